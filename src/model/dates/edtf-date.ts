/** Reads one date, month, part of a year, year or date-time of EDTF (Library of Congress, 2019). */
import { daysInMonth } from './calendar.js';
import { MONTHS } from './dates-in-words.js';
import { readMasked } from './edtf-mask.js';
import { misplacedReason, shapeReason } from './edtf-reasons.js';
import { readTime } from './edtf-time.js';
import {
  problem,
  YEAR_PRECISIONS,
  type ComponentQualifiers,
  type DateFields,
  type EdtfDate,
  type EdtfProblem,
  type Qualifier,
  type SubYear,
} from './edtf-types.js';
import { readLongYear, readShortSignificantYear } from './edtf-year.js';

const DATE = /^(-?)([0-9X]{4})(?:-([0-9X]{2})(?:-([0-9X]{2}))?)?$/;
const MARKED =
  /^([?~%]?)(-?[0-9X]{4}|Y[^?~%]+)([?~%]?)(?:-([?~%]?)([0-9X]{2})([?~%]?)(?:-([?~%]?)([0-9X]{2})([?~%]?))?)?$/;
const EXPANDED_DAY = /^([+-]\d{6})-(\d{2})-(\d{2})$/;
const UNMARKED: Qualifier = { approximate: false, uncertain: false };

/** Reads one date, without white space around it; sets and intervals are read by `parseEdtf`. Never throws. */
export function parseEdtfDate(text: string): EdtfDate | EdtfProblem {
  const mark = text.at(-1);
  const approximate = mark === '~' || mark === '%';
  const uncertain = mark === '?' || mark === '%';
  const bare = approximate || uncertain ? text.slice(0, -1) : text;
  if (/[?~%]/.test(bare)) return readMarked(text);
  const fields = readFields(bare);
  if ('reason' in fields) return fields;
  return { type: 'date', ...fields, approximate, uncertain };
}

/**
 * A date with a mark somewhere before its end. A mark at the left of a component qualifies it alone, at the right it and
 * all that stand before it.
 */
function readMarked(text: string): EdtfDate | EdtfProblem {
  const match = MARKED.exec(text);
  if (match === null) return problem(misplacedReason(/[?~%]/.exec(text)?.[0] ?? '', text));
  const [, , yearText = '', , , monthText, , , dayText] = match;
  const fields = readFields([yearText, monthText, dayText].filter((part) => part !== undefined).join('-'));
  if ('reason' in fields) return fields;
  const day = qualifierOf(match[7], match[9]);
  const month = qualifierOf(match[4], match[6], match[9]);
  const year = qualifierOf(match[1], match[3], match[6], match[9]);
  const written = [
    year,
    ...(monthText === undefined ? [] : [month]),
    ...(dayText === undefined ? [] : [day]),
  ];
  const date: EdtfDate = {
    ...{ type: 'date', ...fields },
    approximate: written.some((one) => one.approximate),
    uncertain: written.some((one) => one.uncertain),
  };
  const isWhole = written.every(
    (one) => one.approximate === year.approximate && one.uncertain === year.uncertain,
  );
  if (isWhole) return date;
  const qualifiers: ComponentQualifiers = { year, month, ...(dayText !== undefined && { day }) };
  return { ...date, qualifiers };
}

function qualifierOf(...marks: readonly (string | undefined)[]): Qualifier {
  const all = marks.join('');
  if (all === '') return UNMARKED;
  return { approximate: /[~%]/.test(all), uncertain: /[?%]/.test(all) };
}

function readFields(text: string): DateFields | EdtfProblem {
  if (text === '') return problem('no date is written');
  if (text.startsWith('Y')) return readLongYear(text);
  const split = text.search(/[T ]/);
  if (split >= 0) return readDateTime(text.slice(0, split), text.slice(split + 1), text);
  const match = DATE.exec(text);
  if (match !== null) return readCalendar(match, text);
  return readShortSignificantYear(text) ?? readExpandedDay(text) ?? problem(shapeReason(text));
}

function readCalendar(match: RegExpExecArray, text: string): DateFields | EdtfProblem {
  const [, sign = '', yearText = '', monthText, dayText] = match;
  const yearDigits = unspecifiedYearDigits(yearText);
  if (sign === '-' && yearText === '0000') return problem('year -0000 does not exist, year zero is 0000');
  const anyX = text.includes('X');
  if (anyX && !isLevel1(yearDigits, monthText, dayText))
    return readLevel2Digits(`${sign}${yearText}`, monthText, dayText, text);
  const year = sign === '-' ? -Number(yearText.replaceAll('X', '9')) : Number(yearText.replaceAll('X', '0'));
  const fields = readMonthAndDay(year === 0 ? 0 : year, monthText, dayText, yearDigits);
  if (!anyX || 'reason' in fields) return fields;
  return { ...fields, unspecified: { yearDigits, month: monthText === 'XX', day: dayText === 'XX' } };
}

function readLevel2Digits(
  year: string,
  month: string | undefined,
  day: string | undefined,
  text: string,
): DateFields | EdtfProblem {
  const outside = /^(00|1[3-9]|[2-9]\d)$/.exec(month ?? '') ? `month ${month ?? ''}` : undefined;
  if (outside !== undefined) return problem(`${outside} does not exist`);
  if (day !== undefined && /^(00|3[2-9]|[4-9]\d)$/.test(day)) return problem(`day ${day} does not exist`);
  const parts = { year, ...(month !== undefined && { month }), ...(day !== undefined && { day }) };
  return readMasked(parts, text);
}

/** The number of `X` at the right of a year, or -1 where an `X` stands before a digit. */
function unspecifiedYearDigits(year: string): number {
  const first = year.indexOf('X');
  if (first < 0) return 0;
  return /^X+$/.test(year.slice(first)) ? 4 - first : -1;
}

function isLevel1(yearDigits: number, month: string | undefined, day: string | undefined): boolean {
  if (yearDigits < 0) return false;
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
): DateFields | EdtfProblem {
  if (monthText === undefined || monthText === 'XX')
    return { year, precision: YEAR_PRECISIONS[yearDigits] ?? 'year' };
  const month = Number(monthText);
  if (month > 20 && month < 42) return readSubYear(year, month as SubYear, dayText !== undefined);
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

function readSubYear(year: number, season: SubYear, withDay: boolean): DateFields | EdtfProblem {
  if (withDay) return problem(`season ${String(season)} has no days`);
  return { year, season, precision: 'season' };
}

function readDateTime(dateText: string, timeText: string, text: string): DateFields | EdtfProblem {
  const expanded = readExpandedDay(dateText);
  const match = DATE.exec(dateText);
  const date = expanded ?? (match === null ? problem(shapeReason(text)) : readCalendar(match, dateText));
  return 'reason' in date ? date : readTime(date, timeText, text);
}

/** A day with the six-digit years that `Date.prototype.toISOString` writes; undefined where the text is none. */
function readExpandedDay(text: string): DateFields | EdtfProblem | undefined {
  const expanded = EXPANDED_DAY.exec(text);
  if (expanded === null || text.startsWith('-000000')) return undefined;
  return readMonthAndDay(Number(expanded[1]), expanded[2], expanded[3], 0);
}
