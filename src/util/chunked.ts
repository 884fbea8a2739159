/** Work done in steps: a generator yields the share of it that is done, so that whoever runs it may pause there. */

/** Yields shares from 0 to 1 that never fall, and returns what was worked for. No clock: when to pause is the runner's choice. */
export type ChunkedWork<T> = Generator<number, T, void>;

/** Runs work to its end, without a pause. */
export function runChunked<T>(steps: ChunkedWork<T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** Work that is the part from `start` to `end`, shares both, of some larger work. */
export function* subProgress<T>(steps: ChunkedWork<T>, start: number, end: number): ChunkedWork<T> {
  let step = steps.next();
  while (!step.done) {
    yield start + (end - start) * step.value;
    step = steps.next();
  }
  return step.value;
}

/** Does something to numbers from `start` to before `end`, at most `size` of them at a time. */
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

/** Does something to each item of a list, at most `size` of them at a time. */
export function* forEachChunked<T>(
  items: readonly T[],
  size: number,
  work: (item: T) => void,
): ChunkedWork<void> {
  yield* inChunks(0, items.length, size, (start, end) =>
    items.slice(start, end).forEach((item) => work(item)),
  );
}
