import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  lanesToMoveIn,
  moveFocus,
  nearestRow,
  undatedLane,
  type Focus,
  type Move,
} from '../../../src/layout/navigate.js';
import type { EventIndex } from '../../../src/layout/event-index.js';
import { drawnRows, indexOf, recentEvents } from './drawing.js';

const timesOf =
  ({ timeline: { columns } }: EventIndex) =>
  (row: number): number => {
    const start = columns.earliestStart[row] as number;
    return Number.isFinite(start) ? start : (columns.latestEnd[row] as number);
  };

const events = [
  { title: 'Speech', kind: 'statement', when: '2025-11-01' },
  { title: 'Answer', kind: 'statement', when: '2025-11-10' },
  { title: 'Call', kind: 'call', when: '2025-11-09' },
  { title: 'Radar', kind: 'incident', when: '2025-12-06' },
  { title: 'Undated', kind: 'call' },
];
const index = indexOf(events);
const lanes = lanesToMoveIn(index, [4]);
const move = (row: number, lane: number, by: Move): Focus =>
  moveFocus(lanes, { row, lane }, by, timesOf(index));

describe('moveFocus', () => {
  it('goes by time in a lane, and not around its ends', () => {
    expect(move(0, 0, 'next')).toEqual({ row: 1, lane: 0 });
    expect(move(1, 0, 'previous')).toEqual({ row: 0, lane: 0 });
    expect(move(0, 0, 'previous')).toEqual({ row: 0, lane: 0 });
    expect(move(1, 0, 'next')).toEqual({ row: 1, lane: 0 });
  });

  it('goes to the nearest in time in the next lane, and not past the last', () => {
    expect(move(2, 1, 'up')).toEqual({ row: 1, lane: 0 });
    expect(move(1, 0, 'down')).toEqual({ row: 2, lane: 1 });
    expect(move(2, 1, 'down')).toEqual({ row: 3, lane: 2 });
    expect(move(0, 0, 'up')).toEqual({ row: 0, lane: 0 });
  });

  it('goes down to what has no date, last of all, and up again', () => {
    expect(lanes.at(-1)).toEqual({ key: undatedLane, rows: [4] });
    expect(move(3, 2, 'down')).toEqual({ row: 4, lane: 3 });
    expect(move(4, 3, 'down')).toEqual({ row: 4, lane: 3 });
    expect(move(4, 3, 'up')).toEqual({ row: 3, lane: 2 });
  });

  it('goes to the ends of a lane and of all, from what has no date too', () => {
    expect([move(1, 0, 'first'), move(0, 0, 'last')]).toEqual([
      { row: 0, lane: 0 },
      { row: 1, lane: 0 },
    ]);
    for (const [row, lane] of [
      [1, 0],
      [2, 1],
      [4, 3],
    ] as const) {
      expect(move(row, lane, 'very-first')).toEqual({ row: 0, lane: 0 });
      expect(move(row, lane, 'very-last')).toEqual({ row: 3, lane: 2 });
    }
  });

  it('has no lane of what has no date where all have one', () => {
    expect(lanesToMoveIn(index, [])).toBe(index.lanes);
  });

  it('leads from any event to every other', () => {
    fc.assert(
      fc.property(recentEvents, fc.constantFrom('kind', 'actor', 'tag'), fc.nat(), (given, laneBy, seed) => {
        const drawn = indexOf(given, laneBy);
        const rows = drawnRows(drawn);
        fc.pre(rows.length > 0);
        const row = rows[seed % rows.length] as number;
        const lane = drawn.lanes.findIndex((candidate) => candidate.rows.includes(row));
        const reached = reach(drawn, { row, lane });
        expect([...reached].sort((a, b) => a - b)).toEqual([...rows].sort((a, b) => a - b));
      }),
      { numRuns: 40 },
    );
  });

  it('ends at the earliest and the latest from anywhere, wherever it began', () => {
    fc.assert(
      fc.property(recentEvents, (given) => {
        const drawn = indexOf(given, 'tag');
        const timeOf = timesOf(drawn);
        const times = drawnRows(drawn).map(timeOf);
        const ends = (by: Move): string[] =>
          drawn.lanes.flatMap(({ rows }, lane) =>
            Array.from(rows, (row) => JSON.stringify(moveFocus(drawn.lanes, { row, lane }, by, timeOf))),
          );
        for (const [by, time] of [
          ['very-first', Math.min(...times)],
          ['very-last', Math.max(...times)],
        ] as const) {
          expect(new Set(ends(by)).size).toBeLessThanOrEqual(1);
          for (const end of ends(by)) expect(timeOf((JSON.parse(end) as Focus).row)).toBe(time);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('stays where there are no lanes', () => {
    const focus = { row: 0, lane: 0 };
    const all: readonly Move[] = [
      'previous',
      'next',
      'up',
      'down',
      'first',
      'last',
      'very-first',
      'very-last',
    ];
    for (const by of all) expect(moveFocus([], focus, by, () => 0)).toEqual(focus);
  });
});

function reach(drawn: EventIndex, from: Focus): ReadonlySet<number> {
  const seen = new Map([[JSON.stringify(from), from]]);
  for (const focus of seen.values())
    for (const by of ['previous', 'next', 'up', 'down'] as const) {
      const next = moveFocus(drawn.lanes, focus, by, timesOf(drawn));
      seen.set(JSON.stringify(next), next);
    }
  return new Set([...seen.values()].map(({ row }) => row));
}

describe('nearestRow', () => {
  const timeOf = (row: number): number => [0, 10, 20, -Infinity, NaN][row] as number;

  it('is the nearest, and the first of equals', () => {
    expect(nearestRow([0, 1, 2], 14, timeOf)).toBe(1);
    expect(nearestRow([0, 1], 5, timeOf)).toBe(0);
    expect(nearestRow([], 5, timeOf)).toBeUndefined();
  });

  it('is not what lies infinitely far, where there is another', () => {
    expect(nearestRow([3, 2], 5, timeOf)).toBe(2);
  });
});
