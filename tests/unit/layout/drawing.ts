/** Draws lists of events for the tests of layout, and makes such lists up. */
import type { LaneBy } from '../../../src/layout/index/lane-by.js';
import * as fc from 'fast-check';
import {
  buildIndex,
  type EventIndex,
  type InMemoryEventIndex,
} from '../../../src/layout/index/event-index.js';
import { layoutArcs } from '../../../src/layout/arcs/arcs.js';
import { layoutScene } from '../../../src/layout/scene/layout-scene.js';
import { aggregatedFrom } from '../../../src/layout/index/lanes.js';
import { axisHeight, measureLabel, type LabelText } from '../../../src/layout/metrics.js';
import { summaryTextOf } from '../../../src/layout/scene/summaries.js';
import { planLanes } from '../../../src/layout/scene/plan.js';
import type { Plan, PlanInput } from '../../../src/layout/scene/lane-plan.js';
import type { Scene } from '../../../src/layout/scene/scene.js';
import { clampView, scaleOf, type View } from '../../../src/layout/view/view.js';
import { flag, hasFlag } from '../../../src/model/columns.js';
import { parse } from '../../../src/model/ingest/parse.js';
import type { Timeline } from '../../../src/model/timeline.js';
import { approximateMeasure } from '../../../src/render/theme/approximate-measure.js';
import { axisFormat } from '../../../src/render/axis-format.js';

/** What stands for the bounds of each event. */
export const boundsNoted = 'from day to day';

export const DAY = 86_400_000;

export interface Room {
  readonly width: number;
  readonly height: number;
  readonly headWidth: number;
}

/** A plot of 1000 x 500 px after heads of 150 px. */
export const roomy: Room = { width: 1150, height: 500 + axisHeight, headWidth: 150 };

export interface Drawing {
  readonly index: EventIndex;
  readonly plan: Plan;
  readonly scene: Scene;
}

const format = axisFormat('en-GB', 'UTC');

export function indexOf(document: unknown, laneBy: LaneBy = 'kind'): InMemoryEventIndex {
  return buildIndex(parse(document), laneBy);
}

const labelText =
  (timeline: Timeline) =>
  (row: number): LabelText => ({
    title: timeline.event(row)?.title ?? '',
    second: hasFlag(timeline.columns, row, flag.unsourced) ? 'no source given' : '',
  });

export function planOf(
  index: EventIndex,
  scale: number,
  height: number,
  words: (row: number) => LabelText = labelText(index.timeline),
  accountsOf?: PlanInput['accountsOf'],
): Plan {
  return planLanes({
    index,
    scale,
    height,
    measure: approximateMeasure,
    labelOf: (row) => measureLabel(words(row), approximateMeasure),
    ...(accountsOf && { accountsOf }),
    boundsOf: () => [boundsNoted],
    summaryOf: (row) => summaryTextOf(index.timeline, row),
  });
}

/** The scale that the plan of a view hangs on: without the last bits, which panning may change. */
export function planScale(view: View, room: Room): number {
  return Number(scaleOf(view, room.width - room.headWidth).toPrecision(10));
}

export function sceneOf(index: EventIndex, plan: Plan, view: View, room: Room, focusedRow?: number): Scene {
  const scene = layoutScene({
    index,
    plan,
    view,
    ...room,
    direction: 'ltr',
    measure: approximateMeasure,
    axis: { zone: 'UTC', weekend: [6, 7], format },
    laneLabel: ({ key }) => key,
    asOfName: 'last looked at',
    columnText: (amount, isRoot) => [`${amount}${isRoot ? ' √' : ''}`],
    clusterText: ({ count }) => ({
      count: count.toLocaleString('en', { notation: 'compact' }),
      ...{ forms: [`${count} events`, `${count}`], first: `${count}`, rest: '' },
      second: '',
    }),
  });
  return { ...scene, arcs: focusedRow === undefined ? [] : layoutArcs(index.timeline, scene, focusedRow) };
}

/** The whole way from an index to a scene, of all that there is where no window is given. */
export function draw(
  index: EventIndex,
  view?: View,
  room: Room = roomy,
  focusedRow?: number,
  words?: (row: number) => LabelText,
): Drawing {
  const window = view ?? index.fit ?? { start: 0, end: DAY };
  const plan = planOf(index, planScale(window, room), room.height - axisHeight, words);
  return { index, plan, scene: sceneOf(index, plan, window, room, focusedRow) };
}

/** Where an event is drawn from and to; the far end of what is open or not known is infinite. */
export function extentOf({ timeline }: EventIndex, row: number): { start: number; end: number } {
  const { columns } = timeline;
  return { start: columns.earliestStart[row] as number, end: columns.latestEnd[row] as number };
}

export function drawnRows({ timeline }: EventIndex): number[] {
  return [...timeline.order].filter((row) => hasFlag(timeline.columns, row, flag.drawn));
}

const isoDay = fc.integer({ min: 0, max: 400 }).map((day) => iso(Date.UTC(2025, 0, 1) + day * DAY, 10));
const isoMonth = isoDay.map((day) => day.slice(0, 7));
const isoInstant = fc
  .integer({ min: 0, max: 400 * DAY })
  .map((ms) => iso(Date.UTC(2025, 0, 1) + ms, 23) + 'Z');
const isoYear = fc.integer({ min: 1000, max: 2400 }).map(String);
const date = fc.oneof(isoDay, isoDay, isoMonth, isoInstant, isoYear);
const ordered = fc.tuple(isoDay, isoDay).map(([a, b]) => (a < b ? ([a, b] as const) : ([b, a] as const)));

