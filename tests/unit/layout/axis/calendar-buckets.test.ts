// The buckets of the calendar: what lies between two times, in every zone and unit, on every axis, whatever was asked before.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bucketUnitFor } from '../../../../src/layout/axis/bucket-units.js';
import {
  calendarBuckets,
  type Bucket,
  type CalendarBuckets,
} from '../../../../src/layout/axis/calendar-buckets.js';
import { buildIndex } from '../../../../src/layout/index/event-index.js';
import { linearScale, type TimeScale } from '../../../../src/layout/scale/time-scale.js';
import { offsetAt } from '../../../../src/model/dates/zone.js';
import { parse } from '../../../../src/model/ingest/parse.js';

const DAY = 86_400_000;

const zones = fc.constantFrom(
  ...['UTC', 'Europe/Paris', 'America/New_York', 'America/St_Johns', 'Asia/Beirut', 'Asia/Kathmandu'],
  ...['Australia/Lord_Howe', 'Atlantic/Azores', 'America/Havana'],
);
/** Clocks are set back to the day before, within an hour, by half an hour, and forward over midnight. */
const changes = fc.constantFrom(
  <const>['America/St_Johns', Date.UTC(2006, 9, 29, 2, 31)],
  <const>['Asia/Beirut', Date.UTC(2022, 9, 29, 21)],
  <const>['Europe/Paris', Date.UTC(2024, 9, 27, 1)],
  <const>['Australia/Lord_Howe', Date.UTC(2024, 3, 6, 15)],
  <const>['America/Havana', Date.UTC(2024, 2, 10, 5)],
);

interface Case {
  readonly zone: string;
  readonly time: number;
  /** What eight pixels stand for, in milliseconds. */
  readonly length: number;
}

const power = (min: number, max: number): fc.Arbitrary<number> =>
  fc.double({ min, max, noNaN: true }).map((exponent) => 10 ** exponent);

/** In the years of clock changes and around such, in the first centuries and before, and beyond the range of `Date`. */
const cases: fc.Arbitrary<Case> = fc.oneof(
  fc
    .tuple(changes, fc.integer({ min: -3 * 3_600_000, max: 3 * 3_600_000 }), power(4, 8))
    .map(([[zone, change], by, length]) => ({ zone, time: change + by, length })),
  fc.record({
    zone: zones,
    time: fc.integer({ min: Date.UTC(1975, 0, 1), max: Date.UTC(2030, 0, 1) }),
    length: power(0, 14),
  }),
  fc.record({
    zone: zones,
    time: fc.integer({ min: -62_167_219_200_000 - 3000 * 366 * DAY, max: Date.UTC(1800, 0, 1) }),
    length: power(3, 14),
  }),
  fc
    .tuple(zones, fc.integer({ min: 400_000, max: 1e9 }), fc.constantFrom(-1, 1), power(11, 12.5))
    .map(([zone, years, sign, length]) => ({ zone, time: sign * years * 365.2425 * DAY, length })),
);

const written = [
  '1911-06-30',
  '1911-07-01',
  '1911-11-XX',
  '1911-11-07',
  '1911-11-08',
  '1911-12-18',
  '1911-12-19',
];
const cut = buildIndex(parse({ events: written.map((when) => ({ when })) }), 'kind', undefined, 'auto').scale;

function expectInOrder(buckets: readonly Bucket[]): void {
  buckets.slice(1).forEach(({ number, start }, i) => {
    const before = buckets[i] as Bucket;
    expect(start).toBe(before.end);
    expect(number).toBe(before.number + 1);
  });
  for (const { start, end } of buckets) expect(end).toBeGreaterThan(start);
}

function bucketsOf({ zone, length }: Case): CalendarBuckets {
  return calendarBuckets(bucketUnitFor(8, 8 / length), zone, linearScale);
}

describe('the bucket of a time', () => {
  it('contains it', () => {
    fc.assert(
      fc.property(cases, (drawn) => {
        const { start, end } = bucketsOf(drawn).at(drawn.time);
        expect(start).toBeLessThanOrEqual(drawn.time);
        expect(end).toBeGreaterThan(drawn.time);
      }),
      { numRuns: 2000 },
    );
  });
});

/** Times at which clocks are changed in any zone, days that are skipped among them, and the ends of the range of `Date`. */
const edges: fc.Arbitrary<Pick<Case, 'zone' | 'time'>> = fc.oneof(
  fc
    .tuple(
      fc.constantFrom(...Intl.supportedValuesOf('timeZone')),
      fc.integer({ min: Date.UTC(1880, 0, 1), max: Date.UTC(2026, 0, 1) }),
    )
    .map(([zone, time]) => ({ zone, time: changeAfter(time, zone) })),
  fc.constantFrom(
    { zone: 'Pacific/Apia', time: Date.UTC(2011, 11, 30, 10) },
    { zone: 'Pacific/Kwajalein', time: Date.UTC(1993, 7, 21, 12) },
    { zone: 'Australia/Lord_Howe', time: Date.UTC(2024, 3, 6, 15) },
    { zone: 'Australia/Lord_Howe', time: Date.UTC(2024, 9, 5, 15, 30) },
    { zone: 'America/Juneau', time: Date.UTC(1867, 9, 19) },
  ),
  fc
    .tuple(zones, fc.constantFrom(-8.64e15, 8.64e15), fc.integer({ min: -1200, max: 1200 }))
    .map(([zone, time, days]) => ({ zone, time: time + days * DAY })),
);

