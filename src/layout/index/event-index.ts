/** The index of a timeline: its events in lanes, in order, and the span of time that shows them all. */
import type { Columns } from '../../model/columns.js';
import type { AxisMode } from '../scale/axis-mode.js';
import { canBeCut, scaleOfAxis } from '../scale/cut-scale.js';
import { drawnColumns } from '../scale/drawn-columns.js';
import { linearScale, type TimeScale } from '../scale/time-scale.js';
import type { LaneBy } from './lane-by.js';
import { subProgress, runChunked, type ChunkedWork } from '../../util/chunked.js';
import type { Timeline } from '../../model/timeline.js';
import { disputedChunked } from './disputed.js';
import { boundsChunked, domainOf, fitOf, noBounds, type Bounds } from './fit.js';
import { firstViewChunked } from './first-view.js';
import { emptyLanesChunked } from './empty-lanes.js';
import { groupRowsChunked } from './lane-keys.js';
import {
  arrangeLanes,
  laneHead,
  laneChunked,
  withRepeatsChunked,
  type DrawnLane,
  type InMemoryLane,
  type ListedLane,
  type LaneHead,
} from './lanes.js';
import type { LaneScale } from './lane-scale.js';
import type { RowCounts } from './lane-index.js';
import type { RowList } from './row-list.js';
import { keptRowsChunked } from './kept-rows.js';
import { compareRows } from '../../model/order-rows.js';
import type { RowSet } from './row-set.js';
import type { Sizes } from './sizes.js';
import type { Spans } from './spans.js';
import type { View } from '../view/view.js';

/**
 * What drawing, navigation and the views ask of a timeline: windowed questions, and lists to be read in slices, so
 * that an index need not be in memory.
 */
export interface EventIndex {
  readonly timeline: Timeline;
  /** Which axis was asked for. */
  readonly axis: AxisMode;
  /** From time to drawn time: all that is drawn is laid out in it. */
  readonly scale: TimeScale;
  /** Whether there is something that a cut axis would shorten; only known of lists that `auto` may cut. */
  readonly canBeCut: boolean;
  /** The columns of the timeline, their bounds in drawn time. */
  readonly columns: Columns;
  readonly laneBy: LaneBy;
  /** What the filters let through; undefined for all rows. */
  readonly kept: RowSet | undefined;
  /** The rows that are shown, in the order used everywhere, without rejected ones. */
  readonly rows: RowList;
  /** How many they are: it is known before they are listed. */
  readonly count: number;
  readonly lanes: readonly DrawnLane[];
  /** Lanes all of whose events a filter leaves out, as far as they are known. */
  readonly emptyLanes: readonly LaneHead[];
  /** Those without bounds. */
  readonly undated: RowList;
  /** Those that are drawn and disputed. */
  readonly disputed: RowCounts;
  /** Of all events, in time, whatever the filter: it does not move the window. */
  readonly bounds: Bounds;
  /** The window that shows all that could be drawn, in drawn time; undefined where nothing is. */
  readonly fit: View | undefined;
  /** The window of the first view, in drawn time: `fit`, or without the few events that would take most of it. */
  readonly firstView: View | undefined;
  /** Where what has no known end is drawn to, in drawn time. */
  readonly now: number;
  /** Whether the columns of each lane have a scale of their own; absent for one that they share. */
  readonly laneScale?: LaneScale;
  /** By which number its events are sized; absent where by none. */
  readonly sizes?: Sizes | undefined;
}

/** An index whose rows can be listed at once, whatever counts them. */
export interface ListedEventIndex extends EventIndex {
  readonly rows: Uint32Array;
  readonly lanes: readonly ListedLane[];
  readonly undated: Uint32Array;
}

/** The index of a timeline in memory: `buildIndex` makes it, and an append extends it. */
export interface InMemoryEventIndex extends EventIndex {
  readonly rows: Uint32Array;
  readonly lanes: readonly InMemoryLane[];
  readonly undated: Uint32Array;
  readonly disputed: Spans;
}

