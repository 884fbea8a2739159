/** Reads one date, month, season, year or date-time of EDTF (Library of Congress, 2019), levels 0 and 1. */
import type { Precision } from '../extent.js';
import { daysInMonth } from './calendar.js';

/** EDTF's seasons: 21 spring, 22 summer, 23 autumn, 24 winter. */
export type Season = 21 | 22 | 23 | 24;

/** Which digits were written as `X`. */
export interface Unspecified {
  /** How many digits at the right of the year, 0 to 4. */
  readonly yearDigits: number;
  readonly month: boolean;
  readonly day: boolean;
}

/** One date. Fields that were not written, or written as `X`, are absent. */
export interface EdtfDate {
  readonly type: 'date';
  readonly precision: Precision;
  /** Astronomical: 0 is 1 BCE. With unspecified digits the least year they can mean (`201X` is 2010, `-004X` is -49). */
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  /** 0 to 24; 24 only as 24:00:00. */
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
  readonly millisecond?: number;
  /** Minutes east of Greenwich; absent for local dates and times. */
  readonly offset?: number;
  readonly season?: Season;
  readonly unspecified?: Unspecified;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

/** Why a text is no date that is read here: a lower-case part of a sentence. */
export interface EdtfProblem {
  readonly type: 'problem';
  readonly reason: string;
}

type Fields = Omit<EdtfDate, 'type' | 'approximate' | 'uncertain'>;

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const YEAR_PRECISIONS: readonly Precision[] = ['year', 'decade', 'century', 'millennium', 'unknown'];
const DATE = /^(-?)([0-9X]{4})(?:-([0-9X]{2})(?:-([0-9X]{2}))?)?$/;
const TIME = /^(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d+))?)?(?:(Z)|([+-])(\d{2})(?::(\d{2}))?)?$/;
const EXPANDED_INSTANT = /^([+-]\d{6})-(\d{2})-(\d{2})$/;
const LONG_YEAR = /^Y(-?)(\d{5,15})$/;
const FOREIGN = /[^0-9X:.TZ+?~%YES/[\]{},\s-]/u;

/** A problem with its reason. */
export function problem(reason: string): EdtfProblem {
  return { type: 'problem', reason };
}

/** Reads one date, without white space around it; sets and intervals are read by `parseEdtf`. Never throws. */
export function parseEdtfDate(text: string): EdtfDate | EdtfProblem {
  const mark = text.at(-1);
  const approximate = mark === '~' || mark === '%';
  const uncertain = mark === '?' || mark === '%';
  const bare = approximate || uncertain ? text.slice(0, -1) : text;
  const misplaced = /[?~%]/.exec(bare);
  if (misplaced !== null) return problem(misplacedReason(misplaced[0], text));
  const fields = readFields(bare);
  if ('reason' in fields) return fields;
  if (fields.hour !== undefined && mark !== undefined && (approximate || uncertain))
    return problem(`"${mark}" cannot qualify a time of day`);
  return { type: 'date', ...fields, approximate, uncertain };
}

function misplacedReason(mark: string, text: string): string {
  if (/^[^?~]*(\?~|~\?)$/.test(text))
    return `uncertain and approximate is written "%", not "${text.slice(-2)}"`;
  return `"${mark}" may stand only at the end of a date`;
}

function readFields(text: string): Fields | EdtfProblem {
  if (text === '') return problem('no date is written');
  if (text.startsWith('Y')) return readLongYear(text);
  const split = text.indexOf('T');
  if (split >= 0) return readDateTime(text.slice(0, split), text.slice(split + 1), text);
  const match = DATE.exec(text);
  return match === null ? problem(shapeReason(text)) : readCalendar(match, text);
}

