/** Which forms the events of a timeline have, for the legend: found in one pass over all rows. */
import { longestDay } from '../../layout/scale/datings.js';
import { mayEndAtOnce } from '../../layout/scene/edges.js';
import { flag, type Columns } from '../../model/columns.js';

/** Bits beside those of `flag` for what the bounds of a row say. */
export const bound = {
  /** No end is known. */
  endless: 134_217_728,
  /** It may have been over as soon as it had begun. */
  atOnce: 268_435_456,
  /** Its start or its end is known to no day. */
  vague: 536_870_912,
  /** It may have begun on one of several days. */
  vagueBeginning: 1_073_741_824,
} as const;

/** What is asked of all rows. */
export interface UsedForms {
  /** Whether any row has any of these bits of `flag` and `bound`. */
  readonly any: (bits: number) => boolean;
  /** Whether any row has all of the first and none of the second. */
  readonly only: (all: number, none: number) => boolean;
  /** The positions of the kinds that rows have. */
  readonly kinds: ReadonlySet<number>;
}

/** Rows are many, what is different of them is little: that alone is kept. */
export function usedForms(columns: Columns): UsedForms {
  const patterns = new Set<number>();
  const kinds = new Set<number>();
  let [lastPattern, lastKind] = [-1, -1];
  for (let row = 0; row < columns.length; row++) {
    const kind = columns.kind[row] as number;
    if (kind !== lastKind) kinds.add((lastKind = kind));
    const pattern = patternOf(columns, row);
    if (pattern !== lastPattern) patterns.add((lastPattern = pattern));
  }
  const some = (mask: number, value: number): boolean => {
    for (const pattern of patterns) if ((pattern & mask) === value) return true;
    return false;
  };
  let used = 0;
  for (const pattern of patterns) used |= pattern;
  return { any: (bits) => (used & bits) !== 0, only: (all, none) => some(all | none, all), kinds };
}

function patternOf(columns: Columns, row: number): number {
  const flags = columns.flags[row] as number;
  const [start, latestStart] = [columns.earliestStart[row] as number, columns.latestStart[row] as number];
  const [end, latestEnd] = [columns.earliestEnd[row] as number, columns.latestEnd[row] as number];
  const isOnce = (flags & (flag.once | flag.point)) !== 0;
  return (
    flags |
    (latestEnd === Infinity ? bound.endless : 0) |
    (mayEndAtOnce(columns, row) ? bound.atOnce : 0) |
    (isLong(start, latestStart) || isLong(end, latestEnd) ? bound.vague : 0) |
    ((isOnce ? latestEnd : latestStart) - start > longestDay ? bound.vagueBeginning : 0)
  );
}

/** Such bars are wedges there. */
function isLong(from: number, to: number): boolean {
  return to - from > longestDay && to - from < Infinity;
}
