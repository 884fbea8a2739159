/** Work in chunks, between which its runner may pause, and the fraction that is done. */

/** Chunked work: a generator yields the fraction that is done, and its runner may pause there. */

/** Yields fractions from 0 to 1 that never fall, and returns the result. It reads no clock: the runner decides when to pause. */
export type ChunkedWork<T> = Generator<number, T, void>;

/** What a runner needs of work. */
export type Steps<T> = Pick<ChunkedWork<T>, 'next'>;

/** Work that ends in the same way, by its value or its error, however often it is run on from there. */
export function keepingEnd<T>(steps: Steps<T>): Steps<T> {
  let end: (() => IteratorReturnResult<T>) | undefined;
  const next = (): IteratorResult<number, T> => {
    if (end) return end();
    try {
      const step = steps.next();
      if (step.done) end = () => step;
      return step;
    } catch (error) {
      end = () => {
        throw error;
      };
      throw error;
    }
  };
  return { next };
}

/** Runs work to its end without a pause. */
export function runChunked<T>(steps: Steps<T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** Work as a part of larger work, whose fraction it raises from `start` to `end`. */
export function* subProgress<T>(steps: ChunkedWork<T>, start: number, end: number): ChunkedWork<T> {
  let step = steps.next();
  while (!step.done) {
    yield Math.min(end, start + (end - start) * step.value);
    step = steps.next();
  }
  return step.value;
}

/** Calls a function with consecutive ranges of at most `size` numbers, from `start` up to but not including `end`. */
export function* inChunks(
  start: number,
  end: number,
  size: number,
  work: (start: number, end: number) => void,
): ChunkedWork<void> {
  for (let at = start; at < end; at += size) {
    const next = Math.min(end, at + size);
    work(at, next);
    yield (next - start) / (end - start);
  }
}

/** Calls a function with each item of a list, at most `size` of them per chunk. */
export function* forEachChunked<T>(
  items: readonly T[],
  size: number,
  work: (item: T) => void,
): ChunkedWork<void> {
  yield* inChunks(0, items.length, size, (start, end) =>
    items.slice(start, end).forEach((item) => work(item)),
  );
}
