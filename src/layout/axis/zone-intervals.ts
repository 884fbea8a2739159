/** The units of the axis as intervals of time that begin on the clocks of a zone. */
import { timeInterval, utcMonday, utcMonth, type TimeInterval } from 'd3';
import {
  civilDate,
  epochDay,
  MS_PER_DAY,
  MS_PER_HOUR,
  MS_PER_MINUTE,
  MS_PER_SECOND,
} from '../../model/dates/calendar.js';
import { localTimeOf, offsetAt, setBackBetween, startInZone } from '../../model/dates/zone.js';
import type { View } from '../view/view.js';

/**
 * Units of the axis, finest first; a week begins on Monday, and units from the second up begin on the clocks of the
 * zone.
 */
export type UnitName = 'millisecond' | 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

/** `step` of a unit of the calendar: three hours, two days, a thousand years. */
export interface Unit {
  readonly name: UnitName;
  readonly step: number;
  /** There is room for more than the number: "Mon 3", not "3". */
  readonly wide?: boolean;
  /** A day on which the clocks are set back counts as two, before and after: each shows every hour once. */
  readonly split?: boolean;
}

/** A unit's starts, in epoch milliseconds. */
export interface Interval {
  /** The last start at or before `time`. */
  floor(time: number): number;
  /** The start after the one at `start`. */
  next(start: number): number;
  /** The starts from `start` to `end`, both included, ascending, each once. */
  between(start: number, end: number): readonly number[];
}

/** The starts of a unit in local milliseconds: local fields read as UTC. */
interface Grid {
  floor(local: number): number;
  next(start: number): number;
}

// A year short of the range of `Date`, so that no step from inside it leads out.
const DATE_REACH = 8.64e15 - 366 * MS_PER_DAY;
// More than stand on the widest plot.
const MOST_FAR_YEARS = 400;
const CLOCK = { millisecond: 1, second: MS_PER_SECOND, minute: MS_PER_MINUTE, hour: MS_PER_HOUR } as const;

/** Whether some of a view is out of the range of `Date` and the zones: there, only years are distinguished. */
export function isBeyondDates({ start, end }: View): boolean {
  return start < -DATE_REACH || end > DATE_REACH;
}

/** The astronomical year (0 is 1 BCE) in which an instant lies in `zone`; any finite instant has one. */
export function yearInZone(time: number, zone: string): number {
  const local = Math.abs(time) < DATE_REACH ? localTimeOf(time, zone) : time;
  return yearOf(local);
}

/** The number of the steps of years in which an instant lies: neighbours differ by one, around 1 CE too. */
export function yearNumber(time: number, step: number, zone: string): number {
  return indexOfYear(yearInZone(time, zone), step);
}

/**
 * The starts of a unit. Days and longer units begin at the zone's midnights (where a clock change skips midnight, at
 * the change), hours and shorter ones where its clocks show a round time: an hour that the clocks repeat begins twice.
 * Several hours are steps of the clock, so a repeated or a skipped hour lengthens or shortens one of them.
 */
export function intervalOf(unit: Unit, zone: string, view: View): Interval {
  if (isBeyondDates(view)) return farInterval(unit.step);
  const grid = nearInterval(unit, zone);
  const offset = (time: number, count: number): number => {
    let moved = time;
    for (let step = 0; step < count; step++) moved = grid.next(moved);
    for (let step = 0; step > count; step--) moved = grid.floor(moved - 1);
    return moved;
  };
  const interval = timeInterval(
    (date) => void date.setTime(grid.floor(date.getTime())),
    (date, count) => void date.setTime(offset(date.getTime(), count)),
  );
  const whole: Interval = {
    floor: (time) => grid.floor(Math.floor(time)),
    next: (start) => grid.next(start),
    between: (start, end) => range(interval, start, end),
  };
  return unit.split ? splitInterval(whole, zone) : whole;
}

/** Days, and the moments within them at which the clocks are set back. */
function splitInterval(days: Interval, zone: string): Interval {
  const partsOf = (day: number): readonly number[] => {
    const change = setBackBetween(day, days.next(day), zone);
    return change === undefined ? [day] : [day, change];
  };
  return {
    floor: (time) =>
      partsOf(days.floor(time))
        .filter((part) => part <= time)
        .at(-1) as number,
    next(start) {
      const day = days.floor(start);
      return partsOf(day).find((part) => part > start) ?? days.next(day);
    },
    between: (start, end) =>
      [days.floor(start), ...days.between(start, end)]
        .filter((day, i, all) => day !== all[i - 1])
        .flatMap(partsOf)
        .filter((part) => part >= start && part <= end),
  };
}

function range(interval: TimeInterval, start: number, end: number): readonly number[] {
  const dates = interval.range(new Date(Math.ceil(start)), new Date(Math.floor(end) + 1));
  return dates.map(Number).filter((time) => time >= start);
}

