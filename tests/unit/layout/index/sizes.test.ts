// Sizes by a number of events: the greatest in each bucket is found as by hand, at any scale, and kept for lanes that stay the same.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildIndex, type InMemoryEventIndex } from '../../../../src/layout/index/event-index.js';
import { extendIndex } from '../../../../src/layout/index/append-index.js';
import { withSizesChunked } from '../../../../src/layout/index/lane-sizes.js';
import type { LaneIndex } from '../../../../src/layout/index/lane-index.js';
import type { GreatestRows, Sizes } from '../../../../src/layout/index/sizes.js';
import { vagueAt, vagueSpanOf } from '../../../../src/layout/index/vague-starts.js';
import { bucketUnitFor } from '../../../../src/layout/axis/bucket-units.js';
import { calendarBuckets } from '../../../../src/layout/axis/calendar-buckets.js';
import { edgesOf } from '../../../../src/layout/scene/columns.js';
import { flag } from '../../../../src/model/columns.js';
import { append } from '../../../../src/model/ingest/append.js';
import { parse } from '../../../../src/model/ingest/parse.js';
import { runChunked } from '../../../../src/util/chunked.js';
import { manyEvents } from '../aggregated-lanes.js';

const runs = { numRuns: 60 };

function sized(index: InMemoryEventIndex, name = 'force', before?: Sizes): InMemoryEventIndex {
  return runChunked(withSizesChunked(index, name, before));
}

/** The events with numbers, some without, some below zero, many the same. */
const withNumbers = fc.tuple(manyEvents, fc.nat(999)).map(([events, seed]) =>
  events.map((event, i) => {
    const force = ((i + seed) * 7919) % 37;
    return typeof event === 'object' && event && force % 5 !== 0
      ? { ...event, data: { force: force - 9 } }
      : event;
  }),
);

/** When a row may begin, and the degree to which that is vague; the very reading of the lane index. */
function beginningOf(
  row: number,
  { columns }: InMemoryEventIndex,
  lane: LaneIndex,
): ReturnType<typeof vagueSpanOf> {
  const { earliestStart, latestStart, latestEnd, flags } = columns;
  const isOnce = ((flags[row] as number) & (flag.once | flag.point)) !== 0;
  const latest = (isOnce ? latestEnd : latestStart)[row] as number;
  return vagueSpanOf(earliestStart[row] as number, latest, lane.firstTime);
}

/** The greatest number of what begins, and of what may begin, in each bucket, by hand. */
function scanned(
  index: InMemoryEventIndex,
  lane: LaneIndex,
  edges: Float64Array,
  longest: number,
): readonly (readonly [number, number])[] {
  const values = index.sizes?.values as Float64Array;
  const buckets = Array.from(edges.subarray(1), () => [-Infinity, -Infinity] as [number, number]);
  for (let position = 0; position < lane.length; position++) {
    const row = lane.rowAt(position);
    const value = values[row] as number;
    if (Number.isNaN(value)) continue;
    const vague = beginningOf(row, index, lane);
    const isVague = vague !== undefined && vague.over >= vagueAt(longest);
    const time = lane.timeAt(position, index);
    for (const [i, bucket] of buckets.entries()) {
      const [from, to] = [edges[i] as number, edges[i + 1] as number];
      if (isVague && vague.start < to && vague.end > from) bucket[1] = Math.max(bucket[1], value);
      if (!isVague && time >= from && time < to) bucket[0] = Math.max(bucket[0], value);
    }
  }
  return buckets;
}

function valuesOf(
  { certain, possible }: GreatestRows,
  { values }: Sizes,
): readonly (readonly [number, number])[] {
  const of = (row: number | undefined): number =>
    row === undefined || row < 0 ? -Infinity : (values[row] as number);
  return Array.from(certain, (row, i) => [of(row), of(possible[i])] as const);
}

describe('the greatest number in a bucket', () => {
  it('is that of a plain scan, of what begins there and of what may, in any unit', () => {
    fc.assert(
      fc.property(withNumbers, fc.double({ min: 3, max: 14, noNaN: true }), (events, power) => {
        const index = sized(buildIndex(parse({ events })));
        const { sizes, bounds } = index;
        for (const { aggregated: lane } of index.lanes) {
          if (!lane || !sizes || !Number.isFinite(bounds.finest)) continue;
          const calendar = calendarBuckets(bucketUnitFor(8, 8 / 10 ** power, 0), 'UTC', index.scale);
          const middle = lane.timeAt(Math.floor(lane.length / 2), index);
          const edges = edgesOf(calendar.between(middle - 20 * 10 ** power, middle + 20 * 10 ** power));
          const { longest } = calendar.unit;
          const { positions } = lane.countsIn(edges, longest, index);
          const found = sizes.greatestIn(lane, edges, positions, longest, index);
          expect(valuesOf(found, sizes)).toEqual(scanned(index, lane, edges, longest));
        }
      }),
      runs,
    );
  });

  it('is the same after an append as from the start, and lanes without new events are not looked at again', () => {
    const quakes = (from: number, count: number, kind: string): object[] =>
      Array.from({ length: count }, (_, i) => ({
        kind,
        title: `${kind} ${from + i}`,
        when: Date.UTC(2025, 0, 1) + (from + i) * 3_600_000,
        data: { force: (i * 13) % 50 },
      }));
    const base = parse({ events: [...quakes(0, 150, 'statement'), ...quakes(0, 150, 'report')] });
    const more = quakes(150, 20, 'report');
    const before = sized(buildIndex(base));
    const extended = append(base, more);
    const after = sized(extendIndex(before, extended), 'force', before.sizes);
    const fresh = sized(buildIndex(extended));
    expect(after.sizes?.range).toEqual(fresh.sizes?.range);
    const edges = Float64Array.from(
      [0, 60, 120, 400].map((hours) => Date.UTC(2025, 0, 1) + hours * 3_600_000),
    );
    const greatest = (index: InMemoryEventIndex): unknown =>
      index.lanes.map(({ aggregated: lane }) => {
        if (!lane || !index.sizes) return undefined;
        const { positions } = lane.countsIn(edges, 3_600_000, index);
        return valuesOf(index.sizes.greatestIn(lane, edges, positions, 3_600_000, index), index.sizes);
      });
    expect(greatest(after)).toEqual(greatest(fresh));
  });
});

describe('the numbers of a timeline', () => {
  it('range from nothing, or from the least below it, and those that are missing are counted', () => {
    const rangeOf = (...numbers: readonly (number | undefined)[]): object => {
      const events = numbers.map((force, i) => ({
        title: `e${i}`,
        when: '2025',
        ...(force !== undefined && { data: { force } }),
      }));
      const { range, missing } = sized(buildIndex(parse({ events }))).sizes as Sizes;
      return { ...range, missing };
    };
    expect(rangeOf(4, 6, undefined)).toEqual({ least: 0, most: 6, isRoot: false, missing: 1 });
    expect(rangeOf(-20, 30)).toEqual({ least: -20, most: 30, isRoot: false, missing: 0 });
    expect(rangeOf(...Array.from({ length: 30 }, () => 1), 5000)).toMatchObject({ isRoot: true });
  });

  it('size nothing under a name that no event has', () => {
    const index = buildIndex(parse({ events: [{ title: 'a', when: '2025', data: { force: 1 } }] }));
    expect(sized(index, 'weight')).toBe(index);
    expect(sized(sized(index), 'weight').sizes).toBeUndefined();
  });
});
