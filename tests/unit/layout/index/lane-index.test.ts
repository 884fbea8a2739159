import type { InMemoryLane } from '../../../../src/layout/index/lanes.js';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { InMemoryEventIndex } from '../../../../src/layout/index/event-index.js';
import { drawnExtent, overlaps } from '../../../../src/layout/index/extent.js';
import type { InMemoryLaneIndex } from '../../../../src/layout/index/in-memory-lane-index.js';
import { flag, hasFlag } from '../../../../src/model/columns.js';
import { aimed, aims, drawnRows, indexOf } from '../drawing.js';
import { laneBys, manyEvents } from '../aggregated-lanes.js';

const runs = { numRuns: 60 };
const shares = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 2, maxLength: 6 });

interface Aggregated {
  readonly index: InMemoryEventIndex;
  readonly lane: InMemoryLane;
  readonly aggregated: InMemoryLaneIndex;
}

function aggregatedLanesOf(index: InMemoryEventIndex): Aggregated[] {
  return index.lanes.flatMap((lane) =>
    lane.aggregated ? [{ index, lane, aggregated: lane.aggregated }] : [],
  );
}

/** Positions of a lane, out of shares of its length. */
function positionsIn({ lane }: Aggregated, of: readonly number[]): number[] {
  return of.map((share) => Math.round(share * lane.rows.length)).sort((a, b) => a - b);
}

/** Some of the very starts and ends, where one off matters, and times between them. */
function timesIn({ index, lane }: Aggregated, of: readonly number[]): number[] {
  return of.flatMap((share) => {
    const { start, end } = drawnExtent(
      index,
      lane.rows[Math.floor(share * (lane.rows.length - 1))] as number,
    );
    return [start, end, (start + end) / 2].filter(Number.isFinite);
  });
}

