/** Reads years with a `Y` (`Y170000`, `Y-17E7`) and with significant digits (`1950S2`, `Y171010000S3`). */
import type { Precision } from '../extent.js';
import { shapeReason } from './edtf-reasons.js';
import { problem, type DateFields, type EdtfProblem } from './edtf-types.js';

const LONG_YEAR = /^Y(-?)(\d+)(?:E(\d+))?(?:S(\d+))?$/;
const SHORT_YEAR = /^(-?)(\d{4})S(\d+)$/;
const MOST_DIGITS = 15;
const COARSENESS: readonly Precision[] = ['year', 'decade', 'century', 'millennium'];

/** Reads a year that begins with `Y`. */
export function readLongYear(text: string): DateFields | EdtfProblem {
  const match = LONG_YEAR.exec(text);
  if (match === null) return problem(longShapeReason(text));
  const [, sign = '', digits = '', exponent, significant] = match;
  if (digits.startsWith('0')) return problem('a year with "Y" does not begin with zero');
  const zeros = Number(exponent ?? 0);
  if (exponent === undefined && digits.length < 5)
    return problem(`a year of four digits is written without "Y": ${sign}${digits.padStart(4, '0')}`);
  if (digits.length + zeros > MOST_DIGITS) return problem('a year may have at most 15 digits');
  return readSignificant(`${sign}${digits}${'0'.repeat(zeros)}`, significant);
}

function longShapeReason(text: string): string {
  return /^Y-?\d+(E\d+)?-/.test(text)
    ? 'a year with "Y" stands alone, without month and day'
    : shapeReason(text);
}

/** Reads a year of four digits with its significant digits; undefined where the text is none. */
export function readShortSignificantYear(text: string): DateFields | EdtfProblem | undefined {
  const match = SHORT_YEAR.exec(text);
  if (match === null) return undefined;
  const [, sign = '', digits = '', significant] = match;
  if (sign === '-' && digits === '0000') return problem('year -0000 does not exist, year zero is 0000');
  return readSignificant(`${sign}${digits}`, significant);
}

function readSignificant(yearText: string, significant: string | undefined): DateFields | EdtfProblem {
  const year = Number(yearText);
  if (significant === undefined) return { year, precision: 'year' };
  const digits = Number(significant);
  if (digits === 0) return problem('at least one digit of a year is significant');
  const open = yearText.replace('-', '').length - digits;
  if (open <= 0) return { year, precision: 'year' };
  return { year, significantDigits: digits, precision: COARSENESS[open] ?? 'millennium' };
}

/** The first and the last year that a year with significant digits can mean: 1950S2 is one from 1900 to 1999. */
export function significantYears(
  year: number,
  significantDigits: number,
): readonly [first: number, last: number] {
  const length = Math.max(String(Math.abs(year)).length, 4);
  const size = 10 ** (length - significantDigits);
  const least = Math.floor(Math.abs(year) / size) * size;
  return year < 0 ? [-(least + size - 1), -least] : [least, least + size - 1];
}
