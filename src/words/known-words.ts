/** The words for what was known on a day: "As known on 6 December 2025, 5 of 21 events". */
import type { KnownBy, Timeline } from '../model/timeline.js';
import { countWords, fill } from './compose.js';
import { writtenDateWords } from './date-words.js';
import type { Locale } from './locale.js';

/** The day: "as known on 6 December 2025". */
export function knownDayWords({ date }: KnownBy, zone: string, locale: Locale): string {
  return fill(locale.known.on, { date: writtenDateWords(date, { locale, zone }, 'short') });
}

/** What the day leaves out, and what it cannot: for the facts beneath a title. */
export function knownFacts({ knownBy, header }: Timeline, locale: Locale): readonly string[] {
  if (!knownBy) return [];
  const { undated } = knownBy;
  return [
    knownDayWords(knownBy, header.timeZone, locale),
    undated > 0 ? countWords(locale.known.undated, undated, locale) : '',
  ];
}
