/** The readers that make up the usual reading: the fast path, and behind it the full reading. */
import { FastRowReader } from './fast-row-reader.js';
import { FullRowReader } from './full-row-reader.js';
import type { ReadingContext, RowReader } from './row-reader.js';

/** Most rows are read by the first of the two; what it leaves is read by way of its normal form. */
export function defaultRowReaders(context: ReadingContext): readonly RowReader[] {
  return [new FastRowReader(context), new FullRowReader(context)];
}
