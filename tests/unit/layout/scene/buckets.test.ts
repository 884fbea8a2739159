// What is counted in the buckets of the calendar is what there is: by hand, for real lists and generated ones.
import { existsSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeEvents } from '../../../bench/events.js';
import { readQuakes } from '../../data/earthquake-file.js';
import type { EventIndex } from '../../../../src/layout/index/event-index.js';
import type { Scene, StripBin } from '../../../../src/layout/scene/scene.js';
import { clampView, type View } from '../../../../src/layout/view/view.js';
import { flag, hasFlag } from '../../../../src/model/columns.js';
import { civilDate } from '../../../../src/model/dates/calendar.js';
import { aimed, aims, DAY, draw, indexOf, rooms, type Drawing } from '../drawing.js';
import { laneBys, manyEvents } from '../aggregated-lanes.js';

/** Where a row may begin; the same time twice where that is known. */
function beginning({ columns }: EventIndex, row: number): readonly [number, number] {
  const isOnce = hasFlag(columns, row, flag.once) || hasFlag(columns, row, flag.point);
  return [
    columns.earliestStart[row] as number,
    (isOnce ? columns.latestEnd : columns.latestStart)[row] as number,
  ];
}

interface ByScan {
  certain: number;
  possible: number;
  disputed: number;
}

/** A plain scan: what is known to a unit counts where it begins, what is not is weighed over its time. */
function countByScan(index: EventIndex, rows: Iterable<number>, bin: StripBin, longest: number): ByScan {
  const sums = { certain: 0, possible: 0, disputed: 0 };
  for (const row of rows) {
    const [from, to] = beginning(index, row);
    const isKnown = to - from <= longest;
    const share = isKnown
      ? Number(from >= bin.start && from < bin.end)
      : Math.max(0, Math.min(to, bin.end) - Math.max(from, bin.start)) / (to - from);
    sums[isKnown ? 'certain' : 'possible'] += share;
    if (hasFlag(index.columns, row, flag.disputed)) sums.disputed += share;
  }
  return sums;
}

function expectByScan({ index, plan, scene }: Drawing): number {
  const { longest } = plan.calendar.columns.unit;
  for (const { lane, bins } of scene.strips) {
    const { rows } = index.lanes[lane] as EventIndex['lanes'][number];
    const bounded = [...rows].filter((row) => beginning(index, row).every(Number.isFinite));
    if (bounded.length < rows.length) continue;
    for (const bin of bins) {
      const byScan = countByScan(index, rows, bin, longest);
      expect(bin.count).toBe(byScan.certain);
      expect(bin.possible).toBeCloseTo(byScan.possible, 6);
      expect(bin.disputed * (bin.count + bin.possible)).toBeCloseTo(byScan.disputed, 6);
    }
  }
  return scene.strips.reduce((sum, { bins }) => sum + bins.length, 0);
}

/** Windows over all that is drawn, at several depths and places. */
function windowsOf({ fit }: EventIndex, number: number): readonly View[] {
  const { start, end } = fit as View;
  const span = end - start;
  return Array.from({ length: number }, (_, i) => {
    const length = span / 1.5 ** (i % 10);
    const from = start + (span - length) * ((i * 0.37) % 1);
    return clampView({ start: from, end: from + length }, { start, end });
  });
}

const datasets = process.env['DATASETS'] ?? '';
const noaa = `${datasets}/noaa/signif.txt`;
const usgs = `${datasets}/usgs/earthquakes.json`;

