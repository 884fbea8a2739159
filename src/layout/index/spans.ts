/** Counts how many rows have a part in any span of time: two searches, whatever their number. */
import type { Columns } from '../../model/columns.js';
import { mergeRowsChunked } from '../../model/ingest/append-order.js';
import { subProgress, inChunks, type ChunkedWork } from '../../util/chunked.js';
import { isOpen, pastEnd, type Times } from './extent.js';
import { firstWhere, upperBound } from '../../util/binary-search.js';
import { mergeNumbers, mergeNumbersChunked, sortNumbersChunked } from '../../util/sort-numbers.js';

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
/** Enough for a median, and no cost. */
const sampledRows = 33;

/** The spans of rows, which are in order. */
export function* spansChunked(rows: Uint32Array, columns: Columns): ChunkedWork<Spans> {
  const { ascending, others, open } = yield* subProgress(endsChunked(rows, columns), 0, 0.4);
  const openEnds = yield* subProgress(sortNumbersChunked(open), 0.4, 0.5);
  const sorted = yield* subProgress(sortNumbersChunked(others), 0.5, 0.8);
  const ends = yield* subProgress(mergeNumbersChunked(ascending, sorted), 0.8, 1);
  return { rows, ends, openEnds };
}

/** Where rows end, apart by how much there is to sort. */
interface Ends {
  /** In the order of the rows, and so in that of their starts. */
  readonly ascending: Float64Array;
  readonly others: Float64Array;
  readonly open: Float64Array;
}

/**
 * Most events of a list are about equally short, so that they end in the order in which they begin: only what is longer
 * is put apart, to be sorted.
 */
function* endsChunked(rows: Uint32Array, columns: Columns): ChunkedWork<Ends> {
  const { earliestStart } = columns;
  const [ends, apart] = [new Float64Array(rows.length), new Float64Array(rows.length)];
  const usual = usualLength(rows, columns);
  let [ascending, others, open, last] = [0, 0, rows.length, -Infinity];
  yield* inChunks(0, rows.length, takenAtOnce, (start, end) => {
    for (let i = start; i < end; i++) {
      const row = rows[i] as number;
      const past = pastEnd(columns, row);
      if (isOpen(columns, row)) apart[--open] = past;
      else if (past >= last && past - (earliestStart[row] as number) <= usual)
        ends[ascending++] = last = past;
      else apart[others++] = past;
    }
  });
  // A part of a longer array would keep all of it.
  const whole = ascending === rows.length ? ends : ends.slice(0, ascending);
  return { ascending: whole, others: apart.slice(0, others), open: apart.slice(open) };
}

/** The median length of some of the rows, and what a moment may be longer than another for rounding. */
function usualLength(rows: Uint32Array, columns: Columns): number {
  const lengths = new Float64Array(Math.min(rows.length, sampledRows));
  for (let i = 0; i < lengths.length; i++) {
    const row = rows[Math.floor((i * rows.length) / lengths.length)] as number;
    const length = pastEnd(columns, row) - (columns.earliestStart[row] as number);
    lengths[i] = Number.isFinite(length) ? length : 0;
  }
  return (lengths.sort()[lengths.length >> 1] ?? 0) + 1;
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
