/**
 * Aggregated lanes: the drawing of a lane with any number of events is decided bucket by bucket, so that its cost depends
 * on the window alone, and panning changes no neighbours, rows or members.
 */
import { bareFootprint, footprintAlong, footprintBefore } from './aggregated-label.js';
import type { FootprintInput } from './footprint.js';
import type { Lasting, LaneIndex } from '../index/lane-index.js';
import { clusterRadius, glyphSize, labelGap, largestRadius, widestLabel } from '../metrics.js';
import { fewestRows, noTracks, trackRows, type Tracks } from './lasting-tracks.js';
import type { Plan, PlannedMark } from './lane-plan.js';
import { largestGlyph } from './sized-marks.js';
import type { Bucket, CalendarBuckets } from '../axis/calendar-buckets.js';
import type { View } from '../view/view.js';

/** Bars that began before the window: more of them lie over one another anyhow. */
const mostLasting = 60;
/** The number of members that a disc lists: for its card, and as options. */
export const keptMembers = 100;
/** From a disc to the border of its bucket: a mark may stand there. */
const besideDisc = glyphSize / 2 + 1;
/** From the start of a glyph to the end of the longest label, in pixels. */
const longestReach = glyphSize + labelGap + widestLabel;
/** Few labels are longer than this many buckets. */
const labelBuckets = 12;

/** Members of a bucket for which there is no row: positions in the lane from `from` to before `to`. */
export interface Aggregate {
  readonly from: number;
  readonly to: number;
  /** Its bucket, in drawn time. */
  readonly start: number;
  readonly end: number;
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
  /** The buckets in the window, where they are columns. */
  readonly columns: readonly Bucket[] | undefined;
}

/** The content of an aggregated lane in a window with `rows` rows; `isDense`: in columns. */
export function planAggregated(
  lane: LaneIndex,
  view: View,
  rows: number,
  { input, calendar }: Pick<Plan, 'input' | 'calendar'>,
  isDense: boolean,
): AggregatedPlan {
  // Columns count everything; where there is room marks stand out of them, in place of discs.
  const columns = isDense ? calendar.columns.between(view.start, view.end) : undefined;
  const tracks = columns || rows < fewestRows ? noTracks : calendar.tracksOf(lane);
  const top = trackRows(tracks, rows);
  return planBuckets({ lane, view, rows: rows - top, top, tracks, input, buckets: calendar.discs }, columns);
}

/** A lane cut up into buckets. */
interface Grid {
  readonly lane: LaneIndex;
  readonly view: View;
  /** How many rows are for its buckets, and how many above them for what lasts. */
  readonly rows: number;
  readonly top: number;
  readonly tracks: Tracks;
  readonly input: FootprintInput;
  readonly buckets: CalendarBuckets;
}

/** A bucket that is not empty. */
interface Filled extends Bucket {
  /** Positions in the lane: of its first row, and behind its last. */
  readonly from: number;
  readonly to: number;
}