/** Sorts the drawn rows of a timeline that pass its filters into lanes. A row is in each lane that it names. */
export function buildIndex(
  timeline: Timeline,
  laneBy: LaneBy = 'kind',
  kept?: RowSet,
  axis: AxisMode = 'linear',
): InMemoryEventIndex {
  return runChunked(buildIndexChunked(timeline, laneBy, kept, axis));
}

/** The same, chunked. */
export function* buildIndexChunked(
  timeline: Timeline,
  laneBy: LaneBy,
  kept: RowSet | undefined,
  axis: AxisMode,
): ChunkedWork<InMemoryEventIndex> {
  const { order } = timeline;
  const bounds = yield* subProgress(boundsChunked(timeline.columns, noBounds, 0), 0, 0.05);
  const rows = yield* subProgress(keptRowsChunked(order, kept), 0.05, 0.07);
  const times = timesOf(timeline, rows, bounds, axis);
  const firstView = yield* subProgress(firstViewChunked(timeline, bounds, times), 0.07, 0.08);
  const grouped = groupRowsChunked(inDrawnOrder(rows, times), timeline, laneBy);
  const { byKey, undated } = yield* subProgress(grouped, 0.08, 0.3);
  const made = yield* subProgress(lanesChunked(byKey, times, laneBy), 0.3, 0.9);
  const lanes = arrangeLanes(made, timeline, laneBy);
  const places = lanes.reduce((sum, { rows }) => sum + rows.length, 0);
  const inSeveral = places > rows.length - undated.length;
  return {
    ...times,
    firstView,
    laneBy,
    kept,
    rows,
    count: rows.length,
    emptyLanes: yield* subProgress(emptyLanesChunked(timeline, kept, lanes, laneBy), 0.9, 0.92),
    lanes: inSeveral ? yield* subProgress(withRepeatsChunked(lanes, times), 0.92, 0.95) : lanes,
    undated,
    disputed: yield* subProgress(disputedChunked(inDrawnOrder(rows, times), times), 0.95, 1),
    bounds,
  };
}

/** A timeline in drawn time. */
export type DrawnTimes = Pick<
  EventIndex,
  'timeline' | 'axis' | 'scale' | 'canBeCut' | 'columns' | 'fit' | 'now'
>;

/** The drawn times of a timeline whose bounds are known. */
export function timesOf(timeline: Timeline, rows: Uint32Array, bounds: Bounds, axis: AxisMode): DrawnTimes {
  const domain = domainOf(bounds, timeline.header);
  const scale = domain ? scaleOfAxis(axis, timeline, rows, domain) : linearScale;
  return {
    timeline,
    axis,
    scale,
    canBeCut: scale !== linearScale || (domain !== undefined && canBeCut(timeline, rows, domain)),
    columns: drawnColumns(timeline, scale),
    ...fitOf(bounds, timeline.header, scale),
  };
}

/** What stands on a shelf aside is drawn before what began with its unit: on a cut axis rows are sorted again. */
function inDrawnOrder(rows: Uint32Array, { scale, columns }: DrawnTimes): Uint32Array {
  if (scale.pieces.length === 0) return rows;
  return rows.slice().sort((a, b) => compareRows(columns, a, b) || a - b);
}

function* lanesChunked(
  groups: ReadonlyMap<string, Uint32Array>,
  times: DrawnTimes,
  laneBy: LaneBy,
): ChunkedWork<readonly InMemoryLane[]> {
  const total = [...groups.values()].reduce((sum, rows) => sum + rows.length, 0);
  const lanes: InMemoryLane[] = [];
  let done = 0;
  for (const [key, rows] of groups) {
    const head = laneHead(key, times.timeline, laneBy);
    const steps = laneChunked(head, rows, times);
    lanes.push(yield* subProgress(steps, done / total, (done + rows.length) / total));
    done += rows.length;
  }
  return lanes;
}
