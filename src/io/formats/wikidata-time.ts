/** Times of Wikidata as EDTF: no more exact than their precision, in the Gregorian calendar, with the years before our era as EDTF counts them. */
import { edtfYear } from '../format/edtf-year.js';
import { civilDate, daysInMonth } from '../../model/dates/calendar.js';

/** A time as Wikidata has it: `+1879-03-14T00:00:00Z`, `-0044-03-15T00:00:00Z`. */
export interface WikidataTime {
  readonly time: string;
  /** From 0, a billion years, over 9, a year, to 14, a second. */
  readonly precision: number;
  readonly calendar: 'gregorian' | 'julian';
  /** Whether there is a year 0, as in RDF; in JSON the year before 1 is -1. */
  readonly hasYearZero: boolean;
}

/** A date as EDTF; with its words, where it says less, or is of another calendar. */
export type WikidataDate = string | { readonly at: string; readonly asWritten: string };

/** The EDTF of a date. */
export function edtfOf(date: WikidataDate): string {
  return typeof date === 'string' ? date : date.at;
}

interface Parts {
  /** As it is written. */
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly clock: string;
}

const ordinals = ['th', 'st', 'nd', 'rd'];

/**
 * Undefined where the text is no such time. A year, and what is coarser, is the same in both calendars; a month of the Julian one is some
 * day of the month that it is in the Gregorian one.
 */
export function wikidataDate(time: WikidataTime): WikidataDate | undefined {
  const [, written = '', month = '', day = '', clock = ''] =
    /^([+-]?\d{1,16})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d:\d\d:\d\d)(?:\.\d+)?Z?)?)?)?$/.exec(time.time.trim()) ??
    [];
  if (written === '' || !Number.isInteger(time.precision)) return undefined;
  const parts = { year: Number(written), month: Number(month || 0), day: Number(day || 0), clock };
  if (time.precision < 0 || time.precision > 14) return undefined;
  if (time.precision >= 10) return dayOrMonth(parts, time);
  // Of thousands of years a year more or less makes no difference.
  const year = time.hasYearZero || parts.year > 0 ? parts.year : parts.year + 1;
  if (time.precision === 9) return edtfYear(year);
  if (time.precision === 8) return decade(parts.year, time.hasYearZero);
  if (time.precision >= 6) return rounded(year, time.precision === 7 ? 100 : 1000);
  return ages(parts.year, time.precision);
}

function dayOrMonth(
  { year: written, month, day, clock }: Parts,
  time: WikidataTime,
): WikidataDate | undefined {
  const year = time.hasYearZero || written > 0 ? written : written + 1;
  // A month that is not known is written 00, whatever the precision says.
  if (month === 0) return edtfYear(year);
  const isDay = time.precision > 10 && day > 0;
  if (time.calendar === 'julian') return inGregorian(year, month, isDay ? day : 0);
  const date = [edtfYear(year), twoDigits(month), ...(isDay ? [twoDigits(day)] : [])].join('-');
  if (!isDay || time.precision === 11 || clock === '') return date;
  const [hour = '00', minute = '00'] = clock.split(':');
  if (time.precision === 12) return `[${date}T${hour}:00Z..${date}T${hour}:59Z]`;
  return `${date}T${time.precision === 13 ? `${hour}:${minute}` : clock}Z`;
}

function inGregorian(year: number, month: number, day: number): WikidataDate {
  const written = [edtfYear(year), twoDigits(month), ...(day > 0 ? [twoDigits(day)] : [])].join('-');
  const asWritten = `${written} (Julian calendar)`;
  if (day > 0) return { at: gregorianDay(year, month, day), asWritten };
  // February has 29 days in each fourth year of that calendar.
  const isLong = month === 2 && ((year % 4) + 4) % 4 === 0;
  const last = isLong ? 29 : daysInMonth(1, month);
  return { at: `[${gregorianDay(year, month, 1)}..${gregorianDay(year, month, last)}]`, asWritten };
}

/** By the number of the day: years are counted from March, of which each fourth is a day longer. */
function gregorianDay(year: number, month: number, day: number): string {
  const shifted = month <= 2 ? year - 1 : year;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  // Day 0 is 1 March of the year 0, which is 28 February in the Gregorian calendar, 719 470 days before 1970.
  const found = civilDate(shifted * 365 + Math.floor(shifted / 4) + dayOfYear - 719_470);
  return [edtfYear(found.year), twoDigits(found.month), twoDigits(found.day)].join('-');
}

/** The 1980s, or the forties before our era: from 49 to 40 BCE. */
function decade(written: number, hasYearZero: boolean): string {
  if (written > 0) return `${edtfYear(written).slice(0, -1)}X`;
  const bce = hasYearZero ? 1 - written : -written;
  const first = Math.floor(bce / 10) * 10;
  return `[${edtfYear(-(first + 9) + 1)}..${edtfYear(-Math.max(first, 1) + 1)}]`;
}

/** The century that a year is in, or the millennium: 1900 is of the 19th, which began with 1801; 400 BCE of the 4th, the last of its years. */
function rounded(year: number, size: 100 | 1000): WikidataDate {
  if (year > 0) {
    const number = Math.ceil(year / size);
    const at = `[${edtfYear((number - 1) * size + 1)}..${edtfYear(number * size)}]`;
    return { at, asWritten: `${ordinal(number)} ${size === 100 ? 'century' : 'millennium'}` };
  }
  // Year 0 is 1 BCE, so that the hundred of BCE years from 1 to 100 are the numbers from 0 to -99.
  const digits = String(Math.floor(-year / size)).padStart(size === 100 ? 2 : 1, '0');
  return digits.length > (size === 100 ? 2 : 1)
    ? ages(year, size === 100 ? 7 : 6)
    : `-${digits}${size === 100 ? 'XX' : 'XXX'}`;
}

function ordinal(number: number): string {
  const isTeen = Math.floor(number / 10) % 10 === 1;
  return `${number}${(isTeen ? undefined : ordinals[number % 10]) ?? 'th'}`;
}

/** As many digits as count of a year that is far away; where none does, all years up to that size. */
function ages(year: number, precision: number): string {
  const size = 10 ** (9 - precision);
  const digits = String(Math.abs(year));
  const significant = digits.length - (9 - precision);
  const sign = year < 0 ? '-' : '';
  if (significant >= 1 && digits.length > 4) return `Y${sign}${digits}S${significant}`;
  const [first, last] = [
    Math.floor(Math.abs(year) / size) * size,
    (Math.floor(Math.abs(year) / size) + 1) * size - 1,
  ];
  return year < 0 ? `[${edtfYear(-last)}..${edtfYear(-first)}]` : `[${edtfYear(first)}..${edtfYear(last)}]`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
