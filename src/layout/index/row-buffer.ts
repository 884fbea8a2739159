/** Gathers rows of which it is not known how many there will be, four bytes each. */
import type { ChunkedWork } from '../../util/chunked.js';

const leastRoom = 8;
/** More rows are gathered in blocks of a power of two, for to copy all of very many takes its time. */
const blockBits = 16;
const blockRows = 2 ** blockBits;
/** Bits are set and looked at. */
const visitedAtOnce = 2 ** 16;

/**
 * A list of rows in typed arrays: one that doubles when it is full, up to a block, and from then on more of these: constant
 * cost a row, and none of it on the heap of objects.
 */
export class RowBuffer {
  #block = new Uint32Array(leastRoom);
  #used = 0;
  readonly #full: Uint32Array[] = [];

  get length(): number {
    return this.#full.length * blockRows + this.#used;
  }

  push(row: number): void {
    if (this.#used === this.#block.length) this.#grow();
    this.#block[this.#used++] = row;
  }

  /** What was gathered at a position: where it is read in place, there is no copy of it. */
  rowAt(position: number): number {
    const block = this.#full[position >>> blockBits] ?? this.#block;
    return block[position & (blockRows - 1)] as number;
  }

  /** What was gathered, in an array that fits. */
  toRows(): Uint32Array {
    if (this.#full.length === 0) return this.#block.slice(0, this.#used);
    const rows = new Uint32Array(this.length);
    for (const [i, block] of this.#full.entries()) rows.set(block, i * blockRows);
    rows.set(this.#block.subarray(0, this.#used), this.#full.length * blockRows);
    return rows;
  }

  #grow(): void {
    if (this.#block.length < blockRows) {
      const rows = new Uint32Array(this.#block.length * 2);
      rows.set(this.#block);
      this.#block = rows;
      return;
    }
    this.#full.push(this.#block);
    this.#block = new Uint32Array(blockRows);
    this.#used = 0;
  }
}

/** Visits all rows of some lists; a pause follows so many rows, whether the lists are short or long. */
export function* eachRowChunked(
  lists: readonly Uint32Array[],
  visit: (row: number, list: number) => void,
): ChunkedWork<void> {
  const all = lists.reduce((sum, { length }) => sum + length, 0);
  let [done, next] = [0, visitedAtOnce];
  for (const [i, list] of lists.entries())
    for (const row of list) {
      visit(row, i);
      if (++done < next) continue;
      next += visitedAtOnce;
      yield done / all;
    }
}
