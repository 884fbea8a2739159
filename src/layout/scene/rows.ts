/** Rows: each footprint goes into the first row with room for it. */
import { rowGap } from '../metrics.js';
import type { Footprint } from './footprint.js';

/** The packing of a lane: footprints in one row are at least `rowGap` pixels apart. */
export interface Packed {
  /** The row of each footprint, by position; -1 where no row had room. */
  readonly slots: readonly number[];
  readonly slotCount: number;
}

/**
 * First fit, by start. Deterministic, and independent of the window. Each row is
 * filled when it is first asked about, since what the first fit puts into it hangs on the rows before it alone: the labels
 * of what stands beyond are never measured. Rows are sorted lists of what stands in them: O(n log n) for each.
 */
export class RowPacking {
  readonly #footprints: readonly Footprint[];
  readonly #slots: number[];
  #waiting: readonly number[];
  #rowCount = 0;

  constructor(footprints: readonly Footprint[]) {
    this.#footprints = footprints;
    this.#slots = new Array<number>(footprints.length).fill(-1);
    this.#waiting = packingOrder(footprints);
  }

  /** How many rows all would take, or one more than `most`. */
  rowsWanted(most: number): number {
    this.#fill(most);
    return Math.min(this.#rowCount + (this.#waiting.length > 0 ? 1 : 0), most + 1);
  }

  /** The rows as far as a limit. */
  within(limit: number): Packed {
    this.#fill(limit);
    const slots = this.#slots.map((slot) => (slot < limit ? slot : -1));
    return { slots, slotCount: Math.min(this.#rowCount, limit) };
  }

  #fill(limit: number): void {
    while (this.#rowCount < limit && this.#waiting.length > 0) {
      const row: Footprint[] = [];
      this.#waiting = this.#waiting.filter((i) => {
        const isPlaced = tryPlace(row, this.#footprints[i] as Footprint);
        if (isPlaced) this.#slots[i] = this.#rowCount;
        return !isPlaced;
      });
      this.#rowCount++;
    }
  }
}

/** By the earliest start, whatever is known of it: nothing stands above what may have come before it. */
function packingOrder(footprints: readonly Footprint[]): number[] {
  return footprints
    .map((_, i) => i)
    .sort((a, b) => {
      const [first, second] = [footprints[a] as Footprint, footprints[b] as Footprint];
      // Two that have no known start are equal, and their difference is no number.
      return first.p0 === second.p0 ? a - b : first.p0 - second.p0;
    });
}

/**
 * Puts a footprint into a sorted row if nothing lies within the gap around it. What meets another even without its label
 * is not asked for that.
 */
function tryPlace(row: Footprint[], footprint: Footprint): boolean {
  const { bareLeft, bareRight } = footprint;
  let low = 0;
  let high = row.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((row[middle] as Footprint).bareLeft < bareLeft) low = middle + 1;
    else high = middle;
  }
  const previous = row[low - 1];
  const next = row[low];
  if (next && next.bareLeft - rowGap < bareRight) return false;
  if (previous && previous.right + rowGap > bareLeft) return false;
  if (previous && previous.right + rowGap > footprint.left) return false;
  if (next && next.left - rowGap < footprint.right) return false;
  row.splice(low, 0, footprint);
  return true;
}
