/** The axis where clocks are changed: no hour and no day is missing, doubled or out of place. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutAxis, type Axis, type AxisLabel } from '../../../src/layout/axis/axis.js';
import { localTimeOf, offsetAt } from '../../../src/model/dates/zone.js';
import { axisFormat } from '../../../src/render/axis-format.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const measure = (text: string): number => text.length * 6;

interface Change {
  readonly zone: string;
  /** The instant of the change. */
  readonly at: string;
  /** The hours from two before it to three after it. */
  readonly hours: readonly string[];
}

const changes: readonly Change[] = [
  { zone: 'America/New_York', at: '2025-03-09T07:00Z', hours: ['00', '01', '03', '04', '05', '06'] },
  { zone: 'America/New_York', at: '2025-11-02T06:00Z', hours: ['00', '01', '01', '02', '03', '04'] },
  { zone: 'Europe/London', at: '2025-03-30T01:00Z', hours: ['23', '00', '02', '03', '04', '05'] },
  { zone: 'Europe/London', at: '2025-10-26T01:00Z', hours: ['00', '01', '01', '02', '03', '04'] },
  // Its law has summer as the standard time, and winter an hour behind it.
  { zone: 'Europe/Dublin', at: '2025-03-30T01:00Z', hours: ['23', '00', '02', '03', '04', '05'] },
  { zone: 'Europe/Dublin', at: '2025-10-26T01:00Z', hours: ['00', '01', '01', '02', '03', '04'] },
  // Half an hour: 02:00 is 02:30, and 02:00 is 01:30.
  { zone: 'Australia/Lord_Howe', at: '2025-10-04T15:30Z', hours: ['00', '01', '03', '04', '05'] },
  { zone: 'Australia/Lord_Howe', at: '2025-04-05T15:00Z', hours: ['00', '01', '02', '03', '04'] },
  // At midnight: the day begins at 01:00, and the last hour of a Thursday comes twice.
  { zone: 'Africa/Cairo', at: '2025-04-24T22:00Z', hours: ['22', '23', '01', '02', '03', '04'] },
  { zone: 'Africa/Cairo', at: '2025-10-30T21:00Z', hours: ['22', '23', '23', '00', '01', '02'] },
  // A whole day that never was.
  { zone: 'Pacific/Apia', at: '2011-12-30T10:00Z', hours: ['22', '23', '00', '01', '02', '03'] },
  { zone: 'Pacific/Kiritimati', at: '1994-12-31T10:00Z', hours: ['22', '23', '00', '01', '02', '03'] },
  // None.
  { zone: 'Asia/Tokyo', at: '2025-03-30T01:00Z', hours: ['08', '09', '10', '11', '12', '13'] },
];

const formats = new Map(changes.map(({ zone }) => [zone, axisFormat('en-GB', zone)]));

function axisOf(start: number, end: number, zone: string, width = 1200): Axis {
  return layoutAxis({ start, end }, width, {
    ...{ zone, measure, weekend: [6, 7] },
    format: formats.get(zone)!,
  });
}

const texts = (labels: readonly AxisLabel[]): string[] => labels.map(({ text }) => text);

describe('the hours around a change', () => {
  it.each(changes)('of $zone at $at', ({ zone, at, hours }) => {
    const change = Date.parse(at);
    const { ticks } = axisOf(change - 2 * HOUR, change + 3 * HOUR, zone, 500);
    expect(texts(ticks)).toEqual(hours.map((hour) => `${hour}:00`));
  });
});

