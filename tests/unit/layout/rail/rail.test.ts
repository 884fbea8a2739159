// The rail of reports: where they stand, which stand together, and what leads from them.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsIn } from '../../../../src/layout/arcs/leads.js';
import { pointsOf } from '../../../../src/layout/arcs/path.js';
import { layoutReportLeads } from '../../../../src/layout/arcs/report-leads.js';
import { countIn, firstNumbers } from '../../../../src/layout/rail/number-ranges.js';
import { layoutRail, tickAt, tickOf } from '../../../../src/layout/rail/rail.js';
import type { Rail, Scene } from '../../../../src/layout/scene/scene.js';
import { xOf, type View } from '../../../../src/layout/view/view.js';
import { issuedReportsChunked } from '../../../../src/model/reports/issued-reports.js';
import { approximateMeasure } from '../../../../src/render/theme/approximate-measure.js';
import { runChunked } from '../../../../src/util/chunked.js';
import { DAY, draw, indexOf } from '../drawing.js';

const event = (i: number, when: string, by: string, on: string): object => ({
  ...{ id: `e${i}`, title: `Event ${i}`, when },
  attribution: [[{ by, as: 'outlet', on }]],
});
const day = (date: string): number => Date.parse(date);

function railOf(events: readonly object[], view?: View, until = Infinity): { rail: Rail; scene: Scene } {
  const index = indexOf({ events });
  const { scene } = draw(index, view);
  const reports = runChunked(issuedReportsChunked(index.timeline));
  const rail = layoutRail({
    ...{ reports, until, index, scene, measure: approximateMeasure, label: 'Reports' },
    nameOf: (number) => reports.reportOf(number)?.step.by.join() ?? '',
    countOf: String,
  });
  return { rail, scene };
}

const few = [
  event(0, '2025-12-01', 'Herald', '2025-12-03'),
  event(1, '2025-12-02', 'Radio', '[2025-12-10..2025-12-20]'),
  event(2, '2025-12-28', 'Wire', '2025-12-30T12:00Z'),
];

const december = { start: day('2025-12-01'), end: day('2026-01-01') };

/** No glyph stands over another, nor is one cut where the window begins. */
function expectApart({ ticks }: Rail, { plot }: Scene): void {
  for (const [i, { glyphX }] of ticks.entries()) {
    const before = ticks[i - 1]?.glyphX ?? -Infinity;
    expect(glyphX - before).toBeGreaterThanOrEqual(11.9);
    expect(glyphX).toBeGreaterThanOrEqual(plot.x + 6);
  }
}

