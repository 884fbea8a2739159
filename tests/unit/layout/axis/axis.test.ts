import type { AxisFormat } from '../../../../src/layout/axis/axis-options.js';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutAxis, type Axis } from '../../../../src/layout/axis/axis.js';
import { timeAt, xOf, type View } from '../../../../src/layout/view/view.js';
import { axisFormat } from '../../../../src/render/axis-format.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const YEAR = 365.2425 * DAY;
const weekend = [6, 7];
const measure = (text: string, voice: 'tick' | 'context'): number => text.length * (voice === 'tick' ? 6 : 7);
const zones = [
  'UTC',
  'Asia/Tokyo',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Beirut',
  'Pacific/Apia',
  'America/Havana',
  'Asia/Kathmandu',
];
const formats = new Map(zones.map((zone) => [zone, axisFormat('en-GB', zone)]));

function axisOf(start: string, end: string, width: number, zone: string): Axis {
  return layoutAxis({ start: Date.parse(start), end: Date.parse(end) }, width, {
    zone,
    format: formats.get(zone)!,
    measure,
    weekend,
  });
}

function axisOfView(view: View, width: number, zone = 'UTC', format: AxisFormat = formats.get(zone)!): Axis {
  return layoutAxis(view, width, { zone, format, measure, weekend });
}

const inTokyo = (start: string, end: string, width: number): Axis =>
  axisOf(`${start}+09:00`, `${end}+09:00`, width, 'Asia/Tokyo');
const inNewYork = (start: string, end: string, width: number): Axis =>
  axisOf(start, end, width, 'America/New_York');
const ofYears = (start: number, end: number, width: number): Axis =>
  axisOfView({ start: (start - 1970) * YEAR, end: (end - 1970) * YEAR }, width);

const labelled = ({ ticks }: Axis): string[] => ticks.filter((tick) => tick.labelled).map(({ text }) => text);
const contexts = (axis: Axis): string[] => axis.contexts.map(({ text }) => text);
const whole = ({ x0, x1 }: { x0: number; x1: number }): number[] => [Math.round(x0), Math.round(x1)];

describe('the axis of the dispute', () => {
  const six = ['Mon 3', 'Mon 10', 'Mon 17', 'Mon 24', 'Mon 1', 'Mon 8'];

  it('names Mondays under their months', () => {
    const axis = inTokyo('2025-11-01T00:00', '2025-12-14T00:00', 1000);
    expect(labelled(axis)).toEqual(six);
    expect(contexts(axis)).toEqual(['November 2025', 'December 2025']);
  });

  it('names the same Mondays at half the width', () => {
    const axis = inTokyo('2025-11-01T00:00', '2025-12-14T00:00', 500);
    expect(labelled(axis)).toEqual(six);
    expect(contexts(axis)).toEqual(['November 2025', 'December 2025']);
  });

  it('begins December on a midnight of Tokyo', () => {
    const axis = inTokyo('2025-11-01T00:00', '2025-12-14T00:00', 1000);
    expect(axis.boundaries.map(Math.round)).toEqual([0, 698]);
    expect(axis.contexts[1]).toMatchObject({
      start: Date.parse('2025-12-01T00:00+09:00'),
      end: Date.parse('2026-01-01T00:00+09:00'),
    });
    expect(axis.ticks[0]).toMatchObject({
      start: Date.parse('2025-11-03T00:00+09:00'),
      end: Date.parse('2025-11-10T00:00+09:00'),
    });
  });

  it('shades each weekend as one band, cut at the edges', () => {
    const { bands } = inTokyo('2025-11-01T00:00', '2025-12-14T00:00', 1000);
    expect(bands.map(whole)).toEqual([
      [0, 47],
      [163, 209],
      [326, 372],
      [488, 535],
      [651, 698],
      [814, 860],
      [977, 1000],
    ]);
  });

  it('names the hours of a weekend under its days', () => {
    const axis = inTokyo('2025-12-06T00:00', '2025-12-08T00:00', 1000);
    expect(contexts(axis)).toEqual(['Saturday 6 December 2025', 'Sunday 7 December 2025']);
    expect(labelled(axis)).toEqual(['06:00', '12:00', '18:00', '00:00', '06:00', '12:00', '18:00']);
    expect(axis.bands).toEqual([{ x0: 0, x1: 1000 }]);
  });

  it('names the days of a weekend where its hours have no room', () => {
    const axis = inTokyo('2025-12-05T12:00', '2025-12-08T12:00', 400);
    expect(contexts(axis)).toEqual(['December 2025']);
    expect(labelled(axis)).toEqual(['Sat 6', 'Sun 7', 'Mon 8']);
  });

  it('names three hours at a time of a day', () => {
    const axis = inTokyo('2025-12-07T00:00', '2025-12-08T00:00', 1000);
    expect(contexts(axis)).toEqual(['Sunday 7 December 2025']);
    expect(labelled(axis)).toEqual(['03:00', '06:00', '09:00', '12:00', '15:00', '18:00', '21:00']);
  });

  it('names five minutes at a time of an hour, under its day', () => {
    const axis = inTokyo('2025-12-06T10:00', '2025-12-06T11:00', 1000);
    expect(contexts(axis)).toEqual(['Saturday 6 December 2025']);
    expect(labelled(axis)).toEqual(
      ['05', '10', '15', '20', '25', '30', '35', '40', '45', '50', '55'].map((minute) => `10:${minute}`),
    );
    expect(axis.bands).toEqual([]);
  });

  it('counts every other day from the first of each month', () => {
    const axis = inTokyo('2026-01-25T00:00', '2026-02-04T12:00', 500);
    expect(labelled(axis)).toEqual(['Tue 27', 'Thu 29', 'Sun 1', 'Tue 3']);
  });
});

