/** The latest end in any part of a lane: finds the rows that last beyond a time without reading the others. */
import type { Columns } from '../../model/columns.js';
import { inChunks, type ChunkedWork } from '../../util/chunked.js';
import { isOpen, pastEnd, type Times } from './extent.js';

/** A segment tree over blocks of rows: node i stands for nodes 2i and 2i + 1, the leaves for a block each. */
export interface MaxEndIndex {
  /** Just past the latest end below each node, and the latest that is known of open rows. */
  readonly ends: Float64Array;
  /** Whether there is an open row below each node; undefined where there is none at all. */
  readonly open: Uint8Array | undefined;
  readonly leaves: number;
}

/** The rows of a block: finer would cost memory and save little. */
export const blockRows = 8;

const blocksAtOnce = 2 ** 11;

/** The index of rows, of those that count; what is still valid of `known`, the index of rows that are the same before `from`, is kept. */
export function* maxEndIndexChunked(
  rows: Uint32Array,
  columns: Columns,
  known?: MaxEndIndex,
  from = 0,
  counts?: (position: number) => boolean,
): ChunkedWork<MaxEndIndex> {
  const { latestEnd } = columns;
  const blocks = Math.ceil(rows.length / blockRows);
  const leaves = 2 ** Math.ceil(Math.log2(Math.max(1, blocks)));
  const first = Math.floor(from / blockRows);
  const ends = new Float64Array(2 * leaves).fill(-Infinity);
  const open = new Uint8Array(2 * leaves);
  if (known) {
    ends.set(known.ends.subarray(known.leaves, known.leaves + first), leaves);
    if (known.open) open.set(known.open.subarray(known.leaves, known.leaves + first), leaves);
  }
  yield* inChunks(first, blocks, blocksAtOnce, (start, end) => {
    for (let i = start * blockRows; i < Math.min(end * blockRows, rows.length); i++) {
      if (counts?.(i) === false) continue;
      const row = rows[i] as number;
      const leaf = leaves + Math.floor(i / blockRows);
      const past = pastEnd(columns, row);
      if (past > (ends[leaf] as number)) ends[leaf] = past;
      if (latestEnd[row] === Infinity && isOpen(columns, row)) open[leaf] = 1;
    }
  });
  for (let node = leaves - 1; node > 0; node--) {
    ends[node] = Math.max(ends[2 * node] as number, ends[2 * node + 1] as number);
    open[node] = (open[2 * node] as number) | (open[2 * node + 1] as number);
  }
  return { ends, open: open[1] ? open : undefined, leaves };
}

/** Positions before `position` of rows that are not over by a time, latest first, at most `limit` of them. */
export function lastingBeyond(
  {
    rows,
    maxEnds,
    times,
    isKnown,
  }: {
    readonly rows: Uint32Array;
    readonly maxEnds: MaxEndIndex;
    readonly times: Times;
    /** Only those for which this holds, where it is given. */
    readonly isKnown?: (position: number) => boolean;
  },
  position: number,
  time: number,
  limit: number,
): readonly number[] {
  const { columns } = times;
  const { latestEnd } = columns;
  const found: number[] = [];
  const lasts = (end: number, open: boolean): boolean => end > time || (open && times.now > time);
  const visit = (node: number): void => {
    if (found.length >= limit || !lasts(maxEnds.ends[node] as number, maxEnds.open?.[node] === 1)) return;
    if (node < maxEnds.leaves) {
      visit(2 * node + 1);
      visit(2 * node);
      return;
    }
    const start = (node - maxEnds.leaves) * blockRows;
    for (let i = Math.min(start + blockRows, position) - 1; i >= start && found.length < limit; i--) {
      const row = rows[i] as number;
      // Most ended long before, which is enough to exclude them: a moment ends less than a millisecond past itself.
      if ((latestEnd[row] as number) < time - 1 || isKnown?.(i) === false) continue;
      if (lasts(pastEnd(columns, row), isOpen(columns, row))) found.push(i);
    }
  };
  visit(1);
  return found;
}
