/** Local time in an IANA zone to instants and back, with the offsets of a zone cached by periods. */
import { tzOffset } from '@date-fns/tz/tzOffset';
import { civilDate, epochDay, MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE, MS_PER_SECOND } from './calendar.js';

/** Two instants in epoch milliseconds, half-open: `earliest` is inside, `latest` is not. */
export interface Bounds {
  readonly earliest: number;
  readonly latest: number;
}

/** A unit whose beginnings can be found in local time; a week begins on Monday (ISO 8601). */
export type ZoneUnit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year';

/** One period: the offset before and, if it changes inside, the instant from which `after` applies. */
interface Segment {
  readonly before: number;
  readonly after: number;
  readonly change: number;
}

// Six days: no zone has changed its offset and changed it back within one.
const STRETCH = 2 ** 29;
const STRETCHES_KEPT = 20_000;
const LAST_INSTANT = 8.64e15;
// The zone database knows only the local mean time of a place before its first clock law, the oldest of the 1840s.
const FIRST_CHANGE = Date.UTC(1800, 0, 1);
const UTC_NAMES: ReadonlySet<string> = new Set(['UTC', 'Etc/UTC', 'GMT', 'Etc/GMT', 'Zulu', 'Etc/Zulu']);

const FIXED_OFFSET = /^([+-])([01]\d|2[0-3])(?::?([0-5]\d))?$/;

const segmentsByZone = new Map<string, Map<number, Segment>>();
const validity = new Map<string, boolean>();
const signFormats = new Map<string, Intl.DateTimeFormat>();
let lastZone = '';
let lastSegments = new Map<number, Segment>();

/** Whether `name` is a named time zone that this runtime knows; never throws. A fixed offset is none, though some runtimes take it for one. */
export function isZone(name: string): boolean {
  if (UTC_NAMES.has(name)) return true;
  if (isSigned(name)) return false;
  const known = validity.get(name);
  if (known !== undefined) return known;
  if (validity.size > 2000) validity.clear();
  const valid = canFormat(name);
  validity.set(name, valid);
  return valid;
}

/** Whether `name` is a zone or a fixed offset from UTC, such as `-06:00`, in which local times may lie. */
export function isZoneOrOffset(name: string): boolean {
  return fixedOffset(name) !== undefined || isZone(name);
}

/** How many milliseconds clocks at a fixed offset (`+09:00`, `+0900`, `+09`) are ahead of UTC; undefined where it is none. */
export function fixedOffset(name: string): number | undefined {
  const match = isSigned(name) ? FIXED_OFFSET.exec(name) : null;
  if (match === null) return undefined;
  const [, sign, hours, minutes = '0'] = match;
  const length = Number(hours) * MS_PER_HOUR + Number(minutes) * MS_PER_MINUTE;
  return sign === '-' && length > 0 ? -length : length;
}

function isSigned(name: string): boolean {
  const first = name.charCodeAt(0);
  return first === 43 || first === 45;
}