describe('a context', () => {
  it('stays at the edge while its unit goes on', () => {
    const axis = inTokyo('2025-11-10T00:00', '2025-12-14T00:00', 1000);
    expect(axis.contexts[0]).toMatchObject({ text: 'November 2025', x: 8 });
  });

  it('gives way to the next and is dropped at the edge', () => {
    const day = 1000 / 30;
    const [pushed] = inTokyo('2025-11-27T21:36', '2025-12-27T21:36', 1000).contexts;
    expect(pushed?.text).toBe('November 2025');
    expect(pushed?.x).toBeCloseTo(3.1 * day + 8 - 16 - 13 * 7);
    expect(contexts(inTokyo('2025-11-28T02:00', '2025-12-28T02:00', 1000))).toEqual(['December 2025']);
  });

  it('is there where the window lies inside one unit, however narrow', () => {
    expect(contexts(inTokyo('2025-12-06T10:00', '2025-12-06T10:01', 60))).toEqual([
      'Saturday 6 December 2025',
    ]);
  });

  it('is a year above months', () => {
    const axis = inTokyo('2025-02-01T00:00', '2026-06-01T00:00', 600);
    expect(contexts(axis)).toEqual(['2025', '2026']);
    expect(labelled(axis)).toEqual(['Apr', 'Jul', 'Oct', 'Jan', 'Apr']);
  });
});

