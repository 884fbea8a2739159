/** The overview: how many events start in each stretch of the whole timeline, and where the window lies on it. */
import { flag } from '../model/columns.js';
import type { EventIndex } from './event-index.js';
import type { View } from './view.js';

export const overviewHeight = 34;
/** Between the drawing and the overview. */
export const overviewGap = 10;
/** In pixels; bins are as near to this as a whole number of them allows. */
const binWidth = 4;
/** The window is never drawn narrower, so that it can be seen and taken hold of. */
const narrowestWindow = 6;

/** When each drawn event counts, ascending, and of these the disputed ones: its earliest bound that is known. Epoch ms. */
export interface EventTimes {
  readonly all: Float64Array;
  readonly disputed: Float64Array;
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
export function eventTimes({ timeline: { columns, order } }: EventIndex): EventTimes {
  const all = new Float64Array(order.length);
  const disputed: number[] = [];
  let count = 0;
  for (let i = 0; i < order.length; i++) {
    const row = order[i] as number;
    const flags = columns.flags[row] as number;
    if (!(flags & flag.drawn)) continue;
    const time = earliestKnown(row, columns);
    if (time === Infinity) continue;
    all[count++] = time;
    if (flags & flag.disputed) disputed.push(time);
  }
  return { all: ascending(all.subarray(0, count)), disputed: ascending(Float64Array.from(disputed)) };
}

/** Infinite where no bound is finite. */
function earliestKnown(row: number, columns: EventIndex['timeline']['columns']): number {
  const start = columns.earliestStart[row] as number;
  if (Number.isFinite(start)) return start;
  const later = [columns.latestStart[row], columns.earliestEnd[row], columns.latestEnd[row]] as number[];
  return Math.min(...later.filter(Number.isFinite));
}

/** Rows come in the order of their starts: only what has no start is out of place. */
function ascending(times: Float64Array): Float64Array {
  for (let i = 1; i < times.length; i++)
    if ((times[i - 1] as number) > (times[i] as number)) return times.sort();
  return times;
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

/** All times lie within `fit`, so the last bin takes all that is left. */
function countInBins(times: Float64Array, { start, end }: View, bins: number): number[] {
  const counts: number[] = [];
  let from = 0;
  for (let i = 1; i <= bins; i++) {
    const to = i === bins ? times.length : firstAt(times, start + (end - start) * (i / bins), from);
    counts.push(to - from);
    from = to;
  }
  return counts;
}

function firstAt(times: Float64Array, time: number, from: number): number {
  let low = from;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((times[middle] as number) < time) low = middle + 1;
    else high = middle;
  }
  return low;
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
