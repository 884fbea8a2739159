/** Dates as tables have them, as EDTF: only where there is but one way to read them. */

import type { DayOrder } from '../format/table-mapping.js';

const months = 'january february march april may june july august september october november december'.split(
  ' ',
);
const time = String.raw`(?:[T ,]+(\d{1,2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?\s*([ap]\.?m\.?)?\s*(Z|[+-]\d{2}:?\d{2})?)?`;
const yearFirst = new RegExp(String.raw`^(\d{4})[-/.年](\d{1,2})(?:[-/.月](\d{1,2})日?)?月?${time}$`, 'iu');
const yearLast = new RegExp(String.raw`^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})${time}$`, 'iu');
const weekday = String.raw`(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+)?`;
const dayOf = String.raw`(\d{1,2})(?:st|nd|rd|th)?`;
/** `6 Dec 2025`, `Dec 6, 2025`, `6th of December 2025`, and `06-Dec-2025` as spreadsheets show it. */
const named = new RegExp(
  String.raw`^${weekday}(?:${dayOf}(?:\.?\s+(?:of\s+)?|[-/]))?([a-z]{3,9})(?:\.?,?\s+|[-/])(?:${dayOf}(?:,\s*|\s+))?(\d{4})${time}$`,
  'iu',
);
/** Instants in milliseconds from 2001 to 2286 have so many digits; fewer may be a date without signs. */
const milliseconds = /^\d{13}$/;

/** What the numbers of a date with its year last say of the order of day and month. */
export type DayOrderSign = DayOrder | 'either' | 'both' | undefined;

/**
 * That of one cell: `either` where day and month could be either way round, `both` where that makes no difference; undefined
 * for what is no such date, or has two numbers that are no month.
 */
export function dayOrderSign(cell: string): DayOrderSign {
  const [, a, , b] = yearLast.exec(cell) ?? [];
  if (a === undefined || b === undefined) return undefined;
  const [first, second] = [Number(a), Number(b)];
  if (first > 12) return second > 12 ? undefined : 'day-first';
  if (second > 12) return 'month-first';
  return first === second ? 'both' : 'either';
}

/**
 * Whether days or months come first in the dates of a column, by the numbers that can be no month; undefined where all of
 * them could be either, or where they differ.
 */
export function dayOrderOf(cells: Iterable<string>): DayOrder | undefined {
  const signs = new Set<DayOrderSign>();
  for (const cell of cells) signs.add(dayOrderSign(cell.trim()));
  if (signs.has('day-first') === signs.has('month-first')) return undefined;
  return signs.has('day-first') ? 'day-first' : 'month-first';
}

/**
 * A cell as EDTF or an instant; itself, trimmed, where that is not known: the parser takes it for EDTF, or says what is wrong.
 * `order` decides where day and month could be either way round.
 */
export function cellDate(cell: string, order: DayOrder | undefined): string | number {
  const text = cell.trim();
  if (milliseconds.test(text)) return Number(text);
  return yearFirstDate(text) ?? yearLastDate(text, order) ?? namedDate(text) ?? text;
}

function yearFirstDate(text: string): string | undefined {
  const [, year, month, day, ...clock] = yearFirst.exec(text) ?? [];
  // "2024/25" is two years, and "2011/12" could be.
  const isTwoYears = /^\d{4}\/\d{2}$/.test(text) && (Number(year) + 1) % 100 === Number(month);
  return year === undefined || Number(month) > 12 || isTwoYears ? undefined : dated(year, month, day, clock);
}

function yearLastDate(text: string, order: DayOrder | undefined): string | undefined {
  const [, a, , b, year, ...clock] = yearLast.exec(text) ?? [];
  if (year === undefined) return undefined;
  const sign = dayOrderSign(text);
  const own = sign === 'either' ? order : sign === 'both' ? 'day-first' : sign;
  if (own === undefined) return undefined;
  const [day, month] = own === 'day-first' ? [a, b] : [b, a];
  return dated(year, month, day, clock);
}

function namedDate(text: string): string | undefined {
  const [, before, name = '', behind, year, ...clock] = named.exec(text) ?? [];
  const month = monthNamed(name.toLowerCase());
  if (year === undefined || month === 0 || (before !== undefined && behind !== undefined)) return undefined;
  return dated(year, String(month), before ?? behind, clock);
}

/** 1 for "jan" or "january"; 0 for what is no beginning of the name of a month. */
function monthNamed(name: string): number {
  return months.findIndex((month) => month.startsWith(name === 'sept' ? 'sep' : name)) + 1;
}

/** A date with as many of its parts as there are; undefined for a time without a day. */
export function dated(
  year: string,
  month: string | undefined,
  day: string | undefined,
  clock: readonly (string | undefined)[],
): string | undefined {
  const [hour, minute, second, half, zone] = clock;
  const parts = [year, month, day].filter((part) => part !== undefined).map((part) => part.padStart(2, '0'));
  if (hour === undefined) return parts.join('-');
  if (day === undefined) return undefined;
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (/^p/i.test(half) ? 12 : 0);
  const seconds = second === undefined ? '' : `:${second}`;
  const offset = zone?.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2') ?? '';
  return `${parts.join('-')}T${String(hours).padStart(2, '0')}:${minute ?? '00'}${seconds}${offset}`;
}
