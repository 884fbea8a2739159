/** A real archive: 5,998 earthquakes from 2150 BCE on, read, ordered and drawn at every zoom down to one day. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../src/layout/index/event-index.js';
import { drawnExtent, overlaps } from '../../../src/layout/index/extent.js';
import { clampView, zoomStep, zoomView, type View } from '../../../src/layout/view/view.js';
import { parse } from '../../../src/model/ingest/parse.js';
import { draw, type Drawing } from '../layout/drawing.js';
import { overlapsIn } from '../layout/visual-bounds.js';
import { readQuakes, type Known, type Quake } from './earthquake-file.js';

const DAY = 86_400_000;
const path = `${process.env['DATASETS'] ?? ''}/noaa/signif.txt`;
const isThere = process.env['DATASETS'] !== undefined && existsSync(path);

describe.skipIf(!isThere)('the significant earthquakes in DATASETS', () => {
  const quakes: readonly Quake[] = isThere ? readQuakes(readFileSync(path, 'utf8')) : [];
  const timeline = parse({ title: 'Significant earthquakes', events: quakes.map(({ event }) => event) });
  const index = buildIndex(timeline, 'kind');
  const fit = index.fit ?? { start: 0, end: DAY };
  const { columns } = timeline;

  it('are all drawn, without a fault', () => {
    expect(timeline.account()).toEqual({ given: 5998, drawn: 5998, listed: 0, rejected: 0 });
    expect(timeline.faults.counts).toEqual({ error: 0, warning: 0, note: 0 });
  });

  it('begin in 2150 BCE, of which EDTF says -2149', () => {
    const first = timeline.order[0] as number;
    expect(timeline.event(first)?.when).toEqual({ at: '-2149' });
    expect(new Date(columns.earliestStart[first] as number).getUTCFullYear()).toBe(-2149);
    expect(quakes.filter(({ year }) => year < 0)).toHaveLength(48);
  });

  it('are known as finely as in the list, and no finer', () => {
    const lengths: Readonly<Record<Known, readonly number[]>> = {
      year: [365 * DAY, 366 * DAY],
      month: [28, 29, 30, 31].map((days) => days * DAY),
      day: [DAY],
      hour: [3_600_000],
      minute: [60_000],
      second: [1000],
    };
    const counts = new Map<Known, number>();
    for (const [row, { known }] of quakes.entries()) {
      const length = (columns.latestEnd[row] as number) - (columns.earliestStart[row] as number);
      expect(lengths[known]).toContain(length);
      counts.set(known, (counts.get(known) ?? 0) + 1);
    }
    expect(Object.fromEntries(counts)).toEqual({
      ...{ year: 405, month: 152, day: 1472 },
      ...{ hour: 205, minute: 1107, second: 2657 },
    });
  });

  it('stand in the order of their earliest start, everywhere', () => {
    const isSorted = (rows: ArrayLike<number>): boolean =>
      Array.from(rows).every((row, i) => i === 0 || comesAfter(rows[i - 1] as number, row));
    const comesAfter = (before: number, row: number): boolean => {
      const [one, other] = [columns.earliestStart[before] as number, columns.earliestStart[row] as number];
      if (one !== other) return one < other;
      const [end, otherEnd] = [columns.latestEnd[before] as number, columns.latestEnd[row] as number];
      return end === otherEnd ? before < row : end < otherEnd;
    };
    expect(isSorted(timeline.order)).toBe(true);
    for (const laneBy of ['kind', 'place'] as const)
      for (const lane of buildIndex(timeline, laneBy).lanes) expect(isSorted(lane.rows)).toBe(true);
  });

  it.each([
    ['Tohoku, 11 March 2011', 'quake-9799'],
    ['the first, 2150 BCE', 'quake-1'],
    ['Lisbon, 1 November 1755', 'lisbon'],
  ])('are accounted for at every step of a zoom to %s', (_, id) => {
    const row = id === 'lisbon' ? lisbon(quakes) : timeline.rowOf(id);
    const target = columns.earliestStart[row] as number;
    const views = zoomTo(target, fit);
    expect(views.length).toBeGreaterThan(28);
    for (const view of views) expectWhole(draw(index, view), row);
  });
});

function lisbon(quakes: readonly Quake[]): number {
  return quakes.findIndex(({ event }) => event.when.startsWith('1755-11-01'));
}

/** The windows of a person who presses + from all that there is down to one day, with the event in the middle third. */
function zoomTo(time: number, fit: View): readonly View[] {
  const views = [fit];
  for (let view = fit; view.end - view.start > DAY; views.push(view)) {
    const fraction = (time - view.start) / (view.end - view.start);
    view = clampView(zoomView(view, 1 / zoomStep, Math.min(Math.max(fraction, 0), 1)), fit);
  }
  return views;
}

/** Nothing lost, nothing over anything else, the year on the axis, and the event of the zoom in the window. */
function expectWhole(drawing: Drawing, row: number): void {
  const { index, plan, scene } = drawing;
  const { view, axis, marks } = scene;
  const isIn = (candidate: number): boolean => overlaps(drawnExtent(index, candidate), view.start, view.end);
  const rows = plan.lanes.flatMap(({ lane }) => [...lane.rows]);
  expect(rows).toHaveLength(index.timeline.account().drawn);
  expect(scene.inWindow).toBe(rows.filter(isIn).length);
  expect(rows.filter((candidate) => isIn(candidate) && !isShown(candidate, drawing))).toEqual([]);
  expect(isIn(row)).toBe(true);
  expect(overlapsIn(scene)).toEqual([]);
  const named = [...axis.contexts, ...axis.ticks.filter(({ labelled }) => labelled)];
  expect(named.some(({ text }) => /\d{4}|BCE|CE/.test(text))).toBe(true);
  const order = new Map(Array.from(index.timeline.order, (of, at) => [of, at] as const));
  const byTime = marks.filter(({ form }) => form === 'point').sort((a, b) => a.x0 - b.x0 || a.row - b.row);
  byTime.slice(1).forEach((mark, i) => {
    const before = byTime[i] as (typeof byTime)[number];
    if (before.x0 < mark.x0) expect(order.get(before.row)).toBeLessThan(order.get(mark.row) as number);
  });
}

/** Alone, in a cluster or in a strip. */
function isShown(row: number, { index, plan, scene }: Drawing): boolean {
  return plan.lanes.some(({ lane }, number) => {
    if (scene.marks.some((mark) => mark.row === row && mark.lane === number)) return true;
    const position = lane.rows.indexOf(row);
    const inDisc = scene.clusters.some(({ lane: of, rows, positions }) => {
      if (of !== number) return false;
      return positions ? position >= positions.from && position < positions.to : rows.includes(row);
    });
    if (inDisc || !lane.aggregated) return inDisc;
    const time = lane.aggregated.timeAt(position, index);
    // The bucket at the window's start also counts what began in its part outside.
    const strips = scene.strips.filter((strip) => strip.lane === number);
    return strips.some(({ bins }) => bins.some(({ start, end }) => start <= time && time < end));
  });
}
