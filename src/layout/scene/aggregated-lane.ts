/**
 * Aggregated lanes: the drawing of a lane with any number of events is decided bucket by bucket, so that its cost depends
 * on the window alone, and panning changes no neighbours, rows or members.
 */
import { bareFootprint, footprintBefore } from './aggregated-label.js';
import type { FootprintInput } from './footprint.js';
import type { Lasting, LaneIndex } from '../index/lane-index.js';
import { clusterRadius, largestRadius, rowGap } from '../metrics.js';
import type { PlannedMark } from './lane-plan.js';
import type { PyramidLevel } from '../index/pyramid.js';
import type { View } from '../view/view.js';

/** A bucket is at least this wide, in pixels. */
const bucketPixels = 72;
/** With more events a bucket than this, as a mean over the lane, it is drawn as a density strip. */
const densestClusters = 40;
/** A bin of a density strip is at least this wide, in pixels. */
const binPixels = 3;
/** Bars that began before the window: more of them lie over one another anyhow. */
const mostLasting = 60;
/** The number of members that a disc lists: for its card, and as options. */
export const keptMembers = 100;
/** No label is longer than this many buckets. */
const labelBuckets = 8;

/** Members of a bucket for which there is no row: positions in the lane from `from` to before `to`. */
export interface Aggregate {
  readonly from: number;
  readonly to: number;
  /** Where its disc stands, in epoch milliseconds. */
  readonly time: number;
  readonly radius: number;
  /** The free pixels after its centre. */
  readonly free: number;
}

/**
 * What an aggregated lane shows in a window: single marks and discs, or, where it is too dense for those, a strip.
 */
export interface AggregatedPlan {
  readonly singles: readonly PlannedMark[];
  readonly aggregates: readonly { readonly aggregated: Aggregate; readonly slot: number }[];
  /** What began before the window, lasts into it and is not among the singles; a limited number of positions. */
  readonly lasting: Lasting;
  readonly strip: PyramidLevel | undefined;
}

/** How a lane is drawn at a scale: in a strip, or in buckets of this many milliseconds. */
export function aggregationMode(lane: LaneIndex, input: FootprintInput): PyramidLevel | number {
  const { scale, index } = input;
  const { length } = lane;
  const bucket = 2 ** Math.ceil(Math.log2(bucketPixels / scale));
  const span = Math.max(bucket, lane.timeAt(length - 1, index) - lane.timeAt(0, index));
  const mean = (length * bucket) / span;
  const strip = mean > densestClusters ? lane.density(binPixels / scale) : undefined;
  return strip ?? bucket;
}

/** The content of an aggregated lane in a window with `rows` rows. */
export function planAggregated(
  lane: LaneIndex,
  view: View,
  rows: number,
  input: FootprintInput,
): AggregatedPlan {
  const mode = aggregationMode(lane, input);
  if (typeof mode === 'number') return planBuckets({ lane, view, rows, input, width: mode });
  const start = Math.floor(view.start / mode.width) * mode.width;
  const end = Math.floor(view.end / mode.width + 1) * mode.width;
  const from = lane.firstAt(start, input.index);
  const lasting = lastingBefore({ from, start, end }, lane, view, input, keptMembers);
  return { singles: [], aggregates: [], lasting, strip: mode };
}

/** A lane cut up into buckets. */
interface Grid {
  readonly lane: LaneIndex;
  readonly view: View;
  readonly rows: number;
  readonly input: FootprintInput;
  /** The width of a bucket, in milliseconds. */
  readonly width: number;
}

interface Bucket {
  readonly number: number;
  /** Positions in the lane: of its first row, and behind its last. */
  readonly from: number;
  readonly to: number;
  /** The number of the next bucket that is not empty. */
  readonly next: number;
}

function planBuckets(grid: Grid): AggregatedPlan {
  const { lane, view, width, input } = grid;
  const [first, last] = [Math.floor(view.start / width), Math.floor(view.end / width)];
  const singles: PlannedMark[] = [];
  const aggregates: { aggregated: Aggregate; slot: number }[] = [];
  let shown = {
    from: lane.firstAt(first * width, input.index),
    start: first * width,
    end: (last + 1) * width,
  };
  for (let at = shown.from; at < lane.length;) {
    const bucket = bucketAt(at, grid);
    if (bucket.number > last) break;
    at = bucket.to;
    if (isSparse(bucket, grid)) singles.push(...singlesOf(bucket, grid));
    else {
      const aggregated = aggregateOf(bucket, grid);
      if (isInView(aggregated, grid)) aggregates.push({ aggregated, slot: slotOf(bucket, 0, grid) });
      else if (bucket.number === first) shown = { ...shown, from: bucket.to, start: view.start };
    }
  }
  const before = lastingBefore(shown, lane, view, input, mostLasting + keptMembers);
  const { bars, lasting } = barsOf(before, grid);
  return { singles: [...bars, ...singles], aggregates, lasting, strip: undefined };
}

