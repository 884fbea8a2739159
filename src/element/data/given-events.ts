/** What is known of given events before they are read: how many they are, and whether they go on with others. */
import { appendToChunked, continues } from '../../model/ingest/append.js';
import { parseChunked } from '../../model/ingest/parse.js';
import type { Timeline } from '../../model/timeline.js';
import type { TimelineDocument, WrittenEvent } from '../../model/written.js';
import type { ChunkedWork } from '../../util/chunked.js';

/** A list of events as it was assigned, and the document that it is read as. */
export interface EventList {
  readonly type: 'events';
  readonly events: readonly WrittenEvent[];
  readonly document: TimelineDocument;
}

/** A list of events; where it begins with those that were read before, only the new ones are read. */
export function listChunked(
  before: Timeline | undefined,
  { events, document }: EventList,
): ChunkedWork<Timeline> {
  return before && events.length > before.size ? appendToChunked(before, events) : parseChunked(document);
}

/** Whether a list is what was read, or is longer and begins with the very same events. */
export function goesOn(before: Timeline, events: EventList['events']): boolean {
  return Array.isArray(events) && events.length >= before.size && continues(before, events);
}

/** The number of given events, as far as that is known without reading them; for text, an estimate by its length. */
export function sizeOf(document: unknown): number {
  if (typeof document === 'string') return document.length / 100;
  const events: unknown = Array.isArray(document) ? document : maybeEvents(document);
  return Array.isArray(events) ? events.length : 0;
}

function maybeEvents(document: unknown): unknown {
  try {
    return (document as { readonly events?: unknown } | undefined)?.events;
  } catch {
    return undefined;
  }
}
