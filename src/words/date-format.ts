/** Single dates as a language writes them: `Intl` formats the parts, strings of the locale join them. */
import type { DateStyle } from './date-style.js';
import { dateTimeFormat, numberFormat } from './formats.js';
import { localStart } from '../model/dates/bounds.js';
import { civilDate, MS_PER_DAY, MS_PER_MINUTE } from '../model/dates/calendar.js';
import type { EdtfDate } from '../model/dates/edtf.js';
import type { DateMask } from '../model/dates/edtf-types.js';
import { fill, joinNames } from './compose.js';
import { maskWords, plainYear, significantWords, withPartsNoted } from './date-details.js';
import { formatSubYear } from './sub-year-format.js';
import { formatUnspecifiedYear, formatYear, formatYearsAgo, isYearsAgo } from './year-format.js';
import { boundsInZone, instantsInZone, localTimeOf, offsetAt, startInZone } from '../model/dates/zone.js';
import { formatOffset, offsetName } from './zone-format.js';

/** A date as it will be shown: an instant has become the local time of a zone. */
export interface ShownDate {
  readonly date: EdtfDate;
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  /** Milliseconds since midnight. */
  readonly time?: number;
  /** How far the clocks that show it are ahead of UTC, in milliseconds, where it was written with an offset other than the document's. */
  readonly offset?: number;
  /** Where clocks that are set back show the time twice: which of the two is meant, or both. */
  readonly meant?: { readonly instants: readonly number[]; readonly zone: string };
  /** The other time that it is elsewhere, where it was written by clocks that show it twice. */
  readonly other?: ShownDate | undefined;
}

/** Which fields of a day or month are written; the others are in a date beside it. */
export type Said = 'all' | 'without-year' | 'day-only';

/** The date with its time, if it has one, as local time of the zone that the style shows it in. */
export function shownDate(date: EdtfDate, style: DateStyle): ShownDate {
  if (date.hour === undefined) return { date, ...fieldsOf(date) };
  const { zone, localZone, converts, namesOffsets } = style;
  const written = localStart(date);
  if (date.offset !== undefined) return shownAtOffset(date, date.offset * MS_PER_MINUTE, style);
  if (localZone === undefined) return { date, ...timeOf(written) };
  const instants = instantsInZone(written, localZone);
  if (!converts) {
    const meant = instants.length > 1 && { meant: { instants, zone: localZone } };
    const offset = namesOffsets && !meant && { offset: offsetAt(startInZone(written, localZone), localZone) };
    return { date, ...timeOf(written), ...meant, ...offset };
  }
  const [first = boundsInZone(written, written + 1, localZone).earliest, second] = instants;
  const shown = shownInstant(date, first, zone);
  return second === undefined ? shown : { ...shown, other: shownInstant(date, second, zone) };
}

/** At the offset that was written. One of zero names an instant and no place: that is shown on the document's clocks. */
function shownAtOffset(
  date: EdtfDate,
  offset: number,
  { zone, converts, isOfNumbers, namesOffsets }: DateStyle,
): ShownDate {
  const written = localStart(date);
  const own = offsetAt(written - offset, zone);
  if (converts || isOfNumbers) return shownInstant(date, written - offset, zone);
  if (own === offset && !namesOffsets) return shownInstant(date, written - offset, zone);
  if (offset !== 0) return { date, ...timeOf(written), offset };
  const shown = shownInstant(date, written, zone);
  return shown.meant ? shown : { ...shown, offset: own };
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
  return withPartsNoted(date, formatWithoutTime(shown, style, said), style);
}

function formatWithoutTime(shown: ShownDate, style: DateStyle, said: Said): string {
  const { date } = shown;
  const { phrases } = style;
  if (date.season !== undefined) return formatSubYear(date, formatYear(date.year, style), style);
  if (date.unspecified?.mask !== undefined) return formatMask(date, date.unspecified.mask, style);
  if (date.significantDigits !== undefined) return formatSignificant(date, date.significantDigits, style);
  const digits = date.unspecified?.yearDigits ?? 0;
  if (digits > 0) return formatUnspecifiedYear(date, digits, style);
  const text = formatFields(shown, style, said);
  if (date.unspecified?.month !== true) return text;
  return fill(date.unspecified.day ? phrases.unnamedDayInside : phrases.unnamedMonth, { date: text });
}

function formatMask(date: EdtfDate, mask: DateMask, style: DateStyle): string {
  return maskWords(date, mask, style, {
    date: (one, said) => formatDate(shownDate(one, style), style, said),
    years: (one, digits) => formatUnspecifiedYear(one, digits, style),
  });
}

/** A count of years before the present has no more digits than were written. */
function formatSignificant({ year }: EdtfDate, digits: number, style: DateStyle): string {
  const format = (some: number): string => formatFields({ date: plainYear(some), year: some }, style, 'all');
  const text = format(year);
  return isYearsAgo(plainYear(year)) ? text : significantWords(year, digits, text, style, format);
}

/** The time of day alone, as finely as it was written; with its offset where the clocks show it twice. */
export function formatTime(shown: ShownDate, style: DateStyle): string {
  const time = formatClock(shown, style);
  const { meant, offset: own } = shown;
  if (own !== undefined && !style.isOffsetNamed)
    return fill(style.locale.dates.timeAtOffset, { time, offset: offsetName(own) });
  if (meant === undefined) return time;
  const offsets = meant.instants.map((instant) => formatOffset(instant, meant.zone));
  const offset = joinNames(offsets, style.tag, 'disjunction');
  return fill(style.locale.dates.timeAtOffset, { time, offset });
}

/** Seconds appear only where they were written; `Intl` has no leap second. */
function formatClock({ date, time = 0 }: ShownDate, { tag }: DateStyle): string {
  if (date.second === 60)
    return dateTimeFormat(tag, { timeStyle: 'medium' })
      .formatToParts(time)
      .map(({ type, value }) => (type === 'second' ? numberFormat(tag, {}).format(60) : value))
      .join('');
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
  if (isYearsAgo(shown.date)) return formatYearsAgo(year, style);
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
