/** Rows in time as they were known on a day: bits over the places that they have in the whole, so that a day changes only what came. */
import { compareRows } from '../../model/order-rows.js';
import type { Columns } from '../../model/columns.js';
import type { TouchedRows } from '../../model/reports/touched-rows.js';
import { lowerBound, upperBound } from '../../util/binary-search.js';
import { inChunks, subProgress, type ChunkedWork } from '../../util/chunked.js';
import { sortNumbersChunked } from '../../util/sort-numbers.js';
import { isOpen, pastEnd, type Times } from '../index/extent.js';
import type { RowCounts } from '../index/lane-index.js';
import { countMarked, rankWords, type RankBitVector } from '../index/rank-bit-vector.js';
import { selectMarked } from '../index/select-marked.js';
import type { Spans } from '../index/spans.js';

/** What is the same on each day of some rows. */
export interface SpansBase {
  readonly spans: Spans;
  /** By position: its place among the ends; of open rows, behind all ends, among the open ends. */
  readonly endPlaces: Uint32Array;
  /** The touches of these rows, ascending. */
  readonly touches: Float64Array;
}

const takenAtOnce = 2 ** 14;

/** Works out the base of some rows. */
export function* spansBaseChunked(
  spans: Spans,
  columns: Columns,
  touched: TouchedRows,
): ChunkedWork<SpansBase> {
  const { rows, ends, openEnds } = spans;
  const endPlaces = new Uint32Array(rows.length);
  // So many rows with one end have a place so far.
  const taken = new Uint32Array(ends.length + openEnds.length);
  let count = 0;
  const placing = inChunks(0, rows.length, takenAtOnce, (start, end) => {
    for (let i = start; i < end; i++) {
      const row = rows[i] as number;
      const past = pastEnd(columns, row);
      const first = isOpen(columns, row) ? ends.length + lowerBound(openEnds, past) : lowerBound(ends, past);
      endPlaces[i] = first + (taken[first] as number);
      taken[first] = (taken[first] as number) + 1;
      count += touched.countOf(row);
    }
  });
  yield* subProgress(placing, 0, 0.5);
  const touches = new Float64Array(count);
  let at = 0;
  const adding = inChunks(0, rows.length, takenAtOnce, (start, end) => {
    for (let i = start; i < end; i++) at = touched.addTouchesOf(rows[i] as number, touches, at);
  });
  yield* subProgress(adding, 0.5, 0.7);
  return { spans, endPlaces, touches: yield* subProgress(sortNumbersChunked(touches), 0.7, 1) };
}

/** The position of a row among rows in order; -1 where it is not there. */
export function positionIn(rows: Uint32Array, row: number, columns: Columns): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const other = rows[middle] as number;
    if ((compareRows(columns, other, row) || other - row) >= 0) high = middle;
    else low = middle + 1;
  }
  return rows[low] === row ? low : rows.indexOf(row);
}

/** Sets or clears a bit. */
export function setBit(words: Uint32Array, bit: number, isSet: boolean): void {
  const word = words[bit >>> 5] as number;
  const one = 1 << (bit & 31);
  words[bit >>> 5] = isSet ? word | one : word & ~one;
}

/** Words for so many bits. */
export function wordsFor(length: number): Uint32Array {
  return new Uint32Array((length >>> 5) + 1);
}

/** Some of the rows of the whole; positions number those that were known. */
export class KnownSpans implements RowCounts {
  readonly known: RankBitVector;
  readonly #base: SpansBase;
  readonly #ended: RankBitVector;
  #rows: Uint32Array | undefined;

  /** `known`: by position in the whole; `ended`: by the place of the end. */
  constructor(base: SpansBase, known: Uint32Array, ended: Uint32Array) {
    this.#base = base;
    this.known = rankWords(known);
    this.#ended = rankWords(ended);
  }

  /** The rows themselves; listed when they are first asked for. */
  get rows(): Uint32Array {
    return (this.#rows ??= this.#list());
  }

  get length(): number {
    return this.known.count;
  }

  /** The position in the whole. */
  wholePosition(position: number): number {
    return position < this.length ? selectMarked(this.known, position) : this.#base.spans.length;
  }

  rowAt(position: number): number {
    return this.#base.spans.rowAt(this.wholePosition(position));
  }

  countBefore(time: number, times: Times): number {
    return countMarked(this.known, this.#base.spans.countBefore(time, times));
  }

  countOver(time: number, { now }: Times): number {
    const { ends, openEnds } = this.#base.spans;
    const over = countMarked(this.#ended, upperBound(ends, time));
    if (now > time) return over;
    const open = countMarked(this.#ended, ends.length + upperBound(openEnds, time));
    return over + open - countMarked(this.#ended, ends.length);
  }

  countWithin(start: number, end: number, times: Times): number {
    const begun = this.#base.spans.countWithin(start, end, times) + this.#base.spans.countOver(start, times);
    return countMarked(this.known, begun) - this.countOver(start, times);
  }

  #list(): Uint32Array {
    const { rows } = this.#base.spans;
    const found = new Uint32Array(this.length);
    let count = 0;
    for (const [i, word] of this.known.words.entries())
      for (let rest = word; rest !== 0; rest &= rest - 1)
        found[count++] = rows[i * 32 + (31 - Math.clz32(rest & -rest))] as number;
    return found;
  }
}