describe('the index of a lane', () => {
  it('counts what has some part in a window as a plain scan does', () => {
    fc.assert(
      fc.property(manyEvents, laneBys, aims, (events, laneBy, aim) => {
        const index = indexOf(events, laneBy);
        const { start, end } = aimed(index, aim);
        for (const { rows, spans } of index.lanes) {
          const scanned = rows.filter((row) => overlaps(drawnExtent(index, row), start, end));
          expect(spans.countWithin(start, end, index)).toBe(scanned.length);
        }
      }),
      runs,
    );
  });

  it('counts to the millisecond at the very starts and ends of events', () => {
    fc.assert(
      fc.property(manyEvents, shares, (events, of) => {
        for (const aggregatedLanes of aggregatedLanesOf(indexOf(events))) {
          const { index, lane } = aggregatedLanes;
          const [start = 0, end = 0] = timesIn(aggregatedLanes, of).sort((a, b) => a - b);
          const scanned = lane.rows.filter((row) => overlaps(drawnExtent(index, row), start, end));
          expect(lane.spans.countWithin(start, end, index)).toBe(scanned.length);
        }
      }),
      runs,
    );
  });

  it('counts each event of several lanes once', () => {
    fc.assert(
      fc.property(manyEvents, laneBys, aims, (events, laneBy, aim) => {
        const index = indexOf(events, laneBy);
        const { start, end } = aimed(index, aim);
        let counted = 0;
        for (const { spans, repeats } of index.lanes)
          counted +=
            spans.countWithin(start, end, index) - (repeats ? repeats.countWithin(start, end, index) : 0);
        const scanned = drawnRows(index).filter((row) => overlaps(drawnExtent(index, row), start, end));
        expect(counted).toBe(scanned.length);
      }),
      runs,
    );
  });

  it('finds where rows stand in time as a plain scan does', () => {
    fc.assert(
      fc.property(manyEvents, laneBys, shares, (events, laneBy, of) => {
        for (const aggregatedLanes of aggregatedLanesOf(indexOf(events, laneBy))) {
          const { index, lane, aggregated } = aggregatedLanes;
          const times = Array.from(lane.rows, (_, position) => aggregated.timeAt(position, index));
          expect(times).toEqual([...times].sort((a, b) => a - b));
          for (const time of timesIn(aggregatedLanes, of)) {
            expect(aggregated.firstAt(time, index)).toBe(times.filter((other) => other < time).length);
            const begun = lane.rows.filter((row) => drawnExtent(index, row).start < time);
            expect(aggregated.parts.spans.countBefore(time, index)).toBe(begun.length);
          }
        }
      }),
      runs,
    );
  });

  it('knows the position of each of its rows, and of no other', () => {
    fc.assert(
      fc.property(manyEvents, laneBys, (events, laneBy) => {
        const { timeline, ...index } = indexOf(events, laneBy);
        for (const { lane, aggregated } of aggregatedLanesOf({ timeline, ...index }))
          for (let row = -1; row <= timeline.size; row++)
            expect(aggregated.positionOf(row, index)).toBe(lane.rows.indexOf(row));
      }),
      { numRuns: 20 },
    );
  });

  it('finds what began before a time and lasts beyond it, the latest first', () => {
    fc.assert(
      fc.property(manyEvents, laneBys, shares, fc.nat({ max: 90 }), (events, laneBy, of, limit) => {
        for (const aggregatedLanes of aggregatedLanesOf(indexOf(events, laneBy))) {
          const { index, lane, aggregated } = aggregatedLanes;
          for (const time of timesIn(aggregatedLanes, of)) {
            const position = aggregated.parts.spans.countBefore(time, index);
            const { count, positions } = aggregated.lastingAt(position, time, limit, index);
            const scanned = Array.from(lane.rows.keys())
              .slice(0, position)
              .filter((at) => drawnExtent(index, lane.rows[at] as number).end > time);
            expect(count).toBe(scanned.length);
            expect(positions).toEqual(scanned.reverse().slice(0, limit));
          }
        }
      }),
      runs,
    );
  });

  it('sums what is disputed and what has no source between any two positions', () => {
    fc.assert(
      fc.property(manyEvents, laneBys, shares, (events, laneBy, of) => {
        for (const aggregatedLanes of aggregatedLanesOf(indexOf(events, laneBy))) {
          const { index, lane, aggregated } = aggregatedLanes;
          const [from = 0, to = 0] = positionsIn(aggregatedLanes, of);
          const rows = [...lane.rows.subarray(from, to)];
          const marked = (bit: number): number =>
            rows.filter((row) => hasFlag(index.timeline.columns, row, bit)).length;
          expect(aggregated.countBetween(from, to)).toEqual({
            count: rows.length,
            disputed: marked(flag.disputed),
            unsourced: marked(flag.unsourced),
          });
        }
      }),
      runs,
    );
  });

  it('contains every row once in each level of its pyramid, in the bin of its time', () => {
    fc.assert(
      fc.property(manyEvents, laneBys, (events, laneBy) => {
        for (const { index, lane, aggregated } of aggregatedLanesOf(indexOf(events, laneBy))) {
          for (const { width, first, counts, most } of aggregated.parts.pyramid.levels) {
            const scanned = new Uint32Array(counts.length);
            for (const position of lane.rows.keys()) {
              const bin = Math.floor(aggregated.timeAt(position, index) / width) - first;
              scanned[bin] = (scanned[bin] ?? NaN) + 1;
            }
            expect(counts).toEqual(scanned);
            expect(most).toBe(Math.max(...counts));
          }
          expect(aggregated.parts.pyramid.levels.at(-1)?.counts.length).toBeLessThanOrEqual(2);
        }
      }),
      runs,
    );
  });

  it('counts rows without a start with the first that has one', () => {
    const events = [
      ...Array.from({ length: 300 }, (_, i) => ({ title: `Until ${i}`, when: '../2025-06-01' })),
      { title: 'First', when: Date.UTC(2025, 0, 1) },
    ];
    const [aggregatedLanes] = aggregatedLanesOf(indexOf(events)) as [Aggregated];
    expect(aggregatedLanes.aggregated.firstTime).toBe(Date.UTC(2025, 0, 1));
    const [lone] = aggregatedLanesOf(indexOf([...events.slice(0, 300), { when: '../2025-06-02' }])) as [
      Aggregated,
    ];
    expect(lone.aggregated.firstTime).toBe(Date.UTC(2025, 5, 2));
  });
});
