/** A window on time in words: "3–20 April 2025". */
import { civilDate, MS_PER_DAY } from '../model/dates/calendar.js';
import { lastBefore } from '../model/dates/last-before.js';
import type { Locale } from './locale.js';
import { fill } from './compose.js';
import { plainYear } from './date-details.js';
import { dateTimeFormat } from './formats.js';
import { namedDateWords } from './named-date-words.js';
import { withEras } from './year-format.js';

const day = MS_PER_DAY;
/** Where `Date`, and with it `Intl`, has reliable words: years 100 to 9999. */
const first = -59_011_459_200_000;
const last = 253_402_300_799_999;
const deepYear = 1_000_000;

/**
 * The range from `start` to `end` (epoch ms) in a zone, as precise as its length asks for. Beyond the years 100 to
 * 9999 it is given in years with their era.
 */
export function rangeWords(start: number, end: number, locale: Locale, zone: string): string {
  if (!isPlainRange(start, end)) return yearRange(start, end, locale);
  const length = end - start;
  const options: Intl.DateTimeFormatOptions = { year: 'numeric' };
  if (length < 4000 * day) options.month = 'long';
  if (length < 400 * day) options.day = 'numeric';
  if (length < 3 * day) Object.assign(options, { hour: '2-digit', minute: '2-digit' });
  if (length < 120_000) options.second = '2-digit';
  return windowWords(options, start, end, locale, zone);
}

/** Whether all of a range lies where `Intl` has reliable words. */
export function isPlainRange(start: number, end: number): boolean {
  return start >= first && end <= last;
}

/** A plain range in the fields of the options; what both ends share is written once. */
export function windowWords(
  options: Intl.DateTimeFormatOptions,
  start: number,
  end: number,
  locale: Locale,
  zone: string,
): string {
  // A day at whose start the window ends is not in it, but a time at which it ends is.
  const lastShown = options.hour === undefined ? Math.max(start, end - 1) : end;
  const format = dateTimeFormat(locale.intl, { ...options, timeZone: zone });
  const { window } = locale.dates;
  if (window === undefined) return format.formatRange(start, lastShown);
  const shortEnd = endWithoutSharedHead(format, start, lastShown);
  return shortEnd === ''
    ? format.format(start)
    : fill(window, { start: format.format(start), end: shortEnd });
}

/** The end without the year, month and day at its head that it has in common with the start; empty where it is the same. */
function endWithoutSharedHead(format: Intl.DateTimeFormat, start: number, end: number): string {
  const [first, last] = [format.formatToParts(start), format.formatToParts(end)];
  const differs = last.findIndex(
    ({ type, value }, i) => value !== first[i]?.value || timeParts.includes(type),
  );
  if (differs < 0) return '';
  return last
    .slice(differs)
    .map(({ value }) => value)
    .join('');
}

const timeParts: readonly Intl.DateTimeFormatPartTypes[] = ['dayPeriod', 'hour'];

/** "44 BCE – 300 CE", "about 66 million years ago – 10000": in deep time as finely as the length of the window asks for. */
function yearRange(start: number, end: number, locale: Locale): string {
  const [first, last] = [start, Math.max(start, lastBefore(end))].map(
    (time) => civilDate(Math.floor(time / day)).year,
  );
  const years = [first ?? 0, last ?? 0] as const;
  const finest = 10 ** Math.max(0, Math.floor(Math.log10(years[1] - years[0] + 1)) - 2);
  const dates = years.map((year) => plainYear(roundedYear(year, finest)));
  const style = withEras(
    { locale, form: 'long', phrases: locale.dates.long, tag: locale.intl, zone: 'UTC' },
    dates,
  );
  const [from = '', to = ''] = dates.map((date) => namedDateWords(date, style));
  return from === to ? from : fill(locale.dates.years, { start: from, end: to });
}

/** In deep time, but never to nothing. */
function roundedYear(year: number, finest: number): number {
  if (Math.abs(year) < deepYear) return year;
  const step = Math.min(finest, 10 ** Math.floor(Math.log10(Math.abs(year))));
  return Math.round(year / step) * step;
}
