/** The dates of HTML's `time` element that EDTF writes otherwise: weeks, years of more than four digits, days without a year. */
import { civilDate, daysInMonth, epochDay } from './calendar.js';
import type { EdtfText } from '../event.js';

const WEEK = /^(\d{4,6})-W(\d{2})$/;
const LONG = /^(\d{5,6})-(\d{2})(?:-(\d{2}([T ].*)?))?$/;
const LONG_YEAR = /^\d{5,}$/;
const YEARLESS = /^(?:--)?(\d{2}-\d{2})$/;

/** A date as `time` may have it, as EDTF; any other text as it is, which may be EDTF itself. */
export function edtfOfHtml(written: string): EdtfText {
  const text = written.trim();
  return weekText(text) ?? longDateText(text) ?? longYearText(text) ?? yearlessText(text) ?? text;
}

/** A week of ISO 8601 is one of its days. */
function weekText(text: string): EdtfText | undefined {
  const match = WEEK.exec(text);
  if (match === null) return undefined;
  const [year, week] = [Number(match[1]), Number(match[2])];
  const first = mondayOfFirstWeek(year) + (week - 1) * 7;
  if (week < 1 || first >= mondayOfFirstWeek(year + 1)) return undefined;
  return `[${dayText(first)}..${dayText(first + 6)}]`;
}

/** The first week of a year is the one with 4 January in it, and begins on Monday; in days since 1970. */
function mondayOfFirstWeek(year: number): number {
  const day = epochDay(year, 1, 4);
  return day - ((((day + 3) % 7) + 7) % 7);
}

function dayText(epoch: number): EdtfText {
  const { year, month, day } = civilDate(epoch);
  return `${yearText(year)}-${twoDigits(month)}-${twoDigits(day)}`;
}

function longDateText(text: string): EdtfText | undefined {
  const match = LONG.exec(text);
  if (match === null) return undefined;
  const [, yearPart, month = '', rest] = match;
  const year = Number(yearPart);
  if (rest !== undefined) return `${yearText(year)}-${month}-${rest}`;
  if (year <= 9999) return `${yearText(year)}-${month}`;
  if (Number(month) < 1 || Number(month) > 12) return undefined;
  const last = daysInMonth(year, Number(month));
  return `[${yearText(year)}-${month}-01..${yearText(year)}-${month}-${twoDigits(last)}]`;
}

function longYearText(text: string): EdtfText | undefined {
  if (!LONG_YEAR.test(text)) return undefined;
  const digits = text.replace(/^0+/, '');
  return digits.length > 4 ? `Y${digits}` : digits.padStart(4, '0');
}

function yearlessText(text: string): EdtfText | undefined {
  const match = YEARLESS.exec(text);
  return match === null ? undefined : `XXXX-${match[1] ?? ''}`;
}

/** Four digits, or six and a sign, as `Date` writes years. */
function yearText(year: number): string {
  return year <= 9999 ? String(year).padStart(4, '0') : `+${String(year).padStart(6, '0')}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
