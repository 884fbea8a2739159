import { describe, expect, it } from 'vitest';
import { buildIndex, search } from '../../bench/bare-index.js';
import { boundsOf, kindsOf, makeEvents } from '../../bench/events.js';

describe('the index of the bare canvas', () => {
  it.each(['tidy', 'plain'] as const)('has each lane of the %s list in the order of time', (list) => {
    const events = makeEvents({ list, size: 3000, seed: 3 });
    const { lanes, first, last } = buildIndex(events);
    const bounds = events.map(boundsOf);
    expect(first).toBe(Math.min(...bounds.map(([start]) => start)));
    expect(last).toBe(Math.max(...bounds.map(([, end]) => end)));
    kindsOf(events).forEach((kind, lane) => {
      const rows = [...events.keys()].filter((row) => events[row]!.kind === kind);
      rows.sort((a, b) => bounds[a]![0] - bounds[b]![0] || a - b);
      const isRange = (row: number): boolean => bounds[row]![1] > bounds[row]![0];
      expect([...lanes[lane]!.points.rows]).toEqual(rows.filter((row) => !isRange(row)));
      const ranges = rows.filter(isRange);
      expect([...lanes[lane]!.ranges.starts]).toEqual(ranges.map((row) => bounds[row]![0]));
      expect([...lanes[lane]!.ranges.latestEnds]).toEqual(
        ranges.map((_, i) => Math.max(...ranges.slice(0, i + 1).map((row) => bounds[row]![1]))),
      );
    });
  });

  it('finds the first value that is no smaller', () => {
    expect([0, 2, 3, 9].map((value) => search([1, 2, 2, 5], value))).toEqual([0, 1, 3, 4]);
  });
});
