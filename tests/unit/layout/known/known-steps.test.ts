// From day to day: an index that is taken from that of another day answers as one that is made of the rows of the day.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bucketUnitFor } from '../../../../src/layout/axis/bucket-units.js';
import { buildIndex, type InMemoryEventIndex } from '../../../../src/layout/index/event-index.js';
import { laneIndexChunked } from '../../../../src/layout/index/in-memory-lane-index.js';
import type { LaneBy } from '../../../../src/layout/index/lane-by.js';
import type { LaneIndex, RowCounts } from '../../../../src/layout/index/lane-index.js';
import { spansChunked } from '../../../../src/layout/index/spans.js';
import { vagueAt } from '../../../../src/layout/index/vague-starts.js';
import { knownIndexChunked, type IndexOnDay } from '../../../../src/layout/known/known-index.js';
import { flag } from '../../../../src/model/columns.js';
import { parse } from '../../../../src/model/ingest/parse.js';
import { knownTimeline } from '../../../../src/model/reports/known-timeline.js';
import { reportHistoryChunked } from '../../../../src/model/reports/report-history.js';
import { runChunked } from '../../../../src/util/chunked.js';

const DAY = 86_400_000;
const begin = Date.UTC(2025, 0, 1);
const dayOf = (number: number): string => new Date(begin + number * DAY).toISOString().slice(0, 10);

const day = fc.nat(60);
const event = fc.record({
  day,
  form: fc.constantFrom('day', 'month', 'span', 'open', 'startless', 'once'),
  lag: fc.option(fc.nat(20), { nil: undefined }),
  late: fc.option(fc.nat(20), { nil: undefined }),
  disputes: fc.option(fc.nat(139), { nil: undefined }),
  actors: fc.subarray(['A', 'B'], { minLength: 1 }),
});
type Drawn = typeof event extends fc.Arbitrary<infer T> ? T : never;

function whenOf({ day: at, form }: Drawn): unknown {
  const forms = {
    day: dayOf(at),
    month: dayOf(at).slice(0, 7),
    span: `${dayOf(at)}/${dayOf(at + 9)}`,
    open: { start: dayOf(at), end: '..', ongoing: true },
    startless: `../${dayOf(at)}`,
    once: `[${dayOf(at)}..${dayOf(at + 5)}]`,
  };
  return forms[form];
}

function documentOf(events: readonly Drawn[]): object {
  const step = (by: string, on: number): object[] => [{ by, as: 'outlet', on: dayOf(on) }];
  return {
    asOf: '2025-04-01',
    events: events.map((drawn, i) => ({
      ...{ id: `e${i}`, title: `E ${i}`, kind: 'meeting', participants: drawn.actors, when: whenOf(drawn) },
      attribution: [
        ...(drawn.lag === undefined ? [] : [step('Wire', drawn.day + drawn.lag)]),
        ...(drawn.late === undefined ? [] : [step('Radio', drawn.day + drawn.late)]),
      ],
    })),
    links: events.flatMap(({ disputes, day: on }, i) =>
      disputes === undefined || disputes === i || disputes >= events.length
        ? []
        : [{ from: `e${i}`, to: `e${disputes}`, type: 'disputes', on: dayOf(on + 3) }],
    ),
  };
}

const edges = Float64Array.from({ length: 12 }, (_, i) => begin + (i * 8 - 3) * DAY);
const times = [-5, 0, 3.5, 17, 31, 40, 66, 90].map((number) => begin + number * DAY);

