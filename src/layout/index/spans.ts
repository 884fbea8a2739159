/** Counts how many rows have a part in any span of time: two searches, whatever their number. */
import type { Columns } from '../../model/columns.js';
import { subProgress, inChunks, type ChunkedWork } from '../../util/chunked.js';
import type { RowCounts } from './lane-index.js';
import { isOpen, pastEnd, type Times } from './extent.js';
import { firstWhere, upperBound } from '../../util/binary-search.js';
import { mergeNumbersChunked, sortNumbersChunked } from '../../util/sort-numbers.js';

/** Rows in memory, and apart from them where they end. It does not depend on `now`. */
export class Spans implements RowCounts {
  constructor(
    /** In the order used everywhere, and so by start. */
    readonly rows: Uint32Array,
    /** Just past the ends of the rows that have one, ascending; Infinity for what may have happened at any later time. */
    readonly ends: Float64Array,
    /** Of the rows that are drawn to `now`: just past the last that is known of them, ascending. */
    readonly openEnds: Float64Array,
  ) {}

  get length(): number {
    return this.rows.length;
  }

  rowAt(position: number): number {
    return this.rows[position] as number;
  }

  countBefore(time: number, { columns }: Times): number {
    const { rows } = this;
    const { earliestStart } = columns;
    return firstWhere(rows.length, (i) => (earliestStart[rows[i] as number] as number) >= time);
  }

  countOver(time: number, { now }: Times): number {
    return upperBound(this.ends, time) + (now > time ? 0 : upperBound(this.openEnds, time));
  }

  countWithin(start: number, end: number, times: Times): number {
    const { rows } = this;
    const { earliestStart } = times.columns;
    const begun = firstWhere(rows.length, (i) => (earliestStart[rows[i] as number] as number) > end);
    return begun - this.countOver(start, times);
  }
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
  return new Spans(rows, ends, openEnds);
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