function canFormat(name: string): boolean {
  if (name === '') return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/**
 * How many milliseconds the clocks of `zone` are ahead of UTC at an instant. An invalid zone counts as UTC;
 * instants beyond the range of `Date` have the offset at its edge.
 */
export function offsetAt(instant: number, zone: string): number {
  if (UTC_NAMES.has(zone)) return 0;
  const fixed = fixedOffset(zone);
  if (fixed !== undefined) return fixed;
  const clamped = Math.max(Math.min(instant, LAST_INSTANT), FIRST_CHANGE);
  const index = Math.floor(clamped / STRETCH);
  const segments = segmentsOf(zone);
  let segment = segments.get(index);
  if (segment === undefined) {
    if (segments.size >= STRETCHES_KEPT) segments.clear();
    segment = measureSegment(index * STRETCH, zone);
    segments.set(index, segment);
  }
  return clamped < segment.change ? segment.before : segment.after;
}

function segmentsOf(zone: string): Map<number, Segment> {
  if (zone === lastZone) return lastSegments;
  let segments = segmentsByZone.get(zone);
  if (segments === undefined) {
    if (segmentsByZone.size >= 600) segmentsByZone.clear();
    segments = new Map();
    segmentsByZone.set(zone, segments);
  }
  lastZone = zone;
  lastSegments = segments;
  return segments;
}

function measureSegment(start: number, zone: string): Segment {
  const end = Math.min(start + STRETCH, LAST_INSTANT);
  const before = measureOffset(start, zone);
  const after = measureOffset(end, zone);
  if (before === after) return { before, after, change: Infinity };
  return {
    before,
    after,
    change: firstInstant(start, end, (instant) => measureOffset(instant, zone) !== before),
  };
}

/** The first whole millisecond in (low, high] at which `holds` is true, by bisection; it is true at `high` and not at `low`. */
function firstInstant(low: number, high: number, holds: (instant: number) => boolean): number {
  let [below, above] = [low, high];
  while (above - below > 1) {
    const middle = Math.floor((below + above) / 2);
    if (holds(middle)) above = middle;
    else below = middle;
  }
  return above;
}

function measureOffset(instant: number, zone: string): number {
  const minutes = tzOffset(zone, new Date(instant));
  if (Number.isNaN(minutes) || minutes === 0) return 0;
  // @date-fns/tz 1.5.0 loses the sign of offsets between -1 hour and +1 hour (Monrovia until 1972, Dublin until 1916).
  const signed = Math.abs(minutes) < 60 ? Math.abs(minutes) * offsetSign(instant, zone) : minutes;
  return Math.round(signed * 60) * MS_PER_SECOND;
}

function offsetSign(instant: number, zone: string): 1 | -1 {
  let format = signFormats.get(zone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
    signFormats.set(zone, format);
  }
  const name = format.formatToParts(instant).find((part) => part.type === 'timeZoneName')?.value ?? '';
  return /[-\u2212]/.test(name) ? -1 : 1;
}

/** An instant as the clocks of `zone` show it: milliseconds whose UTC fields are the local ones. */
export function localTimeOf(instant: number, zone: string): number {
  return instant + offsetAt(instant, zone);
}

/** Whether two names stand for one zone: the same one, or two of those of UTC. */
export function isSameZone(one: string, other: string): boolean {
  return one === other || (UTC_NAMES.has(one) && UTC_NAMES.has(other));
}

/** A zone to show beside another: `name` where there is such a zone, and it is not the same. */
export function maybeSecondZone(name: string | null | undefined, first: string): string | undefined {
  return typeof name === 'string' && isZone(name) && !isSameZone(name, first) ? name : undefined;
}

/** The instants at which the clocks of `zone` show `local`: one, in an overlap two in their order, in a gap none. */
export function instantsInZone(local: number, zone: string): readonly number[] {
  const before = offsetAt(local - MS_PER_DAY, zone);
  const after = offsetAt(local + MS_PER_DAY, zone);
  const offsets = before === after ? [before] : [before, after];
  return offsets
    .filter((offset) => offsetAt(local - offset, zone) === offset)
    .map((offset) => local - offset);
}

/** The instant in (start, end], at most a day apart, at which the clocks of `zone` are set back; undefined if none is. */
export function setBackBetween(start: number, end: number, zone: string): number | undefined {
  return offsetAt(end, zone) < offsetAt(start, zone) ? changeBetween(start, end, zone) : undefined;
}

/**
 * The first instant at which the clocks of `zone` show `local` or later: in an overlap the earlier of two, in a gap
 * the moment of the change. `local` is in milliseconds, local fields read as UTC.
 */
export function startInZone(local: number, zone: string): number {
  if (UTC_NAMES.has(zone)) return local;
  const before = offsetAt(local - MS_PER_DAY, zone);
  const after = offsetAt(local + MS_PER_DAY, zone);
  if (before === after || offsetAt(local - before, zone) === before) return local - before;
  if (offsetAt(local - after, zone) === after) return local - after;
  return changeBetween(local - after, local - before, zone);
}

/** The instant after which the clocks of `zone` never again show less than `local`: in an overlap the later of two. */
export function endInZone(local: number, zone: string): number {
  if (UTC_NAMES.has(zone)) return local;
  const before = offsetAt(local - MS_PER_DAY, zone);
  const after = offsetAt(local + MS_PER_DAY, zone);
  if (before === after) return local - before;
  const early = local - before;
  const late = local - after;
  const earlyExists = offsetAt(early, zone) === before;
  const lateExists = offsetAt(late, zone) === after;
  if (earlyExists && lateExists) return changeBetween(early, late, zone) + after < local ? late : early;
  if (earlyExists) return early;
  return lateExists ? late : changeBetween(late, early, zone);
}

function changeBetween(low: number, high: number, zone: string): number {
  const before = offsetAt(low, zone);
  return firstInstant(low, high, (instant) => offsetAt(instant, zone) !== before);
}

/**
 * The instants between two local times of `zone`: the earliest for the start, the latest for the end. Where all of it
 * falls into a gap (02:30 on the night of the change, Apia's 30 December 2011) it moves forward by the gap.
 */
export function boundsInZone(localStart: number, localEnd: number, zone: string): Bounds {
  const earliest = startInZone(localStart, zone);
  const latest = endInZone(localEnd, zone);
  if (latest > earliest) return { earliest, latest };
  const before = offsetAt(localStart - MS_PER_DAY, zone);
  return { earliest: localStart - before, latest: localEnd - before };
}

/** The start of the unit of local time in `zone` that contains `instant`; weeks begin on Monday. */
export function floorInZone(instant: number, unit: ZoneUnit, zone: string): number {
  const local = localTimeOf(instant, zone);
  const size = unit === 'second' ? MS_PER_SECOND : unit === 'minute' ? MS_PER_MINUTE : MS_PER_HOUR;
  if (unit === 'second' || unit === 'minute' || unit === 'hour')
    return instant - (local - Math.floor(local / size) * size);
  return startInZone(floorDay(Math.floor(local / MS_PER_DAY), unit) * MS_PER_DAY, zone);
}

function floorDay(day: number, unit: Exclude<ZoneUnit, 'second' | 'minute' | 'hour'>): number {
  if (unit === 'day') return day;
  if (unit === 'week') return day - ((((day + 3) % 7) + 7) % 7);
  const { year, month } = civilDate(day);
  if (unit === 'year') return epochDay(year);
  return epochDay(year, unit === 'quarter' ? month - ((month - 1) % 3) : month);
}
