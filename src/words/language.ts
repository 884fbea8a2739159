/** The language in which the texts of a document are written. */
import type { TimelineHeader } from '../model/header.js';
import type { TimelineEvent } from '../model/event.js';
import type { Locale } from './locale.js';

/** That of an event, else that of its document; a record without it where neither is given. */
export function langOf(event: TimelineEvent | undefined, header: TimelineHeader): { readonly lang?: string } {
  const lang = event?.lang ?? header.lang;
  return lang === undefined ? {} : { lang };
}

/** The language of a locale's words, and that of the titles among them: the document's, where it states one. */
export function languagesOf(
  header: TimelineHeader | undefined,
  { lang }: Locale,
): { readonly words: string; readonly titles: string } {
  return { words: lang, titles: header?.lang ?? lang };
}
