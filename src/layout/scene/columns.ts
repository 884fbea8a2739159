/**
 * Columns: how high an amount is drawn. One measure for all lanes, the same in every window of a scale, so that equal
 * amounts are equally high and nothing changes its height while it is panned.
 */
import type { EventIndex } from '../index/event-index.js';
import type { LaneIndex, SpanCounts } from '../index/lane-index.js';
import { shareOf } from '../index/sizes.js';
import { memoize } from '../../util/memoize.js';
import type { Bucket, CalendarBuckets } from '../axis/calendar-buckets.js';

/** What the whole height stands for, and whether heights are square roots of amounts: one burst would flatten the rest. */
export interface ColumnMeasure {
  readonly most: number;
  readonly isRoot: boolean;
  /** What no height stands for, where columns are values of events; left out, they are numbers of events. */
  readonly least?: number;
}

/** Where no bucket is so many times as full as the mean, heights are amounts. */
const linearUpTo = 12;
/** More buckets are not counted one by one: what the fullest of them has at most is known without. */
const mostCounted = 1024;
/** The whisker that is labelled lies at no more than this of the height. */
const highestGuide = 0.85;

/** The measure of amounts in buckets: `most` is in the fullest, `total` in all, of which so many are in reach. */
export function measureOf(most: number, total: number, buckets: number): ColumnMeasure {
  return { most: Math.max(1, most), isRoot: most > linearUpTo * Math.max(1, total / Math.max(1, buckets)) };
}

/** The height of an amount, 0 to 1. */
export function heightOf(amount: number, { most, isRoot, least = 0 }: ColumnMeasure): number {
  const share = shareOf(amount, { least, most });
  return isRoot ? Math.sqrt(share) : share;
}

/** Round amounts and their heights, for a line across the columns: from the highest that leaves room above it. */
export function guidesOf(
  measure: ColumnMeasure,
): readonly { readonly amount: number; readonly height: number }[] {
  const { most, least } = measure;
  if (!(most > 0)) return [];
  const power = 10 ** Math.floor(Math.log10(most));
  const round = [5, 2, 1, 0.5, 0.2, 0.1].map((mantissa) =>
    least === undefined ? Math.round(mantissa * power) : Number((mantissa * power).toPrecision(1)),
  );
  return round
    .filter((amount, i) => amount >= (least === undefined ? 1 : 0) && round[i - 1] !== amount)
    .map((amount) => ({ amount, height: heightOf(amount, measure) }))
    .filter(
      ({ amount, height }) => amount <= most && (height <= highestGuide || (least === undefined && most < 2)),
    );
}

/** The edges of buckets that follow one another; the same array for the same buckets, in lane after lane. */
export const edgesOf: (buckets: readonly Bucket[]) => Float64Array = memoize((buckets: readonly Bucket[]) => {
  const edges = new Float64Array(buckets.length > 0 ? buckets.length + 1 : 0);
  for (const [i, { start, end }] of buckets.entries()) {
    edges[i] = start;
    edges[i + 1] = end;
  }
  return edges;
});

/** The measure of some lanes at a unit: from their fullest bucket, in the window or not. */
export function measureOfLanes(
  lanes: readonly LaneIndex[],
  buckets: CalendarBuckets,
  index: EventIndex,
): ColumnMeasure {
  let [most, total, number] = [0, 0, 0];
  for (const lane of lanes) {
    const [first, last] = [lane.timeAt(0, index), lane.timeAt(lane.length - 1, index)];
    const several = Math.max(1, (last - first) / buckets.unit.shortest);
    total += lane.length;
    number += several;
    most = Math.max(most, fullestOf(lane, several, first, last, buckets, index));
  }
  return measureOf(most, total, number);
}

function fullestOf(
  lane: LaneIndex,
  several: number,
  first: number,
  last: number,
  buckets: CalendarBuckets,
  index: EventIndex,
): number {
  const { longest } = buckets.unit;
  if (several > mostCounted) return lane.mostWithin(longest);
  const spans = buckets.between(first, last + 1);
  const counts = lane.countsIn(edgesOf(spans), longest, index);
  return Math.max(...spans.map(({ units }, i) => amountOf(counts, i) / units));
}

/** What is and what may be in a span, together. */
export function amountOf({ certain, possible }: SpanCounts, span: number): number {
  return (certain[span] as number) + (possible[span] as number);
}
