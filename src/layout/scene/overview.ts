/** The overview: how much begins, or may begin, in each bucket of the whole timeline, and where the window is on it. */
import type { Bucket } from '../axis/calendar-buckets.js';
import { columnPixels } from '../axis/bucket-units.js';
import type { EventIndex } from '../index/event-index.js';
import type { DrawnLane } from '../index/lanes.js';
import type { MarkColour } from '../../model/kinds.js';
import type { View } from '../view/view.js';
import { amountsIn, type Amounts } from './amounts.js';
import { edgesOf, heightOf, measureOf } from './columns.js';
import { bucketsAt } from './plan-calendar.js';

/** In pixels, without the gap above it. */
export const overviewHeight = 34;
/** Between the drawing and the overview. */
export const overviewGap = 10;
/** The window is never drawn narrower, so that it can be seen and dragged. */
const narrowestWindow = 6;

/** One bucket of the overview, in pixels from its inline start: each event counts once, where it begins or may begin. */
export interface OverviewBin {
  readonly x0: number;
  readonly x1: number;
  /** Drawn time. */
  readonly start: number;
  readonly end: number;
  /** How many events; shares of those that may begin elsewhere. More than 0: empty bins are left out. */
  readonly count: number;
  /** Of the fullest bin, 0 to 1. */
  readonly share: number;
  /** The same by the measure of columns: one burst does not flatten the rest. */
  readonly height: number;
  /** The share of the bin that is disputed, 0 to 1. */
  readonly disputed: number;
  /** The shares of the colours of lanes, from below; together they are 1. */
  readonly parts: readonly OverviewPart[];
}

/** What of a bin has the colour of a lane: what begins there for sure, and what may; shares of the bin. */
export interface OverviewPart {
  readonly colour: MarkColour;
  readonly certain: number;
  readonly possible: number;
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

/** The bins over all that is drawn, which do not depend on the window. An event of several lanes counts in the first of them. */
export function overviewBins(index: EventIndex, fit: View, width: number): readonly OverviewBin[] {
  const calendar = bucketsAt(index, columnPixels, width / (fit.end - fit.start));
  const buckets = calendar.between(fit.start, fit.end);
  const edges = edgesOf(buckets);
  const { longest } = calendar.unit;
  const byColour = new Map<MarkColour, Amounts>();
  for (const lane of index.lanes) {
    const colour = lane.kind?.colour ?? 'event';
    const own = amountsOfLane(lane, index, edges, longest);
    const known = byColour.get(colour);
    byColour.set(colour, known ? combined(known, own, 1) : own);
  }
  const disputed = amountsIn(index.disputed, index, edges);
  return placedBins(buckets, byColour, disputed, fit, width);
}

function amountsOfLane(lane: DrawnLane, index: EventIndex, edges: Float64Array, longest: number): Amounts {
  const { aggregated, spans, repeats } = lane;
  const own = aggregated?.countsIn(edges, longest, index) ?? amountsIn(spans, index, edges);
  return repeats ? combined(own, amountsIn(repeats, index, edges), -1) : own;
}

function combined(one: Amounts, other: Amounts, sign: 1 | -1): Amounts {
  const sum = (a: Float64Array, b: Float64Array): Float64Array =>
    a.map((value, i) => Math.max(0, value + sign * (b[i] as number)));
  return { certain: sum(one.certain, other.certain), possible: sum(one.possible, other.possible) };
}

function placedBins(
  buckets: readonly Bucket[],
  byColour: ReadonlyMap<MarkColour, Amounts>,
  disputed: Amounts,
  fit: View,
  width: number,
): readonly OverviewBin[] {
  const counts = buckets.map((_, i) =>
    [...byColour.values()].reduce((sum, one) => sum + amountAt(one, i), 0),
  );
  // A bucket of several units is as high as one of them.
  const dense = buckets.map(({ units }, i) => (counts[i] as number) / units);
  const most = Math.max(...dense);
  const total = counts.reduce((sum, count) => sum + count, 0);
  const measure = { ...measureOf(most, total, buckets.length), most };
  const pixel = (time: number): number =>
    Math.min(Math.max(((time - fit.start) / (fit.end - fit.start)) * width, 0), width);
  return buckets.flatMap(({ start, end }, i) => {
    const count = counts[i] as number;
    const [x0, x1] = [pixel(start), pixel(end)];
    if (!(count > 0) || !(x1 > x0)) return [];
    return {
      ...{ x0, x1, start, end, count },
      share: (dense[i] as number) / most,
      height: heightOf(dense[i] as number, measure),
      disputed: Math.min(1, amountAt(disputed, i) / count),
      parts: [...byColour].flatMap(([colour, { certain, possible }]) => {
        const part = { colour, certain: (certain[i] ?? 0) / count, possible: (possible[i] ?? 0) / count };
        return part.certain + part.possible > 0 ? [part] : [];
      }),
    };
  });
}

function amountAt({ certain, possible }: Amounts, span: number): number {
  return (certain[span] as number) + (possible[span] as number);
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
