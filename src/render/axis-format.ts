/** The words of the axis, in a locale and on the clocks of a zone. */
import type { AxisFormat } from '../layout/axis.js';
import { isBeyondDates, yearInZone, type Unit } from '../layout/zone-intervals.js';
import { needsEra, yearWords, type YearWords } from './year-words.js';

type DateOptions = Intl.DateTimeFormatOptions;

const clock: DateOptions = { hour: '2-digit', minute: '2-digit' };
const tickOptions: Readonly<Record<Exclude<Unit['name'], 'year'>, DateOptions>> = {
  millisecond: { ...clock, second: '2-digit', fractionalSecondDigits: 3 },
  second: { ...clock, second: '2-digit' },
  minute: clock,
  hour: clock,
  day: { day: 'numeric' },
  week: { weekday: 'short', day: 'numeric' },
  month: { month: 'short' },
};
const contextOptions: Readonly<Record<'day' | 'month', DateOptions>> = {
  day: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
};

/**
 * The words of the axis: ticks "14:00", "Mon 3" (days with room, and weeks), "Nov", "2025", "48 BCE", "12,000 BCE",
 * "13.8bn years ago"; contexts "Sunday 7 December 2025", "November 2025", "2025". Always the Gregorian calendar, on
 * whose months the ticks stand. `locale` is a BCP 47 tag, `zone` an IANA zone; a RangeError where either is none.
 */
export function axisFormat(locale: string, zone: string): AxisFormat {
  const years = yearWords(locale);
  const date = dateWords(locale, zone, years);
  const isFar = (time: number): boolean => isBeyondDates({ start: time, end: time });
  return {
    context(time, { name, step }) {
      if ((name !== 'day' && name !== 'month') || isFar(time))
        return years.year(yearInZone(time, zone), step);
      return date(time, contextOptions[name]);
    },
    tick(time, { name, step, wide }) {
      if (name === 'year' || isFar(time)) return years.year(yearInZone(time, zone), step);
      return date(time, tickOptions[name === 'day' && wide ? 'week' : name]);
    },
  };
}

/** Dates in words by `Intl`, each format made once. */
function dateWords(
  locale: string,
  zone: string,
  years: YearWords,
): (time: number, options: DateOptions) => string {
  const english = new Intl.Locale(locale).language === 'en';
  const halves =
    new Intl.DateTimeFormat(locale, { hour: 'numeric', timeZone: zone }).resolvedOptions().hour12 === true;
  const formats = {
    plain: new Map<DateOptions, Intl.DateTimeFormat>(),
    era: new Map<DateOptions, Intl.DateTimeFormat>(),
  };
  const formatOf = (options: DateOptions, era: boolean): Intl.DateTimeFormat => {
    const known = formats[era ? 'era' : 'plain'];
    const format =
      known.get(options) ??
      new Intl.DateTimeFormat(locale, {
        ...options,
        ...(halves && options.hour && { hour: 'numeric' }),
        ...(era && { era: 'short' }),
        calendar: 'gregory',
        timeZone: zone,
      });
    known.set(options, format);
    return format;
  };
  return (time, options) => {
    const year = options.year ? yearInZone(time, zone) : 2000;
    const era = needsEra(year);
    const parts = formatOf(options, era).formatToParts(time);
    const ordered = english && options.weekday ? englishDay(parts) : parts;
    return era ? years.write(ordered, year) : ordered.map(({ value }) => value).join('');
  };
}

/** "Mon 3" for Intl's "3 Mon", "Sunday 7 December 2025" for its "Sunday, 7 December 2025". */
function englishDay(parts: readonly Intl.DateTimeFormatPart[]): readonly Intl.DateTimeFormatPart[] {
  const indexOf = (type: Intl.DateTimeFormatPartTypes): number =>
    parts.findIndex((part) => part.type === type);
  if (indexOf('month') < 0) return parts.toSorted((a, b) => rank(a) - rank(b));
  if (indexOf('month') < indexOf('day')) return parts;
  return parts.map((part) => (part.value === ', ' ? { ...part, value: ' ' } : part));
}

function rank({ type }: Intl.DateTimeFormatPart): number {
  return type === 'weekday' ? 0 : type === 'literal' ? 1 : 2;
}
