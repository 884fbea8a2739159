/** The span of all that is drawn: the window that shows it, and where what has no known end is drawn to. */
import type { TimelineHeader } from '../../model/header.js';
import { MS_PER_DAY, MS_PER_HOUR } from '../../model/dates/calendar.js';
import { flag, type Columns } from '../../model/columns.js';
import { endOfAsOf } from '../../model/dates/place-when.js';
import { inChunks, type ChunkedWork } from '../../util/chunked.js';
import type { TimeScale } from '../scale/time-scale.js';
import type { View } from '../view/view.js';

/** The finite bounds of rows, in epoch milliseconds; the wrong way round where there is none. */
export interface Bounds {
  readonly start: number;
  readonly end: number;
  /** The latest start. */
  readonly lastStart: number;
  /** The shortest time, in milliseconds, to which any date is known: 0 for an instant. */
  readonly finest: number;
}

/** The bounds of no row: what `boundsChunked` begins with. */
export const noBounds: Bounds = { start: Infinity, end: -Infinity, lastStart: -Infinity, finest: Infinity };

const takenAtOnce = 2 ** 14;

/** The bounds of all rows, when those before a row are known. */
export function* boundsChunked(columns: Columns, known: Bounds, from: number): ChunkedWork<Bounds> {
  const { earliestStart, latestStart, earliestEnd, latestEnd, length } = columns;
  const columnsOfBounds = [earliestStart, latestStart, earliestEnd, latestEnd];
  let { start, end, lastStart, finest } = known;
  yield* inChunks(from, length, takenAtOnce, (first, last) => {
    for (let row = first; row < last; row++) {
      const bound = earliestStart[row] as number;
      if (bound > lastStart) lastStart = bound;
    }
    if (finest > 0)
      for (let row = first; row < last && finest > 0; row++)
        finest = Math.min(finest, precisionOf(columns, row));
    // One column after the other: a list of the four in the inner loop cost four times as much.
    for (const bounds of columnsOfBounds)
      for (let row = first; row < last; row++) {
        const bound = bounds[row] as number;
        if (bound < start && bound > -Infinity) start = bound;
        if (bound > end && bound < Infinity) end = bound;
      }
  });
  return { start, end, lastStart, finest };
}

/**
 * How long the time is in which a row happened, began or ended, the shortest of these; infinite where nothing bounds it. Of
 * what happened at several dates, or at one of several, the bounds of all say nothing of each: it is taken for an hour.
 */
function precisionOf(columns: Columns, row: number): number {
  const { earliestStart, latestStart, earliestEnd, latestEnd, flags } = columns;
  const own = flags[row] as number;
  if (!(own & flag.drawn)) return Infinity;
  if (own & (flag.several | flag.candidates)) return MS_PER_HOUR;
  const whole = (latestEnd[row] as number) - (earliestStart[row] as number);
  const isOnce = (own & (flag.once | flag.point)) !== 0;
  const start = isOnce ? whole : (latestStart[row] as number) - (earliestStart[row] as number);
  const end = isOnce ? whole : (latestEnd[row] as number) - (earliestEnd[row] as number);
  // An end that is as open as can be has no length.
  return Math.min(start >= 0 ? start : Infinity, end >= 0 ? end : Infinity);
}

/** The time from the first of what is drawn to the last; undefined where nothing is. */
export function domainOf(
  { start, end }: Pick<Bounds, 'start' | 'end'>,
  header: TimelineHeader,
): View | undefined {
  if (start > end) return undefined;
  return { start, end: Math.max(end, Math.min(endOfAsOf(header) ?? end, end + (end - start))) };
}

/** The bounds with padding, and where what has no known end is drawn to: the `asOf` date, or the last known date. */
export function fitOf(
  bounds: Bounds,
  header: TimelineHeader,
  scale: TimeScale,
): { fit: View | undefined; now: number } {
  const domain = domainOf(bounds, header);
  if (!domain) return { fit: undefined, now: NaN };
  const now = scale.drawnOf(endOfAsOf(header) ?? bounds.end, 'before');
  const [first, last] = [scale.pieces[0]?.from ?? domain.start, scale.pieces.at(-1)?.to ?? domain.end];
  return { fit: padded(first, last, bounds.lastStart > bounds.start), now };
}

/** A fortieth at each end; a day around a lone moment; never less than numbers can distinguish in deep time. */
export function padded(start: number, end: number, several: boolean): View {
  const span = end - start;
  const share = several || span >= MS_PER_DAY ? span * 0.025 : MS_PER_DAY;
  const padding = Math.max(share, Math.max(Math.abs(start), Math.abs(end)) * 2 ** -40);
  return { start: start - padding, end: end + padding };
}
