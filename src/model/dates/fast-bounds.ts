/** Reads the bounds of the commonest ways to write a `when` without making an object: for bulk reading. */
import { daysInMonth, epochDay, MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE, MS_PER_SECOND } from './calendar.js';
import { digitsAt } from './edtf.js';
import { isInstant } from './instants.js';
import { doubtOf } from './written-number.js';
import { boundsInZone } from './zone.js';

/** The form that `readBounds` found; 0 means: not one of the common ways, ask `maybeWhen` and `resolveWhen`. */
export const NOT_COMMON = 0;
/** Once, on one day or at one instant. */
export const POINT = 1;
/** Once, somewhere in a month or year. */
export const ONCE = 2;
/** It lasted, from one date to another. */
export const SPAN = 3;
/** Added to the form for each number that `maybeWhen` warns about. */
export const DOUBTFUL = 4;

const FORM = DOUBTFUL - 1;
const [DOT, COLON, DASH, PLUS, BLANK, T, Z] = [46, 58, 45, 43, 32, 84, 90];

/**
 * Writes earliestStart, latestStart, earliestEnd, latestEnd to `bounds[at]` … `bounds[at + 3]` and returns the form, if
 * `written` is a number, `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, a day with a time (`T` or a blank; seconds, a fraction, `Z` and
 * an offset as they come), a pair of two of these, or `{at}` or `{start, end}` of these and nothing else. Otherwise 0, and
 * what was written to `bounds` is void. The bounds are those of `resolveWhen`; `documentZone` must be a valid zone.
 */
export function readBounds(written: unknown, documentZone: string, bounds: Float64Array, at = 0): number {
  if (typeof written !== 'object' || written === null) return readOnce(written, documentZone, bounds, at);
  if (Array.isArray(written))
    return written.length === 2 ? readSpan(written[0], written[1], documentZone, bounds, at) : NOT_COMMON;
  const { at: once, start, end } = written as { at?: unknown; start?: unknown; end?: unknown };
  const keys = Object.keys(written).length;
  if (once !== undefined) return keys === 1 ? readOnce(once, documentZone, bounds, at) : NOT_COMMON;
  return keys === 2 ? readSpan(start, end, documentZone, bounds, at) : NOT_COMMON;
}

function readOnce(written: unknown, zone: string, bounds: Float64Array, at: number): number {
  const code = readDate(written, zone, bounds, at);
  if (code === NOT_COMMON) return code;
  bounds[at + 2] = bounds[at] ?? NaN;
  bounds[at + 3] = bounds[at + 1] ?? NaN;
  return code;
}

function readSpan(start: unknown, end: unknown, zone: string, bounds: Float64Array, at: number): number {
  const startCode = readDate(start, zone, bounds, at);
  if (startCode === NOT_COMMON) return NOT_COMMON;
  const endCode = readDate(end, zone, bounds, at + 2);
  if (endCode === NOT_COMMON) return NOT_COMMON;
  if (!((bounds[at + 3] ?? NaN) > (bounds[at] ?? NaN))) return NOT_COMMON;
  return SPAN + (startCode & ~FORM) + (endCode & ~FORM);
}

function readDate(written: unknown, zone: string, bounds: Float64Array, at: number): number {
  if (typeof written === 'number') return readNumber(written, zone, bounds, at);
  if (typeof written !== 'string') return NOT_COMMON;
  const { length } = written;
  const year = digitsAt(written, 0, 4);
  if (year < 0) return NOT_COMMON;
  if (length === 4) return readYear(year, zone, bounds, at);
  const month = digitsAt(written, 5, 2);
  if (written.charCodeAt(4) !== DASH || month < 1 || month > 12) return NOT_COMMON;
  if (length === 7) {
    write(epochDay(year, month) * MS_PER_DAY, epochDay(year, month + 1) * MS_PER_DAY, zone, bounds, at);
    return ONCE;
  }
  const day = digitsAt(written, 8, 2);
  if (written.charCodeAt(7) !== DASH || day < 1 || day > daysInMonth(year, month)) return NOT_COMMON;
  const start = epochDay(year, month, day) * MS_PER_DAY;
  if (length !== 10) return readTime(written, start, zone, bounds, at);
  write(start, start + MS_PER_DAY, zone, bounds, at);
  return POINT;
}

