/** From a parsed date to the instants it may mean. */
import { epochDay, MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE, MS_PER_SECOND } from './calendar.js';
import type { EdtfDate, EdtfMember, EdtfSet, SubYear } from './edtf.js';
import { isYearUnknown } from './edtf-types.js';
import { significantYears } from './edtf-year.js';
import { boundsInZone, type Bounds } from './zone.js';

/** How far a local date widens where its zone is not known: from UTC+14 to UTC-12. */
export const WIDEN_BEFORE: number = 14 * MS_PER_HOUR;
/** The same after it, in milliseconds. */
export const WIDEN_AFTER: number = 12 * MS_PER_HOUR;

/**
 * The first month of a part of a year, and its length in months. The standard gives no months to its seasons: here they are
 * the meteorological ones, and those of no hemisphere (21-24) lie where the northern ones do, as other parsers have them.
 */
const SUB_YEARS: Readonly<Record<SubYear, readonly [month: number, length: number]>> = {
  ...{ 21: [3, 3], 22: [6, 3], 23: [9, 3], 24: [12, 3] },
  ...{ 25: [3, 3], 26: [6, 3], 27: [9, 3], 28: [12, 3] },
  ...{ 29: [9, 3], 30: [12, 3], 31: [3, 3], 32: [6, 3] },
  ...{ 33: [1, 3], 34: [4, 3], 35: [7, 3], 36: [10, 3] },
  ...{ 37: [1, 4], 38: [5, 4], 39: [9, 4] },
  ...{ 40: [1, 6], 41: [7, 6] },
};

/**
 * The instants that a date covers, half-open. `zone` is an IANA zone, or `unknown`, which widens local dates by 14 hours
 * before and 12 after; an offset in the date wins over it. `~` and `?` move nothing. A winter in the north, and a summer
 * in the south, runs to the end of the February after.
 */
export function dateBounds(date: EdtfDate, zone: string): Bounds {
  const start = localStart(date);
  const end = localEnd(date, start);
  if (date.offset !== undefined) {
    const offset = date.offset * MS_PER_MINUTE;
    return { earliest: start - offset, latest: end - offset };
  }
  if (zone === 'unknown') return { earliest: start - WIDEN_BEFORE, latest: end + WIDEN_AFTER };
  return boundsInZone(start, end, zone);
}

/** The first local millisecond of a date, its fields read as UTC. */
export function localStart(date: EdtfDate): number {
  return localDay(date) * MS_PER_DAY + timeOfDay(date);
}

function localDay({ year, month, day, season, unspecified, significantDigits }: EdtfDate): number {
  const first = unspecified?.mask?.first;
  if (first !== undefined) return epochDay(first.year, first.month, first.day);
  if (significantDigits !== undefined) return epochDay(significantYears(year, significantDigits)[0]);
  return epochDay(year, month ?? (season === undefined ? 1 : SUB_YEARS[season][0]), day ?? 1);
}

/** A leap second is the second before it, for a clock of days of equal length. */
function timeOfDay({ hour = 0, minute = 0, second = 0, millisecond = 0 }: EdtfDate): number {
  return hour * MS_PER_HOUR + minute * MS_PER_MINUTE + Math.min(second, 59) * MS_PER_SECOND + millisecond;
}

function localEnd(date: EdtfDate, start: number): number {
  const last = date.unspecified?.mask?.last;
  if (last !== undefined) return epochDay(last.year, last.month, last.day + 1) * MS_PER_DAY;
  if (date.significantDigits !== undefined)
    return epochDay(significantYears(date.year, date.significantDigits)[1] + 1) * MS_PER_DAY;
  switch (date.precision) {
    case 'millisecond':
      return start + 1;
    case 'second':
      return start + MS_PER_SECOND;
    case 'minute':
      return start + MS_PER_MINUTE;
    case 'day':
      return start + MS_PER_DAY;
    case 'month':
      return epochDay(date.year, (date.month ?? 1) + 1) * MS_PER_DAY;
    case 'season':
      return seasonEnd(date.year, date.season ?? 21) * MS_PER_DAY;
    default:
      return epochDay(date.year + 10 ** (date.unspecified?.yearDigits ?? 0)) * MS_PER_DAY;
  }
}

function seasonEnd(year: number, season: SubYear): number {
  const [month, length] = SUB_YEARS[season];
  return epochDay(year, month + length);
}

/**
 * The instants of each member of a set that has a place in time; undefined where a range in it, `a..b`, runs backwards. A
 * member of which not even the year is known has none.
 */
export function memberBounds({ members }: EdtfSet, zone: string): Bounds[] | undefined {
  const all: Bounds[] = [];
  for (const member of members) {
    const bounds = boundsOfMember(member, zone);
    if (bounds === undefined) continue;
    if (bounds.latest <= bounds.earliest) return undefined;
    all.push(bounds);
  }
  return all;
}

function boundsOfMember(member: EdtfMember, zone: string): Bounds | undefined {
  if (member.type === 'date') return placedBounds(member, zone);
  const start = member.start && placedBounds(member.start, zone);
  const end = member.end && placedBounds(member.end, zone);
  return (start ?? end)
    ? { earliest: start?.earliest ?? -Infinity, latest: end?.latest ?? Infinity }
    : undefined;
}

/** The bounds of a date; undefined where not even the year is known. */
export function placedBounds(date: EdtfDate, zone: string): Bounds | undefined {
  return isYearUnknown(date) ? undefined : dateBounds(date, zone);
}

/** The same times by their start, those that overlap or follow one another as one. */
export function joinBounds(all: readonly Bounds[]): readonly Bounds[] {
  const joined: Bounds[] = [];
  for (const own of all.toSorted((one, other) => one.earliest - other.earliest)) {
    const last = joined.at(-1);
    if (last && own.earliest <= last.latest)
      joined[joined.length - 1] = { earliest: last.earliest, latest: Math.max(last.latest, own.latest) };
    else joined.push(own);
  }
  return joined;
}

/** From the earliest of several bounds to the latest. */
export function hullOf(all: readonly Bounds[]): Bounds {
  return {
    earliest: Math.min(...all.map(({ earliest }) => earliest)),
    latest: Math.max(...all.map(({ latest }) => latest)),
  };
}
