/** Where the buckets of a unit begin, and their numbers: in the range of `Date` by the clocks of a zone, beyond it by years. */
import { localTimeOf } from '../../model/dates/zone.js';
import type { BucketUnit } from './bucket-units.js';
import { intervalOf, yearNumber, type Interval } from './zone-intervals.js';

/** The starts of a unit, and the number of each: ascending integers, consecutive but where clocks skip a day. */
export interface BucketStarts extends Pick<Interval, 'floor' | 'next'> {
  numberOf(start: number): number;
}

/** Days and weeks are in the range of `Date` whatever the zone. */
const near = { start: 0, end: 0 };
const far = { start: -1e18, end: 1e18 };
const day = 86_400_000;
/** The range of `Date` and two years less. */
const reach = 8.64e15 - 2 * 366 * day;
/** The first Monday after the epoch. */
const firstMonday = 4 * day;
/** Of the Gregorian calendar. */
const averageMonth = (146_097 / 4800) * day;

/** The years beyond the range of `Date` begin where one of the zone does: no bucket lies over that edge. */
interface Edges {
  /** From where to where clocks are read. */
  readonly from: number;
  readonly to: number;
  /** The same as the years beyond count them, which know no zone. */
  readonly farFrom: number;
  readonly farTo: number;
}

/** The starts of a unit in a zone. */
export function bucketStarts(unit: BucketUnit, zone: string): BucketStarts {
  const years = unit.name === 'year' ? unit : <const>{ name: 'year', step: 1 };
  const inZone = intervalOf(unit, zone, near);
  const beyond = intervalOf(years, zone, far);
  const edges = edgesOf(intervalOf(years, zone, near), beyond);
  const { from, to, farFrom, farTo } = edges;
  // Clocks that are set back over a start show what was before it once more: that is of what had begun.
  const startBefore = (time: number): number => {
    let start = inZone.floor(time);
    for (let end = inZone.next(start); end <= time && end > start; end = inZone.next(start)) start = end;
    return start;
  };
  const floor = (time: number): number => {
    if (time >= to) return time < beyond.next(farTo) ? to : beyond.floor(time);
    if (time >= from) return Math.max(from, startBefore(time));
    return beyond.floor(Math.min(time, farFrom - 1));
  };
  const next = (start: number): number => {
    if (start >= to) return beyond.next(Math.max(start, farTo));
    if (start >= from) return Math.min(to, inZone.next(inZone.floor(start)));
    const end = beyond.next(start);
    return end >= farFrom ? from : end;
  };
  const numberIn = (time: number): number => {
    const start = inZone.floor(time);
    return numberOf(start, inZone.next(start), unit, zone);
  };
  const yearOf = (start: number): number => yearNumber((start + beyond.next(start)) / 2, years.step, zone);
  const lowest = numberIn(from);
  const highest = numberIn(to - 1) + 1;
  return {
    floor,
    next,
    numberOf: (start) => {
      if (start >= to) return highest + yearOf(Math.max(start, farTo)) - yearOf(farTo);
      return start >= from ? numberIn(start) : lowest + yearOf(start) - yearOf(farFrom);
    },
  };
}

function edgesOf(inZone: Interval, beyond: Interval): Edges {
  const farFrom = beyond.next(beyond.floor(-reach));
  const farTo = beyond.floor(reach);
  // A year of the zone begins less than a day before that of the years beyond, or after it.
  return { farFrom, farTo, from: inZone.floor(farFrom + day), to: inZone.floor(farTo + day) };
}

/** By the middle of a year, whose start may be read back as the year before; of shorter units by the local time of its start. */
function numberOf(start: number, end: number, unit: BucketUnit, zone: string): number {
  if (unit.name === 'year') return yearNumber(start + (end - start) / 2, unit.step, zone);
  const length = (unit.shortest + unit.longest) / 2;
  // An hour that clocks repeat has the same local time twice.
  if (length <= 3_600_000) return Math.floor(start / length);
  const local = localTimeOf(start, zone) - (unit.name === 'week' ? firstMonday : 0);
  return Math.round(local / (unit.name === 'month' ? unit.step * averageMonth : length));
}
