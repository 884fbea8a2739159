/** Sorts positions of anything; chunked. */
import { subProgress, type ChunkedWork } from './chunked.js';

/** So many are compared without a pause: a comparison of two names takes half a microsecond. */
const merged = 4096;

/** Positions from zero up, stably sorted: from runs of one, twice as long with each pass. */
export function* mergeSortChunked(
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
