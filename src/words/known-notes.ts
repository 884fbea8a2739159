/** What is said where the day is moved as of which everything is shown, and what that day leaves out of an event. */
import { firstReportOf } from '../model/reports/first-report.js';
import type { KnownBy, Timeline } from '../model/timeline.js';
import { countWords, fill, numberWords } from './compose.js';
import { writtenDateWords } from './date-words.js';
import type { Locale } from './locale.js';

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
