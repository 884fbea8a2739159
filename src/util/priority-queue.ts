/** A priority queue: numbers, the one with the least cost first (a binary heap). */

/** Whole numbers with costs; one may be in it several times. */
export class PriorityQueue {
  readonly #items: number[] = [];
  readonly #costs: number[] = [];

  /** Adds a number. */
  push(item: number, cost: number): void {
    let at = this.#items.length;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if ((this.#costs[parent] as number) <= cost) break;
      this.#set(at, parent);
      at = parent;
    }
    this.#items[at] = item;
    this.#costs[at] = cost;
  }

  /** Takes out the number of the least cost; undefined where none is left. */
  pop(): number | undefined {
    const first = this.#items[0];
    const [item, cost] = [this.#items.pop(), this.#costs.pop()];
    const size = this.#items.length;
    if (item === undefined || cost === undefined || size === 0) return first;
    let at = 0;
    for (let child = 1; child < size; child = 2 * at + 1) {
      if (child + 1 < size && (this.#costs[child + 1] as number) < (this.#costs[child] as number)) child++;
      if ((this.#costs[child] as number) >= cost) break;
      this.#set(at, child);
      at = child;
    }
    this.#items[at] = item;
    this.#costs[at] = cost;
    return first;
  }

  #set(to: number, from: number): void {
    this.#items[to] = this.#items[from] as number;
    this.#costs[to] = this.#costs[from] as number;
  }
}
