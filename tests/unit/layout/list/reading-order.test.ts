import { describe, expect, it } from 'vitest';
import { readingOrder } from '../../../../src/layout/list/reading-order.js';
import { indexOf } from '../drawing.js';

interface Given {
  readonly title: string;
  readonly when?: string;
  readonly links?: object;
}

function read(events: readonly Given[]): readonly string[] {
  const index = indexOf(events.map((event) => ({ id: event.title, ...event })));
  return Array.from(readingOrder(index), (row) => index.timeline.id(row));
}

const known: readonly Given[] = [
  { title: 'first', when: '2025-11-03' },
  { title: 'second', when: '2025-11-04' },
  { title: 'third', when: '2025-12-05' },
  { title: 'fourth', when: '2025-12-06' },
];

describe('readingOrder', () => {
  it('puts what may have begun in several months after what is known of the first of them', () => {
    expect(read([{ title: 'vague', when: '[2025-11-02..2025-12-20]' }, ...known])).toEqual([
      ...['first', 'second', 'vague', 'third', 'fourth'],
    ]);
  });

  it('puts what answers after what it answers where their dates leave that open', () => {
    const answer = { title: 'answer', when: '[2025-12-05..2025-12-20]', links: { 'responds-to': 'fourth' } };
    expect(read([answer, ...known])).toEqual(['first', 'second', 'third', 'fourth', 'answer']);
  });

  it('leaves what answers where it is known to have come before', () => {
    const early = { title: 'early', when: '2025-11-01', links: { 'responds-to': 'second' } };
    expect(read([...known, early])[0]).toBe('early');
  });

  it('loses nothing where answers go round in a circle', () => {
    const circle = ['a', 'b', 'c'].map((title, i, all) => ({
      title,
      when: '2025-11-05',
      links: { after: all[(i + 1) % 3] },
    }));
    expect([...read([...known, ...circle])].sort()).toEqual(
      [...known.map(({ title }) => title), 'a', 'b', 'c'].sort(),
    );
  });

  it('is the order of time where there is nothing to change in it', () => {
    const index = indexOf([...known, { title: 'undated' }]);
    expect(readingOrder(index)).toBe(index.rows);
  });
});
