import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  lanesToMoveIn,
  undatedLane,
  type Focus,
  type Move,
  type RowTimes,
} from '../../../../src/layout/list/navigate.js';
import { moveFocus, nearestRow, timeOfRow } from '../../../../src/layout/list/move-focus.js';
import type { EventIndex } from '../../../../src/layout/index/event-index.js';
import { drawnRows, indexOf, recentEvents } from '../drawing.js';

const timesOf = ({ timeline: { columns } }: EventIndex): RowTimes => columns;

const events = [
  { title: 'Speech', kind: 'statement', when: '2025-11-01' },
  { title: 'Answer', kind: 'statement', when: '2025-11-10' },
  { title: 'Call', kind: 'call', when: '2025-11-09' },
  { title: 'Radar', kind: 'incident', when: '2025-12-06' },
  { title: 'Undated', kind: 'call' },
];
const index = indexOf(events);
const lanes = lanesToMoveIn(index, [4]);
const move = (row: number, lane: number, by: Move): Focus => moveFocus(lanes, { row, lane }, by, index);

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
        const reached = reachableFrom(drawn, { row, lane });
        expect([...reached].sort((a, b) => a - b)).toEqual([...rows].sort((a, b) => a - b));
      }),
      { numRuns: 40 },
    );
  });

  it('ends at the earliest and the latest from anywhere, wherever it began', () => {
    fc.assert(
      fc.property(recentEvents, (given) => {
        const drawn = indexOf(given, 'tag');
        const columns = timesOf(drawn);
        const timeOf = (row: number): number => timeOfRow(columns, row);
        const times = drawnRows(drawn).map(timeOf);
        const ends = (by: Move): string[] =>
          drawn.lanes.flatMap(({ rows }, lane) =>
            Array.from(rows, (row) => JSON.stringify(moveFocus(drawn.lanes, { row, lane }, by, drawn))),
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
    for (const by of all) expect(moveFocus([], focus, by, index)).toEqual(focus);
  });
});

function reachableFrom(drawn: EventIndex, from: Focus): ReadonlySet<number> {
  const seen = new Map([[JSON.stringify(from), from]]);
  for (const focus of seen.values())
    for (const by of ['previous', 'next', 'up', 'down'] as const) {
      const next = moveFocus(drawn.lanes, focus, by, drawn);
      seen.set(JSON.stringify(next), next);
    }
  return new Set([...seen.values()].map(({ row }) => row));
}

describe('nearestRow', () => {
  const times: RowTimes = {
    earliestStart: Float64Array.of(0, 10, 10, 20, -Infinity, -Infinity, NaN, NaN),
    latestEnd: Float64Array.of(1, 11, 12, 21, 14, Infinity, NaN, NaN),
  };

  it('is the nearest, and the first of equals', () => {
    expect(nearestRow([0, 1, 2, 3], 14, times)).toBe(1);
    expect(nearestRow([0, 1], 5, times)).toBe(0);
    expect(nearestRow([0, 1, 2, 3], 99, times)).toBe(3);
    expect(nearestRow([], 5, times)).toBeUndefined();
  });

  it('counts what has no start where it ends, and is not what lies infinitely far where there is another', () => {
    expect(nearestRow([4, 0, 3], 15, times)).toBe(4);
    expect(nearestRow([5, 3], 5, times)).toBe(3);
    expect(nearestRow([5], 5, times)).toBe(5);
  });

  it('is the first where no time is known', () => {
    expect(nearestRow([6, 7], 5, times)).toBe(6);
    expect(nearestRow([0, 1], NaN, times)).toBe(0);
  });

  it('is what looking at every row would find', () => {
    fc.assert(
      fc.property(recentEvents, fc.nat(), (given, seed) => {
        const drawn = indexOf(given, 'tag');
        const columns = timesOf(drawn);
        for (const { rows } of drawn.lanes) {
          const from = timeOfRow(columns, rows[seed % rows.length] as number) + (seed % 7) * 3.6e6;
          const distance = (row: number): number => Math.abs(timeOfRow(columns, row) - from);
          const least = Math.min(...Array.from(rows, distance));
          expect(nearestRow(rows, from, columns)).toBe(
            Array.from(rows).find((row) => distance(row) === least),
          );
        }
      }),
      { numRuns: 40 },
    );
  });
});