describe('the axis across clock changes', () => {
  it('leaves out the hour that New York skips', () => {
    const axis = inNewYork('2025-03-09T00:00-05:00', '2025-03-09T06:00-04:00', 500);
    expect(axis.ticks.map(({ text }) => text)).toEqual([
      '00:00',
      '01:00',
      '03:00',
      '04:00',
      '05:00',
      '06:00',
    ]);
  });

  it('shows both hours that New York has twice', () => {
    const axis = inNewYork('2025-11-02T00:00-04:00', '2025-11-02T04:00-05:00', 400);
    expect(axis.ticks.map(({ text, start }) => [text, new Date(start).toISOString().slice(11, 16)])).toEqual([
      ['00:00', '04:00'],
      ['01:00', '05:00'],
      ['01:00', '06:00'],
      ['02:00', '07:00'],
      ['03:00', '08:00'],
      ['04:00', '09:00'],
    ]);
  });

  it('distinguishes the hours that New York has twice by their contexts, however near', () => {
    const twice = ['Sunday 2 November 2025 · UTC-4', 'Sunday 2 November 2025 · UTC-5'];
    const whole = inNewYork('2025-11-02T00:00-04:00', '2025-11-02T04:00-05:00', 1000);
    expect(contexts(whole)).toEqual(twice);
    expect(whole.boundaries).toEqual([0, 400]);
    expect(contexts(inNewYork('2025-11-02T01:10-04:00', '2025-11-02T01:50-04:00', 500))).toEqual([twice[0]]);
    expect(contexts(inNewYork('2025-11-02T01:10-05:00', '2025-11-02T01:50-05:00', 500))).toEqual([twice[1]]);
  });

  it('names no day over hours of the next, where these have no room for a name of their own', () => {
    const axis = inNewYork('2025-11-01T23:50-04:00', '2025-11-02T05:00-05:00', 500);
    expect(contexts(axis)).toEqual(['Sunday 2 November 2025 · UTC-5']);
  });

  it('says no offset where a day is whole, or its hours are passed over', () => {
    const spring = inNewYork('2025-03-09T00:00-05:00', '2025-03-09T06:00-04:00', 500);
    const steps = inNewYork('2025-11-02T00:00-04:00', '2025-11-03T00:00-05:00', 400);
    expect(contexts(spring)).toEqual(['Sunday 9 March 2025']);
    expect(contexts(steps)).toEqual(['Sunday 2 November 2025']);
  });

  it('keeps the hours of the clock on days of 23 and 25 hours', () => {
    const hours = ['00:00', '06:00', '12:00', '18:00', '00:00'];
    const short = inNewYork('2025-03-09T00:00-05:00', '2025-03-10T00:00-04:00', 400);
    const long = inNewYork('2025-11-02T00:00-04:00', '2025-11-03T00:00-05:00', 400);
    expect(short.ticks.map(({ text }) => text)).toEqual(hours);
    expect(long.ticks.map(({ text }) => text)).toEqual(hours);
    expect(short.boundaries).toEqual([0, 400]);
    expect(long.boundaries).toEqual([0, 400]);
  });

  it('gives a day of 25 hours its own end', () => {
    const { ticks } = inNewYork('2025-11-01T00:00-04:00', '2025-11-05T00:00-05:00', 500);
    expect(ticks.map(({ text, start, end }) => [text, (end - start) / HOUR])).toEqual([
      ['Sat 1', 24],
      ['Sun 2', 25],
      ['Mon 3', 24],
      ['Tue 4', 24],
      ['Wed 5', 24],
    ]);
  });

  it('has no tick for a day that Apia never had', () => {
    const axis = axisOf('2011-12-28T12:00Z', '2012-01-02T18:00Z', 700, 'Pacific/Apia');
    expect(labelled(axis)).toEqual(['Thu 29', 'Sat 31', 'Sun 1', 'Mon 2', 'Tue 3']);
  });

  it('begins a day at the change where Beirut skips midnight', () => {
    const axis = axisOf('2022-03-26T12:00Z', '2022-03-27T12:00Z', 500, 'Asia/Beirut');
    expect(labelled(axis)).toEqual(['18:00', '01:00', '06:00', '12:00']);
    expect(axis.boundaries).toEqual([axis.ticks.find(({ text }) => text === '01:00')!.x]);
  });

  it('keeps to whole hours where Lord Howe moves by half an hour', () => {
    const { ticks } = axisOf('2025-04-05T14:00Z', '2025-04-05T17:00Z', 250, 'Australia/Lord_Howe');
    expect(ticks.map(({ text, start }) => [text, new Date(start).toISOString().slice(11, 16)])).toEqual([
      ['01:00', '14:00'],
      ['02:00', '15:30'],
      ['03:00', '16:30'],
    ]);
  });
});

