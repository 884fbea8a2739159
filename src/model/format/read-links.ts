/** Reads links, written short in an event or whole beside the events, into one list. */
import type { Id, Link, LinkType, Ref } from '../event.js';
import type { FaultLog, Step } from '../fault.js';
import { linkShape, linkTypes } from './format.js';
import { isDictionary, read } from './read-fields.js';

/** The links that an event writes short, `{"part-of": "e07"}`: the compiler's inferences. */
export function readShortLinks(written: unknown, from: Id, log: FaultLog): Link[] {
  if (!isDictionary(written)) {
    log.report('error', 'wrong-type', 'links of an event are an object of types and references', written);
    return [];
  }
  return Object.keys(written).flatMap((type) =>
    log.within(type, () => {
      if (isLinkType(type)) return readRefs(written[type], log).map((to) => ({ from, to, type }));
      log.report('error', 'unknown-value', `is none of ${linkTypes.join(', ')}`, type);
      return [];
    }),
  );
}

/** Whether a written type is one of the format's. */
export function isLinkType(type: string): type is LinkType {
  return (linkTypes as readonly string[]).includes(type);
}

/**
 * The references in a written text or list of texts; whether there is anything at their ends is for `References` to
 * see.
 */
export function readRefs(written: unknown, log: FaultLog): Ref[] {
  return read({ type: 'list', of: { type: 'text', format: 'ref' }, minimum: 1 }, written, log) ?? [];
}

/** A link and where it is written in its document. */
export interface PlacedLink {
  readonly link: Link;
  readonly path: readonly Step[];
}

/** The links beside the events of a document; those that cannot be read are left out. */
export function readLinks(written: unknown, log: FaultLog): PlacedLink[] {
  if (written === undefined || written === null) return [];
  const items = Array.isArray(written) ? (written as unknown[]) : [written];
  return items.flatMap((item, i) => {
    const path = Array.isArray(written) ? ['links', i] : ['links'];
    log.path.push(...path);
    const link = read(linkShape, item, log);
    log.path.length -= path.length;
    return link ? [{ link, path }] : [];
  });
}
