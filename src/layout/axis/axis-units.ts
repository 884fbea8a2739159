/** Which unit the ticks of the axis are: the finest whose labels have room. */
import type { FinestUnit } from '../scale/datings.js';
import type { AxisOptions } from './axis-options.js';
import {
  epochDay,
  MS_PER_DAY,
  MS_PER_HOUR,
  MS_PER_MINUTE,
  MS_PER_SECOND,
} from '../../model/dates/calendar.js';
import { startInZone } from '../../model/dates/zone.js';
import { scaleOf, type View } from '../view/view.js';
import { isBeyondDates, yearInZone, type Unit, type UnitName } from './zone-intervals.js';

/** Ticks stand at least this far apart. */
export const closestTicks = 64;

/** A unit and the least time from one of its starts to the next: a day of 23 hours, a February of 28 days. */
interface Rung {
  readonly unit: Unit;
  readonly shortest: number;
}

const shortestContext: Readonly<Partial<Record<UnitName, number>>> = {
  day: 23 * MS_PER_HOUR,
  month: 28 * MS_PER_DAY - MS_PER_HOUR,
  year: 365 * MS_PER_DAY - MS_PER_HOUR,
};

const ladder: readonly Rung[] = [
  ...steps('millisecond', 1, [1, 2, 5, 10, 20, 50, 100, 200, 500]),
  ...steps('second', MS_PER_SECOND, [1, 5, 15, 30]),
  ...steps('minute', MS_PER_MINUTE, [1, 5, 15, 30]),
  ...steps('hour', MS_PER_HOUR, [1, 3, 6, 12]),
  rung('day', 1, 23 * MS_PER_HOUR),
  rung('day', 2, 47 * MS_PER_HOUR),
  rung('week', 1, 167 * MS_PER_HOUR),
  rung('month', 1, 28 * MS_PER_DAY - MS_PER_HOUR),
  rung('month', 3, 90 * MS_PER_DAY - MS_PER_HOUR),
];

function rung(name: UnitName, step: number, shortest: number): Rung {
  return { unit: { name, step }, shortest };
}

function steps(name: UnitName, size: number, counts: readonly number[]): Rung[] {
  return counts.map((step) => rung(name, step, step * size));
}

/** The unit in which the ticks of `unit` are read; undefined for years, which need none. */
export function contextUnit({ name, step }: Unit): Unit | undefined {
  if (name === 'year') return undefined;
  if (name === 'month') return { name: 'year', step: 1 };
  if (name === 'day' || name === 'week') return { name: 'month', step: 1 };
  // Steps of several hours pass over an hour that comes twice.
  return { name: 'day', step: 1, split: name !== 'hour' || step === 1 };
}

/** The finest unit whose widest labels, and those of its context, are clear of one another; undefined if none is. */
export function chooseUnit(view: View, width: number, options: AxisOptions): Unit | undefined {
  const scale = scaleOf(view, width);
  const near = isBeyondDates(view) ? [] : ladder.filter(({ unit }) => !isTooFine(unit, view, options));
  for (const { unit, shortest } of [...near, ...years(scale)]) {
    if (shortest * scale < closestTicks || !contextFits(unit, scale, options)) continue;
    const fitting = variants(unit).find((variant) => tickFits(variant, shortest * scale, view, options));
    if (fitting) return fitting;
  }
  return undefined;
}

/** Whether a unit is finer than what is known; within a day hours are all that there is to see, and so for the others. */
function isTooFine({ name }: Unit, { start, end }: View, { finest }: AxisOptions): boolean {
  if (finest === undefined || !finerThan[finest].includes(name)) return false;
  return end - start >= 2 * (shortestContext[finest] as number);
}

const ofClocks: readonly UnitName[] = ['millisecond', 'second', 'minute', 'hour'];
const finerThan: Readonly<Record<FinestUnit, readonly UnitName[]>> = {
  day: ofClocks,
  month: [...ofClocks, 'day', 'week'],
  year: [...ofClocks, 'day', 'week', 'month'],
};