function planBuckets(grid: Grid, columns: readonly Bucket[] | undefined): AggregatedPlan {
  const { lane, view, buckets, input } = grid;
  const [first, last] = [buckets.at(view.start), buckets.at(view.end)];
  const singles: PlannedMark[] = [];
  const aggregates: { aggregated: Aggregate; slot: number }[] = [];
  const start = columns?.[0]?.start ?? first.start;
  const end = columns?.at(-1)?.end ?? last.end;
  let shown = { from: lane.firstAt(start, input.index), start, end };
  for (let at = lane.firstAt(first.start, input.index); at < lane.length;) {
    const bucket = bucketAt(at, grid);
    if (bucket.start > last.start) break;
    at = bucket.to;
    if (isSparse(bucket, grid)) singles.push(...singlesOf(bucket, Math.max(bucket.from, shown.from), grid));
    else if (!columns) {
      const whole = withPartner(bucket, grid);
      at = whole.to;
      const aggregated = aggregateOf(whole, grid);
      if (isInView(aggregated, grid)) aggregates.push({ aggregated, slot: slotOf(bucket, 0, grid) });
      else if (bucket.number === first.number) shown = { ...shown, from: bucket.to, start: view.start };
    }
  }
  const before = lastingBefore(shown, lane, view, input, mostLasting + keptMembers);
  // In columns, a bar would lie over what is counted: what lasts is one number.
  const { bars, lasting } = columns ? { bars: [], lasting: firstOf(before) } : barsOf(before, grid);
  return { singles: [...bars, ...singles], aggregates, lasting, columns };
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

function firstOf({ count, positions }: Lasting): Lasting {
  return { count, positions: positions.slice(0, keptMembers) };
}

/** Those that stand in a bucket with room for them are bars of their own, in the rows that they have there. */
function barsOf({ count, positions }: Lasting, grid: Grid): { bars: PlannedMark[]; lasting: Lasting } {
  const bars: PlannedMark[] = [];
  const rest: number[] = [];
  let bucket: Filled | undefined;
  for (const position of positions) {
    if (!bucket || position < bucket.from) bucket = bucketAt(position, grid);
    if (bars.length < mostLasting && isSparse(bucket, grid)) bars.push(singleOf(position, bucket, grid));
    else if (rest.length < keptMembers) rest.push(position);
  }
  return { bars, lasting: { count: count - bars.length, positions: rest } };
}

/** The bucket of the row at a position. */
function bucketAt(position: number, { lane, buckets, input: { index } }: Grid): Filled {
  const own = buckets.at(lane.timeAt(position, index));
  const from = Math.min(position, lane.firstAt(own.start, index));
  const to = Math.max(position + 1, lane.firstAt(own.end, index));
  return { ...own, from, to };
}

/** Neighbouring buckets alternate in rows, so that marks at their border cannot overlap. */
function rowsOf({ number }: Filled, { rows }: Grid): { readonly first: number; readonly count: number } {
  const half = Math.floor(rows / 2);
  if (half === 0) return { first: 0, count: 1 };
  return number % 2 === 0 ? { first: 0, count: half } : { first: half, count: rows - half };
}

/** Whether each of its members is a mark: where there is a row for each; in the only row, where it is no other's neighbour. */
function isSparse(bucket: Filled, grid: Grid): boolean {
  return bucket.to - bucket.from <= rowsOf(bucket, grid).count && !partnerOf(bucket, grid);
}

/**
 * In the only row of a lane, the bucket beside one of a single member whose single member is so near that their marks would
 * overlap: both are one disc. Buckets are wider than two glyphs, so that it has one such neighbour at most.
 */
function partnerOf(bucket: Filled, grid: Grid): Filled | undefined {
  const { lane, rows, input } = grid;
  if (rows > 1 || bucket.to - bucket.from > 1) return undefined;
  const time = lane.timeAt(bucket.from, input.index);
  for (const position of [bucket.from - 1, bucket.to]) {
    if (position < 0 || position >= lane.length) continue;
    const pixels = Math.abs(lane.timeAt(position, input.index) - time) * input.scale;
    if (pixels >= (input.index.sizes ? largestGlyph : glyphSize) + 2) continue;
    const beside = bucketAt(position, grid);
    if (beside.to - beside.from === 1) return beside;
  }
  return undefined;
}

/** A bucket and the one that it is one disc with. */
function withPartner(bucket: Filled, grid: Grid): Filled {
  const partner = partnerOf(bucket, grid);
  if (!partner) return bucket;
  const [first, last] = partner.from < bucket.from ? [partner, bucket] : [bucket, partner];
  return { ...first, to: last.to, end: last.end };
}

/** From the middle of the lane outwards, so that neighbours stand near one another however high the lane is. */
function slotOf(bucket: Filled, rank: number, grid: Grid): number {
  const { first, count } = rowsOf(bucket, grid);
  return grid.top + (first === 0 ? Math.max(count, 1) - 1 - rank : first + rank);
}

/** Where something stands again in the row of a member of a bucket, in drawn time, as far as labels reach. */
function borderOf(bucket: Filled, rank: number, grid: Grid): number {
  const last = bucket.end + longestReach / grid.input.scale;
  for (let at = bucket.to; at < grid.lane.length;) {
    const next = bucketAt(at, grid);
    if (next.start > last) break;
    const taken = sharesRows(bucket, next, grid) ? takenFrom(next, rank, grid) : undefined;
    if (taken !== undefined) return taken;
    at = next.to;
  }
  return Infinity;
}

/** Buckets alternate in rows, but where there is one row only. */
function sharesRows(bucket: Filled, other: Filled, { rows }: Grid): boolean {
  return rows < 2 || (other.number - bucket.number) % 2 === 0;
}

/** From when on a bucket has something in the row of its member of a rank: that one, or its disc, which is wider than a glyph. */
function takenFrom(bucket: Filled, rank: number, grid: Grid): number | undefined {
  const { lane, input } = grid;
  const position = bucket.from + rank;
  if (!isSparse(bucket, grid)) {
    if (rank > 0) return undefined;
    const { time, radius } = discOf(withPartner(bucket, grid), grid);
    return time - (radius - glyphSize / 2) / input.scale;
  }
  const isOwn = position < bucket.to && !isInTrack(position, grid);
  return isOwn ? Math.max(bucket.start, lane.timeAt(position, input.index)) : undefined;
}

/** Whether a member has a row above those of the buckets. */
function isInTrack(position: number, { tracks, top }: Grid): boolean {
  return (tracks.byPosition.get(position)?.row ?? top) < top;
}

/** Those from a position on: what begins before it is drawn only where it lasts. */
function singlesOf(bucket: Filled, from: number, grid: Grid): PlannedMark[] {
  const singles: PlannedMark[] = [];
  for (let i = from; i < bucket.to; i++) singles.push(singleOf(i, bucket, grid));
  return singles;
}

function singleOf(position: number, bucket: Filled, grid: Grid): PlannedMark {
  const { lane, view, buckets, input } = grid;
  const row = lane.rowAt(position);
  const track = grid.tracks.byPosition.get(position);
  if (track && track.row < grid.top)
    return { footprint: footprintAlong(track.border, row, input), slot: track.row };
  const rank = position - bucket.from;
  const isFar = bucket.number + labelBuckets < buckets.at(view.start).number;
  return {
    footprint: isFar ? bareFootprint(row, input) : footprintBefore(borderOf(bucket, rank, grid), row, input),
    slot: slotOf(bucket, rank, grid),
  };
}

/** What a bucket has in place of its members, and what is free behind that. */
function aggregateOf(bucket: Filled, grid: Grid): Aggregate {
  const { from, to, start, end } = bucket;
  const { time, radius } = discOf(bucket, grid);
  const free = (borderOf(bucket, 0, grid) - time) * grid.input.scale - clusterRadius * 2;
  return { from, to, start, end, time, radius, free: Math.max(0, free) };
}

/** A disc in the middle of what it stands for, kept off the borders of its bucket. */
function discOf(
  { from, to, start, end }: Filled,
  { lane, input: { index, scale } }: Grid,
): Pick<Aggregate, 'time' | 'radius'> {
  const radius = Math.min(clusterRadius + Math.floor(Math.log10(to - from)), largestRadius);
  const inset = Math.min((radius + besideDisc) / scale, (end - start) / 2);
  const middle = (lane.timeAt(from, index) + lane.timeAt(to - 1, index)) / 2;
  return { radius, time: Math.min(Math.max(middle, start + inset), end - inset) };
}

/** Whether the disc is in the window, or some of its members begin there or have no start. */
function isInView({ from, to, time, radius }: Aggregate, { lane, view, input }: Grid): boolean {
  const reach = radius / input.scale;
  const begins = lane.countStartless(input.index) > from ? -Infinity : lane.timeAt(from, input.index);
  const isBefore = time + reach < view.start && lane.timeAt(to - 1, input.index) < view.start;
  return !isBefore && !(time - reach > view.end && begins > view.end);
}