describe('layoutRail', () => {
  it('has a report over the days on which it came out, with its name', () => {
    const { rail, scene } = railOf(few, december);
    const x = (date: string): number => scene.plot.x + xOf(day(date), scene.view, scene.plot.width);
    expect(rail.y).toBe(scene.height);
    expect(rail.ticks.map(({ text }) => text)).toEqual(['Herald', 'Radio', 'Wire']);
    expect(rail.ticks[2]?.count).toBeUndefined();
    expect(rail.ticks[0]?.span).toEqual({ x0: x('2025-12-03'), x1: x('2025-12-04') });
    expect(rail.ticks[1]?.span).toEqual({ x0: x('2025-12-10'), x1: x('2025-12-21') });
    expect(rail.ticks[2]?.span).toBeUndefined();
    expect(rail.ticks[2]?.glyphX).toBeCloseTo(x('2025-12-30T12:00Z'), 0);
  });

  it('has none that came out later than a day', () => {
    expect(railOf(few, undefined, day('2025-12-11')).rail.ticks.map(({ text }) => text)).toEqual([
      'Herald',
      'Radio',
    ]);
    expect(railOf(few, undefined, day('2025-12-10')).rail.ticks.map(({ text }) => text)).toEqual(['Herald']);
  });

  it('counts those that would stand over one another, and loses none of the window', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 1, maxLength: 80 }),
        fc.array(fc.integer({ min: 1, max: 300 }), { maxLength: 20 }),
        fc.integer({ min: 1, max: 400 }),
        (days, lasting, length) => {
          const dated = (i: number): string =>
            new Date(day('2025-01-01') + i * DAY).toISOString().slice(0, 10);
          const dates = days.map((each, i) =>
            i < lasting.length ? `[${dated(each)}..${dated(each + (lasting[i] ?? 0))}]` : dated(each),
          );
          const events = dates.map((date, i) => event(i, '2025-01-01', `Paper ${i}`, date));
          const view = { start: day('2025-02-01'), end: day('2025-02-01') + length * DAY };
          const { rail, scene } = railOf(events, view);
          const numbers = rail.ticks.flatMap(({ reports }) => firstNumbers(reports, Infinity));
          expect(new Set(numbers).size).toBe(numbers.length);
          const inWindow = days.filter((each) => each >= 31 && each <= 31 + length).length;
          expect(numbers.length).toBeGreaterThanOrEqual(inWindow);
          expectApart(rail, scene);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('has what lasts into the window in one place, where it begins, whatever came out between', () => {
    const events = [
      event(0, '2025-11-01', 'Monthly', '2025-11'),
      event(1, '2025-11-02', 'Daily', '2025-11-02'),
      event(2, '2025-11-03', 'Quarterly', '[2025-11-03..2025-11-30]'),
      event(3, '2025-11-25', 'Wire', '2025-11-25'),
    ];
    const view = { start: day('2025-11-15'), end: day('2025-12-15') };
    const { rail, scene } = railOf(events, view);
    const [lasting, wire] = rail.ticks;
    expect(rail.ticks).toHaveLength(2);
    expect(lasting).toMatchObject({ count: '2', text: '', startsInside: false });
    expect(lasting?.reports).toEqual([
      { first: 0, end: 1 },
      { first: 2, end: 3 },
    ]);
    expectApart(rail, scene);
    expect(tickOf(rail, 2)).toBe(lasting);
    expect(tickOf(rail, 1)).toBeUndefined();
    expect(wire?.text).toBe('Wire');
  });

  it('is as short for many reports as for few', () => {
    const events = Array.from({ length: 3000 }, (_, i) =>
      event(
        i,
        '2025-01-01',
        `Paper ${i}`,
        new Date(day('2025-01-01') + i * 3_600_000).toISOString().slice(0, 16) + 'Z',
      ),
    );
    const { rail, scene } = railOf(events, { start: day('2025-01-01'), end: day('2025-06-01') });
    expect(rail.ticks.length).toBeLessThan(scene.plot.width / 11);
    expect(rail.ticks.reduce((sum, { reports }) => sum + countIn(reports), 0)).toBe(3000);
  });

  it('looks at places, not at reports', () => {
    const length = 3000;
    const hourly = (i: number): string =>
      new Date(day('2025-01-01') + i * 3_600_000).toISOString().slice(0, 16) + 'Z';
    const events = Array.from({ length }, (_, i) => event(i, '2025-01-01', `Paper ${i}`, hourly(i)));
    const index = indexOf({ events });
    const { scene } = draw(index, { start: day('2025-01-01'), end: day('2025-06-01') });
    const reports = runChunked(issuedReportsChunked(index.timeline));
    let reads = 0;
    const latest = new Proxy(reports.latest, {
      get: (target, name) => {
        reads++;
        return Reflect.get(target, name, target) as unknown;
      },
    });
    layoutRail({
      ...{ until: Infinity, index, scene, measure: approximateMeasure, label: 'Reports' },
      reports: {
        ...{ earliest: reports.earliest, latest },
        countBefore: (until) => reports.countBefore(until),
        latestOf: (first, end) => reports.latestOf(first, end),
        isAnyAlone: (first, end, until) => reports.isAnyAlone(first, end, until),
      },
      nameOf: String,
      countOf: String,
    });
    expect(reads).toBeLessThan(scene.plot.width);
  });

  it('gives the report at a point', () => {
    const { rail } = railOf(few);
    const [herald, radio] = rail.ticks;
    expect(tickAt(rail, herald?.glyphX ?? NaN)).toBe(herald);
    expect(tickAt(rail, (radio?.span?.x1 ?? NaN) - 5)).toBe(radio);
    expect(tickAt(rail, (herald?.x ?? NaN) - 40)).toBeUndefined();
  });
});

describe('layoutReportLeads', () => {
  it('leads to what the report has, clear of words, and what it alone has stands out', () => {
    const { rail, scene } = railOf(few);
    const tick = rail.ticks[1] as Rail['ticks'][number];
    const leads = layoutReportLeads(scene, { tick, has: (row) => row < 2, isAlone: (row) => row === 1 });
    expect(leads).toHaveLength(3);
    expect(leads.map(({ isStrong = false }) => isStrong)).toEqual([false, false, true]);
    const words = wordsIn(scene);
    for (const { steps } of leads[0]?.lines ?? []) {
      const [from, to] = pointsOf(steps) as readonly [readonly [number, number], readonly [number, number]];
      expect(words.crossed(...from, ...to)).toBe(false);
    }
  });

  it('is none where no event of the report is drawn', () => {
    const { rail, scene } = railOf(few);
    const tick = rail.ticks[0] as Rail['ticks'][number];
    expect(layoutReportLeads(scene, { tick, has: () => false, isAlone: () => false })).toEqual([]);
  });
});
