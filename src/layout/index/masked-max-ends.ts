/** The greatest ends of some of the rows of a lane. */
import type { Columns } from '../../model/columns.js';
import { isOpen, pastEnd } from './extent.js';
import { blockRows, type MaxEndIndex } from './max-end-index.js';

/** The index of those rows that are known, where `index` is that of others that were: `changed` positions are looked at again. */
export function maskedMaxEnds(
  { ends: known, open: wasOpen, leaves }: MaxEndIndex,
  changed: readonly number[],
  rows: Uint32Array,
  columns: Columns,
  isKnown: (position: number) => boolean,
): MaxEndIndex {
  const ends = known.slice();
  const open = wasOpen?.slice() ?? new Uint8Array(2 * leaves);
  for (const leaf of new Set(changed.map((position) => leaves + Math.floor(position / blockRows)))) {
    const start = (leaf - leaves) * blockRows;
    ends[leaf] = -Infinity;
    open[leaf] = 0;
    for (let i = start; i < Math.min(start + blockRows, rows.length); i++) {
      const row = rows[i] as number;
      if (!isKnown(i)) continue;
      ends[leaf] = Math.max(ends[leaf], pastEnd(columns, row));
      if (columns.latestEnd[row] === Infinity && isOpen(columns, row)) open[leaf] = 1;
    }
    for (let node = leaf >>> 1; node > 0; node >>>= 1) {
      ends[node] = Math.max(ends[2 * node] as number, ends[2 * node + 1] as number);
      open[node] = (open[2 * node] as number) | (open[2 * node + 1] as number);
    }
  }
  return { ends, open: open[1] ? open : undefined, leaves };
}
