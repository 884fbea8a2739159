/** Sorts rows by chosen keys; chunked. */
import { subProgress, inChunks, type ChunkedWork } from '../../util/chunked.js';
import { mergeSortChunked } from '../../util/merge-sort.js';
import type { RowList } from '../index/row-list.js';

/** What rows are sorted by: text, a number, or undefined, which comes last in both directions. */
export type SortKey = string | number | undefined;

const keysAtOnce = 500;

/** Sorted by key, stably. `compare` is for texts. */
export function* sortRowsChunked(
  rows: RowList,
  keyOf: (row: number) => SortKey,
  compare: (a: string, b: string) => number,
  descending: boolean,
): ChunkedWork<Uint32Array> {
  const keys: SortKey[] = [];
  yield* subProgress(
    inChunks(0, rows.length, keysAtOnce, (start, end) => {
      for (let i = start; i < end; i++) keys.push(keyOf(rows[i] as number));
    }),
    0,
    0.6,
  );
  const way = descending ? -1 : 1;
  const isAfter = (a: number, b: number): boolean => compareKeys(keys[a], keys[b], way, compare) > 0;
  const order = yield* subProgress(mergeSortChunked(rows.length, isAfter), 0.6, 1);
  return order.map((i) => rows[i] as number);
}

function compareKeys(a: SortKey, b: SortKey, way: 1 | -1, compare: (a: string, b: string) => number): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  if (typeof a === 'string' && typeof b === 'string') return way * compare(a, b);
  return way * (Number(a) - Number(b));
}
