/** Reads the bounds of the commonest ways to write a `when` without making an object: for bulk reading. */
import { daysInMonth, epochDay, MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE, MS_PER_SECOND } from './calendar.js';
import { digitsAt } from './edtf.js';
import { isInstant } from './instants.js';
import { boundsInZone } from './zone.js';

/** What `readBounds` found; 0 means: not one of the common ways, ask `maybeWhen` and `resolveWhen`. */
export type BoundsCode = 0 | 1 | 2 | 3;
export const NOT_COMMON = 0;
export const POINT = 1;
export const ONCE = 2;
export const SPAN = 3;

const SECONDS_Z = 20;
const MILLISECONDS_Z = 24;

/**
 * Writes earliestStart, latestStart, earliestEnd, latestEnd to `bounds[at]` … `bounds[at + 3]` and returns the form, if
 * `written` is an epoch number, `YYYY-MM`, `YYYY-MM-DD`, `YYYY-MM-DDThh:mm:ss[.sss]Z`, a pair of two of these, or
 * `{at}` or `{start, end}` of these and nothing else. Otherwise 0, and what was written to `bounds` is void. The bounds are
 * those of `resolveWhen`; `documentZone` must be a valid zone.
 */
export function readBounds(written: unknown, documentZone: string, bounds: Float64Array, at = 0): BoundsCode {
  if (typeof written !== 'object' || written === null) return readOnce(written, documentZone, bounds, at);
  if (Array.isArray(written))
    return written.length === 2 ? readSpan(written[0], written[1], documentZone, bounds, at) : NOT_COMMON;
  const { at: once, start, end } = written as { at?: unknown; start?: unknown; end?: unknown };
  const keys = Object.keys(written).length;
  if (once !== undefined) return keys === 1 ? readOnce(once, documentZone, bounds, at) : NOT_COMMON;
  return keys === 2 ? readSpan(start, end, documentZone, bounds, at) : NOT_COMMON;
}

function readOnce(written: unknown, zone: string, bounds: Float64Array, at: number): BoundsCode {
  const code = readDate(written, zone, bounds, at);
  if (code === NOT_COMMON) return code;
  bounds[at + 2] = bounds[at] ?? NaN;
  bounds[at + 3] = bounds[at + 1] ?? NaN;
  return code;
}

function readSpan(start: unknown, end: unknown, zone: string, bounds: Float64Array, at: number): BoundsCode {
  if (readDate(start, zone, bounds, at) === NOT_COMMON) return NOT_COMMON;
  if (readDate(end, zone, bounds, at + 2) === NOT_COMMON) return NOT_COMMON;
  return (bounds[at + 3] ?? NaN) > (bounds[at] ?? NaN) ? SPAN : NOT_COMMON;
}

function readDate(written: unknown, zone: string, bounds: Float64Array, at: number): BoundsCode {
  if (typeof written === 'number') return readInstant(written, bounds, at);
  if (typeof written !== 'string' || written.charCodeAt(4) !== 45) return NOT_COMMON;
  const year = digitsAt(written, 0, 4);
  const month = digitsAt(written, 5, 2);
  if (year < 0 || month < 1 || month > 12) return NOT_COMMON;
  if (written.length === 7) {
    write(epochDay(year, month) * MS_PER_DAY, epochDay(year, month + 1) * MS_PER_DAY, zone, bounds, at);
    return ONCE;
  }
  const day = digitsAt(written, 8, 2);
  if (written.charCodeAt(7) !== 45 || day < 1 || day > daysInMonth(year, month)) return NOT_COMMON;
  const start = epochDay(year, month, day) * MS_PER_DAY;
  if (written.length !== 10) return readTime(written, start, bounds, at);
  write(start, start + MS_PER_DAY, zone, bounds, at);
  return POINT;
}

function readInstant(instant: number, bounds: Float64Array, at: number): BoundsCode {
  if (!isInstant(instant)) return NOT_COMMON;
  // Adding 0 makes -0 into 0.
  const millisecond = Math.floor(instant) + 0;
  bounds[at] = millisecond;
  bounds[at + 1] = millisecond + 1;
  return POINT;
}

function readTime(written: string, midnight: number, bounds: Float64Array, at: number): BoundsCode {
  const { length } = written;
  if (length !== SECONDS_Z && length !== MILLISECONDS_Z) return NOT_COMMON;
  if (written.charCodeAt(10) !== 84 || written.charCodeAt(length - 1) !== 90) return NOT_COMMON;
  if (written.charCodeAt(13) !== 58 || written.charCodeAt(16) !== 58) return NOT_COMMON;
  const hour = digitsAt(written, 11, 2);
  const minute = digitsAt(written, 14, 2);
  const second = digitsAt(written, 17, 2);
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59) return NOT_COMMON;
  const instant = midnight + hour * MS_PER_HOUR + minute * MS_PER_MINUTE + second * MS_PER_SECOND;
  if (length === SECONDS_Z) {
    bounds[at] = instant;
    bounds[at + 1] = instant + MS_PER_SECOND;
    return POINT;
  }
  const millisecond = digitsAt(written, 20, 3);
  if (written.charCodeAt(19) !== 46 || millisecond < 0) return NOT_COMMON;
  bounds[at] = instant + millisecond;
  bounds[at + 1] = instant + millisecond + 1;
  return POINT;
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
