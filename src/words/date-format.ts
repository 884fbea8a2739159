/** Single dates as a language writes them: `Intl` formats the parts, strings of the locale join them. */
import type { DatePhrases } from './date-strings.js';
import { localStart } from '../model/dates/bounds.js';
import { civilDate, MS_PER_DAY, MS_PER_MINUTE } from '../model/dates/calendar.js';
import type { EdtfDate } from '../model/dates/edtf.js';
import type { Locale } from './locale.js';
import { fill, joinNames, plural } from './compose.js';
import { boundsInZone, instantsInZone, localTimeOf } from '../model/dates/zone.js';

/** In which words and for which place dates are written. */
export interface DateStyle {
  readonly locale: Locale;
  readonly phrases: DatePhrases;
  /** BCP 47, valid. */
  readonly tag: string;
  /** The document's zone, in which instants are shown. */
  readonly zone: string;
  /** Where dates lie that name no offset; undefined where that is not known. */
  readonly localZone?: string | undefined;
  /** Times of day are shown in `zone` also where they are those of `localZone`. */
  readonly converts?: boolean;
  /** The day of a time is shown beside it. */
  readonly timesOnly?: boolean;
  /** A year that the reader sees elsewhere and that may be left out. */
  readonly contextYear?: number;
}

/** A date as it will be shown: an instant has become the local time of a zone. */
export interface ShownDate {
  readonly date: EdtfDate;
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  /** Milliseconds since midnight. */
  readonly time?: number;
  /** Where clocks that are set back show the time twice: which of the two is meant, or both. */
  readonly meant?: { readonly instants: readonly number[]; readonly zone: string };
  /** The other time that it is elsewhere, where it was written by clocks that show it twice. */
  readonly other?: ShownDate | undefined;
}

/** Which fields of a day or month are written; the others are in a date beside it. */
export type Said = 'all' | 'without-year' | 'day-only';

const formats = new Map<string, Intl.DateTimeFormat>();
const numbers = new Map<string, Intl.NumberFormat>();
const fieldOrders = new Map<string, 'day-first' | 'month-first' | 'year-first'>();
const MILLION = 1_000_000;

/** The date with its time, if it has one, as local time of the zone that the style shows it in. */
export function shownDate(date: EdtfDate, style: DateStyle): ShownDate {
  if (date.hour === undefined) return { date, ...fieldsOf(date) };
  const { zone, localZone, converts } = style;
  const written = localStart(date);
  if (date.offset !== undefined) return shownInstant(date, written - date.offset * MS_PER_MINUTE, zone);
  if (localZone === undefined) return { date, ...timeOf(written) };
  const instants = instantsInZone(written, localZone);
  if (!converts)
    return { date, ...timeOf(written), ...(instants.length > 1 && { meant: { instants, zone: localZone } }) };
  const [first = boundsInZone(written, written + 1, localZone).earliest, second] = instants;
  const shown = shownInstant(date, first, zone);
  return second === undefined ? shown : { ...shown, other: shownInstant(date, second, zone) };
}

function shownInstant(date: EdtfDate, instant: number, zone: string): ShownDate {
  const local = localTimeOf(instant, zone);
  const isTwice = instantsInZone(local, zone).length > 1;
  return { date, ...timeOf(local), ...(isTwice && { meant: { instants: [instant], zone } }) };
}

function timeOf(local: number): Omit<ShownDate, 'date'> {
  const day = Math.floor(local / MS_PER_DAY);
  return { ...civilDate(day), time: local - day * MS_PER_DAY };
}

function fieldsOf({ year, month, day }: EdtfDate): Omit<ShownDate, 'date'> {
  return { year, ...(month === undefined ? {} : { month }), ...(day === undefined ? {} : { day }) };
}

/** A date alone: "7 December 2025, 14:05", "November 2025", "the 2010s"; without its qualifiers. */
export function formatDate(shown: ShownDate, style: DateStyle, said: Said = 'all'): string {
  const { date, other } = shown;
  const { phrases } = style;
  if (shown.time !== undefined) {
    if (other)
      return joinNames(
        [{ ...shown, other: undefined }, other].map((one) => formatDate(one, style, said)),
        style.tag,
        'disjunction',
      );
    if (style.timesOnly) return formatTime(shown, style);
    const day = formatFields(shown, style, said);
    return fill(phrases.dateTime, { date: day, time: formatTime(shown, style) });
  }
  if (date.season !== undefined) return formatSeason(date, style);
  const digits = date.unspecified?.yearDigits ?? 0;
  if (digits > 0) return formatUnspecifiedYear(date, digits, style);
  const text = formatFields(shown, style, said);
  if (date.unspecified?.month !== true) return text;
  return fill(date.unspecified.day ? phrases.unnamedDay : phrases.unnamedMonth, { date: text });
}

/** The time of day alone, as finely as it was written; with its offset where the clocks show it twice. */
export function formatTime(shown: ShownDate, style: DateStyle): string {
  const time = formatClock(shown, style);
  const { meant } = shown;
  if (meant === undefined) return time;
  const offsets = meant.instants.map((instant) => formatOffset(instant, meant.zone, style.tag));
  const offset = joinNames(offsets, style.tag, 'disjunction');
  return fill(style.locale.dates.timeAtOffset, { time, offset });
}

/** Seconds appear only where they were written. */
function formatClock({ date, time = 0 }: ShownDate, { tag }: DateStyle): string {
  if (date.precision === 'minute') return dateTimeFormat(tag, { timeStyle: 'short' }).format(time);
  if (time % 1000 === 0) return dateTimeFormat(tag, { timeStyle: 'medium' }).format(time);
  return dateTimeFormat(tag, {
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    fractionalSecondDigits: 3,
  }).format(time);
}

