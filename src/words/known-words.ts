/** The words for what was known on a day: "As known on 6 December 2025, 5 of 21 events", and what of an event the day leaves out. */
import { firstReportOf } from '../model/reports/first-report.js';
import type { KnownBy, Timeline } from '../model/timeline.js';
import { countWords, fill, numberWords } from './compose.js';
import { writtenDateWords } from './date-words.js';
import type { Locale } from './locale.js';

/** The day: "as known on 6 December 2025". */
export function knownDayWords({ date }: KnownBy, zone: string, locale: Locale): string {
  return fill(locale.known.on, { date: writtenDateWords(date, { locale, zone }, 'short') });
}

/** What is said where the day is moved. */
export function knownValueWords({ date, known, all }: KnownBy, zone: string, locale: Locale): string {
  return fill(locale.known.value, {
    date: writtenDateWords(date, { locale, zone }),
    events: fill(locale.interface.filtered, {
      seen: numberWords(known, locale),
      all: countWords(locale.interface.events, all, locale),
    }),
  });
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

/** What the day leaves out of an event, or why it shows it whatever the day; undefined where there is nothing to say. */
export function knownNote({ knownBy }: Timeline, row: number, locale: Locale): string | undefined {
  if (!knownBy) return undefined;
  const { noDate, someDates, laterLeftOut } = locale.known;
  const leavesOut = knownBy.leavesOut(row);
  const hasDates = firstReportOf(knownBy.whole, row) !== undefined;
  const stays = knownBy.isDated(row) ? '' : hasDates ? someDates : noDate;
  const notes = [stays, leavesOut ? laterLeftOut : ''].filter(Boolean);
  return notes.length > 0 ? notes.join(locale.punctuation.chains) : undefined;
}
