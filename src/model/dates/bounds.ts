/** From a parsed date to the instants it may mean. */
import { epochDay, MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE, MS_PER_SECOND } from './calendar.js';
import type { EdtfDate, EdtfMember, EdtfOneOf } from './edtf.js';
import { boundsInZone, type Bounds } from './zone.js';

/** How far a local date widens where its zone is not known: from UTC+14 to UTC-12. */
export const WIDEN_BEFORE: number = 14 * MS_PER_HOUR;
export const WIDEN_AFTER: number = 12 * MS_PER_HOUR;

// "Independent of location" in EDTF; here the meteorological seasons of the north, as other parsers read them.
const SEASON_MONTHS = { 21: 3, 22: 6, 23: 9, 24: 12 } as const;

/**
 * The instants that a date covers, half-open. `zone` is an IANA zone, or `unknown`, which widens local dates by 14 hours
 * before and 12 after; an offset in the date wins over it. `~` and `?` move nothing. Winter runs to the end of the
 * February after.
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
  const month = date.month ?? (date.season === undefined ? 1 : SEASON_MONTHS[date.season]);
  return (
    epochDay(date.year, month, date.day ?? 1) * MS_PER_DAY +
    (date.hour ?? 0) * MS_PER_HOUR +
    (date.minute ?? 0) * MS_PER_MINUTE +
    (date.second ?? 0) * MS_PER_SECOND +
    (date.millisecond ?? 0)
  );
}

function localEnd(date: EdtfDate, start: number): number {
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
      return epochDay(date.year, SEASON_MONTHS[date.season ?? 21] + 3) * MS_PER_DAY;
    default:
      return epochDay(date.year + 10 ** (date.unspecified?.yearDigits ?? 0)) * MS_PER_DAY;
  }
}

/** The instants that a one-of set covers, from its earliest member to its latest; undefined where `a..b` runs backwards. */
export function oneOfBounds(set: EdtfOneOf, zone: string): Bounds | undefined {
  let [earliest, latest] = [Infinity, -Infinity];
  for (const member of set.members) {
    const bounds = memberBounds(member, zone);
    if (bounds.latest <= bounds.earliest) return undefined;
    earliest = Math.min(earliest, bounds.earliest);
    latest = Math.max(latest, bounds.latest);
  }
  return { earliest, latest };
}

function memberBounds(member: EdtfMember, zone: string): Bounds {
  if (member.type === 'date') return dateBounds(member, zone);
  return {
    earliest: member.start === undefined ? -Infinity : dateBounds(member.start, zone).earliest,
    latest: member.end === undefined ? Infinity : dateBounds(member.end, zone).latest,
  };
}
