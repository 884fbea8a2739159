/** A window on time in words: "3–20 April 2025". */
import { civilDate, MS_PER_DAY } from '../model/dates/calendar.js';
import type { Locale } from './locale.js';
import { fill } from './compose.js';

const day = MS_PER_DAY;
/** Where `Date`, and with it `Intl`, has reliable words: years 100 to 9999. */
const first = -59_011_459_200_000;
const last = 253_402_300_799_999;

/**
 * The range from `start` to `end` (epoch ms) in a zone, as precise as its length asks for. Beyond the years 100 to
 * 9999 it is given in years, counted astronomically (0 is 1 BCE) with the sign of the locale.
 */
export function rangeWords(start: number, end: number, locale: Locale, zone: string): string {
  if (start < first || end > last) return yearRange(start, end, locale);
  const { intl } = locale;
  const length = end - start;
  const options: Intl.DateTimeFormatOptions = { calendar: 'gregory', year: 'numeric' };
  if (length < 4000 * day) options.month = 'long';
  if (length < 400 * day) options.day = 'numeric';
  if (length < 3 * day) Object.assign(options, { hour: '2-digit', minute: '2-digit' });
  if (length < 120_000) options.second = '2-digit';
  // A day at whose start the window ends is not in it, but a time at which it ends is.
  const lastShown = options.hour === undefined ? Math.max(start, end - 1) : end;
  const format = new Intl.DateTimeFormat(intl, { ...options, timeZone: zone });
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

function yearRange(start: number, end: number, { intl, dates }: Locale): string {
  const year = (time: number): string =>
    civilDate(Math.floor(time / day)).year.toLocaleString(intl, { useGrouping: 'min2' });
  return fill(dates.years, { start: year(start), end: year(Math.max(start, end - 1)) });
}
