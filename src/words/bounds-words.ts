/** The bounds of a vague date, for the label of a mark: "once, 1 Nov – 13 Dec", or of what lasts "began 1 Nov – 13 Dec". */
import { flag, hasAnyFlag, hasFlag } from '../model/columns.js';
import { civilDate, MS_PER_DAY, type CivilDate } from '../model/dates/calendar.js';
import { localTimeOf } from '../model/dates/zone.js';
import { clockOf } from '../model/reports/clock.js';
import type { Timeline } from '../model/timeline.js';
import { fill } from './compose.js';
import type { Locale } from './locale.js';
import { isPlainRange, windowWords } from './range-words.js';

/** Longer ranges are given in months. */
const mostDays = 400;

/**
 * Between which days what happened once did so, or what lasts began; the year is left out where both ends share it, since the
 * axis names it. The longest form first. None of a timeline by first report, and none where the row has no bounds, or dates of its own between them, lies within a day or between times of day, or outside the years 100 to 9999.
 */
export function boundsWords(timeline: Timeline, row: number, locale: Locale): readonly string[] {
  // Of when things were reported a timeline has bounds, and no dates that could be written.
  const extent = clockOf(timeline) === 'happened' ? timeline.extent(row) : undefined;
  if (!extent || hasAnyFlag(timeline.columns, row, flag.several | flag.candidates)) return [];
  const zone = timeline.header.timeZone;
  const isOnce = hasFlag(timeline.columns, row, flag.once);
  const start = extent.earliestStart;
  const end = isOnce ? extent.latestEnd : extent.latestStart;
  if (!isPlainRange(start, end)) return [];
  const [from, to] = [localTimeOf(start, zone) / MS_PER_DAY, localTimeOf(end, zone) / MS_PER_DAY];
  if (!Number.isInteger(from) || !Number.isInteger(to) || to - from <= 1) return [];
  const range = windowWords(fieldsOf(from, to), start, end, locale, zone);
  const { onceWithin, began } = locale.event;
  return [fill(isOnce ? onceWithin : began, { range }), range];
}

/** What is written of days, half-open: whole years and months alone, the year of days and months where it is not the same. */
function fieldsOf(from: number, to: number): Intl.DateTimeFormatOptions {
  const [first, last, end] = [civilDate(from), civilDate(to - 1), civilDate(to)];
  if (isFirst(first) && isFirst(end) && first.month === 1 && end.month === 1) return { year: 'numeric' };
  const isByMonth = to - from > mostDays || (isFirst(first) && isFirst(end));
  return {
    month: 'short',
    ...(!isByMonth && { day: 'numeric' }),
    ...((to - from > mostDays || first.year !== last.year) && { year: 'numeric' }),
  };
}

function isFirst({ day }: CivilDate): boolean {
  return day === 1;
}
