/** The plan of a timeline as it was known on a day: every event in the place that it has in the whole, and nothing else. */
import { flag, hasFlag } from '../../model/columns.js';
import { memoize } from '../../util/memoize.js';
import { drawnExtent } from '../index/extent.js';
import type { EventIndex } from '../index/event-index.js';
import type { LaneIndex } from '../index/lane-index.js';
import type { DrawnLane } from '../index/lanes.js';
import type { MeasuredLabel } from '../metrics.js';
import type { PlannedCluster } from '../scene/clusters.js';
import { fitLabel, footprintOf, noLabel, withoutLabel, type Footprint } from '../scene/footprint.js';
import type { LanePlan, Plan, PlanInput, PlannedMark } from '../scene/lane-plan.js';
import { freeOf } from '../scene/lane-rows.js';
import { noTracks, type Track, type Tracks } from '../scene/lasting-tracks.js';
import type { Calendar } from '../scene/plan-calendar.js';

/** In pixels: a glyph may begin so much before the disc in whose place it stands. */
const slack = 12;

/** What an event says of itself on the day, and the index of what was known then: its lanes have the numbers of the whole. */
export interface KnownPlanInput extends Pick<
  PlanInput,
  'index' | 'labelOf' | 'pinnedLabelOf' | 'accountsOf' | 'measure'
> {
  /** That of the whole. */
  readonly wholeLabelOf: PlanInput['labelOf'];
  readonly whole: EventIndex;
}

/**
 * The plan of the whole with the events that were known, so that nothing moves from day to day: rows, discs and the heights of
 * columns are those of the whole. Labels are as of the day, in the room that they have in the whole.
 */
export function knownPlan(plan: Plan, input: KnownPlanInput): Plan {
  const { index, labelOf, pinnedLabelOf } = input;
  const { scale, emptyLanes, rowHeight, lanePadding, hiddenLanes, scroll } = plan;
  const footprints = { ...plan.input, index, labelOf, pinnedLabelOf };
  const places = { input: footprints, scale };
  return {
    ...{ scale, emptyLanes, rowHeight, lanePadding, hiddenLanes },
    ...(scroll && { scroll }),
    input: footprints,
    calendar: calendarOf(plan, input),
    lanes: plan.lanes.map((lane) => knownLane(lane, places, input)),
    // It packs all lanes anew: a copy of the whole plan would ask for it.
    get wantedHeight() {
      return plan.wantedHeight;
    },
  };
}

function knownLane(
  plan: LanePlan,
  { input: footprints, scale }: Pick<Plan, 'input' | 'scale'>,
  input: KnownPlanInput,
): LanePlan {
  const lane = input.index.lanes[plan.number] ?? plan.lane;
  if (plan.lane.aggregated) return { ...plan, lane };
  const rows = new Set(lane.rows);
  const marks = plan.marks.filter(({ footprint }) => rows.has(footprint.row));
  const pixelOf = (time: number): number => (time - (input.index.fit?.start ?? 0)) * scale;
  const groups = plan.clusters.flatMap((cluster) => {
    const members = Array.from(cluster.rows).filter((row) => rows.has(row));
    if (members.length === 0) return [];
    const left = knownCluster(cluster, members, input.index);
    return [{ left, taken: { from: pixelOf(left.start), to: pixelOf(left.end) } }];
  });
  const beside = marks.flatMap(({ slot, footprint: { bareLeft: from, bareRight: to } }) =>
    slot === plan.clusterSlot ? [{ from, to }] : [],
  );
  const singles = groups.flatMap(({ left }): PlannedMark[] => {
    const [row] = left.rows;
    if (row === undefined || left.count > 1) return [];
    const footprint = footprintOf(row, footprints);
    const others = [...beside, ...groups.flatMap((other) => (other.left === left ? [] : [other.taken]))];
    const isWhole = fits(footprint, pixelOf(left.time), left, others);
    const own = isWhole ? footprint : withoutLabel(footprint, pixelOf(left.time), left.radius);
    return [{ footprint: own, slot: plan.clusterSlot }];
  });
  const clusters = groups.flatMap(({ left }) => (left.count > 1 ? [left] : []));
  const own = withFree(marks.map((mark) => knownMark(mark, input)));
  return { ...plan, lane, marks: [...own, ...singles], clusters };
}

