/** The units of the calendar in which events are counted, and which of them a bucket is at a scale. */
import { MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE, MS_PER_SECOND } from '../../model/dates/calendar.js';
import type { Unit, UnitName } from './zone-intervals.js';

/** A unit, and how long the shortest and the longest of its kind are, in milliseconds: a day has 23 to 25 hours. */
export interface BucketUnit extends Unit {
  readonly shortest: number;
  readonly longest: number;
}

/** The columns of a density, and the areas of the overview, are at least this wide, in pixels. */
export const columnPixels = 8;
/** Where discs stand, a bucket is at least this wide, in pixels. */
export const discPixels = 48;

const hour = MS_PER_HOUR;
const day = MS_PER_DAY;

const ladder: readonly BucketUnit[] = [
  ...clock('millisecond', 1, [1, 10, 100]),
  ...clock('second', MS_PER_SECOND, [1, 5, 15]),
  ...clock('minute', MS_PER_MINUTE, [1, 5, 15]),
  ...clock('hour', hour, [1]),
  // Steps of the clock: one in which clocks are changed is an hour shorter or longer.
  ...[3, 6, 12].map((step) => bucketUnit('hour', step, (step - 1) * hour, (step + 1) * hour)),
  bucketUnit('day', 1, day - hour, day + hour),
  bucketUnit('week', 1, 7 * day - hour, 7 * day + hour),
  bucketUnit('month', 1, 28 * day - hour, 31 * day + hour),
  bucketUnit('month', 3, 90 * day - hour, 92 * day + hour),
];

function bucketUnit(name: UnitName, step: number, shortest: number, longest: number): BucketUnit {
  return { name, step, shortest, longest };
}

function clock(name: UnitName, size: number, steps: readonly number[]): BucketUnit[] {
  return steps.map((step) => bucketUnit(name, step, step * size, step * size));
}

/** One year, a decade, a century and so on: powers of ten. Between 1 CE and the next round year lies a year less. */
function years(step: number): BucketUnit {
  return bucketUnit('year', step, Math.max(1, step - 1) * 365 * day - hour, step * 366 * day + hour);
}

/**
 * The finest unit that is at least so many pixels wide, at a scale in pixels for each millisecond. Nothing finer than
 * what is known: `finest` is the shortest time, in milliseconds, to which any date is.
 */
export function bucketUnitFor(leastWidth: number, scale: number, finest = 0): BucketUnit {
  const least = leastWidth / scale;
  const found = ladder.find((unit) => unit.shortest >= least && unit.longest >= finest);
  if (found) return found;
  // The first guess may be a power too low, for the shortest of a unit counts.
  const exponent = Math.max(0, Math.floor(Math.log10(Math.max(least, finest) / (366 * day))));
  const candidates = [exponent, exponent + 1, exponent + 2].map((power) => years(Number(`1e${power}`)));
  return (
    candidates.find((unit) => unit.shortest >= least && unit.longest >= finest) ??
    (candidates.at(-1) as BucketUnit)
  );
}
