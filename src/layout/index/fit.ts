/** The span of all that is drawn: the window that shows it, and where what has no known end is drawn to. */
import type { TimelineHeader } from '../../model/header.js';
import { MS_PER_DAY } from '../../model/dates/calendar.js';
import type { Columns } from '../../model/columns.js';
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
}

/** The bounds of no row: what `boundsChunked` begins with. */
export const noBounds: Bounds = { start: Infinity, end: -Infinity, lastStart: -Infinity };

const takenAtOnce = 2 ** 14;

/** The bounds of all rows, when those before a row are known. */
export function* boundsChunked(columns: Columns, known: Bounds, from: number): ChunkedWork<Bounds> {
  const { earliestStart, latestStart, earliestEnd, latestEnd, length } = columns;
  const columnsOfBounds = [earliestStart, latestStart, earliestEnd, latestEnd];
  let { start, end, lastStart } = known;
  yield* inChunks(from, length, takenAtOnce, (first, last) => {
    for (let row = first; row < last; row++) {
      const bound = earliestStart[row] as number;
      if (bound > lastStart) lastStart = bound;
    }
    // One column after the other: a list of the four in the inner loop cost four times as much.
    for (const bounds of columnsOfBounds)
      for (let row = first; row < last; row++) {
        const bound = bounds[row] as number;
        if (bound < start && bound > -Infinity) start = bound;
        if (bound > end && bound < Infinity) end = bound;
      }
  });
  return { start, end, lastStart };
}

/** The time from the first of what is drawn to the last; undefined where nothing is. */
export function domainOf({ start, end }: Bounds, header: TimelineHeader): View | undefined {
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
function padded(start: number, end: number, several: boolean): View {
  const span = end - start;
  const share = several || span >= MS_PER_DAY ? span * 0.025 : MS_PER_DAY;
  const padding = Math.max(share, Math.max(Math.abs(start), Math.abs(end)) * 2 ** -40);
  return { start: start - padding, end: end + padding };
}
