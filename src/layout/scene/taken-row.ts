/** What the groups of a row take up, as their labels are fitted from the first to the last. */
import { rowGap } from '../metrics.js';
import type { Group } from './clusters.js';

/** In pixels. */
interface Interval {
  readonly left: number;
  readonly right: number;
}

/**
 * The row of the clusters of a lane. Groups are given in the order of their centres, no two of which are equal; so what lies behind
 * one is asked of the least left end of all that follow, and what lies before it only where something reaches that far.
 */
export class TakenRow {
  readonly #groups: readonly Group[];
  readonly #taken: Interval[];
  /** The least left end of all groups behind each. */
  readonly #leftAfter: number[];
  /** The greatest right end of all groups that were passed. */
  #rightBefore = -Infinity;

  constructor(groups: readonly Group[]) {
    this.#groups = groups;
    this.#taken = groups.map(takenBy);
    this.#leftAfter = new Array<number>(groups.length).fill(Infinity);
    for (let i = groups.length - 2; i >= 0; i--)
      this.#leftAfter[i] = Math.min(this.#leftAfter[i + 1] as number, (this.#taken[i + 1] as Interval).left);
  }

  /** What a group takes up now. */
  at(i: number): Interval {
    return this.#taken[i] as Interval;
  }

  /** Whether an interval in the place of a group meets none of the others. */
  isFree(i: number, { left, right }: Interval): boolean {
    return (
      (left >= this.#rightBefore + rowGap && right <= (this.#leftAfter[i] as number) - rowGap) ||
      this.#taken.every((other, j) => j === i || left >= other.right + rowGap || right <= other.left - rowGap)
    );
  }

  /** Where what lies behind the centre of a group begins; infinite where nothing does. */
  endOf(i: number): number {
    const { centre } = this.#groups[i] as Group;
    let end = this.#leftAfter[i] as number;
    if (this.#rightBefore > centre)
      for (const { left, right } of this.#taken.slice(0, i)) if (right > centre) end = Math.min(end, left);
    return end;
  }

  /** Ends the fitting of a group, which takes up another interval from now on, or the same. */
  pass(i: number, { left, right }: Interval = this.at(i)): void {
    this.#taken[i] = { left, right };
    this.#rightBefore = Math.max(this.#rightBefore, right);
  }
}

/** The extents of all members, and its glyph or disc. */
export function takenBy({ footprints, centre, radius }: Group): Interval {
  const taken = { left: centre - radius, right: centre + radius };
  for (const { p0, p1 } of footprints) {
    taken.left = Math.min(taken.left, p0);
    taken.right = Math.max(taken.right, p1);
  }
  return taken;
}
