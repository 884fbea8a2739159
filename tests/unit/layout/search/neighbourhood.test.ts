// The window in which a match is seen: with some events before it and some after it, and all of its own beginning.
import { describe, expect, it } from 'vitest';
import { neighbourhoodOf } from '../../../../src/layout/search/neighbourhood.js';
import { DAY, indexOf } from '../drawing.js';

const origin = Date.UTC(2025, 0, 1);
const days = (count: number, from = 0): readonly object[] =>
  Array.from({ length: count }, (_, i) => ({
    id: `d${from + i}`,
    title: `Day ${from + i}`,
    when: new Date(origin + (from + i) * DAY).toISOString().slice(0, 10),
  }));

describe('the neighbourhood of an event', () => {
  it('has the eight events before it and the eight after it, and hardly more', () => {
    const index = indexOf(days(100));
    const view = neighbourhoodOf(index, index.timeline.rowOf('d50'));
    expect(view?.start).toBeLessThanOrEqual(origin + 42 * DAY);
    expect(view?.start).toBeGreaterThan(origin + 38 * DAY);
    expect(view?.end).toBeGreaterThanOrEqual(origin + 58 * DAY);
    expect(view?.end).toBeLessThan(origin + 62 * DAY);
  });

  it('goes on to where a vague beginning ends, however near the next events are', () => {
    const index = indexOf([
      ...days(40),
      { id: 'vague', title: 'Some time', when: '2025-01-20/2025-12-31' },
      { id: 'month', title: 'Began in spring', when: '[2025-01-10..2025-06-30]/2025-12-31' },
      ...days(40, 300),
    ]);
    const lasting = neighbourhoodOf(index, index.timeline.rowOf('vague'));
    expect(lasting?.end).toBeLessThan(Date.UTC(2025, 1, 15));
    const vague = neighbourhoodOf(index, index.timeline.rowOf('month'));
    expect(vague?.end).toBeGreaterThanOrEqual(Date.UTC(2025, 5, 30));
    expect(vague?.end).toBeLessThan(Date.UTC(2025, 8, 1));
  });

  it('does not go beyond all that is drawn, and is none for what has no date', () => {
    const index = indexOf([...days(3), { id: 'undated', title: 'Some day' }]);
    expect(neighbourhoodOf(index, index.timeline.rowOf('undated'))).toBeUndefined();
    const view = neighbourhoodOf(index, index.timeline.rowOf('d1'));
    expect(view?.start).toBeGreaterThanOrEqual((index.fit?.start ?? 0) - DAY);
    expect(view?.end).toBeLessThanOrEqual((index.fit?.end ?? 0) + DAY);
  });
});
