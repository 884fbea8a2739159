/** When a period was, in words. */
import { placeWhen } from '../model/dates/place-when.js';
import type { Era, TimelineHeader } from '../model/header.js';
import { dateWords } from './date-words.js';
import type { Locale } from './locale.js';

/** As of an event, with what is not sure of it; the words of the source where no date can be read. */
export function eraDate({ when }: Era, header: TimelineHeader, locale: Locale): string {
  const extent = placeWhen(when, header);
  const { timeZone: zone, asOf } = header;
  return dateWords(when, extent.type === 'extent' ? extent : undefined, { locale, zone, asOf });
}
