/** The window of a first view: that of all that is drawn, without the few events that would take most of its width. */
import type { Columns } from '../../model/columns.js';
import type { Timeline } from '../../model/timeline.js';
import { inChunks, type ChunkedWork } from '../../util/chunked.js';
import { lastKnown } from './extent.js';
import { domainOf, padded, type Bounds } from './fit.js';
import type { TimeScale } from '../scale/time-scale.js';
import type { View } from '../view/view.js';

/** In shorter lists every event is worth its width. */
const fewestEvents = 200;
/** Half a percent of the events on either side; what one side does not need the other may have. */
const mostLeftOut = 0.01;
/** Nothing is left out for less than this share of the width. */
const leastWidth = 1 / 3;
const rowsAtOnce = 2 ** 14;

/**
 * The window without outliers, in drawn time; that of all where there is none, or where an axis is cut. Outliers are among the first of the events by their
 * start and among the last by their end, past the 99.5th percentile, where they take more than a third of the width. Of
 * these as few are left out as take most of it.
 */
export function* firstViewChunked(
  timeline: Timeline,
  bounds: Bounds,
  { fit, scale }: { readonly fit: View | undefined; readonly scale: TimeScale },
): ChunkedWork<View | undefined> {
  const { drawn } = timeline.account();
  if (!fit || drawn < fewestEvents || scale.pieces.length > 0) return fit;
  const most = Math.floor(drawn * mostLeftOut);
  const starts = earliestStarts(timeline, most + 1);
  const ends = yield* latestEndsChunked(timeline, most + 1);
  // Beside one that is far away others are near: what is farthest is left out first.
  const [far, near] = widthOf(starts) >= widthOf(ends) ? [starts, ends] : [ends, starts];
  const span = bounds.end - bounds.start;
  const farCount = outliers(far, most, span);
  const nearCount = outliers(near, most - farCount, span - widthOf(far, farCount));
  if (farCount + nearCount === 0) return fit;
  const [earlier, later] = far === starts ? [farCount, nearCount] : [nearCount, farCount];
  const domain = domainOf(
    { ...bounds, ...(earlier > 0 && { start: starts[earlier] }), ...(later > 0 && { end: ends[later] }) },
    timeline.header,
  );
  return domain ? padded(domain.start, domain.end, true) : fit;
}

/** How much of the time the first values take, which lie farther out than the next ones. */
function widthOf(values: Float64Array, count = values.length - 1): number {
  return Math.abs((values[count] ?? NaN) - (values[0] ?? NaN)) || 0;
}

/**
 * How many of the first values are left out of a span: none, or those before the knee, past which each one takes less of the
 * width than it is of their number.
 */
function outliers(values: Float64Array, most: number, span: number): number {
  const last = Math.min(most, values.length - 1);
  let best = 0;
  let highest = -Infinity;
  for (let count = 1; count <= last; count++) {
    const width = widthOf(values, count);
    const gain = width / widthOf(values, last) - count / last;
    if (width > span * leastWidth && gain > highest) [best, highest] = [count, gain];
  }
  return best;
}

/** The first of the known starts, ascending. */
function earliestStarts({ order, columns: { earliestStart } }: Timeline, most: number): Float64Array {
  const starts = new Float64Array(most);
  let count = 0;
  for (let i = 0; i < order.length && count < most; i++) {
    const start = earliestStart[order[i] as number] as number;
    if (Number.isFinite(start)) starts[count++] = start;
  }
  return starts.subarray(0, count);
}

/** The last of the ends, descending. */
function* latestEndsChunked({ order, columns }: Timeline, most: number): ChunkedWork<Float64Array> {
  const kept = new Float64Array(Math.max(2 * most, rowsAtOnce));
  let count = 0;
  let least = -Infinity;
  const keepLatest = (): void => {
    kept.subarray(0, count).sort();
    if (count > most) kept.copyWithin(0, count - most, count);
    count = Math.min(count, most);
    if (count === most) least = kept[0] as number;
  };
  // From the last start back: then few ends are later than those that are known.
  yield* inChunks(0, order.length, rowsAtOnce, (from, to) => {
    for (let i = from; i < to; i++) {
      const end = knownEnd(columns, order[order.length - 1 - i] as number);
      if (!(end > least)) continue;
      kept[count++] = end;
      if (count === kept.length) keepLatest();
    }
  });
  keepLatest();
  return kept.slice(0, count).reverse();
}

/** The end of what is known of a row; NaN where nothing is. */
function knownEnd(columns: Columns, row: number): number {
  const end = columns.latestEnd[row] as number;
  return end < Infinity ? end : lastKnown(columns, row);
}
