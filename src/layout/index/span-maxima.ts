/** The greatest of rows that may begin within a span each: found for any time without looking at all of them. */
import { lowerBound, upperBound } from '../../util/binary-search.js';
import type { Greater } from './sizes.js';
import { inChunks, type ChunkedWork } from '../../util/chunked.js';

/** Where a row may begin: from `start` to before `end`. */
export interface RowSpan {
  readonly start: number;
  readonly end: number;
  readonly row: number;
}

/** A segment tree (de Berg et al., "Computational Geometry", 10.3) over the times at which any span begins or ends. */
export interface SpanMaxima {
  readonly times: Float64Array;
  readonly leaves: number;
  /** The greatest of the spans that cover all of a node and not all of the one above it. */
  readonly cover: Int32Array;
  /** The greatest of those that cover some of it. */
  readonly below: Int32Array;
}

const takenAtOnce = 2 ** 12;

/** The tree of some spans. */
export function* spanMaximaChunked(spans: readonly RowSpan[], greater: Greater): ChunkedWork<SpanMaxima> {
  const all = new Set<number>();
  for (const { start, end } of spans) all.add(start).add(end);
  const times = Float64Array.from(all).sort();
  const leaves = 2 ** Math.ceil(Math.log2(Math.max(1, times.length)));
  const cover = new Int32Array(2 * leaves).fill(-1);
  yield* inChunks(0, spans.length, takenAtOnce, (from, to) => {
    for (const { start, end, row } of spans.slice(from, to))
      forEachNode(leaves, lowerBound(times, start), lowerBound(times, end), (node) => {
        cover[node] = greater(cover[node] as number, row);
      });
  });
  const below = cover.slice();
  for (let node = leaves - 1; node > 0; node--) {
    const either = greater(below[2 * node] as number, below[2 * node + 1] as number);
    below[node] = greater(below[node] as number, either);
  }
  return { times, leaves, cover, below };
}

/** The greatest of the rows that may begin between two times; -1 where none may. */
export function greatestWithin(
  { times, leaves, cover, below }: SpanMaxima,
  start: number,
  end: number,
  greater: Greater,
): number {
  let found = -1;
  const from = Math.max(0, upperBound(times, start) - 1);
  forEachNode(leaves, from, lowerBound(times, end), (node) => {
    found = greater(found, below[node] as number);
    for (let above = node >> 1; above > 0; above >>= 1) found = greater(found, cover[above] as number);
  });
  return found;
}

/** The nodes that make up the leaves from one to before another, as few as can be. */
export function forEachNode(leaves: number, from: number, to: number, visit: (node: number) => void): void {
  for (let [low, high] = [from + leaves, to + leaves]; low < high; low >>= 1, high >>= 1) {
    if (low & 1) visit(low++);
    if (high & 1) visit(--high);
  }
}
