/** The filter: which events are drawn and listed at all. */
import type { TimelineEvent } from '../../model/event.js';
import { inChunks, type ChunkedWork } from '../../util/chunked.js';
import type { Timeline } from '../../model/timeline.js';
import { RowBuffer } from './row-buffer.js';

/** True for an event that is shown. */
export type EventFilter = (event: TimelineEvent) => boolean;

/** Each event is read whole. */
const lookedAtOnce = 32;

/** The filter that was set, where it is a function; else every event passes. */
export function maybeFilter(filter: unknown): EventFilter | undefined {
  return typeof filter === 'function' ? (filter as EventFilter) : undefined;
}

/** The rows that pass a filter, in their order; the same array without a filter. */
export function* keptRowsChunked(
  rows: Uint32Array,
  timeline: Timeline,
  filter: EventFilter | undefined,
): ChunkedWork<Uint32Array> {
  if (!filter) return rows;
  const kept = new RowBuffer();
  yield* inChunks(0, rows.length, lookedAtOnce, (start, end) => {
    for (const row of rows.subarray(start, end)) if (isKept(timeline, row, filter)) kept.push(row);
  });
  return kept.toRows();
}

/** An event for which the filter throws passes, so that none is lost. */
function isKept(timeline: Timeline, row: number, filter: EventFilter): boolean {
  const event = timeline.event(row);
  if (!event) return false;
  try {
    const kept: unknown = filter(event);
    return Boolean(kept);
  } catch {
    return true;
  }
}
