/** A set of rows, one bit each: a million rows are 125 kB, and two sets are intersected 32 rows at a time. */
import { inChunks, type ChunkedWork } from '../../util/chunked.js';

const bitsPerWord = 32;

/** Rows below `size`. Filled once by whoever makes it, read-only from then on. */
export class RowSet {
  /** The number of rows that could be in it. */
  readonly size: number;
  /** Bits at and above `size` are zero. */
  readonly #words: Uint32Array;

  constructor(size: number) {
    this.size = size;
    this.#words = new Uint32Array(Math.ceil(size / bitsPerWord));
  }

  /** False for rows at and above `size`. */
  has(row: number): boolean {
    return (((this.#words[row >>> 5] ?? 0) >>> (row & 31)) & 1) === 1;
  }

  /** Rows at and above `size` are ignored. */
  add(row: number): void {
    if (row < this.size) this.#words[row >>> 5] = (this.#words[row >>> 5] ?? 0) | (1 << (row & 31));
  }

  /** For whoever makes the set: as if the row had never been added. */
  remove(row: number): void {
    if (row < this.size) this.#words[row >>> 5] = (this.#words[row >>> 5] ?? 0) & ~(1 << (row & 31));
  }

  /** The rows that are in both, as another set; its size is the smaller one. */
  and(other: RowSet): RowSet {
    const both = new RowSet(Math.min(this.size, other.size));
    const words = both.#words;
    for (let i = 0; i < words.length; i++) words[i] = (this.#words[i] ?? 0) & (other.#words[i] ?? 0);
    return both;
  }

  /** Its rows without those of another. */
  without(other: RowSet): RowSet {
    const rest = new RowSet(this.size);
    const words = rest.#words;
    for (let i = 0; i < words.length; i++) words[i] = (this.#words[i] ?? 0) & ~(other.#words[i] ?? 0);
    return rest;
  }

  /** The rows of either, as another set; its size is the larger one. */
  or(other: RowSet): RowSet {
    const [one, two] = this.size >= other.size ? [this, other] : [other, this];
    const either = one.lengthened(one.size);
    for (let i = 0; i < two.#words.length; i++)
      either.#words[i] = (either.#words[i] ?? 0) | (two.#words[i] ?? 0);
    return either;
  }

  /** Those of some rows that are in it, in their order. */
  among(rows: Uint32Array): Uint32Array {
    const words = this.#words;
    const found = new Uint32Array(rows.length);
    let count = 0;
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i] as number;
      if ((((words[row >>> 5] ?? 0) >>> (row & 31)) & 1) === 1) found[count++] = row;
    }
    return found.subarray(0, count);
  }

  /** Its rows, ascending. */
  toRows(): Uint32Array {
    const rows = new Uint32Array(this.count);
    let length = 0;
    for (const [i, word] of this.#words.entries())
      for (let rest = word; rest !== 0; rest &= rest - 1)
        rows[length++] = i * bitsPerWord + (31 - Math.clz32(rest & -rest));
    return rows;
  }

  /** The number of rows in it. */
  get count(): number {
    let count = 0;
    for (const word of this.#words) count += bitsIn(word);
    return count;
  }

  /** The same rows, with room for more behind: a copy. */
  lengthened(size: number): RowSet {
    const longer = new RowSet(Math.max(size, this.size));
    longer.#words.set(this.#words);
    return longer;
  }

  /** Whether, of the rows below the size of another set, the same ones are in this one. */
  beginsWith(other: RowSet): boolean {
    if (other.size > this.size) return false;
    const whole = other.size >>> 5;
    for (let i = 0; i < whole; i++) if (this.#words[i] !== other.#words[i]) return false;
    const rest = (1 << (other.size & 31)) - 1;
    return (((this.#words[whole] ?? 0) ^ (other.#words[whole] ?? 0)) & rest) === 0;
  }
}

/** Adds the rows from `from` on that pass, looking at `atOnce` of them per chunk. */
export function* fillChunked(
  rows: RowSet,
  from: number,
  atOnce: number,
  passes: (row: number) => boolean,
): ChunkedWork<void> {
  yield* inChunks(from, rows.size, atOnce, (start, end) => {
    for (let row = start; row < end; row++) if (passes(row)) rows.add(row);
  });
}

/** Counts pairs, then fours, then eights of bits; the multiplication adds the four bytes up (Warren, Hacker's Delight, 5-1). */
function bitsIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
