/** Sorts rows by chosen keys; chunked. */
import { subProgress, inChunks, type ChunkedWork } from '../../util/chunked.js';
import type { RowList } from '../index/row-list.js';

/** What rows are sorted by: text, a number, or undefined, which comes last in both directions. */
export type SortKey = string | number | undefined;

const keysAtOnce = 500;
const merged = 4096;

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

/** Positions from zero up, stably sorted: from runs of one, twice as long with each pass. */
function* mergeSortChunked(
  length: number,
  isAfter: (a: number, b: number) => boolean,
): ChunkedWork<Uint32Array> {
  let from = Uint32Array.from({ length }, (_, i) => i);
  let to = new Uint32Array(length);
  const passes = Math.ceil(Math.log2(Math.max(1, length)));
  for (let pass = 0, width = 1; width < length; pass++, width *= 2) {
    yield* subProgress(mergePassChunked(from, to, width, isAfter), pass / passes, (pass + 1) / passes);
    [from, to] = [to, from];
  }
  return from;
}

function* mergePassChunked(
  from: Uint32Array,
  to: Uint32Array,
  width: number,
  isAfter: (a: number, b: number) => boolean,
): ChunkedWork<void> {
  const { length } = from;
  let [left, right, middle, end] = [0, 0, 0, 0];
  for (let at = 0; at < length; at++) {
    if (at === end) {
      [left, middle] = [at, Math.min(at + width, length)];
      [right, end] = [middle, Math.min(at + 2 * width, length)];
    }
    const takesRight =
      left === middle || (right < end && isAfter(from[left] as number, from[right] as number));
    to[at] = from[takesRight ? right++ : left++] as number;
    if (at % merged === merged - 1) yield at / length;
  }
}
