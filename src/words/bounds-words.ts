/** The bounds of a vague date, for the label of a mark: "1 Nov – 13 Dec", or of what lasts "began 1 Nov – 13 Dec". */
import { flag, hasFlag } from '../model/columns.js';
import { civilDate, MS_PER_DAY } from '../model/dates/calendar.js';
import type { Timeline } from '../model/timeline.js';
import { fill } from './compose.js';
import type { Locale } from './locale.js';
import { isPlainRange, windowWords } from './range-words.js';

/** Longer ranges are given in months. */
const mostDays = 400;

/**
 * Between which days what happened once did so, or what lasts began; the year is left out where both ends share it, since the
 * axis names it. Empty where the row has no bounds, or they lie outside the years 100 to 9999.
 */
export function boundsWords(timeline: Timeline, row: number, locale: Locale): string {
  const extent = timeline.extent(row);
  if (!extent) return '';
  const isOnce = hasFlag(timeline.columns, row, flag.once);
  const start = extent.earliestStart;
  const end = isOnce ? extent.latestEnd : extent.latestStart;
  if (!isPlainRange(start, end)) return '';
  const isByDay = end - start < mostDays * MS_PER_DAY;
  const options: Intl.DateTimeFormatOptions = {
    month: 'short',
    ...(isByDay && { day: 'numeric' }),
    ...(!(isByDay && isWithinYear(start, end)) && { year: 'numeric' }),
  };
  const range = windowWords(options, start, end, locale, timeline.header.timeZone);
  return isOnce ? range : fill(locale.event.began, { range });
}

/** Zones move a day at most: a range that is cut so has its year, which is never wrong. */
function isWithinYear(start: number, end: number): boolean {
  const yearOf = (time: number): number => civilDate(Math.floor(time / MS_PER_DAY)).year;
  return yearOf(start - MS_PER_DAY) === yearOf(end + MS_PER_DAY);
}