/** The years 1, 2, 5, 10, 20, 50 … around the first that are far enough apart. */
function years(scale: number): Rung[] {
  const exponent = Math.max(0, Math.floor(Math.log10(closestTicks / (scale * 365 * MS_PER_DAY))));
  if (!(exponent < 250)) return [];
  return [0, 1, 2].flatMap((more) =>
    [1, 2, 5].map((mantissa) => {
      const step = Number(`${mantissa}e${exponent + more}`);
      // Between 1 CE and the next round year lies a year less.
      const shortest = (step < 10 ? step : step - 1) * 365 * MS_PER_DAY - MS_PER_HOUR;
      return rung('year', step, shortest);
    }),
  );
}

function variants(unit: Unit): readonly Unit[] {
  return unit.name === 'day' ? [{ ...unit, wide: true }, unit] : [unit];
}

function tickFits(unit: Unit, space: number, view: View, options: AxisOptions): boolean {
  const samples =
    unit.name === 'year' ? yearSamples(unit.step, view, options.zone) : tickSamples(unit, options);
  const widest = widestOf(samples, (time) => options.measure(options.format.tick(time, unit), 'tick'));
  return space >= widest + (options.minimumGap ?? 16);
}

function contextFits(tick: Unit, scale: number, options: AxisOptions): boolean {
  const unit = contextUnit(tick);
  const shortest = unit && shortestContext[unit.name];
  if (!unit || shortest === undefined) return true;
  const gap = options.minimumGap ?? 16;
  const width = (time: number): number => options.measure(options.format.context(time, unit), 'context');
  return shortest * scale >= widestOf(contextSamples(unit, width, options.zone), width) + gap;
}

function widestOf(times: readonly number[], width: (time: number) => number): number {
  return times.reduce((widest, time) => Math.max(widest, width(time)), 0);
}

// A leap year in which 22 January is a Monday: labels are measured on it, whatever the window, so that a unit's room
// does not change with panning.
const SAMPLE_YEAR = 2024;
const WEEK = [22, 23, 24, 25, 26, 27, 28] as const;
const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

function noon(zone: string, month: number, day: number): number {
  return startInZone((epochDay(SAMPLE_YEAR, month, day) + 0.5) * MS_PER_DAY, zone);
}

function tickSamples({ name, wide }: Unit, { zone }: AxisOptions): readonly number[] {
  if (name === 'month') return MONTHS.map((month) => noon(zone, month, 1));
  if (name === 'week' || wide) return WEEK.map((day) => noon(zone, 1, day));
  if (name === 'day') return [noon(zone, 1, 28)];
  const midnight = noon(zone, 1, 22) - MS_PER_DAY / 2;
  return [0, 10, 12, 20, 22].map((hour) => midnight + hour * MS_PER_HOUR);
}

/** The dates of the widest names: every month, and for days the widest weekday in each. */
function contextSamples({ name }: Unit, width: (time: number) => number, zone: string): readonly number[] {
  if (name !== 'day') return MONTHS.map((month) => noon(zone, month, 22));
  const widths = WEEK.map((day) => width(noon(zone, 1, day)));
  const weekday = widths.indexOf(Math.max(...widths));
  return MONTHS.map((month) => {
    const first = epochDay(SAMPLE_YEAR, month, 22);
    const shift = (((weekday - (first + 3)) % 7) + 7) % 7;
    return noon(zone, month, 22 + shift);
  });
}

/** The widest years within 10,000 of our era or, further out, of the same number of digits as the window's. */
function yearSamples(step: number, view: View, zone: string): readonly number[] {
  const far = Math.max(Math.abs(yearInZone(view.start, zone)), Math.abs(yearInZone(view.end, zone)), 9999);
  const digits = Math.max(Math.ceil(Math.log10(far + 1)), Math.ceil(Math.log10(step + 1)));
  const year = Math.max(Math.floor((10 ** digits - 1) / step) * step, step);
  return [1 - year, year].map((of) => (epochDay(of) + 0.5) * MS_PER_DAY);
}