function readYear(year: number, zone: string, bounds: Float64Array, at: number): number {
  write(epochDay(year) * MS_PER_DAY, epochDay(year + 1) * MS_PER_DAY, zone, bounds, at);
  return ONCE;
}

function readNumber(number: number, zone: string, bounds: Float64Array, at: number): number {
  if (!isInstant(number)) return NOT_COMMON;
  const doubt = doubtOf(number);
  if (doubt === 'year') return readYear(number, zone, bounds, at) + DOUBTFUL;
  // Adding 0 makes -0 into 0.
  const millisecond = Math.floor(number) + 0;
  bounds[at] = millisecond;
  bounds[at + 1] = millisecond + 1;
  return doubt === undefined ? POINT : POINT + DOUBTFUL;
}

/** A time of day from the eleventh character on; leap seconds and 24:00 are left to the full reading. */
function readTime(text: string, midnight: number, zone: string, bounds: Float64Array, at: number): number {
  const separator = text.charCodeAt(10);
  if ((separator !== T && separator !== BLANK) || text.charCodeAt(13) !== COLON) return NOT_COMMON;
  const hour = digitsAt(text, 11, 2);
  const minute = digitsAt(text, 14, 2);
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59) return NOT_COMMON;
  const start = midnight + hour * MS_PER_HOUR + minute * MS_PER_MINUTE;
  if (text.charCodeAt(16) !== COLON)
    return finishTime(text, 16, start, start + MS_PER_MINUTE, zone, bounds, at);
  const second = digitsAt(text, 17, 2);
  if (second < 0 || second > 59) return NOT_COMMON;
  const whole = start + second * MS_PER_SECOND;
  if (text.charCodeAt(19) !== DOT)
    return finishTime(text, 19, whole, whole + MS_PER_SECOND, zone, bounds, at);
  // Three digits and a Z, as `toISOString` writes them, are the commonest.
  const three = digitsAt(text, 20, 3);
  const next = three >= 0 && text.charCodeAt(23) === Z ? 23 : endOfDigits(text, 20);
  if (next === 20) return NOT_COMMON;
  const instant = whole + (three >= 0 ? three : millisecondsAt(text, 20, next));
  return finishTime(text, next, instant, instant + 1, zone, bounds, at);
}

function endOfDigits(text: string, at: number): number {
  let end = at;
  while (digitsAt(text, end, 1) >= 0) end += 1;
  return end;
}

/** The first three digits of a fraction, which may have fewer. */
function millisecondsAt(text: string, at: number, end: number): number {
  const count = Math.min(end - at, 3);
  return digitsAt(text, at, count) * 10 ** (3 - count);
}

/** What follows a time, from `next` on: nothing, `Z`, or an offset. */
function finishTime(
  text: string,
  next: number,
  start: number,
  end: number,
  zone: string,
  bounds: Float64Array,
  at: number,
): number {
  if (next === text.length) {
    write(start, end, zone, bounds, at);
    return POINT;
  }
  const code = text.charCodeAt(next);
  let offset = 0;
  if (code !== Z || next + 1 !== text.length) {
    offset = offsetAfter(text, code === BLANK ? next + 1 : next) * MS_PER_MINUTE;
    if (Number.isNaN(offset)) return NOT_COMMON;
  }
  bounds[at] = start - offset;
  bounds[at + 1] = end - offset;
  return POINT;
}

/** The minutes of an offset that ends the text (`+09`, `+0900`, `+09:00`); NaN where there is none. */
function offsetAfter(text: string, at: number): number {
  const sign = text.charCodeAt(at);
  if (sign !== PLUS && sign !== DASH) return NaN;
  const hours = digitsAt(text, at + 1, 2);
  const length = text.length - at;
  const minutesAt = text.charCodeAt(at + 3) === COLON ? at + 4 : at + 3;
  const minutes = length === 3 ? 0 : minutesAt + 2 === text.length ? digitsAt(text, minutesAt, 2) : -1;
  if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59) return NaN;
  const total = hours * 60 + minutes;
  return sign === DASH ? -total : total;
}

function write(start: number, end: number, zone: string, bounds: Float64Array, at: number): void {
  if (zone === 'UTC') {
    bounds[at] = start;
    bounds[at + 1] = end;
    return;
  }
  const { earliest, latest } = boundsInZone(start, end, zone);
  bounds[at] = earliest;
  bounds[at + 1] = latest;
}
