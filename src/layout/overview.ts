/** The overview: how many events lie, or may lie, in each stretch of the whole timeline, and where the window is on it. */
import { flag } from '../model/columns.js';
import type { EventIndex } from './event-index.js';
import { drawnExtent } from './extent.js';
import { lowerBound, upperBound } from './lower-bound.js';
import type { View } from './view.js';

export const overviewHeight = 34;
/** Between the drawing and the overview. */
export const overviewGap = 10;
/** In pixels; bins are as near to this as a whole number of them allows. */
const binWidth = 4;
/** The window is never drawn narrower, so that it can be seen and taken hold of. */
const narrowestWindow = 6;

/** Where the drawn events begin and end, each ascending, and of these the disputed ones. Epoch ms. */
export interface EventTimes {
  readonly all: Extents;
  readonly disputed: Extents;
}

interface Extents {
  readonly starts: Float64Array;
  readonly ends: Float64Array;
}

export interface OverviewBin {
  readonly x0: number;
  readonly x1: number;
  /** At least 1: empty bins are left out. */
  readonly count: number;
  /** Of the fullest bin, 0 to 1. */
  readonly height: number;
  /** The share of the bin that is disputed, 0 to 1. */
  readonly disputed: number;
}

/** In pixels from the inline start of the overview. */
export interface Overview {
  readonly width: number;
  readonly height: number;
  readonly bins: readonly OverviewBin[];
  /** The window, cut off at the ends of all that is drawn. */
  readonly window: { readonly x0: number; readonly x1: number };
}

/** One pass over the events of an index; each counts once, in however many lanes it stands. */
export function eventTimes(index: EventIndex): EventTimes {
  const { columns, order } = index.timeline;
  const rows = order.filter((row) => (columns.flags[row] as number) & flag.drawn);
  const disputed = rows.filter((row) => (columns.flags[row] as number) & flag.disputed);
  return { all: extentsOf(rows, index), disputed: extentsOf(disputed, index) };
}

/** A moment is taken to last a millisecond, so that it lies in a bin. */
function extentsOf(rows: Uint32Array, index: EventIndex): Extents {
  const starts = new Float64Array(rows.length);
  const ends = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i++) {
    const { start, end } = drawnExtent(index, rows[i] as number);
    starts[i] = start;
    ends[i] = Math.max(end, start + 1);
  }
  // Rows stand in the order of their starts.
  return { starts, ends: ends.sort() };
}

/** The bins over all that is drawn, which do not hang on the window: as many searches as there are bins. */
export function overviewBins(times: EventTimes, fit: View, width: number): readonly OverviewBin[] {
  const bins = Math.max(1, Math.round(width / binWidth));
  const counts = countInBins(times.all, fit, bins);
  const disputed = countInBins(times.disputed, fit, bins);
  const most = Math.max(...counts);
  return counts.flatMap((count, i) =>
    count === 0
      ? []
      : [
          {
            x0: (i / bins) * width,
            x1: ((i + 1) / bins) * width,
            count,
            height: count / most,
            disputed: (disputed[i] as number) / count,
          },
        ],
  );
}

/** How many events lie, or may lie, in each bin: what began before its end and was not over before its start. */
function countInBins({ starts, ends }: Extents, { start, end }: View, bins: number): number[] {
  return Array.from({ length: bins }, (_, i) => {
    const from = start + (end - start) * (i / bins);
    const to = start + (end - start) * ((i + 1) / bins);
    return lowerBound(starts, to) - upperBound(ends, from);
  });
}

/** The overview of a window. */
export function layoutOverview(bins: readonly OverviewBin[], fit: View, view: View, width: number): Overview {
  return { width, height: overviewHeight, bins, window: windowOf(fit, view, width) };
}

function windowOf(fit: View, view: View, width: number): Overview['window'] {
  const xOf = (time: number): number =>
    Math.min(Math.max((time - fit.start) / (fit.end - fit.start), 0), 1) * width;
  const x0 = xOf(view.start);
  const x1 = xOf(view.end);
  const room = Math.min(narrowestWindow, width);
  if (x1 - x0 >= room) return { x0, x1 };
  const start = Math.min(Math.max((x0 + x1 - room) / 2, 0), width - room);
  return { x0: start, x1: start + room };
}
