/** Rows: each footprint goes into the first row with room for it. */
import { rowGap } from '../metrics.js';
import type { Footprint } from './footprint.js';

/** The packing of a lane: footprints in one row are at least `rowGap` pixels apart. */
export interface Packed {
  /** The row of each footprint, by position; -1 where no row had room. */
  readonly slots: readonly number[];
  readonly slotCount: number;
}

interface Interval {
  readonly left: number;
  readonly right: number;
}

/**
 * First fit into at most `limit` rows: exact events before vague ones, then by start. Deterministic, and
 * independent of the window. Rows are sorted interval lists: O(n log n) for each row that is tried.
 */
export function packRows(footprints: readonly Footprint[], limit: number): Packed {
  const rows: Interval[][] = [];
  const slots = new Array<number>(footprints.length).fill(-1);
  for (const i of packingOrder(footprints)) {
    const footprint = footprints[i] as Footprint;
    let slot = rows.findIndex((row) => tryPlace(row, footprint));
    if (slot < 0 && rows.length < limit)
      slot = rows.push([{ left: footprint.left, right: footprint.right }]) - 1;
    slots[i] = slot;
  }
  return { slots, slotCount: rows.length };
}

function packingOrder(footprints: readonly Footprint[]): number[] {
  const vagueness = ({ form, p0, p1 }: Footprint): number => (form === 'bar' ? 1 : p1 - p0 > 320 ? 2 : 0);
  return footprints
    .map((_, i) => i)
    .sort((a, b) => {
      const first = footprints[a] as Footprint;
      const second = footprints[b] as Footprint;
      return vagueness(first) - vagueness(second) || first.p0 - second.p0 || a - b;
    });
}

/** Puts an interval into a sorted row if nothing lies within the gap around it. */
function tryPlace(row: Interval[], { left, right }: Interval): boolean {
  let low = 0;
  let high = row.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((row[middle] as Interval).left < left) low = middle + 1;
    else high = middle;
  }
  const previous = row[low - 1];
  const next = row[low];
  if (previous && previous.right + rowGap > left) return false;
  if (next && next.left - rowGap < right) return false;
  row.splice(low, 0, { left, right });
  return true;
}