function readLongYear(text: string): Fields | EdtfProblem {
  const match = LONG_YEAR.exec(text);
  if (match !== null) {
    if (match[2]?.startsWith('0')) return problem('a year with "Y" does not begin with zero');
    return { year: Number(`${match[1] ?? ''}${match[2] ?? ''}`), precision: 'year' };
  }
  if (/^Y-?\d{1,4}$/.test(text))
    return problem(`a year of four digits is written without "Y": ${paddedYear(text.slice(1))}`);
  if (/^Y-?\d{16,}$/.test(text)) return problem('a year may have at most 15 digits');
  return problem(shapeReason(text));
}

function paddedYear(year: string): string {
  return year.startsWith('-') ? `-${year.slice(1).padStart(4, '0')}` : year.padStart(4, '0');
}

function readCalendar(match: RegExpExecArray, text: string): Fields | EdtfProblem {
  const [, sign = '', yearText = '', monthText, dayText] = match;
  const yearDigits = unspecifiedYearDigits(yearText);
  if (yearDigits < 0) return problem(`"${yearText}": at EDTF level 1 "X" stands only at the right of a year`);
  if (sign === '-' && yearText === '0000') return problem('year -0000 does not exist, year zero is 0000');
  const anyX = text.includes('X');
  if (anyX && !isLevel1(yearDigits, monthText, dayText))
    return problem(`"X" before a digit, as in ${text}, is EDTF level 2 and is not read`);
  const year = sign === '-' ? -Number(yearText.replaceAll('X', '9')) : Number(yearText.replaceAll('X', '0'));
  const fields = readMonthAndDay(year === 0 ? 0 : year, monthText, dayText, yearDigits);
  if (!anyX || 'reason' in fields) return fields;
  return { ...fields, unspecified: { yearDigits, month: monthText === 'XX', day: dayText === 'XX' } };
}

/** The number of `X` at the right of a year, or -1 where an `X` stands before a digit. */
function unspecifiedYearDigits(year: string): number {
  const first = year.indexOf('X');
  if (first < 0) return 0;
  return /^X+$/.test(year.slice(first)) ? 4 - first : -1;
}

function isLevel1(yearDigits: number, month: string | undefined, day: string | undefined): boolean {
  if (month === undefined) return true;
  if (month === 'XX') return day === undefined || day === 'XX';
  if (month.includes('X') || yearDigits > 0) return false;
  return day === undefined || day === 'XX' || !day.includes('X');
}

function readMonthAndDay(
  year: number,
  monthText: string | undefined,
  dayText: string | undefined,
  yearDigits: number,
): Fields | EdtfProblem {
  if (monthText === undefined || monthText === 'XX')
    return { year, precision: YEAR_PRECISIONS[yearDigits] ?? 'year' };
  const month = Number(monthText);
  if (month > 20 && month < 42) return readSeason(year, month, dayText !== undefined);
  if (month < 1 || month > 12) return problem(`month ${monthText} does not exist`);
  if (dayText === undefined || dayText === 'XX') return { year, month, precision: 'month' };
  const day = Number(dayText);
  return dayProblem(year, month, dayText) ?? { year, month, day, precision: 'day' };
}

/** The problem of a day that the month does not have, such as 30 February. */
function dayProblem(year: number, month: number, dayText: string): EdtfProblem | undefined {
  const day = Number(dayText);
  if (day < 1 || day > 31) return problem(`day ${dayText} does not exist`);
  if (day <= daysInMonth(year, month)) return undefined;
  const leap = month === 2 && day === 29 ? ` in ${String(year)}` : '';
  return problem(`${String(day)} ${MONTHS[month - 1] ?? ''} does not exist${leap}`);
}

function readSeason(year: number, code: number, withDay: boolean): Fields | EdtfProblem {
  if (code > 24) return problem(`season ${String(code)} is beyond EDTF level 1`);
  if (withDay) return problem(`season ${String(code)} has no days`);
  return { year, season: code as Season, precision: 'season' };
}

