/** The rows of a list that the filters let through. */
import { inChunks, type ChunkedWork } from '../../util/chunked.js';
import { RowBuffer } from './row-buffer.js';
import type { RowSet } from './row-set.js';

/** A bit is looked at for each. */
const lookedAtOnce = 2 ** 16;

/** The rows that are in a set, in their order; the same array without a set. */
export function* keptRowsChunked(rows: Uint32Array, kept: RowSet | undefined): ChunkedWork<Uint32Array> {
  if (!kept) return rows;
  const buffer = new RowBuffer();
  yield* inChunks(0, rows.length, lookedAtOnce, (start, end) => {
    for (const row of rows.subarray(start, end)) if (kept.has(row)) buffer.push(row);
  });
  return buffer.toRows();
}
