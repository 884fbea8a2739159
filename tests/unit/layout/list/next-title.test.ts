import { describe, expect, it } from 'vitest';
import { nextTitle } from '../../../../src/layout/list/next-title.js';
import { indexOf } from '../drawing.js';

const { timeline } = indexOf([
  { title: 'Apple', when: '2025-01-01' },
  { title: ' Banana', when: '2025-01-02' },
  { title: 'apricot', when: '2025-01-03' },
  { title: 7, when: '2025-01-04' },
]);
const { order } = timeline;

describe('nextTitle', () => {
  it('goes on from a position, and around', () => {
    expect(nextTitle(order, 0, 'a', timeline, 'en')).toBe(2);
    expect(nextTitle(order, 2, 'a', timeline, 'en')).toBe(0);
    expect(nextTitle(order, 0, 'B', timeline, 'en')).toBe(1);
  });

  it('stays where the title begins with more than one letter', () => {
    expect(nextTitle(order, 0, 'ap', timeline, 'en')).toBe(0);
    expect(nextTitle(order, 0, 'apr', timeline, 'en')).toBe(2);
  });

  it('finds nothing where no title begins so', () => {
    expect(nextTitle(order, 0, 'z', timeline, 'en')).toBe(undefined);
    expect(nextTitle([], 0, 'a', timeline, 'en')).toBe(undefined);
  });
});