function iso(time: number, length: number): string {
  return new Date(time).toISOString().slice(0, length);
}

/** Dates of every form, within some four centuries; most within 400 days. */
const written: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 6, arbitrary: isoDay },
  { weight: 3, arbitrary: isoMonth },
  { weight: 3, arbitrary: isoInstant },
  { weight: 3, arbitrary: fc.constant('2025-06-01T12:00:00.000Z') },
  { weight: 2, arbitrary: fc.constant('2025-06-01') },
  { weight: 4, arbitrary: ordered.map(([a, b]) => `${a}/${b}`) },
  { weight: 3, arbitrary: ordered.map(([a, b]) => `[${a}..${b}]`) },
  { weight: 2, arbitrary: date.map((a) => `${a}/..`) },
  { weight: 1, arbitrary: date.map((a) => `${a}/`) },
  { weight: 1, arbitrary: date.map((a) => `../${a}`) },
  { weight: 1, arbitrary: date.map((a) => `/${a}`) },
  { weight: 1, arbitrary: date.map((a) => `[${a}..]`) },
  { weight: 1, arbitrary: date.map((a) => `[..${a}]`) },
  { weight: 1, arbitrary: ordered.map(([a, b]) => ({ start: `[${a}..${b}]`, end: '..' })) },
  { weight: 1, arbitrary: ordered.map(([a, b]) => ({ start: a, end: `[${a}..${b}]` })) },
  { weight: 1, arbitrary: date.map((a) => `${a}~`) },
  { weight: 1, arbitrary: isoYear },
);

/** Dates from the beginning of the earth to far past its end. */
const deep: fc.Arbitrary<unknown> = fc.oneof(
  written,
  fc.integer({ min: -4_500_000, max: 4_500_000 }).map((year) => `Y${year * 1000 + 100_001}`),
  fc.constantFrom('Y-999999999999999', 'Y999999999999999', '../Y-170000', 'Y170000/..', '-9999', '-0001-02'),
);

const title = fc.oneof(
  { weight: 1, arbitrary: fc.constant('') },
  {
    weight: 6,
    arbitrary: fc
      .array(fc.constantFrom('Ferry', 'call', 'on the', 'MWM', 'protests', '抗議', 'illi', '2025'), {
        minLength: 1,
        maxLength: 14,
      })
      .map((words) => words.join(' ')),
  },
);
const names = fc.subarray(['ann', 'bob', 'cyd', 'dan', 'eve']);

function eventOf(when: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc.record(
    {
      kind: fc.constantFrom('statement', 'call', 'incident', 'measure', 'situation', 'event', 'own'),
      title,
      when,
      speakers: names,
      participants: names,
      parties: names,
      tags: fc.subarray(['sea', 'air', 'trade']),
      attribution: fc.constantFrom('ann', 'scmp'),
      links: fc.record({ disputes: fc.integer({ min: 0, max: 20 }).map((number) => `e${number}`) }),
    },
    { requiredKeys: ['kind', 'title', 'when'] },
  );
}

/** As many events as a lane has that is not aggregated; some are no objects, some have no date that can be read, many share an instant. */
function listOf(when: fc.Arbitrary<unknown>): fc.Arbitrary<unknown[]> {
  const given = fc.oneof(
    { weight: 30, arbitrary: eventOf(when) },
    { weight: 1, arbitrary: eventOf(fc.constantFrom('soon', '', '2025-13-01', null)) },
    { weight: 1, arbitrary: fc.constantFrom(null, 7, 'a line') },
  );
  return fc
    .oneof(
      { weight: 1, arbitrary: fc.array(given, { maxLength: 3 }) },
      { weight: 4, arbitrary: fc.array(given, { maxLength: aggregatedFrom, size: 'max' }) },
    )
    .map((events) =>
      events.map((event, i) => (event && typeof event === 'object' ? { ...event, id: `e${i}` } : event)),
    );
}

export const recentEvents: fc.Arbitrary<unknown[]> = listOf(written);
export const deepEvents: fc.Arbitrary<unknown[]> = listOf(deep);

export const rooms: fc.Arbitrary<Room> = fc
  .record({ width: fc.integer({ min: 300, max: 1600 }), height: fc.integer({ min: 120, max: 900 }) })
  .map(({ width, height }) => ({ width, height, headWidth: Math.round(Math.min(176, width / 5)) }));

/** Where a window lies: its length in halvings of the fit, and its middle as a share of the fit. */
export interface Aim {
  readonly halvings: number;
  readonly middle: number;
}

export const aims: fc.Arbitrary<Aim> = fc.record({
  halvings: fc.oneof(fc.constant(0), fc.double({ min: -4, max: 14, noNaN: true })),
  middle: fc.oneof(fc.constant(0.5), fc.double({ min: -0.1, max: 1.1, noNaN: true })),
});

/** The window that an aim means, about the event whose number comes nearest where it is zoomed in. */
export function aimed(index: EventIndex, { halvings, middle }: Aim): View {
  const fit = index.fit ?? { start: 0, end: DAY };
  const span = (fit.end - fit.start) / 2 ** halvings;
  const rows = drawnRows(index);
  const row = rows[Math.floor(Math.abs(middle) * rows.length)];
  const { start, end } = row === undefined ? fit : extentOf(index, row);
  const near = Number.isFinite(start) ? start : end;
  const centre = halvings > 3 ? near + (middle - 0.5) * span : fit.start + middle * (fit.end - fit.start);
  return clampView({ start: centre - span / 2, end: centre + span / 2 }, fit);
}