describe('the count of a bucket', () => {
  it.skipIf(!existsSync(noaa))('is that by hand for the earthquakes of NOAA, in 40 windows', () => {
    const quakes = readQuakes(readFileSync(noaa, 'utf8')).map(({ event }) => event);
    const index = indexOf({ events: quakes });
    const columns = windowsOf(index, 40).map((view) => expectByScan(draw(index, view)));
    expect(Math.max(...columns)).toBeGreaterThan(20);
  });

  it.skipIf(!existsSync(usgs))('is that by hand for the earthquakes of USGS, in 40 windows', () => {
    const { features } = JSON.parse(readFileSync(usgs, 'utf8')) as {
      readonly features: readonly {
        readonly properties: { readonly time: number; readonly title: string };
      }[];
    };
    const events = features.map(({ properties }) => ({ title: properties.title, when: properties.time }));
    const index = indexOf({ events });
    windowsOf(index, 40).forEach((view) => expectByScan(draw(index, view)));
  });

  it.each(['text', 'numbers'] as const)('is that by hand for 5 000 generated events in %s', (dates) => {
    const index = indexOf({ events: makeEvents({ size: 5000, seed: 3, dates }) });
    const columns = windowsOf(index, 40).map((view) => expectByScan(draw(index, view)));
    expect(Math.max(...columns)).toBeGreaterThan(20);
  });

  it('is that by hand for lists of all shapes', () => {
    fc.assert(
      fc.property(manyEvents, laneBys, aims, rooms, (events, laneBy, aim, room) => {
        const index = indexOf(events, laneBy);
        expectByScan(draw(index, aimed(index, aim), room));
      }),
      { numRuns: 60 },
    );
  });

  it('adds up to the number of events over all buckets', () => {
    fc.assert(
      fc.property(manyEvents, rooms, (events, room) => {
        const index = indexOf(events);
        const { scene } = draw(index, undefined, room);
        for (const { lane, bins } of scene.strips) {
          const open = [...(index.lanes[lane]?.rows ?? [])].filter((row) => {
            const [from, to] = beginning(index, row);
            return from > -Infinity && to > (index.fit?.end ?? 0) && to < Infinity;
          });
          const sum = bins.reduce((all, { count, possible }) => all + count + possible, 0);
          if (open.length === 0) expect(sum).toBeCloseTo(index.lanes[lane]?.rows.length ?? NaN, 6);
        }
      }),
      { numRuns: 60 },
    );
  });
});

/** What of a panned scene is in the one before, too. */
function starts(scene: Scene): ReadonlyMap<string, StripBin> {
  return new Map(scene.strips.flatMap(({ lane, bins }) => bins.map((bin) => [`${lane} ${bin.start}`, bin])));
}

describe('the buckets of the calendar', () => {
  const index = indexOf({ events: makeEvents({ size: 20_000, seed: 5, dates: 'numbers' }) });
  const { start, end } = index.fit as View;

  it('stand still while the window is panned: their times, counts and heights are the same', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.05, max: 0.6, noNaN: true }),
        fc.integer({ min: -300, max: 300 }),
        (at, by) => {
          const length = (end - start) / 3;
          const view = { start: start + at * (end - start), end: start + at * (end - start) + length };
          const step = (by * length) / 1000;
          const [before, after] = [view, { start: view.start + step, end: view.end + step }].map(
            (window) => draw(index, window).scene,
          ) as [Scene, Scene];
          const known = starts(before);
          for (const [key, { end: last, count, height }] of starts(after)) {
            const other = known.get(key);
            if (other)
              expect({ last, count, height }).toEqual({
                last: other.end,
                count: other.count,
                height: other.height,
              });
          }
        },
      ),
      { numRuns: 30 },
    );
  });

  it('are days, weeks, months or years, and at least eight pixels wide', () => {
    for (const zoom of [1, 3, 10, 30]) {
      const { scene, plan } = draw(index, { start, end: start + (end - start) / zoom });
      const { name, step } = plan.calendar.columns.unit;
      for (const { bins, x, width } of scene.strips)
        for (const bin of bins) {
          const isWhole = bin.x0 > x && bin.x1 < x + width;
          if (isWhole) expect(bin.x1 - bin.x0).toBeGreaterThanOrEqual(8);
          const { month, day } = civilDate(Math.floor(bin.start / DAY));
          if (name !== 'hour') expect(bin.start % DAY).toBe(0);
          if (name === 'week') expect(new Date(bin.start).getUTCDay()).toBe(1);
          if (name === 'month' || name === 'year') expect(day).toBe(1);
          if (name === 'month') expect((month - 1) % step).toBe(0);
        }
    }
  });

  it('begin at the midnights of the zone of the document', () => {
    const events = makeEvents({ size: 5000, seed: 7, dates: 'numbers' });
    const tokyo = indexOf({ timeZone: 'Asia/Tokyo', events });
    const { scene } = draw(tokyo);
    const bins = scene.strips.flatMap((strip) => strip.bins);
    expect(bins.length).toBeGreaterThan(20);
    for (const bin of bins) expect((bin.start + 9 * 3_600_000) % DAY).toBe(0);
  });
});

