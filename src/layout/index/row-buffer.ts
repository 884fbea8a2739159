/** Gathers rows of which it is not known how many there will be, four bytes each. */

const leastRoom = 8;

/**
 * A list of rows in a typed array that doubles when it is full: constant cost a row, and none of it on the heap of
 * objects.
 */
export class RowBuffer {
  #rows = new Uint32Array(leastRoom);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(row: number): void {
    if (this.#length === this.#rows.length) {
      const rows = new Uint32Array(this.#length * 2);
      rows.set(this.#rows);
      this.#rows = rows;
    }
    this.#rows[this.#length++] = row;
  }

  /** What was gathered, in an array that fits. */
  toRows(): Uint32Array {
    return this.#rows.slice(0, this.#length);
  }
}
