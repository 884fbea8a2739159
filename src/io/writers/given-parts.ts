/** What a document was given as: its rows in their order, and what stands beside them. */
import { eventOfRef } from '../../model/links.js';
import { isDictionary } from '../../model/format/read-fields.js';
import type { Timeline } from '../../model/timeline.js';
import type { WriteOptions } from './writing.js';

/** Those of the options in the order in which they were given, else all. */
export function givenRows({ size }: Timeline, { rows }: WriteOptions): ArrayLike<number> {
  return rows ? Uint32Array.from(rows).sort() : Uint32Array.from({ length: size }, (_, row) => row);
}

/** What the document says beside its events; of links those whose ends are written. */
export function besideEvents(timeline: Timeline, { rows }: WriteOptions): Readonly<Record<string, unknown>> {
  const { written = {} } = timeline.header;
  const { links } = written;
  if (!rows || links === undefined) return written;
  const known = new Set(Array.from(rows));
  const isKept = (ref: unknown): boolean => {
    const row = typeof ref === 'string' ? timeline.rowOf(eventOfRef(ref)) : -1;
    return row < 0 || known.has(row);
  };
  const kept = (Array.isArray(links) ? (links as readonly unknown[]) : [links]).filter(
    (link) => !isDictionary(link) || (isKept(link['from']) && isKept(link['to'])),
  );
  return { ...written, links: kept };
}
