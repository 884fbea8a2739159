/** When a period was, in words. */
import { placeWhen } from '../model/dates/place-when.js';
import type { Era, TimelineHeader } from '../model/header.js';
import { fill } from './compose.js';
import { joinSentences } from './join-sentences.js';
import { dateWords } from './date-words.js';
import type { Locale } from './locale.js';

/** More of them are no description any more. */
const mostNamed = 12;

/** As of an event, with what is not sure of it; the words of the source where no date can be read. */
export function eraDate({ when }: Era, header: TimelineHeader, locale: Locale): string {
  const extent = placeWhen(when, header);
  const { timeZone: zone, asOf } = header;
  return dateWords(when, extent.type === 'extent' ? extent : undefined, { locale, zone, asOf });
}

/** The first periods of a document, a sentence each; empty where it has none. */
export function eraSentences(header: TimelineHeader, locale: Locale): string {
  const sentences = (header.eras ?? [])
    .slice(0, mostNamed)
    .map((era) => fill(locale.interface.correction, { date: eraDate(era, header, locale), text: era.label }));
  return joinSentences(sentences, locale);
}
