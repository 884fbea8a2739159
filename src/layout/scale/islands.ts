/** Where known dates lie together: islands, between which a list has nothing that is dated. */
import { MS_PER_DAY, MS_PER_HOUR } from '../../model/dates/calendar.js';
import { floorInZone } from '../../model/dates/zone.js';
import type { Dating } from './datings.js';

/** Known dates that are near one another, from the start of the first day to the end of the last. */
export interface Island {
  readonly start: number;
  readonly end: number;
  /** How many dates lie in it. */
  readonly count: number;
  /** Whether each of them is known to a day at best. */
  readonly isOfDays: boolean;
}

/** Islands nearer than this, of all, are one. */
const leastGap = 1 / 12;
/** In lists shorter than this, in days, islands do not begin and end with days. */
const daysAsUnits = 4;
/** Past this instant there are no calendar days. */
const lastDay = 8.64e15 - 2 * MS_PER_DAY;
/** On which clocks are set forward. */
const shortestDay = 23 * MS_PER_HOUR;
/** A lone moment gets as much of a list as this, where it has no day. */
const leastIsland = 1 / 200;

/** The islands of known datings in a list of a length, in their order; days are those of the zone. */
export function islandsOf(known: readonly Dating[], length: number, zone: string): readonly Island[] {
  const islands: Island[] = [];
  const inOrder = [...known].sort((one, other) => one.start - other.start);
  for (const dating of inOrder) {
    const { start, end } = widened(dating, length, zone);
    const isOfDays = dating.end - dating.start >= shortestDay;
    const last = islands.at(-1);
    if (last && start - last.end < length * leastGap)
      islands[islands.length - 1] = {
        start: last.start,
        end: Math.max(last.end, end),
        count: last.count + 1,
        isOfDays: last.isOfDays && isOfDays,
      };
    else islands.push({ start, end, count: 1, isOfDays });
  }
  return islands;
}

function widened({ start, end }: Dating, length: number, zone: string): Pick<Island, 'start' | 'end'> {
  if (length < daysAsUnits * MS_PER_DAY || Math.abs(start) > lastDay || Math.abs(end) > lastDay) {
    const more = Math.max(0, (length * leastIsland - (end - start)) / 2);
    return { start: start - more, end: end + more };
  }
  // A date whose zone is not known reaches some hours into the days beside it: they are not days of its own.
  const slack = end - start > MS_PER_DAY ? MS_PER_DAY / 2 : 0;
  const first = floorInZone(start + slack, 'day', zone);
  const last = floorInZone(Math.max(first, end - slack - 1), 'day', zone);
  // The start of the day after the last, whatever its length.
  return { start: first, end: floorInZone(last + 1.5 * MS_PER_DAY, 'day', zone) };
}
