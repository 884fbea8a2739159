/** The greatest of any values that follow one another, without looking at each of them. */

/** Over a list that stays as it is. */
export class RangeMaximum {
  readonly #length: number;
  /** A tree: node i stands for nodes 2i and 2i + 1, the leaves for a value each. */
  readonly #nodes: Float64Array;

  constructor(values: ArrayLike<number>) {
    this.#length = values.length;
    this.#nodes = new Float64Array(2 * values.length);
    this.#nodes.set(values, values.length);
    for (let node = values.length - 1; node > 0; node--) this.#nodes[node] = this.#below(node);
  }

  /** From one position to before another; -Infinity where there is none. */
  between(from: number, end: number): number {
    let greatest = -Infinity;
    let [first, last] = [from + this.#length, end + this.#length];
    while (first < last) {
      if (first % 2 === 1) greatest = Math.max(greatest, this.#nodes[first++] as number);
      if (last % 2 === 1) greatest = Math.max(greatest, this.#nodes[--last] as number);
      first >>>= 1;
      last >>>= 1;
    }
    return greatest;
  }

  #below(node: number): number {
    return Math.max(this.#nodes[2 * node] as number, this.#nodes[2 * node + 1] as number);
  }
}