/** What is not known yet leaves its room to the words beside it. */
function withFree(marks: readonly PlannedMark[]): readonly PlannedMark[] {
  const bySlot = new Map<number, Footprint[]>();
  for (const { slot, footprint, free } of marks)
    if (free) bySlot.set(slot, [...(bySlot.get(slot) ?? []), footprint]);
  const freeBy = new Map([...bySlot.values()].flatMap(freeOf));
  return marks.map((mark) => {
    const free = freeBy.get(mark.footprint);
    return free ? { ...mark, free } : mark;
  });
}

/** Whether what is left of a disc has room where that stood, up to what comes next in its row, and lies over nothing else there. */
function fits(
  { left, right }: Footprint,
  centre: number,
  { radius, free }: PlannedCluster,
  others: readonly { readonly from: number; readonly to: number }[],
): boolean {
  const isFree = others.every(({ from, to }) => to < left || from > right);
  return isFree && left >= centre - radius - slack && right <= centre + free;
}

/** The same disc for those of its members that were known. */
function knownCluster(cluster: PlannedCluster, rows: readonly number[], index: EventIndex): PlannedCluster {
  const count = (bit: number): number => rows.filter((row) => hasFlag(index.columns, row, bit)).length;
  const extents = rows.map((row) => drawnExtent(index, row));
  return {
    ...cluster,
    rows,
    count: rows.length,
    start: Math.min(...extents.map(({ start }) => start)),
    end: Math.max(...extents.map(({ end }) => end)),
    disputed: count(flag.disputed),
    unsourced: count(flag.unsourced),
  };
}

function knownMark(mark: PlannedMark, input: KnownPlanInput): PlannedMark {
  const { row } = mark.footprint;
  const label = input.labelOf(row);
  const footprint = isSameLabel(label, input.wholeLabelOf(row))
    ? mark.footprint
    : withLabel(mark.footprint, label, input);
  if (!mark.open) return footprint === mark.footprint ? mark : { ...mark, footprint };
  const { open, ...rest } = mark;
  const accounts = input.accountsOf?.(row) ?? [];
  return { ...rest, footprint, ...(accounts.length > 0 && { open: { ...open, accounts } }) };
}

/** In words alone: those of one text have one width. */
function isSameLabel(one: MeasuredLabel, other: MeasuredLabel): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

function withLabel(footprint: Footprint, label: MeasuredLabel, { measure }: KnownPlanInput): Footprint {
  const { row, form, p0, p1, bareLeft, bareRight, left, right, side, glyphAt, wordsFrom } = footprint;
  const cut = fitLabel(label, footprint.label.width, measure) ?? noLabel;
  const fitting = cut === label ? label : { ...cut, uncut: label.uncut ?? label };
  const places = { row, form, p0, p1, bareLeft, bareRight, left, right, side, glyphAt, wordsFrom };
  return { ...places, label: fitting };
}

/** The buckets, forms and heights of the whole, for the lanes of the day. */
function calendarOf({ calendar, lanes }: Plan, { index }: KnownPlanInput): Calendar {
  const wholeOf = new Map<DrawnLane | LaneIndex | undefined, DrawnLane>();
  for (const { number, lane } of lanes) {
    const known = index.lanes[number];
    wholeOf.set(known, lane);
    if (known?.aggregated) wholeOf.set(known.aggregated, lane);
  }
  const laneOf = (lane: LaneIndex): LaneIndex => wholeOf.get(lane)?.aggregated ?? lane;
  const tracks = memoize((lane: LaneIndex) => tracksOf(lane, laneOf(lane), calendar, index));
  return {
    isDense: (lane) => calendar.isDense(wholeOf.get(lane) ?? lane),
    tracksOf: tracks,
    measureFor: (lane) => calendar.measureFor(laneOf(lane)),
    get discs() {
      return calendar.discs;
    },
    get columns() {
      return calendar.columns;
    },
  };
}

/** The rows that what lasts has in the whole. */
function tracksOf(lane: LaneIndex, all: LaneIndex, calendar: Calendar, index: EventIndex): Tracks {
  if (lane === all) return calendar.tracksOf(all);
  const { byPosition, rows } = calendar.tracksOf(all);
  if (rows === 0) return noTracks;
  const known = new Map<number, Track>();
  for (const [position, track] of byPosition) {
    const own = lane.positionOf(all.rowAt(position), index);
    if (own >= 0) known.set(own, track);
  }
  return { byPosition: known, rows };
}
