/** What a list says of when things were, one span for each date: what is known to a day or nearly, and what is vague. */
import { flag, hasAnyFlag, hasFlag } from '../../model/columns.js';
import { MS_PER_DAY } from '../../model/dates/calendar.js';
import type { Timeline } from '../../model/timeline.js';

/** Within which time something happened, began or ended; epoch milliseconds, finite. */
export interface Dating {
  readonly start: number;
  readonly end: number;
  /** Whether a lone event happened within it once: only these can stand on a shelf. */
  readonly once: boolean;
}

/** The datings of some rows of a timeline; open ends and what is not known give none. */
export function datingsOf(timeline: Timeline, rows: Iterable<number>): readonly Dating[] {
  const { columns } = timeline;
  const datings: Dating[] = [];
  const add = (start: number, end: number, once: boolean): void => {
    if (Number.isFinite(start) && Number.isFinite(end)) datings.push({ start, end, once });
  };
  for (const row of rows) {
    if (!hasFlag(columns, row, flag.drawn)) continue;
    const { occurrences, candidates } = timesOf(timeline, row);
    const times = occurrences ?? candidates;
    for (const { earliest, latest } of times ?? []) add(earliest, latest, false);
    if (times) continue;
    const [start, end] = [columns.earliestStart[row] as number, columns.latestEnd[row] as number];
    if (hasFlag(columns, row, flag.once) || hasFlag(columns, row, flag.point)) {
      add(start, end, true);
      continue;
    }
    add(start, columns.latestStart[row] as number, false);
    add(columns.earliestEnd[row] as number, end, false);
  }
  return datings;
}

function timesOf(
  timeline: Timeline,
  row: number,
): Partial<Pick<NonNullable<ReturnType<Timeline['extent']>>, 'occurrences' | 'candidates'>> {
  const several = hasAnyFlag(timeline.columns, row, flag.several | flag.candidates);
  return several ? (timeline.extent(row) ?? {}) : {};
}

/** A day on which clocks change has up to this, in milliseconds: what is known to a day is not longer. */
export const longestDay: number = 1.125 * MS_PER_DAY;
/** What is no longer than this, of all, is known as well. */
const knownShare = 1 / 15;

/** Whether a dating is known, in a list of a length. */
export function isKnown({ start, end }: Dating, length: number): boolean {
  return end - start <= Math.max(longestDay, length * knownShare);
}

/** The finest unit to which anything in a list is known, where that is no time of day. */
export type FinestUnit = 'day' | 'month' | 'year';

/** Longer lists are not looked at row by row. */
const mostRows = 10_000;
/** The shortest of each unit, in milliseconds. */
const shortest: readonly (readonly [FinestUnit, number])[] = [
  ['year', 365 * MS_PER_DAY - MS_PER_DAY / 24],
  ['month', 28 * MS_PER_DAY - MS_PER_DAY / 24],
  ['day', 23 * (MS_PER_DAY / 24)],
];

/** The finest unit to which any date in a list is known; undefined where a time of day is, in long lists, and in empty ones. */
export function finestUnitOf(timeline: Timeline): FinestUnit | undefined {
  if (timeline.size > mostRows) return undefined;
  const { columns } = timeline;
  let least = Infinity;
  for (const row of timeline.order) {
    if (!hasFlag(columns, row, flag.drawn)) continue;
    least = Math.min(least, precisionOf(timeline, row));
    if (least < 23 * (MS_PER_DAY / 24)) return undefined;
  }
  return least === Infinity ? undefined : shortest.find(([, length]) => least >= length)?.[0];
}

/** How long the time is in which a row happened, began or ended, the shortest of these; infinite where nothing bounds it. */
function precisionOf(timeline: Timeline, row: number): number {
  const spans = datingsOf(timeline, [row]).map(({ start, end }) => end - start);
  return Math.min(Infinity, ...spans);
}
