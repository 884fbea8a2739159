/** Appends to the index of a timeline: the result is the same as from building it, at the cost of the new rows. */
import { columnsBetween, flag, type Columns } from '../../model/columns.js';
import { mergeRowsChunked } from '../../model/ingest/append-order.js';
import { orderRowsChunked } from '../../model/order-rows.js';
import { subProgress, runChunked, type ChunkedWork } from '../../util/chunked.js';
import { threadsChunked } from '../../model/threads/threads.js';
import type { Timeline } from '../../model/timeline.js';
import { disputedChunked } from './disputed.js';
import { buildIndexChunked, timesOf, type InMemoryEventIndex } from './event-index.js';
import { appendLanesChunked } from './append-lanes.js';
import { boundsChunked } from './fit.js';
import { firstViewChunked } from './first-view.js';
import { linearScale } from '../scale/time-scale.js';
import { emptyLanesChunked } from './empty-lanes.js';
import { groupRowsChunked } from './lane-keys.js';
import { keptRowsChunked } from './kept-rows.js';
import type { RowList } from './row-list.js';
import type { RowSet } from './row-set.js';
import type { Spans } from './spans.js';

/** The index of an appended timeline, from that of the timeline before: `appendIndexChunked`, run to its end. */
export function extendIndex(
  index: InMemoryEventIndex,
  timeline: Timeline,
  kept?: RowSet,
): InMemoryEventIndex {
  return runChunked(appendIndexChunked(index, timeline, kept));
}

/**
 * The result of `buildIndex` for a timeline, from the index of the timeline that it was appended to. Costs what the new
 * rows cost, block moves of their lanes (rows behind the first new one are read again), and a pass over the flags where
 * those of known rows have changed. Lanes without new rows are the same objects. Built anew where the timeline was not
 * appended to that of the index, or where known rows may be in other lanes, or pass or fail the filters, now.
 */
export function* appendIndexChunked(
  index: InMemoryEventIndex,
  timeline: Timeline,
  kept?: RowSet,
): ChunkedWork<InMemoryEventIndex> {
  if (timeline === index.timeline && kept === index.kept) return index;
  const { laneBy, axis } = index;
  // Whatever is appended may tie what was in other lanes, or branch off before it.
  const isTied = laneBy === 'thread' && (yield* subProgress(threadsChunked(timeline), 0, 0)).heads.length > 0;
  if (isTied || !goesOn(index, timeline, kept)) return yield* buildIndexChunked(timeline, laneBy, kept, axis);
  const { columns } = timeline;
  const from = index.timeline.size;
  const fresh = yield* subProgress(orderFromChunked(columns, from), 0, 0.05);
  const added = yield* subProgress(keptRowsChunked(fresh, kept), 0.05, 0.1);
  const bounds = yield* subProgress(boundsChunked(columns, index.bounds, from), 0.1, 0.15);
  const { byKey, undated } = yield* subProgress(groupRowsChunked(added, timeline, laneBy), 0.15, 0.26);
  const merged = kept && (yield* subProgress(withRowsChunked(index.rows, added, columns), 0.26, 0.28));
  const rows = merged ?? timeline.order;
  const times = timesOf(timeline, rows, bounds, axis);
  // Another cut moves every row.
  if (times.scale !== linearScale || index.scale !== linearScale)
    return yield* subProgress(buildIndexChunked(timeline, laneBy, kept, axis), 0.28, 1);
  const firstView = yield* subProgress(firstViewChunked(timeline, bounds, times), 0.28, 0.3);
  const allUndated = yield* subProgress(withRowsChunked(index.undated, undated, columns), 0.3, 0.35);
  const drawn = rows.length - allUndated.length;
  const lanes = yield* subProgress(appendLanesChunked(index, byKey, { ...times, drawn }), 0.35, 0.9);
  return {
    ...times,
    firstView,
    laneBy,
    kept,
    rows,
    count: rows.length,
    lanes,
    emptyLanes: yield* subProgress(emptyLanesChunked(timeline, kept, lanes, laneBy), 0.9, 0.95),
    undated: allUndated,
    disputed: yield* subProgress(disputedAfterChunked(index, added, rows, timeline), 0.95, 1),
    bounds,
  };
}

/** Chains can come from claims that are stated later: by source, and perhaps by a host's function, that makes a lane. */
function goesOn(
  { timeline: before, laneBy, kept: keptBefore }: InMemoryEventIndex,
  timeline: Timeline,
  kept: RowSet | undefined,
): boolean {
  const hangsOnChains = laneBy === 'source' || laneBy === 'carrier' || typeof laneBy === 'function';
  const sameLanes = !hangsOnChains || timeline.chainRevision === before.chainRevision;
  const sameRows = keptBefore && kept ? kept.beginsWith(keptBefore) : kept === keptBefore;
  return timeline.isAppendOf(before) && sameLanes && sameRows;
}

/** The rows from one on, in the order used everywhere. */
function* orderFromChunked(columns: Columns, from: number): ChunkedWork<Uint32Array> {
  const fresh = columnsBetween(columns, from, columns.length);
  const order = yield* orderRowsChunked(fresh);
  return order.map((row) => row + from);
}

function* withRowsChunked(rows: Uint32Array, added: Uint32Array, columns: Columns): ChunkedWork<Uint32Array> {
  if (added.length === 0) return rows;
  const merged = new Uint32Array(rows.length + added.length);
  yield* mergeRowsChunked(rows, added, columns, merged);
  return merged;
}

/** Disputes are few, and new ones fewer: then all flags are read again. */
function* disputedAfterChunked(
  index: InMemoryEventIndex,
  added: RowList,
  rows: Uint32Array,
  timeline: Timeline,
): ChunkedWork<Spans> {
  const { flags } = timeline.columns;
  let changed = timeline.flagRevision !== index.timeline.flagRevision;
  for (const row of added) changed ||= ((flags[row] as number) & flag.disputed) !== 0;
  return changed ? yield* disputedChunked(rows, timeline) : index.disputed;
}
