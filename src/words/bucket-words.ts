/** The dates of a bucket of the calendar: "12–18 Nov 2007", "Nov 2007", "1950–1959". */
import { civilDate, MS_PER_DAY } from '../model/dates/calendar.js';
import { floorInZone, type ZoneUnit } from '../model/dates/zone.js';
import type { Locale } from './locale.js';
import { isPlainRange, rangeWords, windowWords } from './range-words.js';
import { deepStep, yearWords } from './year-words.js';

/** Whether the year is left out of days, and the end out of spans in deep time: `short`, where the axis is near. */
export type BucketForm = 'whole' | 'short';

/** Of the Gregorian calendar, in milliseconds. */
const averageYear = 365.2425 * MS_PER_DAY;

/** The time from `start` to before `end`, in epoch milliseconds, by the coarsest units that both lie on in a zone. */
export function bucketWords(
  start: number,
  end: number,
  locale: Locale,
  zone: string,
  form: BucketForm = 'whole',
): string {
  if (!isPlainRange(start, end)) {
    const years = Math.round((end - start) / averageYear);
    // As the axis names its ticks: by where they begin.
    return form === 'short' && years >= deepStep
      ? yearWords(locale.intl).year(civilDate(Math.floor(start / MS_PER_DAY)).year, years)
      : rangeWords(start, end, locale, zone);
  }
  const isOn = (unit: ZoneUnit): boolean =>
    [start, end].every((time) => floorInZone(time, unit, zone) === time);
  if (isOn('year')) return windowWords({ year: 'numeric' }, start, end, locale, zone);
  if (isOn('month')) return windowWords({ year: 'numeric', month: 'short' }, start, end, locale, zone);
  const day: Intl.DateTimeFormatOptions = { month: 'short', day: 'numeric' };
  const days = form === 'short' ? day : { ...day, year: 'numeric' as const };
  if (isOn('day') || form === 'short') return windowWords(days, start, end, locale, zone);
  const second: Intl.DateTimeFormatOptions = end - start < 60_000 ? { second: '2-digit' } : {};
  return windowWords({ ...days, hour: '2-digit', minute: '2-digit', ...second }, start, end, locale, zone);
}
