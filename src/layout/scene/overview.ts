/** The overview: how many events lie, or may lie, in each segment of the whole timeline, and where the window is on it. */
import type { EventIndex } from '../index/event-index.js';
import { drawnExtent, type DrawnExtent } from '../index/extent.js';
import { aggregatedFrom } from '../index/lanes.js';
import { lowerBound, upperBound } from '../../util/binary-search.js';
import type { RowCounts } from '../index/lane-index.js';
import type { View } from '../view/view.js';

/** In pixels, without the gap above it. */
export const overviewHeight = 34;
/** Between the drawing and the overview. */
export const overviewGap = 10;
/** In pixels; bins are as near to this as a whole number of them allows. */
const binWidth = 4;
/** The window is never drawn narrower, so that it can be seen and dragged. */
const narrowestWindow = 6;

/**
 * One segment of the overview, in pixels from its inline start; an event counts in each segment in which it may lie.
 */
export interface OverviewBin {
  readonly x0: number;
  readonly x1: number;
  /** At least 1: empty bins are left out. */
  readonly count: number;
  /**
   * Of the fullest bin, 0 to 1: by counts where a lane is long, else each event weighs one over its length in time, so that
   * known days rise above vague months.
   */
  readonly height: number;
  /** The share of the bin that is disputed, 0 to 1. */
  readonly disputed: number;
}

/** A peak with its words: where they begin, in pixels. */
export interface PeakLabel {
  readonly x: number;
  readonly text: string;
}

/** In pixels from the inline start of the overview. */
export interface Overview {
  readonly width: number;
  readonly height: number;
  readonly bins: readonly OverviewBin[];
  /** The dates of its peaks. */
  readonly peaks: readonly PeakLabel[];
  /** The window, cut off at the ends of all that is drawn. */
  readonly window: { readonly x0: number; readonly x1: number };
}

/** The bins over all that is drawn, which do not depend on the window. */
export function overviewBins(index: EventIndex, fit: View, width: number): readonly OverviewBin[] {
  const bins = Math.max(1, Math.round(width / binWidth));
  const edges = Float64Array.from(
    { length: bins + 1 },
    (_, i) => fit.start + (fit.end - fit.start) * (i / bins),
  );
  const { lanes, disputed } = index;
  const spans = lanes.map((lane) => lane.spans);
  const repeats = lanes.flatMap((lane) => lane.repeats ?? []);
  const weightOf = spans.some(isLong) ? one : weightByLength(index, fit, bins);
  const sumOf = (lists: readonly RowCounts[], weight: Weight): Float64Array =>
    sumInBins(lists, index, edges, weight);
  const without = (all: Float64Array, some: Float64Array): Float64Array =>
    all.map((value, bin) => value - (some[bin] as number));
  const counts = without(sumOf(spans, one), sumOf(repeats, one));
  const weights = weightOf === one ? counts : without(sumOf(spans, weightOf), sumOf(repeats, weightOf));
  const disputes = sumOf([disputed], weightOf);
  const most = Math.max(...weights);
  return Array.from(counts, (count, i) => ({
    x0: (i / bins) * width,
    x1: ((i + 1) / bins) * width,
    count,
    height: (weights[i] as number) / most,
    disputed: Math.min(1, (disputes[i] as number) / (weights[i] as number)),
  })).filter(({ count }) => count > 0);
}

/** What an event adds to each bin in which it may lie. */
type Weight = (extent: DrawnExtent) => number;

const one: Weight = () => 1;

/** Whether there are too many rows to look at one by one. */
function isLong({ length }: RowCounts): boolean {
  return length > aggregatedFrom;
}

/**
 * One over its length, in time: what is known to a day rises, and what happened at some time in a month is a haze. What
 * is shorter than a bin is as long as one.
 */
function weightByLength({ scale }: EventIndex, fit: View, bins: number): Weight {
  const time = (drawn: number): number => scale.timeOf(Math.min(Math.max(drawn, fit.start), fit.end));
  const all = time(fit.end) - time(fit.start);
  return ({ start, end }) => 1 / Math.max((time(end) - time(start)) / all, 1 / bins);
}

/**
 * The weight of the rows that lie or may lie in each bin: what begins before its end and is not over by its start. Many
 * rows are counted by searches for the edges of the bins, few are added one by one.
 */
function sumInBins(
  lists: readonly RowCounts[],
  index: EventIndex,
  edges: Float64Array,
  weightOf: Weight,
): Float64Array {
  const counts = new Float64Array(edges.length - 1);
  // By how much more there is in each bin than in the one before.
  const changes = new Float64Array(edges.length);
  const change = (bin: number, by: number): void => void (changes[bin] = (changes[bin] as number) + by);
  for (const spans of lists)
    if (isLong(spans) && weightOf === one) addBySearch(spans, index, edges, counts);
    else
      for (let position = 0; position < spans.length; position++) {
        const extent = drawnExtent(index, spans.rowAt(position));
        const { start, end } = extent;
        const weight = weightOf(extent);
        change(Math.max(0, upperBound(edges, start) - 1), weight);
        change(end > start ? lowerBound(edges, end) : upperBound(edges, start), -weight);
      }
  let sum = 0;
  return counts.map((count, bin) => Math.max(0, count + (sum += changes[bin] as number)));
}

function addBySearch(spans: RowCounts, index: EventIndex, edges: Float64Array, counts: Float64Array): void {
  for (let bin = 0; bin < counts.length; bin++) {
    const begun = spans.countBefore(edges[bin + 1] as number, index);
    const over = spans.countOver(edges[bin] as number, index);
    counts[bin] = (counts[bin] as number) + begun - over;
  }
}

/** The overview of a window. */
export function layoutOverview(
  bins: readonly OverviewBin[],
  fit: View,
  view: View,
  width: number,
  peaks: readonly PeakLabel[] = [],
): Overview {
  return { width, height: overviewHeight, bins, peaks, window: windowOf(fit, view, width) };
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