describe('the axis of long times', () => {
  it('counts millennia before and after our era in round years', () => {
    const axis = ofYears(-2150, 2018, 1000);
    expect(labelled(axis)).toEqual([
      '2000 BCE',
      '1500 BCE',
      '1000 BCE',
      '500 BCE',
      '1 CE',
      '500 CE',
      '1000',
      '1500',
    ]);
    expect(contexts(axis)).toEqual([]);
    expect(axis.bands).toEqual([]);
  });

  it('has no year 0', () => {
    const axis = ofYears(-2.5, 3.5, 600);
    expect(labelled(axis)).toEqual(['3 BCE', '2 BCE', '1 BCE', '1 CE', '2 CE', '3 CE']);
  });

  it('reaches the Big Bang', () => {
    expect(labelled(ofYears(-13.8e9, 2.5e8, 1000))).toEqual([
      '12bn years ago',
      '10bn years ago',
      '8bn years ago',
      '6bn years ago',
      '4bn years ago',
      '2bn years ago',
      'now',
    ]);
  });

  it('distinguishes years close to the Big Bang', () => {
    const texts = labelled(ofYears(-13.8e9, -13.8e9 + 6, 1000));
    expect(texts.length).toBeGreaterThan(3);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('names the year in which a window begins where no tick has room', () => {
    const beyond = ofYears(-13.8e9, -13.8e9 + 1e-6, 800);
    expect(contexts(beyond)).toEqual([expect.stringMatching(/^13,(799|800),\d{3},\d{3} BCE$/)]);
    expect(contexts(axisOf('2025-05-01', '2027-05-01', 40, 'UTC'))).toEqual(['2025']);
  });
});

describe('the bands', () => {
  const bandsOf = (days: readonly number[]): number[][] =>
    layoutAxis({ start: Date.UTC(2025, 11, 1), end: Date.UTC(2025, 11, 15) }, 1400, {
      zone: 'UTC',
      format: formats.get('UTC')!,
      measure,
      weekend: days,
    }).bands.map(whole);

  it('are the weekend that is asked for', () => {
    expect(bandsOf([5, 6])).toEqual([
      [400, 600],
      [1100, 1300],
    ]);
    expect(bandsOf([7, 1])).toEqual([
      [0, 100],
      [600, 800],
      [1300, 1400],
    ]);
    expect(bandsOf([])).toEqual([]);
  });

  it('go where a day is narrower than six pixels, and where it is wider than the plot', () => {
    expect(axisOf('2025-11-01', '2026-02-01', 500, 'UTC').bands).toEqual([]);
    expect(axisOf('2025-12-06T02:00', '2025-12-06T20:00', 500, 'UTC').bands).toEqual([]);
  });
});

/** Windows of 10 ms to 1e14 years, in time that `Date` reaches and beyond. */
const anyView: fc.Arbitrary<View> = fc
  .record({
    span: fc.double({ min: 1, max: Math.log10(1e14 * YEAR), noNaN: true }),
    distance: fc.double({ min: 0, max: Math.log10(1e14 * YEAR), noNaN: true }),
    past: fc.boolean(),
  })
  .map(({ span, distance, past }) => {
    const middle = 10 ** distance * (past ? -1 : 1);
    return { start: middle - 10 ** span / 2, end: middle + 10 ** span / 2 };
  })
  .filter(({ start, end }) => end - start >= 1);
const recentView: fc.Arbitrary<View> = fc
  .record({
    start: fc.integer({ min: Date.UTC(1850, 0), max: Date.UTC(2100, 0) }),
    span: fc.double({ min: 1, max: Math.log10(200 * YEAR), noNaN: true }),
  })
  .map(({ start, span }) => ({ start, end: start + 10 ** span }));
const anyZone = fc.constantFrom(...zones);
const anyWidth = fc.integer({ min: 20, max: 3000 });
/** Words that distinguish a tick from a context, and show whether they include the year. */
const marked: AxisFormat = {
  context: () => 'with year',
  tick: (_, { name }) => (name === 'year' ? 'with year' : '00:00'),
  zone: () => '',
};

function spans(axis: Axis): { contexts: [number, number][]; ticks: [number, number][] } {
  return {
    contexts: axis.contexts.map(({ x, width }) => [x, x + width]),
    ticks: axis.ticks.filter((tick) => tick.labelled).map(({ x, width }) => [x - width / 2, x + width / 2]),
  };
}

describe('any axis', () => {
  it.each([
    ['recent', recentView],
    ['any', anyView],
  ])('never lets labels come nearer than 16 pixels (%s windows)', (_, views) => {
    fc.assert(
      fc.property(views, anyWidth, anyZone, (view, width, zone) => {
        for (const row of Object.values(spans(axisOfView(view, width, zone))))
          row.slice(1).forEach(([left], i) => expect(left - row[i]![1]).toBeGreaterThan(16 - 1e-6));
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['recent', recentView],
    ['any', anyView],
  ])('has ascending ticks within the window, and few (%s windows)', (_, views) => {
    fc.assert(
      fc.property(views, anyWidth, anyZone, (view, width, zone) => {
        const { ticks } = axisOfView(view, width, zone);
        expect(ticks.length).toBeLessThan(width / 40 + 3);
        for (const [i, tick] of ticks.entries()) {
          expect(tick.start).toBeGreaterThanOrEqual(view.start);
          expect(tick.start).toBeLessThanOrEqual(view.end);
          expect(tick.end).toBeGreaterThan(tick.start);
          expect(tick.x).toBe(tick.start === view.start ? 0 : xOf(tick.start, view, width));
          if (i > 0) expect(tick.start).toBeGreaterThan(ticks[i - 1]!.start);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('carries the year in one label at least', () => {
    fc.assert(
      fc.property(anyView, anyWidth, anyZone, (view, width, zone) => {
        const axis = axisOfView(view, width, zone, marked);
        expect([...contexts(axis), ...labelled(axis)]).toContain('with year');
      }),
      { numRuns: 500 },
    );
  });

  it('keeps its ticks on the same times, and their labels, while it is panned', () => {
    fc.assert(
      fc.property(
        recentView,
        anyWidth,
        anyZone,
        fc.double({ min: -3, max: 3, noNaN: true }),
        (view, width, zone, by) => {
          const shift = (view.end - view.start) * by;
          const moved = { start: view.start + shift, end: view.end + shift };
          const [low, high] = [Math.max(view.start, moved.start) + 1, Math.min(view.end, moved.end) - 1];
          const shared = (axis: Axis): unknown[] =>
            axis.ticks
              .filter(({ start }) => start > low && start < high)
              .map(({ start, text }) => [start, text]);
          expect(shared(axisOfView(view, width, zone))).toEqual(shared(axisOfView(moved, width, zone)));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('keeps the contexts in the plot, in order and apart from what they do not name', () => {
    fc.assert(
      fc.property(recentView, fc.integer({ min: 300, max: 3000 }), anyZone, (view, width, zone) => {
        const axis = axisOfView(view, width, zone);
        for (const { x, start, end } of axis.contexts) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThan(width);
          expect(start).toBeLessThan(view.end);
          expect(end).toBeGreaterThan(timeAt(x, view, width) - 1);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('never throws, whatever the finite window, the width and the measure', () => {
    const finite = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.double({ min: -1e26, max: 1e26, noNaN: true }),
      fc.double({ min: -9e15, max: 9e15, noNaN: true }),
      fc.integer({ min: -1e9, max: 1e9 }),
    );
    const widths = fc.oneof(anyWidth, fc.constantFrom(0, -5, NaN, Infinity, 1e-9));
    const measures = fc.constantFrom(
      measure,
      () => 0,
      () => NaN,
      () => Infinity,
    );
    fc.assert(
      fc.property(finite, finite, widths, measures, anyZone, (a, b, width, of, zone) => {
        fc.pre(a !== b);
        const view = { start: Math.min(a, b), end: Math.max(a, b) };
        const axis = layoutAxis(view, width, { zone, format: formats.get(zone)!, measure: of, weekend });
        expect(axis.ticks.length).toBeLessThan(200);
      }),
      { numRuns: 1000 },
    );
  });

  it('knows nothing of the zone in which the machine stands', () => {
    expect(new Date(inTokyo('2025-12-01T00:00', '2025-12-09T00:00', 900).ticks[0]!.start).toISOString()).toBe(
      '2025-11-30T15:00:00.000Z',
    );
  });

  it('is empty without extent', () => {
    const empty = { contexts: [], ticks: [], bands: [], boundaries: [] };
    expect(axisOfView({ start: 5, end: 5 }, 500)).toEqual(empty);
    expect(axisOfView({ start: 0, end: DAY }, 0)).toEqual(empty);
  });
});
