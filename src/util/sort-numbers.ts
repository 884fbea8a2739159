/** Sorts many numbers in chunks, and merges more into a sorted list. */
import { subProgress, inChunks, type ChunkedWork } from './chunked.js';
import { upperBound } from './binary-search.js';

const sortedAtOnce = 2 ** 14;

const mergedAtOnce = 2 ** 17;

/**
 * The numbers ascending: runs are sorted one at a time, then merged two by two, since one `.sort()` of a million holds
 * up frames for a fifth of a second. `values` is overwritten.
 */
export function* sortNumbersChunked(values: Float64Array): ChunkedWork<Float64Array> {
  const sort = (start: number, end: number): void => void values.subarray(start, end).sort();
  yield* subProgress(inChunks(0, values.length, sortedAtOnce, sort), 0, 0.5);
  const passes = Math.max(0, Math.ceil(Math.log2(values.length / sortedAtOnce)));
  let from = values;
  let into = passes > 0 ? new Float64Array(values.length) : values;
  for (let pass = 0; pass < passes; pass++) {
    const merges = mergeRunsChunked(from, into, sortedAtOnce * 2 ** pass);
    yield* subProgress(merges, 0.5 + (0.5 * pass) / passes, 0.5 + (0.5 * (pass + 1)) / passes);
    [from, into] = [into, from];
  }
  return from;
}

/** Merges sorted runs of one length into runs of twice that length. */
function* mergeRunsChunked(from: Float64Array, into: Float64Array, length: number): ChunkedWork<void> {
  for (let start = 0; start < from.length; start += 2 * length) {
    const first = from.subarray(start, start + length);
    const second = from.subarray(start + length, start + 2 * length);
    const pair = mergePair(first, second, into.subarray(start, start + 2 * length));
    yield* subProgress(pair, start / from.length, Math.min(1, (start + 2 * length) / from.length));
  }
}

function* mergePair(first: Float64Array, second: Float64Array, into: Float64Array): ChunkedWork<void> {
  // Consecutive runs are often in order already.
  let i = upperBound(first, second[0] ?? Infinity);
  let j = 0;
  into.set(first.subarray(0, i));
  while (i < first.length && j < second.length) {
    const end = Math.min(into.length, i + j + mergedAtOnce);
    while (i < first.length && j < second.length && i + j < end) {
      const place = i + j;
      into[place] =
        (first[i] as number) <= (second[j] as number) ? (first[i++] as number) : (second[j++] as number);
    }
    yield (i + j) / into.length;
  }
  into.set(first.subarray(i), i + j);
  into.set(second.subarray(j), i + j);
  yield 1;
}

/** Two sorted lists as one, whatever their lengths; one of them itself where the other is empty. */
export function* mergeNumbersChunked(first: Float64Array, second: Float64Array): ChunkedWork<Float64Array> {
  if (second.length === 0) return first;
  if (first.length === 0) return second;
  const merged = new Float64Array(first.length + second.length);
  yield* mergePair(first, second, merged);
  return merged;
}
