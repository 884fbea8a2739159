/** The words of a cut axis: the names of its shelves, and the lengths of its breaks. */
import type { CutFormat } from '../layout/axis/cut-axis.js';
import { isBeyondDates } from '../layout/axis/zone-intervals.js';
import { MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE, MS_PER_SECOND } from '../model/dates/calendar.js';
import { fill } from '../words/compose.js';
import { dateTimeFormat, numberFormat } from '../words/formats.js';
import type { Locale } from '../words/locale.js';
import { rangeWords } from '../words/range-words.js';

/** The names of shelves and breaks in a locale and a zone. */
export function cutFormat(locale: Locale, zone: string): CutFormat {
  const { someDayIn, someTimeIn, dayIn, timeIn, narrowerScale, widerScale } = locale.interface;
  return {
    shelf: (start, end) => {
      const isMonth = end - start < 32 * MS_PER_DAY && end - start > 27 * MS_PER_DAY;
      const names = unitWords(start, end, locale, zone);
      // A month by its name alone would stand there as if time went on in it.
      const [template, shortest] = isMonth ? [someDayIn, dayIn] : [someTimeIn, timeIn];
      return [...names.map((unit) => fill(template, { unit })), fill(shortest, { unit: names.at(-1) ?? '' })];
    },
    length: (start, end) =>
      (['long', 'short', 'narrow'] as const).map((display) => lengthWords(end - start, locale, display)),
    scale: (change) => (change === 'narrower' ? narrowerScale : widerScale),
  };
}

/** A month by its name, the longest first; anything else as a range. */
function unitWords(start: number, end: number, locale: Locale, zone: string): readonly string[] {
  const range = rangeWords(start, end, locale, zone);
  if (end - start >= 32 * MS_PER_DAY || end - start <= 27 * MS_PER_DAY || isBeyondDates({ start, end }))
    return [range];
  const month = (options: Intl.DateTimeFormatOptions): string =>
    dateTimeFormat(locale.intl, { ...options, timeZone: zone }).format(start);
  return [month({ month: 'long', year: 'numeric' }), month({ month: 'long' }), month({ month: 'short' })];
}

const units = [
  ['year', 365.2425 * MS_PER_DAY],
  ['month', 30.436875 * MS_PER_DAY],
  ['day', MS_PER_DAY],
  ['hour', MS_PER_HOUR],
  ['minute', MS_PER_MINUTE],
  ['second', MS_PER_SECOND],
] as const;

/** "5 days": in the coarsest unit of which there are two, in whole ones. */
function lengthWords(length: number, { intl }: Locale, unitDisplay: 'long' | 'short' | 'narrow'): string {
  const [unit, size] = units.find(([, each]) => length >= 2 * each) ?? units[5];
  const count = Math.round(length / size);
  return numberFormat(intl, { style: 'unit', unit, unitDisplay }).format(count);
}
