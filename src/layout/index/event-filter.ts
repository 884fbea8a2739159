/** The filter: which events are drawn and listed at all. */
import type { TimelineEvent } from '../../model/event.js';
import { inChunks, type ChunkedWork } from '../../util/chunked.js';
import type { Timeline } from '../../model/ingest/parsed-timeline.js';
import { RowBuffer } from './row-buffer.js';

/** True for an event that is to be seen. */
export type EventFilter = (event: TimelineEvent) => boolean;

/** Each event is looked at in full. */
const lookedAtOnce = 32;

/** What is asked for, where it is a function; else every event is to be seen. */
export function maybeFilter(filter: unknown): EventFilter | undefined {
  return typeof filter === 'function' ? (filter as EventFilter) : undefined;
}

/** The rows that a filter lets through, in their order; the very same ones without a filter. */
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

/** Nothing is lost to a filter that throws: it lets the event through. */
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
