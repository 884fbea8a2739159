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

describe('a letter that is typed', () => {
  const { timeline: many } = indexOf([
    { title: 'Alarm raised', when: '2025-12-01' },
    { title: 'Überprüfung announced', when: '2025-12-04' },
    { title: 'Łódź protests', when: '2025-12-05' },
    { title: '“We have no comment”', when: '2025-12-06' },
    { title: '¿Órdenes?', when: '2025-12-07' },
    { title: 'e\u0301tude', when: '2025-12-08' },
    { title: '\u00c9lyse\u0301e silent', when: '2025-12-09' },
    { title: '\u00a0… «Zurück», says Bern', when: '2025-12-10' },
  ]);

  it.each([
    ['u', 1],
    ['l', 2],
    ['ł', 2],
    ['w', 3],
    ['we', 3],
    ['o', 4],
    ['é', 5],
    ['e', 5],
    ['et', 5],
    ['el', 6],
    ['élysée', 6],
    ['z', 7],
    ['x', undefined],
  ])('%s finds a title by its base letter, without what stands before it', (text, position) => {
    expect(nextTitle(many.order, 0, text, many, 'en')).toBe(position);
  });
});
