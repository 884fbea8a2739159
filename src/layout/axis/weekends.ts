/** The bands behind the weekends of a zone. */
import { utcMonday } from 'd3';
import { MS_PER_DAY } from '../../model/dates/calendar.js';
import { localTimeOf, startInZone } from '../../model/dates/zone.js';
import { scaleOf, xOf, type View } from '../view/view.js';
import type { Unit } from './zone-intervals.js';

/** From one pixel to another. */
export interface Band {
  readonly x0: number;
  readonly x1: number;
}

/** Days from a week's Monday, the end excluded. */
interface Run {
  readonly from: number;
  readonly to: number;
}

const NARROWEST_DAY = 6;

/**
 * The weekends in a window, neighbouring days as one band, clipped to the plot: while ticks are hours, days or weeks
 * and a day is at least six pixels and at most the plot wide. `weekend` lists ISO weekdays, 1 to 7.
 */
export function layoutWeekends(
  view: View,
  width: number,
  { name }: Unit,
  { zone, weekend }: { readonly zone: string; readonly weekend: readonly number[] },
): Band[] {
  const day = MS_PER_DAY * scaleOf(view, width);
  const shown = name === 'hour' || name === 'day' || name === 'week';
  if (!shown || day < NARROWEST_DAY || day > width) return [];
  const pixel = (local: number): number =>
    Math.min(Math.max(xOf(startInZone(local, zone), view, width), 0), width);
  const bands = runsIn(view, zone, weekend).map(({ from, to }) => ({ x0: pixel(from), x1: pixel(to) }));
  return joined(bands.filter(({ x0, x1 }) => x1 > x0));
}

/** The runs of all weeks that a view touches, in local milliseconds. */
function runsIn(view: View, zone: string, weekend: readonly number[]): Run[] {
  const first = utcMonday.floor(new Date(Math.floor(localTimeOf(view.start, zone))));
  const end = new Date(Math.floor(localTimeOf(view.end, zone)) + 1);
  const days = [1, 2, 3, 4, 5, 6, 7].filter((day) => weekend.includes(day));
  const runs: Run[] = [];
  for (const monday of utcMonday.range(first, end))
    for (const day of days) {
      const from = monday.getTime() + (day - 1) * MS_PER_DAY;
      runs.push({ from, to: from + MS_PER_DAY });
    }
  return runs;
}

function joined(bands: readonly Band[]): Band[] {
  const whole: Band[] = [];
  for (const band of bands) {
    const before = whole.at(-1);
    if (before?.x1 === band.x0) whole[whole.length - 1] = { x0: before.x0, x1: band.x1 };
    else whole.push(band);
  }
  return whole;
}
