/** Dates in which an `X` stands before a digit, such as `156X-12-25` or `1X99`: the first and last day they can mean. */
import { daysInMonth, type CivilDate } from './calendar.js';
import {
  problem,
  YEAR_PRECISIONS,
  type DateFields,
  type DateMask,
  type EdtfDate,
  type EdtfOneOf,
  type EdtfProblem,
} from './edtf-types.js';

type Pattern = Omit<DateMask, 'first' | 'last'>;

/** As many dates are named one by one. */
const MOST_ALTERNATIVES = 4;
/** Of more years than these, the first ones have a leap year if any has: no other rule of the calendar depends on the year. */
const YEARS_TRIED = 400;

/** Reads a date from its parts, at least one of which has an `X`: month and day are two characters each. */
export function readMasked(pattern: Pattern, text: string): DateFields | EdtfProblem {
  const years = yearsOf(pattern.year);
  const first = firstOf(pattern, years);
  const last = first && firstOf(pattern, years.reverse(), true);
  if (first === undefined || last === undefined) return problem(`no day of the calendar is like ${text}`);
  const { year, month, day } = pattern;
  const openYear = year.indexOf('X');
  const yearDigits = openYear < 0 ? 0 : year.length - openYear;
  return {
    year: first.year,
    ...(isWhole(month) && { month: first.month }),
    ...(isWhole(day) && { day: first.day }),
    precision: yearDigits > 0 || isOpen(month) ? (YEAR_PRECISIONS[yearDigits] ?? 'year') : 'month',
    unspecified: { yearDigits, month: month === 'XX', day: day === 'XX', mask: { ...pattern, first, last } },
  };
}

function isOpen(part: string | undefined): boolean {
  return part?.includes('X') === true;
}

function isWhole(part: string | undefined): boolean {
  return part !== undefined && !isOpen(part);
}

/** The years that a mask can mean, earliest first. */
function yearsOf(mask: string): number[] {
  const negative = mask.startsWith('-');
  const digits = negative ? mask.slice(1) : mask;
  const numbers = numbersLike(digits).filter((number) => number > 0 || !negative);
  return negative ? numbers.reverse().map((number) => -number) : numbers;
}

/** The numbers whose digits a mask can mean, least first. */
function numbersLike(mask: string): number[] {
  return Array.from(mask).reduce<number[]>(
    (numbers, character) =>
      numbers.flatMap((number) =>
        character === 'X'
          ? Array.from({ length: 10 }, (_, digit) => number * 10 + digit)
          : [number * 10 + Number(character)],
      ),
    [0],
  );
}

function monthsOf({ month }: Pattern): number[] {
  return numbersLike(month ?? 'XX').filter((number) => number >= 1 && number <= 12);
}

function daysOf({ day }: Pattern): number[] {
  return numbersLike(day ?? 'XX').filter((number) => number >= 1);
}

/** The first day of the years in their order that the pattern can mean; the last one where `backwards`. */
function firstOf(pattern: Pattern, years: readonly number[], backwards = false): CivilDate | undefined {
  const [months, days] = [monthsOf(pattern), daysOf(pattern)];
  if (backwards) {
    months.reverse();
    days.reverse();
  }
  for (const year of years.slice(0, YEARS_TRIED))
    for (const month of months) {
      const day = days.find((number) => number <= daysInMonth(year, month));
      if (day !== undefined) return { year, month, day };
    }
  return undefined;
}

/**
 * What a masked date can mean as a set: its few dates, or the first and last of an unbroken run, or the only one; undefined
 * where that is too much, or where it has no mask.
 */
export function setOfMask({ unspecified }: EdtfDate): EdtfOneOf | EdtfDate | undefined {
  const mask = unspecified?.mask;
  if (mask === undefined || isOpen(mask.year)) return undefined;
  const { day, ...month } = mask;
  const named: DateMask = day === undefined || day === 'XX' ? month : mask;
  const dates = datesLike(named);
  const [only] = dates;
  if (dates.length <= MOST_ALTERNATIVES)
    return dates.length === 1 ? only : { type: 'one-of', members: dates };
  const isRun =
    named.day === undefined ? isTensKnown(named.month) : isWhole(named.month) && isTensKnown(named.day);
  const [start, end] = [only, dates.at(-1)];
  if (!isRun || start === undefined || end === undefined) return undefined;
  return { type: 'one-of', members: [{ type: 'range', start, end }] };
}

function isTensKnown(part = ''): boolean {
  return /^\dX$/.test(part);
}

function datesLike(mask: DateMask): EdtfDate[] {
  const year = Number(mask.year);
  return monthsOf(mask).flatMap((month) =>
    mask.day === undefined
      ? [dateOf({ year, month })]
      : daysOf(mask)
          .filter((day) => day <= daysInMonth(year, month))
          .map((day) => dateOf({ year, month, day })),
  );
}

/** A plain day, or a plain month. */
export function dateOf(fields: { year: number; month: number; day?: number }): EdtfDate {
  const precision = fields.day === undefined ? 'month' : 'day';
  return { type: 'date', precision, ...fields, approximate: false, uncertain: false };
}
