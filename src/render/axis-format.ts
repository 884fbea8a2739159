/** The words of the axis, in a locale and the local time of a zone. */
import type { AxisFormat } from '../layout/axis/axis-options.js';
import { intervalOf, isBeyondDates, yearInZone, type Unit } from '../layout/axis/zone-intervals.js';
import { setBackBetween } from '../model/dates/zone.js';
import { dateTimeFormat } from '../words/formats.js';
import { formatOffset } from '../words/zone-format.js';
import { needsEra, yearWords, type YearWords } from '../words/year-words.js';

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
 * "13.8bn years ago"; contexts "Sunday 7 December 2025", "November 2025", "2025", and for either part of a day on which the
 * clocks are set back "Sunday 2 November 2025 · UTC-5". Always the Gregorian calendar, on whose months the ticks stand.
 * `locale` is a BCP 47 tag, `zone` an IANA zone; a RangeError where either is none.
 */
export function axisFormat(locale: string, zone: string): AxisFormat {
  const years = yearWords(locale);
  const date = dateWords(locale, zone, years);
  const zoneName = zoneNames(locale, zone);
  const isFar = (time: number): boolean => isBeyondDates({ start: time, end: time });
  return {
    context: remembered((time, { name, step, split }) => {
      if ((name !== 'day' && name !== 'month') || isFar(time))
        return years.year(yearInZone(time, zone), step);
      const text = date(time, contextOptions[name]);
      return split && isSetBack(time, zone) ? `${text} · ${formatOffset(time, zone)}` : text;
    }),
    tick: remembered((time, { name, step, wide }) => {
      if (name === 'year' || isFar(time)) return years.year(yearInZone(time, zone), step);
      return date(time, tickOptions[name === 'day' && wide ? 'week' : name]);
    }),
    zone({ start, end }) {
      const names = new Set([zoneName(start), zoneName(end)]);
      return [...names].join(' · ');
    },
  };
}

/** Most units stay the same from frame to frame. */
function remembered(words: AxisFormat['tick']): AxisFormat['tick'] {
  const known = new Map<string, string>();
  return (time, unit) => {
    const { name, step, wide, split } = unit;
    const key = `${time} ${name} ${step} ${wide} ${split}`;
    const text = known.get(key) ?? words(time, unit);
    if (known.size >= 2000) known.clear();
    known.set(key, text);
    return text;
  };
}

/** Whether the clocks are set back on the day of an instant. */
function isSetBack(time: number, zone: string): boolean {
  const days = intervalOf({ name: 'day', step: 1 }, zone, { start: time, end: time });
  const day = days.floor(time);
  return setBackBetween(day, days.next(day), zone) !== undefined;
}

/** The name of a zone's time at an instant: "EST", "GMT-5". */
function zoneNames(locale: string, zone: string): (time: number) => string {
  return (time) => {
    const format = dateTimeFormat(locale, { timeZone: zone, timeZoneName: 'short' });
    const parts = format.formatToParts(Math.max(-8.64e15, Math.min(8.64e15, time)));
    return parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone;
  };
}

/** Dates in words by `Intl`, each format created once. */
function dateWords(
  locale: string,
  zone: string,
  years: YearWords,
): (time: number, options: DateOptions) => string {
  const english = new Intl.Locale(locale).language === 'en';
  const halves =
    dateTimeFormat(locale, { hour: 'numeric', timeZone: zone }).resolvedOptions().hour12 === true;
  const formatOf = (options: DateOptions, era: boolean): Intl.DateTimeFormat =>
    dateTimeFormat(locale, {
      ...options,
      ...(halves && options.hour && { hour: 'numeric' }),
      ...(era && { era: 'short' }),
      timeZone: zone,
    });
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