/** What of a lane is shown by itself: rows from a position on, which count from a time to before another. */
interface Shown {
  readonly from: number;
  readonly start: number;
  readonly end: number;
}

/** Rows without a start count with the first that has one, but begin before any window. */
function lastingBefore(
  { from, start, end }: Shown,
  lane: LaneIndex,
  view: View,
  { index }: FootprintInput,
  limit: number,
): Lasting {
  if (from > 0) return lane.lastingAt(from, start, limit, index);
  if (lane.firstTime < end) return { count: 0, positions: [] };
  return lane.lastingAt(lane.countStartless(index), view.start, limit, index);
}

/** Those that stand in a bucket with room for them are bars of their own, in the rows that they have there. */
function barsOf({ count, positions }: Lasting, grid: Grid): { bars: PlannedMark[]; lasting: Lasting } {
  const bars: PlannedMark[] = [];
  const rest: number[] = [];
  let bucket: Bucket | undefined;
  for (const position of positions) {
    if (!bucket || position < bucket.from) bucket = bucketAt(position, grid);
    if (bars.length < mostLasting && isSparse(bucket, grid)) bars.push(singleOf(position, bucket, grid));
    else if (rest.length < keptMembers) rest.push(position);
  }
  return { bars, lasting: { count: count - bars.length, positions: rest } };
}

/** The bucket of the row at a position. */
function bucketAt(position: number, { lane, width, input: { index } }: Grid): Bucket {
  const numberAt = (at: number): number => Math.floor(lane.timeAt(at, index) / width);
  const number = numberAt(position);
  const from = lane.firstAt(number * width, index);
  const to = lane.firstAt((number + 1) * width, index);
  return { number, from, to, next: to < lane.length ? numberAt(to) : Infinity };
}

/** Neighbouring buckets alternate in rows, so that marks at their border cannot overlap. */
function rowsOf({ number }: Bucket, { rows }: Grid): { readonly first: number; readonly count: number } {
  const half = Math.floor(rows / 2);
  if (half === 0) return { first: 0, count: 0 };
  return number % 2 === 0 ? { first: 0, count: half } : { first: half, count: rows - half };
}

function isSparse(bucket: Bucket, grid: Grid): boolean {
  return bucket.to - bucket.from <= rowsOf(bucket, grid).count;
}

/** From the middle of the lane outwards, so that neighbours stand near one another however high the lane is. */
function slotOf(bucket: Bucket, rank: number, grid: Grid): number {
  const { first, count } = rowsOf(bucket, grid);
  return first === 0 ? Math.max(count, 1) - 1 - rank : first + rank;
}

/** Where something may stand in the rows of a bucket again, in epoch milliseconds. */
function borderOf({ number, next }: Bucket, { rows, width }: Grid): number {
  // The bucket after this one has other rows, but where there is one row only.
  return (next === number + 1 && rows > 1 ? number + 2 : next) * width;
}

function singlesOf(bucket: Bucket, grid: Grid): PlannedMark[] {
  const singles: PlannedMark[] = [];
  for (let i = bucket.from; i < bucket.to; i++) singles.push(singleOf(i, bucket, grid));
  return singles;
}

function singleOf(position: number, bucket: Bucket, grid: Grid): PlannedMark {
  const { lane, view, width, input } = grid;
  const row = lane.rowAt(position);
  const isFar = bucket.number + labelBuckets < Math.floor(view.start / width);
  return {
    footprint: isFar ? bareFootprint(row, input) : footprintBefore(borderOf(bucket, grid), row, input),
    slot: slotOf(bucket, position - bucket.from, grid),
  };
}

/** A disc in the middle of what it stands for, kept off the borders of its bucket. */
function aggregateOf(bucket: Bucket, grid: Grid): Aggregate {
  const { from, to, number } = bucket;
  const { lane, width, input } = grid;
  const { index, scale } = input;
  const radius = Math.min(clusterRadius + Math.floor(Math.log10(to - from)), largestRadius);
  const inset = (radius + rowGap / 2) / scale;
  const middle = (lane.timeAt(from, index) + lane.timeAt(to - 1, index)) / 2;
  const time = Math.min(Math.max(middle, number * width + inset), (number + 1) * width - inset);
  const free = (borderOf(bucket, grid) - time) * scale - clusterRadius * 2;
  return { from, to, time, radius, free: Math.max(0, free) };
}

/** Whether the disc is in the window, or some of its members begin there or have no start. */
function isInView({ from, to, time, radius }: Aggregate, { lane, view, input }: Grid): boolean {
  const reach = radius / input.scale;
  const begins = lane.countStartless(input.index) > from ? -Infinity : lane.timeAt(from, input.index);
  const isBefore = time + reach < view.start && lane.timeAt(to - 1, input.index) < view.start;
  return !isBefore && !(time - reach > view.end && begins > view.end);
}
