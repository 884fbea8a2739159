/** From one day on which something became known to another. */
import { MS_PER_DAY } from '../../model/dates/calendar.js';
import { writtenSpan } from '../../model/dates/written-span.js';
import { floorInZone } from '../../model/dates/zone.js';
import { lowerBound } from '../../util/binary-search.js';

/** `previous` and `next`: to another report. `day-before` and `day-after`: by a day. */
export type DayStep = 'previous' | 'next' | 'first' | 'last' | 'day-before' | 'day-after';

/** The day of an instant, as a date. */
export function dayOf(instant: number, zone: string): string {
  return writtenSpan(instant, instant + 1, zone);
}

/**
 * The day that a step leads to from the one that ends just before `until`; undefined where there is none. Before the first report there
 * is one day more, on which nothing of all that was known. `moments`: when something became known, in order.
 */
export function stepFrom(
  until: number,
  step: DayStep,
  moments: Float64Array,
  zone: string,
): string | undefined {
  const dayAt = (moment: number | undefined): string | undefined =>
    moment === undefined ? undefined : dayOf(moment, zone);
  const noon = floorInZone(until - 1, 'day', zone) + MS_PER_DAY / 2;
  switch (step) {
    case 'first':
      return dayAt(moments[0]);
    case 'last':
      return dayAt(moments.at(-1));
    case 'day-before':
      return dayAt(noon - MS_PER_DAY);
    case 'day-after':
      return dayAt(noon + MS_PER_DAY);
    case 'next':
      return dayAt(moments[lowerBound(moments, until)]);
    case 'previous':
      return previousFrom(until, moments, zone);
  }
}

function previousFrom(until: number, moments: Float64Array, zone: string): string | undefined {
  const startOf = (moment: number): number => floorInZone(moment, 'day', zone);
  const [first] = moments;
  if (first === undefined || until <= startOf(first)) return undefined;
  const own = moments[lowerBound(moments, until) - 1] ?? first;
  const ownDay = startOf(own);
  if (startOf(until - 1) > ownDay) return dayOf(own, zone);
  const before = moments[lowerBound(moments, ownDay) - 1];
  return dayOf(before ?? ownDay - MS_PER_DAY / 2, zone);
}