describe('the heights of columns', () => {
  it('have one measure for all lanes: the same count is the same height everywhere', () => {
    const index = indexOf({ events: makeEvents({ size: 20_000, seed: 5, dates: 'numbers' }) });
    const { strips } = draw(index).scene;
    const heights = new Map<number, number>();
    expect(strips.length).toBeGreaterThan(1);
    for (const { count, possible, height } of strips.flatMap(({ bins }) => bins)) {
      if (possible > 0) continue;
      expect(height).toBe(heights.get(count) ?? height);
      heights.set(count, height);
    }
    const counts = [...heights.keys()].sort((a, b) => a - b);
    expect(counts.map((count) => heights.get(count))).toEqual([...heights.values()].sort((a, b) => a - b));
  });

  it('say how much they are at the head of a lane, by a line that is as high as that', () => {
    const index = indexOf({ events: makeEvents({ size: 20_000, seed: 5, dates: 'numbers' }) });
    const { strips, lanes } = draw(index).scene;
    const guided = strips.filter(({ guideY }) => guideY !== undefined);
    expect(guided.length).toBeGreaterThan(0);
    for (const { lane, guideY, y, height, bins } of guided) {
      const { guide } = lanes[lane] as Scene['lanes'][number];
      expect(guide?.y).toBe(guideY);
      const amount = Number(/\d+/.exec(guide?.text ?? '')?.[0]);
      const line = (y + height - (guideY as number)) / height;
      for (const bin of bins) expect(bin.height > line).toBe(bin.count + bin.possible > amount);
    }
  });

  it('spread what is known to a year over its months, as what may be there', () => {
    const years = Array.from({ length: 400 }, (_, i) => ({ title: 'Year', when: String(1990 + (i % 20)) }));
    const days = Array.from({ length: 400 }, (_, i) => ({
      title: 'Day',
      when: new Date(Date.UTC(1990, 0, 1 + i * 18)).toISOString().slice(0, 10),
    }));
    const { scene, plan } = draw(indexOf([...years, ...days]));
    expect(plan.calendar.columns.unit).toMatchObject({ name: 'month', step: 3 });
    const bins = scene.strips.flatMap((strip) => strip.bins);
    const whole = bins.filter(({ possible }) => possible > 0);
    expect(whole).toHaveLength(80);
    for (const { possible, start, end } of whole)
      expect(possible).toBeCloseTo((20 * (end - start)) / (366 * DAY), 0);
  });

  it('are columns where most events are, however long and empty the rest of the time is, and marks stand out of the empty part', () => {
    const burst = Array.from({ length: 2000 }, (_, i) => ({
      title: 'Burst',
      when: Date.UTC(2000, 0, 1) + i * 3 * DAY,
    }));
    const index = indexOf([...burst, { title: 'Long before', when: '-2000' }]);
    const near = draw(index, { start: Date.UTC(2001, 0, 1), end: Date.UTC(2010, 0, 1) }).scene;
    expect(near.strips[0]?.bins.length).toBeGreaterThan(30);
    expect(near.clusters).toEqual([]);
    const { marks, strips } = draw(index).scene;
    expect(marks.map(({ row }) => index.timeline.event(row)?.title)).toEqual(['Long before']);
    expect(strips[0]?.bins[0]?.count).toBe(1);
  });
});