function nearInterval({ name, step }: Unit, zone: string): Grid {
  const size = name in CLOCK ? CLOCK[name as keyof typeof CLOCK] * step : Infinity;
  if (size <= MS_PER_HOUR) return elapsedInterval(size, zone);
  const grid = size < Infinity ? clockGrid(size) : calendarGrid(name, step);
  return {
    floor: (time) => startInZone(grid.floor(localTimeOf(time, zone)), zone),
    next: (time) => startInZone(grid.next(grid.floor(localTimeOf(time, zone))), zone),
  };
}

/** Steps of at most an hour run on through clock changes, and realign where a change is no multiple of them. */
function elapsedInterval(size: number, zone: string): Grid {
  const floorAt = (time: number, offset: number): number =>
    Math.floor((time + offset) / size) * size - offset;
  return {
    floor(time) {
      const start = floorAt(time, offsetAt(time, zone));
      const offset = offsetAt(start, zone);
      const aligned = floorAt(start, offset);
      if (aligned === start) return start;
      const later = floorAt(time, offset);
      return offsetAt(later, zone) === offset ? later : later - size;
    },
    next(time) {
      const offset = offsetAt(time + size, zone);
      const aligned = floorAt(time + size, offset);
      return offsetAt(aligned, zone) === offset ? aligned : aligned + size;
    },
  };
}

function clockGrid(size: number): Grid {
  return { floor: (local) => Math.floor(local / size) * size, next: (start) => start + size };
}

function calendarGrid(name: UnitName, step: number): Grid {
  if (name === 'year') return yearGrid(step);
  if (name === 'month') return utcGrid(utcMonth.every(step) ?? utcMonth);
  if (name === 'week') return utcGrid(utcMonday);
  return dayGrid(step === 1 ? (day) => day : oddDayOf, step);
}

function dayGrid(floorDay: (day: number) => number, step: number): Grid {
  const floor = (local: number): number => floorDay(Math.floor(local / MS_PER_DAY)) * MS_PER_DAY;
  // One day more reaches the first of a month from an odd day that stands for three.
  return { floor, next: (start) => nextOf(floor, start + step * MS_PER_DAY, start) };
}

function nextOf(floor: (local: number) => number, guess: number, start: number): number {
  const next = floor(guess);
  return next > start ? next : floor(guess + MS_PER_DAY);
}

/** Every other day counts from the first of its month; an odd day next to another first is left out. */
function oddDayOf(day: number): number {
  const { year, month, day: number } = civilDate(day);
  const odd = day - ((number - 1) % 2);
  return odd + 1 === epochDay(year, month + 1) ? odd - 2 : odd;
}

/**
 * The intervals of d3 in UTC count local fields just as well: the zone is applied around them, by cached offsets. A step
 * of date-fns on a `TZDate` takes 60 microseconds where one of these takes two, and an axis takes up to a hundred.
 */
function utcGrid(interval: TimeInterval): Grid {
  return {
    floor: (local) => interval.floor(new Date(local)).getTime(),
    next: (start) => interval.offset(new Date(start), 1).getTime(),
  };
}

function yearGrid(step: number): Grid {
  return {
    floor: (local) => startOfYears(indexOfYear(yearOf(local), step), step),
    next: (local) => startOfYears(indexOfYear(yearOf(local), step) + 1, step),
  };
}

function startOfYears(index: number, step: number): number {
  return epochDay(roundYear(index, step)) * MS_PER_DAY;
}

function yearOf(local: number): number {
  return civilDate(Math.floor(local / MS_PER_DAY)).year;
}

/**
 * The years that are round as people count them: 500 BCE, 1 CE, 500 CE (there is no year 0 to stand between).
 * Steps under ten leave out 1 CE, which would be too close to the next.
 */
function roundYear(index: number, step: number): number {
  if (step === 1 || index > 0) return index * step;
  return 1 + (step < 10 ? index - 1 : index) * step;
}

function indexOfYear(year: number, step: number): number {
  if (step === 1 || year >= step) return Math.floor(year / step);
  const index = Math.floor((year - 1) / step);
  return step < 10 ? Math.min(index + 1, 0) : index;
}

/**
 * Years beyond the range of `Date`, where no zone shifts them. They are counted by index, since a far year read back
 * from its start may be the year before; the count is bounded, since further out a step may not advance.
 */
function farInterval(step: number): Interval {
  const start = (index: number): number => startOfYears(index, step);
  const indexAt = (time: number): number => {
    const index = indexOfYear(yearOf(time), step);
    return start(index + 1) <= time ? index + 1 : index;
  };
  return {
    floor: (time) => start(indexAt(time)),
    next: (time) => start(indexAt(time) + 1),
    between(from, to) {
      const first = indexAt(from);
      const length = Math.min(indexAt(to) - first + 1, MOST_FAR_YEARS);
      const starts = Array.from({ length }, (_, i) => start(first + i));
      return starts.filter((time, i) => time >= from && time <= to && time !== starts[i - 1]);
    },
  };
}
