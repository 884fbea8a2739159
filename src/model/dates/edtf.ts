/** Reads a date of EDTF (Library of Congress, 2019), levels 0 to 2: intervals and sets of single dates. */
import { daysInMonth } from './calendar.js';
import { writtenInstead } from './dates-in-words.js';
import { parseEdtfDate } from './edtf-date.js';
import {
  problem,
  type EdtfDate,
  type EdtfMember,
  type EdtfOneOf,
  type EdtfProblem,
  type EdtfRange,
} from './edtf-types.js';

export type {
  EdtfDate,
  EdtfMember,
  EdtfOneOf,
  EdtfProblem,
  EdtfRange,
  SubYear,
  Unspecified,
} from './edtf-types.js';

/** An end of an interval: a date, `..` (open) or nothing (unknown). */
export type EdtfEnd = EdtfDate | 'open' | 'unknown';

/** `a/b`: it lasted from a to b. */
export interface EdtfInterval {
  readonly type: 'interval';
  readonly start: EdtfEnd;
  readonly end: EdtfEnd;
}

/** `{…}`: all of these dates; never empty. */
export interface EdtfAllOf {
  readonly type: 'all-of';
  readonly members: readonly EdtfMember[];
}

/** `[…]` (one of its members) or `{…}` (all of them). */
export type EdtfSet = EdtfOneOf | EdtfAllOf;

/** What an EDTF text is read as: its forms differ by `type`. */
export type Edtf = EdtfDate | EdtfInterval | EdtfSet;

/**
 * Reads a text as EDTF, in linear time and without ever throwing; white space around it is no matter.
 * Beyond the standard: a blank for the `T`, offsets without a colon, minutes without seconds, fractions of a second (cut
 * to milliseconds), `~`, `?` and `%` after a time, times in intervals and sets, unspecified months after an unspecified
 * year (`201X-XX`), and the six-digit years of `Date.prototype.toISOString`. The order of the ends is judged by
 * `resolveWhen`.
 */
export function parseEdtf(text: string): Edtf | EdtfProblem {
  const common = parseCommon(text);
  if (common !== undefined) return common;
  const trimmed = text.trim();
  if (trimmed === '') return problem('no date is written');
  if (startsSet(trimmed)) return parseSet(trimmed);
  return trimmed.includes('/') ? parseInterval(trimmed) : parseEdtfDate(trimmed);
}

/** The number that `count` digits of `text` from `at` make, or -1 where one of them is no digit. */
export function digitsAt(text: string, at: number, count: number): number {
  let value = 0;
  for (let index = at; index < at + count; index += 1) {
    const digit = text.charCodeAt(index) - 48;
    if (!(digit >= 0 && digit <= 9)) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** `YYYY-MM-DD` and `YYYY-MM`, which nearly all dates are, without a regular expression. */
function parseCommon(text: string): EdtfDate | undefined {
  if ((text.length !== 10 && text.length !== 7) || text.charCodeAt(4) !== 45) return undefined;
  const year = digitsAt(text, 0, 4);
  const month = digitsAt(text, 5, 2);
  if (year < 0 || month < 1 || month > 12) return undefined;
  if (text.length === 7)
    return { type: 'date', precision: 'month', year, month, approximate: false, uncertain: false };
  const day = digitsAt(text, 8, 2);
  if (text.charCodeAt(7) !== 45 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return { type: 'date', precision: 'day', year, month, day, approximate: false, uncertain: false };
}

function parseInterval(text: string): EdtfInterval | EdtfProblem {
  const slash = text.indexOf('/');
  if (text.includes('/', slash + 1)) return problem(slashesReason(text));
  const start = parseEnd(text.slice(0, slash).trim());
  const end = parseEnd(text.slice(slash + 1).trim());
  for (const one of [start, end])
    if (typeof one === 'object' && one.type === 'problem') return problem(writtenInstead(text) ?? one.reason);
  return { type: 'interval', start: start as EdtfEnd, end: end as EdtfEnd };
}

/** Dates with slashes are what people have; where day and month could be either, both ways of writing them are named. */
function slashesReason(text: string): string {
  const [, year, month, day] = /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/.exec(text) ?? [];
  if (year && month && day)
    return `the year, month and day stand between "-": write ${dayOf(year, month, day)}`;
  const [, first, second, last] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  if (!first || !second || !last)
    return writtenInstead(text) ?? 'an interval has one "/": write 2025-11-28/2025-12-01';
  const ways = [
    ...(Number(second) <= 12 ? [dayOf(last, second, first)] : []),
    ...(Number(first) <= 12 && first !== second ? [dayOf(last, first, second)] : []),
  ];
  return `the year comes first: write ${ways.join(' or ') || '2025-11-28'}`;
}

function dayOf(year: string, month: string, day: string): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function parseEnd(text: string): EdtfEnd | EdtfProblem {
  if (text === '') return 'unknown';
  return text === '..' ? 'open' : parseEdtfDate(text);
}

/** A bracket that is closed at the end, or never; else it belongs to an end of an interval. */
function startsSet(text: string): boolean {
  if (!text.startsWith('[') && !text.startsWith('{')) return false;
  return text.endsWith(']') || text.endsWith('}') || !text.includes('/');
}

function parseSet(text: string): EdtfSet | EdtfProblem {
  const isOneOf = text.startsWith('[');
  if (!text.endsWith(isOneOf ? ']' : '}'))
    return problem(isOneOf ? '"[" is not closed by "]"' : '"{" is not closed by "}"');
  const written = text.slice(1, -1).split(',');
  const members: EdtfMember[] = [];
  for (const [index, member] of written.entries()) {
    const parsed = parseMember(member.trim(), index === 0, index === written.length - 1);
    if (parsed.type === 'problem') return parsed;
    members.push(parsed);
  }
  return { type: isOneOf ? 'one-of' : 'all-of', members };
}

function parseMember(text: string, first: boolean, last: boolean): EdtfMember | EdtfProblem {
  const dots = text.indexOf('..');
  if (text === '') return problem('a set needs a date before and after each ","');
  if (text.includes('/')) return problem('an interval cannot stand inside "[…]" or "{…}"');
  if (dots < 0) return parseEdtfDate(text);
  if (text === '..') return problem('".." needs a date before or after it');
  if (dots === 0 && !first) return problem('a set may be open, "..", only before its first date');
  if (dots === text.length - 2 && !last) return problem('a set may be open, "..", only after its last date');
  return parseRange(text.slice(0, dots).trim(), text.slice(dots + 2).trim());
}

function parseRange(startText: string, endText: string): EdtfRange | EdtfProblem {
  const start = startText === '' ? undefined : parseEdtfDate(startText);
  if (start?.type === 'problem') return start;
  const end = endText === '' ? undefined : parseEdtfDate(endText);
  if (end?.type === 'problem') return end;
  return { type: 'range', ...(start === undefined ? {} : { start }), ...(end === undefined ? {} : { end }) };
}

/** Every date that is written in a set. */
export function datesOfSet({ members }: EdtfSet): readonly EdtfDate[] {
  return members.flatMap((member) =>
    member.type === 'date' ? [member] : [member.start, member.end].filter((date) => date !== undefined),
  );
}