function readDateTime(dateText: string, timeText: string, text: string): Fields | EdtfProblem {
  const date = readInstantDay(dateText);
  if ('reason' in date) return date;
  if (date.precision !== 'day') return problem('a time of day needs a whole date before it');
  const match = TIME.exec(timeText);
  if (match === null) return problem(timeReason(timeText, text));
  const [, hourText = '', minuteText = '', secondText, fraction, utc, sign, offsetHour, offsetMinute] = match;
  const hour = Number(hourText);
  const minute = Number(minuteText);
  const second = Number(secondText ?? 0);
  const millisecond = Number((fraction ?? '').padEnd(3, '0').slice(0, 3));
  if (hour > 24 || (hour === 24 && minute + second + millisecond > 0))
    return problem(`hour ${hourText} does not exist`);
  if (minute > 59) return problem(`minute ${minuteText} does not exist`);
  if (second > 59) return problem(`second ${String(second)} does not exist`);
  const offset = utc === undefined ? readOffset(sign, offsetHour, offsetMinute) : 0;
  if (typeof offset === 'object') return offset;
  return {
    ...date,
    hour,
    minute,
    ...(secondText === undefined ? {} : { second }),
    ...(fraction === undefined ? {} : { millisecond }),
    ...(offset === undefined ? {} : { offset }),
    precision: secondText === undefined ? 'minute' : fraction === undefined ? 'second' : 'millisecond',
  };
}

/** The day before a `T`; the six-digit years that `Date.prototype.toISOString` writes are read here too. */
function readInstantDay(text: string): Fields | EdtfProblem {
  const expanded = EXPANDED_INSTANT.exec(text);
  if (expanded !== null && text.slice(1, 7) + text.slice(0, 1) !== '000000-')
    return readMonthAndDay(Number(expanded[1]), expanded[2], expanded[3], 0);
  const match = DATE.exec(text);
  return match === null ? problem(shapeReason(text)) : readCalendar(match, text);
}

function readOffset(
  sign: string | undefined,
  hourText: string | undefined,
  minuteText = '00',
): number | EdtfProblem | undefined {
  if (sign === undefined || hourText === undefined) return undefined;
  if (Number(hourText) > 23 || Number(minuteText) > 59)
    return problem(`offset ${sign}${hourText}:${minuteText} does not exist`);
  const minutes = Number(hourText) * 60 + Number(minuteText);
  return sign === '-' && minutes > 0 ? -minutes : minutes;
}

function timeReason(time: string, text: string): string {
  const foreign = FOREIGN.exec(text);
  if (foreign !== null) return foreignReason(foreign[0]);
  if (time === '') return 'no time is written after "T"';
  return 'a time is written hh:mm or hh:mm:ss, with Z, an offset such as +09:00, or nothing after it';
}

function foreignReason(character: string): string {
  return `"${character}" has no place in a date`;
}

/** Says what is wrong with a text that has not the shape of a date. */
function shapeReason(text: string): string {
  const foreign = FOREIGN.exec(text);
  if (foreign !== null) return foreignReason(foreign[0]);
  if (/[{}[\]]/.test(text))
    return 'a set of dates must be a whole "[…]" and may not stand inside another date';
  if (text.includes('E')) return 'exponents ("E") are EDTF level 2 and are not read';
  if (text.includes('S')) return 'significant digits ("S") are EDTF level 2 and are not read';
  if (text.includes('..')) return '".." stands only for an open end of an interval or inside "[…]"';
  if (/\s/.test(text)) return 'a date has no spaces inside';
  if (/^-?\d{5,}$/.test(text))
    return 'a year has four digits, or "Y" before it; day, month and year are parted by "-"';
  if (/^-?\d{1,3}(-|$)/.test(text)) return 'a year has four digits';
  if (/^-?[0-9X]{4}-(\d{3,}|\d?(-|$))/.test(text)) return 'a month has two digits';
  if (/^-?[0-9X]{4}-[0-9X]{2}-(\d{3,}|\d?)$/.test(text)) return 'a day has two digits';
  return 'a date is written year, year-month or year-month-day, such as 2025-12-07';
}
