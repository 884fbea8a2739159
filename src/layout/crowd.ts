/**
 * Crowded lanes: what is drawn of a lane of any number of events is decided bucket by bucket, so that its cost is that
 * of the window, and nothing that panning moves changes its neighbours, its row or its members.
 */
import type { EventIndex } from './event-index.js';
import { drawnExtent } from './extent.js';
import { footprintOf, glyphStart, withoutLabel, type Footprint, type FootprintInput } from './footprint.js';
import { firstAt, lastingBeyond, levelFor, type LaneIndex, type PyramidLevel } from './lane-index.js';
import { clusterRadius, glyphSize, rowGap } from './metrics.js';
import type { View } from './view.js';

/** A bucket is at least this wide, in pixels. */
const bucketPixels = 72;
/** With more events a bucket than this, as a mean over the lane, it is drawn as a density strip. */
const densestClusters = 40;
/** A bin of a density strip is at least this wide, in pixels. */
const binPixels = 3;
/** Bars that began before the window: more of them lie over one another anyhow. */
const mostLasting = 60;

/** Members of a bucket for which there is no row: positions in the lane from `from` to before `to`. */
export interface Crowd {
  readonly from: number;
  readonly to: number;
  /** Where its disc stands, in epoch milliseconds. */
  readonly time: number;
  /** The pixels after its centre that nothing else takes up. */
  readonly free: number;
}

export interface CrowdPlan {
  readonly singles: readonly { readonly footprint: Footprint; readonly slot: number }[];
  readonly crowds: readonly { readonly crowd: Crowd; readonly slot: number }[];
  readonly strip: PyramidLevel | undefined;
}

/** How a lane is drawn at a scale: in a strip, or in buckets of this many milliseconds. */
export function crowdMode({ times, pyramid }: LaneIndex, scale: number): PyramidLevel | number {
  const bucket = 2 ** Math.ceil(Math.log2(bucketPixels / scale));
  const span = Math.max(bucket, (times.at(-1) ?? 0) - (times[0] ?? 0));
  const mean = (times.length * bucket) / span;
  const strip = mean > densestClusters ? levelFor(pyramid, binPixels / scale) : undefined;
  return strip ?? bucket;
}

/** What of a crowded lane is drawn in a window with `rows` rows. */
export function planCrowd(lane: LaneIndex, view: View, rows: number, input: FootprintInput): CrowdPlan {
  const mode = crowdMode(lane, input.scale);
  if (typeof mode !== 'number') return { singles: [], crowds: [], strip: mode };
  const singles: { footprint: Footprint; slot: number }[] = [];
  const crowds: { crowd: Crowd; slot: number }[] = [];
  const { index, scale } = input;
  const endOf = (row: number): number => drawnExtent(index, row).end;
  const start = Math.floor(view.start / mode) - 2;
  const end = Math.floor(view.end / mode) + 1;
  const before = firstAt(lane, start * mode);
  for (const position of lastingBeyond(lane, before, view.start, endOf, mostLasting)) {
    const slot = slotOf(bucketAt(lane, position, mode), 0, rows);
    singles.push({ footprint: unlabelled(lane.rows[position] as number, input), slot });
  }
  for (let from = before, bucket = start; bucket <= end;) {
    if (from >= lane.times.length) break;
    bucket = bucketAt(lane, from, mode);
    if (bucket > end) break;
    const to = firstAt(lane, (bucket + 1) * mode);
    const next = to < lane.times.length ? bucketAt(lane, to, mode) : Infinity;
    placeBucket({ lane, from, to, bucket, next, width: mode, rows, scale }, input, singles, crowds);
    from = to;
    bucket = next;
  }
  return { singles, crowds, strip: undefined };
}

interface Bucket {
  readonly lane: LaneIndex;
  readonly from: number;
  readonly to: number;
  readonly bucket: number;
  /** The next bucket that holds something. */
  readonly next: number;
  readonly width: number;
  readonly rows: number;
  readonly scale: number;
}

/** Neighbouring buckets take turns with the rows, so that what stands at their border cannot meet. */
function rowsOf(bucket: number, rows: number): { readonly first: number; readonly count: number } {
  const half = Math.floor(rows / 2);
  if (half === 0) return { first: 0, count: 0 };
  return bucket % 2 === 0 ? { first: 0, count: half } : { first: half, count: rows - half };
}

function slotOf(bucket: number, rank: number, rows: number): number {
  return Math.min(rows - 1, rowsOf(bucket, rows).first + rank);
}

function placeBucket(
  own: Bucket,
  input: FootprintInput,
  singles: { footprint: Footprint; slot: number }[],
  crowds: { crowd: Crowd; slot: number }[],
): void {
  const { lane, from, to, bucket, rows } = own;
  const count = to - from;
  if (count > rowsOf(bucket, rows).count) {
    crowds.push({ crowd: crowdOf(own), slot: slotOf(bucket, 0, rows) });
    return;
  }
  for (let i = from; i < to; i++) {
    const footprint = footprintOf(lane.rows[i] as number, input);
    const limit = limitOf(own, input.index);
    const fits = footprint.side === 'after' && labelEnd(footprint) < limit;
    singles.push({ footprint: fits ? footprint : bare(footprint), slot: slotOf(bucket, i - from, rows) });
  }
}

/** The pixel, from the start of the fit, at which something may stand in the rows of a bucket again. */
function limitOf({ bucket, next, width, scale }: Bucket, { fit }: EventIndex): number {
  // The bucket after this one has other rows.
  const taken = next === bucket + 1 ? bucket + 2 : next;
  return (taken * width - (fit?.start ?? 0)) * scale - rowGap - glyphSize;
}

function labelEnd({ p0, p1, form, label }: Footprint): number {
  const glyph = form === 'point' ? (p0 + p1 + glyphSize) / 2 : p0 + glyphSize;
  return glyph + label.width + rowGap;
}

/** A disc at the mean of what it stands for, kept off the borders of its bucket. */
function crowdOf({ lane, from, to, bucket, next, width, scale }: Bucket): Crowd {
  const inset = (clusterRadius * 2) / scale;
  const middle = ((lane.times[from] as number) + (lane.times[to - 1] as number)) / 2;
  const time = Math.min(Math.max(middle, bucket * width + inset), (bucket + 1) * width - inset);
  const free = next === bucket + 1 ? (bucket + 2) * width : next * width;
  return { from, to, time, free: Math.max(0, (free - time) * scale - clusterRadius * 2) };
}

function bucketAt({ times }: LaneIndex, position: number, width: number): number {
  return Math.floor((times[position] as number) / width);
}

function unlabelled(row: number, input: FootprintInput): Footprint {
  return bare(footprintOf(row, { ...input, labelText: () => ({ title: '', second: '' }) }));
}

/** A mark that keeps to its place, without words. */
function bare(footprint: Footprint): Footprint {
  const centre = glyphStart(footprint) + glyphSize / 2;
  return withoutLabel(footprint, centre, glyphSize / 2);
}
