/** The index of a timeline: its events in lanes, in order, and the span of time that shows them all. */
import type { LaneBy } from './lane-by.js';
import { subProgress, runChunked, type ChunkedWork } from '../../util/chunked.js';
import type { Timeline } from '../../model/timeline.js';
import { disputedChunked } from './disputed.js';
import { keptRowsChunked, type EventFilter } from './event-filter.js';
import { boundsChunked, fitOf, noBounds, type Bounds } from './fit.js';
import { groupRowsChunked } from './lane-keys.js';
import { arrangeLanes, laneHead, laneChunked, withRepeatsChunked, type DrawnLane } from './lanes.js';
import type { Spans } from './spans.js';
import type { View } from '../view/view.js';

export interface EventIndex {
  readonly timeline: Timeline;
  readonly laneBy: LaneBy;
  readonly filter: EventFilter | undefined;
  /** The rows that are shown, in the order used everywhere, without rejected ones. */
  readonly rows: Uint32Array;
  readonly lanes: readonly DrawnLane[];
  /** Those without bounds. */
  readonly undated: Uint32Array;
  /** Those that are drawn and disputed. */
  readonly disputed: Spans;
  /** Of all events, whatever the filter: it does not move the window. */
  readonly bounds: Bounds;
  /** The window that shows all that could be drawn; undefined where nothing is. */
  readonly fit: View | undefined;
  /** Where "still going on" is drawn to. */
  readonly now: number;
}

/** Sorts the drawn rows of a timeline that pass a filter into lanes. A row is in each lane that it names. */
export function buildIndex(timeline: Timeline, laneBy: LaneBy = 'kind', filter?: EventFilter): EventIndex {
  return runChunked(buildIndexChunked(timeline, laneBy, filter));
}

/** The same, chunked. */
export function* buildIndexChunked(
  timeline: Timeline,
  laneBy: LaneBy,
  filter?: EventFilter,
): ChunkedWork<EventIndex> {
  const { columns, header, order } = timeline;
  const bounds = yield* subProgress(boundsChunked(columns, noBounds, 0), 0, 0.05);
  const kept = yield* subProgress(keptRowsChunked(order, timeline, filter), 0.05, filter ? 0.2 : 0.05);
  const grouped = groupRowsChunked(kept, timeline, laneBy);
  const { byKey, undated } = yield* subProgress(grouped, filter ? 0.2 : 0.05, 0.3);
  const times = { timeline, ...fitOf(bounds, header) };
  const made = yield* subProgress(lanesChunked(byKey, times, laneBy), 0.3, 0.9);
  const lanes = arrangeLanes(made, timeline, laneBy);
  const places = lanes.reduce((sum, { rows }) => sum + rows.length, 0);
  const inSeveral = places > kept.length - undated.length;
  return {
    ...times,
    laneBy,
    filter,
    rows: kept,
    lanes: inSeveral ? yield* subProgress(withRepeatsChunked(lanes, timeline), 0.9, 0.95) : lanes,
    undated,
    disputed: yield* subProgress(disputedChunked(kept, timeline), 0.95, 1),
    bounds,
  };
}

function* lanesChunked(
  groups: ReadonlyMap<string, Uint32Array>,
  times: Pick<EventIndex, 'timeline' | 'now'>,
  laneBy: LaneBy,
): ChunkedWork<readonly DrawnLane[]> {
  const total = [...groups.values()].reduce((sum, rows) => sum + rows.length, 0);
  const lanes: DrawnLane[] = [];
  let done = 0;
  for (const [key, rows] of groups) {
    const head = laneHead(key, times.timeline, laneBy);
    const steps = laneChunked(head, rows, times);
    lanes.push(yield* subProgress(steps, done / total, (done + rows.length) / total));
    done += rows.length;
  }
  return lanes;
}
