/** Groups of numbered things that are joined one by one (union-find by the smallest number, with paths halved). */

/** At first each thing is a group of its own. */
export class Groups {
  readonly #parents: number[];

  constructor(size: number) {
    this.#parents = Array.from({ length: size }, (_, i) => i);
  }

  /** The smallest number of the group of a thing. */
  firstOf(i: number): number {
    const parents = this.#parents;
    let at = i;
    for (let parent = parents[at] as number; parent !== at; parent = parents[at] as number) {
      parents[at] = parents[parent] as number;
      at = parents[at] as number;
    }
    return at;
  }

  /** Makes one group of the groups of two things. */
  join(a: number, b: number): void {
    const [first, second] = [this.firstOf(a), this.firstOf(b)];
    this.#parents[Math.max(first, second)] = Math.min(first, second);
  }
}
