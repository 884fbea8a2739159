/** The index of one crowded lane: what lies in any stretch of time, in a time that hardly depends on how many there are. */
import { flag, type Columns } from '../model/columns.js';
import { lowerBound } from './lower-bound.js';

export interface LaneIndex {
  readonly rows: readonly number[];
  /** Where each row counts in time, ascending: its start, or its end where nothing bounds its start. Epoch ms. */
  readonly times: Float64Array;
  /** Where the rows end, ascending, each counted apart from its start. */
  readonly ends: Float64Array;
  /** How many of the first i rows are disputed, and how many have no source; undefined where none is. */
  readonly disputed: Uint32Array | undefined;
  readonly unsourced: Uint32Array | undefined;
  /** A segment tree over the ends of the rows: node i holds the latest of nodes 2i and 2i + 1. */
  readonly reach: Float64Array;
  readonly leaves: number;
  readonly pyramid: Pyramid;
}

/** Counts of rows in bins of a power of two milliseconds, finest first; bins are numbered from the epoch. */
export interface Pyramid {
  readonly levels: readonly PyramidLevel[];
}

export interface PyramidLevel {
  /** The width of a bin, in milliseconds. */
  readonly width: number;
  /** The number of the first bin. */
  readonly first: number;
  readonly counts: Uint32Array;
  /** The highest count of a bin. */
  readonly most: number;
}

/** Rows that end a block of the segment tree: finer would cost memory and save little. */
const blockRows = 32;
const finestBins = 32_768;

/** Builds the index of a lane in one pass; `endOf` is where a row is drawn to. */
export function indexLane(
  rows: readonly number[],
  columns: Columns,
  endOf: (row: number) => number,
): LaneIndex {
  const times = new Float64Array(rows.length);
  let latest = -Infinity;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    const start = columns.earliestStart[row] as number;
    // Rows without a start stand first in the order of a lane, and count as early as what follows them.
    times[i] = latest = Math.max(latest, start);
  }
  const earliest = times.find(Number.isFinite) ?? 0;
  for (let i = 0; i < times.length && times[i] === -Infinity; i++) times[i] = earliest;
  const leaves = 2 ** Math.ceil(Math.log2(Math.max(1, Math.ceil(rows.length / blockRows))));
  return {
    rows,
    times,
    ends: Float64Array.from(rows, endOf).sort(),
    disputed: sumsOf(rows, columns, flag.disputed),
    unsourced: sumsOf(rows, columns, flag.unsourced),
    reach: reachOf(rows, leaves, endOf),
    leaves,
    pyramid: pyramidOf(times),
  };
}

function sumsOf(rows: readonly number[], { flags }: Columns, bit: number): Uint32Array | undefined {
  const sums = new Uint32Array(rows.length + 1);
  for (let i = 0; i < rows.length; i++)
    sums[i + 1] = (sums[i] as number) + ((flags[rows[i] as number] as number) & bit ? 1 : 0);
  return sums[rows.length] === 0 ? undefined : sums;
}

function reachOf(rows: readonly number[], leaves: number, endOf: (row: number) => number): Float64Array {
  const reach = new Float64Array(2 * leaves).fill(-Infinity);
  for (let i = 0; i < rows.length; i++) {
    const leaf = leaves + Math.floor(i / blockRows);
    reach[leaf] = Math.max(reach[leaf] as number, endOf(rows[i] as number));
  }
  for (let node = leaves - 1; node > 0; node--)
    reach[node] = Math.max(reach[2 * node] as number, reach[2 * node + 1] as number);
  return reach;
}

function pyramidOf(times: Float64Array): Pyramid {
  const start = times[0] ?? 0;
  const span = Math.max(1, (times.at(-1) ?? 0) - start);
  let level = finestLevel(times, 2 ** Math.ceil(Math.log2(span / finestBins)));
  const levels = [level];
  while (level.counts.length > 2) levels.push((level = halved(level)));
  return { levels };
}

function finestLevel(times: Float64Array, width: number): PyramidLevel {
  const first = Math.floor((times[0] ?? 0) / width);
  const counts = new Uint32Array(Math.floor((times.at(-1) ?? 0) / width) - first + 1);
  let most = 0;
  for (const time of times) {
    const bin = Math.floor(time / width) - first;
    const count = (counts[bin] as number) + 1;
    counts[bin] = count;
    if (count > most) most = count;
  }
  return { width, first, counts, most };
}

function halved({ width, first, counts }: PyramidLevel): PyramidLevel {
  const start = Math.floor(first / 2);
  const sums = new Uint32Array(Math.floor((first + counts.length - 1) / 2) - start + 1);
  let most = 0;
  for (let i = 0; i < counts.length; i++) {
    const bin = Math.floor((first + i) / 2) - start;
    const count = (sums[bin] as number) + (counts[i] as number);
    sums[bin] = count;
    if (count > most) most = count;
  }
  return { width: width * 2, first: start, counts: sums, most };
}

/** The level whose bins are the finest of at least a width; undefined where the finest are coarser than that by half. */
export function levelFor({ levels }: Pyramid, width: number): PyramidLevel | undefined {
  return levels.find((level) => level.width >= width);
}

/** The position of the first row at or after a time. */
export function firstAt({ times }: LaneIndex, time: number): number {
  return lowerBound(times, time);
}

/** How many rows stand between two positions, and how many of them are disputed or without a source. */
export function countBetween(
  { disputed, unsourced }: LaneIndex,
  from: number,
  to: number,
): { readonly count: number; readonly disputed: number; readonly unsourced: number } {
  const between = (sums: Uint32Array | undefined): number =>
    sums ? (sums[to] as number) - (sums[from] as number) : 0;
  return { count: to - from, disputed: between(disputed), unsourced: between(unsourced) };
}

/** How many rows have some part between two times: an exact count, whatever their number. */
export function countWithin({ times, ends }: LaneIndex, start: number, end: number): number {
  return lowerBound(times, end) - lowerBound(ends, start);
}

/** Positions before `position` of rows that last beyond a time, latest first, at most `limit` of them. */
export function lastingBeyond(
  index: LaneIndex,
  position: number,
  time: number,
  endOf: (row: number) => number,
  limit: number,
): readonly number[] {
  const found: number[] = [];
  const visit = (node: number): void => {
    if (found.length >= limit || (index.reach[node] as number) <= time) return;
    if (node < index.leaves) {
      visit(2 * node + 1);
      visit(2 * node);
      return;
    }
    const start = (node - index.leaves) * blockRows;
    for (let i = Math.min(start + blockRows, position, index.rows.length) - 1; i >= start; i--)
      if (found.length < limit && endOf(index.rows[i] as number) > time) found.push(i);
  };
  visit(1);
  return found;
}
