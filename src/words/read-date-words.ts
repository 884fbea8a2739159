/** Dates in words where they are read in a list: without the day that stands above them, or without a place in time. */
import type { Extent } from '../model/extent.js';
import type { CivilDate } from '../model/dates/calendar.js';
import { formatTime, shownDate } from './date-format.js';
import { type DateStyle } from './date-style.js';
import { isYearUnknown } from '../model/dates/edtf-types.js';
import { instantsOf } from '../model/dates/instants.js';
import type { When } from '../model/event.js';
import { isReadable, unreadWords } from './unread-words.js';
import { fill } from './compose.js';
import { sharedOffset } from './zone-words.js';
import {
  dateWords,
  endsOf,
  datesOf,
  styleOf,
  isAhead,
  whenWords,
  type DateWordsOptions,
} from './date-words.js';

/** A `when` that has no place in time: what is read of it, or what was written; undefined where nothing was. */
export function unplacedDateWords(when: When, options: DateWordsOptions): string | undefined {
  return isQuoted(when) ? unreadWords(when, options.locale) : dateWords(when, undefined, options);
}

/** Whether a `when` that has no place in time is quoted as it was written, and not read as one in no known year. */
export function isQuoted(when: When): boolean {
  return !isReadable(when) || !endsOf(when).flatMap(datesOf).some(isYearUnknown);
}

/**
 * A `when` under a heading that names a day, without what the heading states: "14:05", or nothing. What is vague, lies elsewhere or
 * is in another zone is written out whole.
 */
export function dateWordsUnderDay(
  when: When,
  extent: Extent | undefined,
  heading: CivilDate,
  options: DateWordsOptions,
): string {
  const style = styleOf(options, 'long');
  const time = isAhead(extent, options) ? undefined : timeUnderDay(when, heading, style);
  return time === undefined || (time && options.secondZone) ? whenWords(when, extent, style, options) : time;
}

/** The time of what is known to lie on a day, or nothing; undefined where it does not, or where its clock has to be named. */
function timeUnderDay(when: When, heading: CivilDate, given: DateStyle): string | undefined {
  const { zone } = when;
  const style = { ...given, isOfNumbers: instantsOf(when) !== undefined };
  const ends = endsOf(when);
  const [date] = ends;
  if (ends.length !== 1 || typeof date !== 'object' || date.type !== 'date') return undefined;
  const isNamed = zone !== undefined && zone !== style.zone;
  if (isNamed || date.approximate || date.uncertain || date.unspecified) return undefined;
  const shown = shownDate(date, style);
  const { year, month, day, other, meant } = shown;
  if (year !== heading.year || month !== heading.month || day !== heading.day) return undefined;
  if (other || meant) return undefined;
  if (shown.time === undefined) return '';
  const offset = sharedOffset([date], style);
  if (offset === undefined) return formatTime(shown, style);
  const time = formatTime(shown, { ...style, isOffsetNamed: true });
  return fill(style.phrases.inZone, { date: time, zone: offset });
}