/** The next change of clocks within forty years; the time where there is none. */
function changeAfter(time: number, zone: string): number {
  const step = 6 * DAY;
  const offset = offsetAt(time, zone);
  for (let at = time; at < time + 40 * 366 * DAY; at += step)
    if (offsetAt(at + step, zone) !== offset) {
      let [low, high] = [at, at + step];
      while (high - low > 1) {
        const middle = Math.floor((low + high) / 2);
        if (offsetAt(middle, zone) === offset) low = middle;
        else high = middle;
      }
      return high;
    }
  return time;
}

describe('the buckets around a change of clocks, a day that is skipped and an end of the range of dates', () => {
  it('follow one another without gaps, each with a higher number, and are those of the times in them', () => {
    const length = fc.constantFrom(1, 1e3, 6e4, 9e5, 36e5, 3 * 36e5, DAY * 0.9, 6 * DAY, 27 * DAY, 89 * DAY);
    fc.assert(
      fc.property(
        edges,
        fc.oneof(length, power(9, 12)),
        fc.integer({ min: -30, max: 1 }),
        (edge, long, offset) => {
          const buckets = bucketsOf({ ...edge, length: long });
          const start = edge.time + offset * long;
          const between = buckets.between(start, start + 40 * long);
          expect(between[0]?.start).toBeLessThanOrEqual(start);
          expect(between.at(-1)?.end).toBeGreaterThanOrEqual(start + 40 * long);
          between.slice(1).forEach((bucket, i) => {
            const before = between[i] as Bucket;
            expect(bucket.start).toBe(before.end);
            expect(bucket.end).toBeGreaterThan(bucket.start);
            expect(bucket.number).toBeGreaterThan(before.number);
          });
          const fresh = bucketsOf({ ...edge, length: long });
          for (const bucket of between) {
            expect(fresh.at(bucket.start)).toEqual(bucket);
            expect(fresh.at(bucket.start + Math.floor((bucket.end - bucket.start - 1) / 2))).toEqual(bucket);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('have the next number where no day is skipped', () => {
    for (const length of [36e5, DAY * 0.9, 27 * DAY, 364 * DAY])
      for (const time of [-8.64e15, 8.64e15])
        for (const zone of ['UTC', 'Asia/Tokyo', 'America/New_York'])
          for (const away of [0, 366 * DAY, 2 * 366 * DAY]) {
            const middle = time - Math.sign(time) * away;
            expectInOrder(
              bucketsOf({ zone, time, length }).between(middle - 50 * length, middle + 50 * length),
            );
          }
  });
});

describe('the buckets between two times', () => {
  it('follow one another, each with the next number, and contain both', () => {
    fc.assert(
      fc.property(cases, fc.integer({ min: 1, max: 60 }), (drawn, count) => {
        const { time, length } = drawn;
        const end = time + length * count;
        const between = bucketsOf(drawn).between(time, end);
        expectInOrder(between);
        const [first, last] = [between[0] as Bucket, between.at(-1) as Bucket];
        expect(first.start).toBeLessThanOrEqual(time);
        expect(first.end).toBeGreaterThan(time);
        expect(last.start).toBeLessThan(end);
        expect(last.end).toBeGreaterThanOrEqual(end);
      }),
      { numRuns: 2000 },
    );
  });

  it('follow one another over all of a cut axis in deep time', () => {
    const events = [
      'Y-13800000000S3',
      'Y-4600000000S2',
      'Y-540000000S2',
      'Y-300000S1',
      '-3500~',
      '1021',
      '1969-07-20',
    ];
    const { scale, fit } = buildIndex(
      parse({ events: events.map((when) => ({ when })) }),
      'kind',
      undefined,
      'auto',
    );
    expect(scale.pieces.length).toBeGreaterThan(1);
    const { start, end } = fit ?? { start: NaN, end: NaN };
    for (const share of [8, 40, 150, 1000]) {
      const unit = bucketUnitFor(8, (8 * share) / (end - start));
      const between = calendarBuckets(unit, 'UTC', scale).between(start, end);
      expectInOrder(between);
      expect(between[0]?.start).toBeLessThanOrEqual(start);
      expect(between.at(-1)?.end).toBeGreaterThanOrEqual(end);
    }
  });

  it.each(<const>[
    ['a linear', linearScale],
    ['a cut', cut],
  ])('are the same on %s axis whatever was asked for before', (_, scale: TimeScale) => {
    const origin = scale.pieces[0]?.from ?? Date.UTC(2024, 10, 3);
    const offset = fc.integer({ min: -400, max: 400 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(offset, fc.integer({ min: 1, max: 60 })), { minLength: 2, maxLength: 6 }),
        fc.constantFrom(DAY / 8, DAY, 7 * DAY),
        (windows, length) => {
          const unit = bucketUnitFor(8, 8 / length);
          const used = calendarBuckets(unit, 'America/New_York', scale);
          for (const [from, count] of windows) {
            const [start, end] = [origin + from * length, origin + (from + count) * length];
            const fresh = calendarBuckets(unit, 'America/New_York', scale);
            const found = used.between(start, end);
            expect(found).toEqual(fresh.between(start, end));
            expectInOrder(found);
            for (const { start: own } of found.slice(1)) expect(used.at(own)).toEqual(fresh.at(own));
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});
