/** Gathers rows of which it is not known how many there will be, four bytes each. */

const leastRoom = 8;
/** A power of two; more rows are gathered in blocks, for to copy all of very many takes its time. */
const blockRows = 2 ** 16;

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
