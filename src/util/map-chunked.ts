/** Long work on each of many things, in chunks. */
import { subProgress, inChunks, type ChunkedWork } from './chunked.js';

/** Work as one of `count` equal parts of larger work, the first of which is 0. */
export function* nthProgress<T>(steps: ChunkedWork<T>, nth: number, count: number): ChunkedWork<T> {
  return yield* subProgress(steps, nth / count, (nth + 1) / count);
}

/** What a function makes of each item of a list and its number, at most `size` of them per chunk. */
export function* mapChunked<T, R>(
  items: readonly T[],
  size: number,
  map: (item: T, number: number) => R,
): ChunkedWork<R[]> {
  const made: R[] = [];
  yield* inChunks(0, items.length, size, (start, end) => {
    for (const [at, item] of items.slice(start, end).entries()) made.push(map(item, start + at));
  });
  return made;
}
