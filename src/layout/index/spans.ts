/** Counts how many rows have a part in any span of time: two searches, whatever their number. */
import type { Columns } from '../../model/columns.js';
import { mergeRowsChunked } from '../../model/ingest/append-order.js';
import { subProgress, inChunks, type ChunkedWork } from '../../util/chunked.js';
import { isOpen, pastEnd, type Times } from './extent.js';
import { firstWhere, upperBound } from '../../util/binary-search.js';
import { mergeNumbers, sortNumbersChunked } from '../../util/sort-numbers.js';

/** Rows, and apart from them where they end. Nothing in it hangs on `now`. */
export interface Spans {
  /** In the order used everywhere, and so by start. */
  readonly rows: Uint32Array;
  /** Just past the ends of the rows that have one, ascending; Infinity for what may have happened at any later time. */
  readonly ends: Float64Array;
  /** Of the rows that are drawn to `now`: just past the last that is known of them, ascending. */
  readonly openEnds: Float64Array;
}

const takenAtOnce = 2 ** 14;

/** The spans of rows, which are in order. */
export function* spansChunked(rows: Uint32Array, columns: Columns): ChunkedWork<Spans> {
  const ends = new Float64Array(rows.length);
  let [closed, open] = [0, rows.length];
  const take = (start: number, end: number): void => {
    for (let i = start; i < end; i++) {
      const row = rows[i] as number;
      ends[isOpen(columns, row) ? --open : closed++] = pastEnd(columns, row);
    }
  };
  yield* subProgress(inChunks(0, rows.length, takenAtOnce, take), 0, 0.4);
  const openEnds = yield* subProgress(sortNumbersChunked(ends.slice(open)), 0.4, 0.5);
  const sorted = sortNumbersChunked(openEnds.length > 0 ? ends.slice(0, closed) : ends);
  return { rows, ends: yield* subProgress(sorted, 0.5, 1), openEnds };
}

/** Spans with more rows among theirs; these are in order, too. */
export function* appendSpansChunked(spans: Spans, added: Uint32Array, columns: Columns): ChunkedWork<Spans> {
  const rows = new Uint32Array(spans.rows.length + added.length);
  yield* subProgress(mergeRowsChunked(spans.rows, added, columns, rows), 0, 0.5);
  const more = yield* subProgress(spansChunked(added, columns), 0.5, 1);
  return {
    rows,
    ends: mergeNumbers(spans.ends, more.ends),
    openEnds: mergeNumbers(spans.openEnds, more.openEnds),
  };
}

/** How many rows begin before a time: they stand first. Rows without a start always do. */
export function countBefore({ rows }: Spans, { timeline: { columns } }: Times, time: number): number {
  const { earliestStart } = columns;
  return firstWhere(rows.length, (i) => (earliestStart[rows[i] as number] as number) >= time);
}

/** How many rows are over by a time; all of them begin before it. */
export function countOver({ ends, openEnds }: Spans, { now }: Times, time: number): number {
  return upperBound(ends, time) + (now > time ? 0 : upperBound(openEnds, time));
}

/** How many rows have some part between two times, the second of them included: an exact count (see `overlaps`). */
export function countWithin(spans: Spans, times: Times, start: number, end: number): number {
  const { rows } = spans;
  const { earliestStart } = times.timeline.columns;
  const begun = firstWhere(rows.length, (i) => (earliestStart[rows[i] as number] as number) > end);
  return begun - countOver(spans, times, start);
}
