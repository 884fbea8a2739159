/** The language in which the texts of a document are written. */
import type { TimelineEvent, TimelineHeader } from './event.js';

/** That of an event, else that of its document; a record without it where neither is given. */
export function langOf(event: TimelineEvent | undefined, header: TimelineHeader): { readonly lang?: string } {
  const lang = event?.lang ?? header.lang;
  return lang === undefined ? {} : { lang };
}