describe('the days around a change', () => {
  it.each([
    ['America/New_York', '2025-03-08T05:00Z', '2025-03-11T04:00Z', [24, 23, 24]],
    ['America/New_York', '2025-11-01T04:00Z', '2025-11-04T05:00Z', [24, 25, 24]],
    ['Australia/Lord_Howe', '2025-10-03T13:30Z', '2025-10-06T13:00Z', [24, 23.5, 24]],
    ['Australia/Lord_Howe', '2025-04-04T13:00Z', '2025-04-07T13:30Z', [24, 24.5, 24]],
    ['Africa/Cairo', '2025-04-23T22:00Z', '2025-04-26T21:00Z', [24, 23, 24]],
    ['Africa/Cairo', '2025-10-29T21:00Z', '2025-11-01T22:00Z', [25, 24, 24]],
    ['Asia/Tokyo', '2025-03-29T15:00Z', '2025-04-01T15:00Z', [24, 24, 24]],
  ])('of %s from %s have their own lengths', (zone, start, end, lengths) => {
    const { ticks } = axisOf(Date.parse(start), Date.parse(end), zone, 240);
    const days = ticks.slice(0, -1).map((tick) => (tick.end - tick.start) / HOUR);
    expect(days).toEqual(lengths);
  });

  it.each([
    ['Pacific/Apia', '2011-12-28T12:00Z', ['Wed 28', 'Thu 29', 'Sat 31', 'Sun 1']],
    ['Pacific/Kiritimati', '1994-12-29T12:00Z', ['Thu 29', 'Fri 30', 'Sun 1', 'Mon 2']],
  ])('of %s leave out the one that never was', (zone, from, days) => {
    const start = Date.parse(from) - 12 * HOUR;
    const { ticks } = axisOf(start, start + 96 * HOUR, zone, 400);
    expect(texts(ticks)).toEqual(days);
  });
});

const anyZone = fc.constantFrom(...new Set(changes.map(({ zone }) => zone)));
/** Windows of a quarter of an hour to ten days, most of them over a change, on which days have room. */
const anyWindow = fc
  .record({
    zone: anyZone,
    change: fc.constantFrom(...changes.map(({ at }) => Date.parse(at))),
    hours: fc.double({ min: Math.log(0.25), max: Math.log(240), noNaN: true }).map(Math.exp),
    before: fc.double({ min: -0.2, max: 1.2, noNaN: true }),
    width: fc.integer({ min: 200, max: 1600 }),
  })
  .map(({ zone, change, hours, before, width }) => {
    const start = Math.round(change - hours * HOUR * before);
    return { zone, width, start, end: start + Math.round(hours * HOUR) };
  })
  // Where a day has no room, ticks are every other day, counted from the first of each month.
  .filter(({ width, start, end }) => (width / (end - start)) * 23 * HOUR >= 64);

describe('any window over a change', () => {
  it('has ticks that rise by equal steps of local time, except over the change', () => {
    fc.assert(
      fc.property(anyWindow, ({ zone, width, start, end }) => {
        const { ticks } = axisOf(start, end, zone, width);
        const steps = ticks.slice(1).map((tick, i) => {
          const before = ticks[i] as AxisLabel;
          expect(tick.start).toBeGreaterThan(before.start);
          const changed = offsetAt(tick.start, zone) !== offsetAt(before.start, zone);
          return changed ? undefined : tick.start - before.start;
        });
        const usual = new Set(steps.filter((step) => step !== undefined));
        expect(usual.size).toBeLessThanOrEqual(1);
      }),
      { numRuns: 500 },
    );
  });

  it('has every tick on a round time of the clock, or on a change', () => {
    fc.assert(
      fc.property(anyWindow, ({ zone, width, start, end }) => {
        const { ticks } = axisOf(start, end, zone, width);
        for (const tick of ticks) {
          const isChange = offsetAt(tick.start - 1, zone) !== offsetAt(tick.start, zone);
          const isRound = localTimeOf(tick.start, zone) % MINUTE === 0;
          expect(isChange || isRound).toBe(true);
          expect(tick.end).toBeGreaterThan(tick.start);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('never has the same text twice within what is named above it', () => {
    fc.assert(
      fc.property(anyWindow, ({ zone, width, start, end }) => {
        const { ticks, boundaries } = axisOf(start, end, zone, width);
        const under = ticks.map(
          ({ x, text }) => `${boundaries.filter((at) => at <= x + 1e-6).length} ${text}`,
        );
        expect(new Set(under).size).toBe(under.length);
      }),
      { numRuns: 500 },
    );
  });
});