function answersOf(lane: LaneIndex, rows: Uint32Array, index: IndexOnDay['index']): unknown {
  const at = Array.from({ length: lane.length + 1 }, (_, i) => i);
  return {
    rows: at.slice(0, -1).map((position) => [lane.rowAt(position), lane.timeAt(position, index)]),
    positions: Array.from(rows, (row) => lane.positionOf(row, index)),
    between: lane.rowsBetween(1, Math.min(4, lane.length)),
    first: times.map((time) => lane.firstAt(time, index)),
    startless: lane.countStartless(index),
    counts: at.slice(0, 9).map((from) => lane.countBetween(from, lane.length)),
    lasting: times.map((time) => lane.lastingAt(lane.firstAt(time, index), time, 5, index)),
    inBuckets: [DAY + 3_600_000, 7 * DAY + 3_600_000, 31 * DAY + 3_600_000].map((longest) =>
      roundedIn(lane, longest, index),
    ),
  };
}

/** Sums of shares, in whatever order they were made. */
function roundedIn(lane: LaneIndex, longest: number, index: IndexOnDay['index']): unknown {
  const rounded = (values: ArrayLike<number>): number[] =>
    Array.from(values, (value) => Math.round(value * 1e6));
  return Object.values(lane.countsIn(edges, longest, index)).map(rounded);
}

const spanAnswers = (spans: RowCounts, index: IndexOnDay['index']): unknown => [
  spans.length,
  ...times.map((time) => [spans.countBefore(time, index), spans.countOver(time, index)]),
  ...times.map((time) => spans.countWithin(time, time + 6 * DAY, index)),
];

function expectAsMadeAnew(whole: InMemoryEventIndex, { index }: IndexOnDay, until: number): void {
  const { timeline, columns, now } = index;
  const isKnown = (row: number): boolean => timeline.event(row) !== undefined;
  const least = vagueAt(bucketUnitFor(0, 1, whole.bounds.finest).longest);
  expect(index.count).toBe([...whole.rows].filter(isKnown).length);
  expect([...index.rows]).toEqual([...whole.rows].filter(isKnown));
  for (const [i, lane] of index.lanes.entries()) {
    const all = whole.lanes[i]?.rows ?? new Uint32Array();
    const rows = all.filter(isKnown);
    expect([...lane.rows], `${until}`).toEqual([...rows]);
    const spans = runChunked(spansChunked(rows, columns));
    expect(spanAnswers(lane.spans, index)).toEqual(spanAnswers(spans, index));
    if (!lane.aggregated) continue;
    const anew = runChunked(laneIndexChunked(spans, { columns, now }, least));
    // Rows without a start stand where they stand in the whole.
    if (anew.firstTime !== lane.aggregated.firstTime) continue;
    expect(answersOf(lane.aggregated, all, index)).toEqual(answersOf(anew, all, index));
  }
  const disputed = [...whole.rows].filter((row) => isKnown(row) && (columns.flags[row] ?? 0) & flag.disputed);
  expect(index.disputed.length).toBe(disputed.filter((row) => (columns.flags[row] ?? 0) & flag.drawn).length);
}

describe('the index of a day that is taken from that of another day', () => {
  it('is as if it were made of what was known, forth, back and far', () => {
    const laneBy = fc.constantFrom<LaneBy>('kind', 'actor', 'carrier');
    const days = fc.array(fc.integer({ min: -2, max: 90 }), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(event, { minLength: 101, maxLength: 140 }), laneBy, days, (given, by, asked) => {
        const timeline = parse(documentOf(given));
        const history = runChunked(reportHistoryChunked(timeline));
        const whole = buildIndex(timeline, by);
        let before: IndexOnDay | undefined;
        for (const number of asked.flatMap((at) => [at, at + 1])) {
          const until = begin + (number + 1) * DAY;
          const known = knownTimeline(timeline, history, dayOf(number), until);
          before = runChunked(knownIndexChunked(whole, known, history, before));
          if (by !== 'carrier') expectAsMadeAnew(whole, before, until);
          const anew = runChunked(knownIndexChunked(whole, known, history)).index;
          expect(before.index.lanes.map(({ rows }) => [...rows])).toEqual(
            anew.lanes.map(({ rows }) => [...rows]),
          );
        }
      }),
      { numRuns: 12, endOnFailure: true },
    );
  });
});