/** Day, month and year, as many as there are; the year is inserted afterwards, because `Intl` has no years of deep time. */
function formatFields(shown: ShownDate, style: DateStyle, said: Said): string {
  const { year, month, day } = shown;
  if (month === undefined && year <= -MILLION) return formatYearsAgo(year, style);
  const inContext = said === 'all' && style.contextYear === year && month !== undefined;
  const withYear = said === 'all' && !inContext;
  const format = dateTimeFormat(style.tag, {
    ...(withYear ? { year: 'numeric' } : {}),
    ...(month === undefined || said === 'day-only' ? {} : { month: style.phrases.month }),
    ...(day === undefined ? {} : { day: 'numeric' }),
  });
  return format
    .formatToParts(Date.UTC(2000, (month ?? 1) - 1, day ?? 1))
    .map((part) => (part.type === 'year' ? formatYear(year, style) : part.value))
    .join('');
}

function formatYear(year: number, { tag, locale }: DateStyle): string {
  const text = numberFormat(tag, { useGrouping: Math.abs(year) > 9999 }).format(year > 0 ? year : 1 - year);
  if (year <= 0) return fill(locale.dates.bce, { year: text });
  if (year < 100) return fill(locale.dates.ce, { year: text });
  return year > 9999 ? fill(locale.dates.farYear, { year: text }) : text;
}

function formatYearsAgo(year: number, { tag, phrases }: DateStyle): string {
  const compact = numberFormat(tag, {
    notation: 'compact',
    compactDisplay: 'long',
    maximumSignificantDigits: 4,
  });
  return fill(phrases.yearsAgo, { number: compact.format(-year) });
}

function formatSeason(date: EdtfDate, style: DateStyle): string {
  const { spring, summer, autumn, winter } = style.phrases;
  const template = { 21: spring, 22: summer, 23: autumn, 24: winter }[date.season ?? 21];
  return fill(template, { year: formatYear(date.year, style) });
}

function formatUnspecifiedYear({ year }: EdtfDate, digits: number, style: DateStyle): string {
  const { phrases, locale, tag } = style;
  if (digits === 4) return phrases.unknownYear;
  if (digits === 1) return formatDecade(year, style);
  const count = Math.floor(Math.abs(year) / 10 ** digits) + 1;
  const ordinal = fill(plural(locale.dates.ordinal, count, locale.lang, 'ordinal'), {
    number: numberFormat(tag, {}).format(count),
  });
  const [after, before] =
    digits === 2 ? [phrases.century, phrases.centuryBce] : [phrases.millennium, phrases.millenniumBce];
  return fill(year < 0 ? before : after, { ordinal });
}

function formatDecade(year: number, style: DateStyle): string {
  if (year >= 100)
    return fill(style.phrases.decade, { year: numberFormat(style.tag, { useGrouping: false }).format(year) });
  const yearAlone = (some: number): string => {
    const date: EdtfDate = {
      ...{ type: 'date', precision: 'year', year: some },
      ...{ approximate: false, uncertain: false },
    };
    return formatFields({ date, year: some }, style, 'all');
  };
  return fill(style.phrases.between, { start: yearAlone(year), end: yearAlone(year + 9) });
}

/** The name of a zone at an instant, such as "Japan Time". */
export function formatZone(instant: number, zone: string, tag: string): string {
  if (zone === 'UTC' || zone === 'Etc/UTC') return 'UTC';
  return zoneNameAt(instant, zone, tag, 'longGeneric');
}

/** How far the clocks of a zone are from UTC at an instant, such as "GMT-4". */
export function formatOffset(instant: number, zone: string, tag: string): string {
  return zoneNameAt(instant, zone, tag, 'shortOffset');
}

function zoneNameAt(
  instant: number,
  zone: string,
  tag: string,
  timeZoneName: 'longGeneric' | 'shortOffset',
): string {
  const parts = dateTimeFormat(tag, { timeZone: zone, timeZoneName }).formatToParts(
    Math.max(Math.min(instant, 8.64e15), -8.64e15),
  );
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? zone;
}

/** Which comes first in a whole date of a language: it decides which of two dates may carry the year for both. */
export function fieldOrder(tag: string): 'day-first' | 'month-first' | 'year-first' {
  const known = fieldOrders.get(tag);
  if (known !== undefined) return known;
  const parts = dateTimeFormat(tag, { year: 'numeric', month: 'long', day: 'numeric' }).formatToParts(0);
  const first = parts.find(({ type }) => type === 'year' || type === 'month' || type === 'day')?.type;
  const order = first === 'year' ? 'year-first' : first === 'month' ? 'month-first' : 'day-first';
  fieldOrders.set(tag, order);
  return order;
}

/** `tag` if `Intl` can read it, else `fallback`. */
export function readableTag(tag: string | undefined, fallback: string): string {
  if (tag === undefined) return fallback;
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? fallback;
  } catch {
    return fallback;
  }
}

function dateTimeFormat(tag: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = tag + JSON.stringify(options);
  let format = formats.get(key);
  if (format === undefined)
    formats.set(
      key,
      (format = new Intl.DateTimeFormat(tag, { calendar: 'gregory', timeZone: 'UTC', ...options })),
    );
  return format;
}

function numberFormat(tag: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = tag + JSON.stringify(options);
  let format = numbers.get(key);
  if (format === undefined) numbers.set(key, (format = new Intl.NumberFormat(tag, options)));
  return format;
}
