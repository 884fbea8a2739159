/** What of a vague date its links rule out: nothing happens before what it answers. */
import { flag, hasFlag } from './columns.js';
import type { LinkType } from './event.js';
import type { Timeline } from './timeline.js';

/** The times before `until` are ruled out by the event in `row`, which began then at the earliest. */
export interface RuledOut {
  readonly until: number;
  readonly row: number;
}

const day = 86_400_000;

/** Links from what came later to what came before it. */
const later: readonly LinkType[] = [
  'responds-to',
  'retaliates-for',
  'protests',
  'because-of',
  'after',
  'reports',
];

/**
 * What rules out the first part of the span in which an event that happened once lies: of what it answers, that which
 * began last. Undefined where nothing does, or where its date and that of the other exclude each other.
 */
export function ruledOutOf(timeline: Timeline, row: number): RuledOut | undefined {
  const { columns } = timeline;
  // When it was reported is ruled out by nothing that happened.
  if (timeline.happened !== timeline) return undefined;
  if (!hasFlag(columns, row, flag.once) || !hasFlag(columns, row, flag.drawn)) return undefined;
  const earliest = columns.earliestStart[row] as number;
  const latest = columns.latestEnd[row] as number;
  // What is longer than a day is known by days, so that whole ones are ruled out of it.
  const least = latest - earliest > day ? day : 0;
  let found: RuledOut | undefined;
  for (const other of earlierRows(timeline, row)) {
    const until = columns.earliestStart[other] as number;
    if (until >= earliest + least && until > (found?.until ?? earliest) && until < latest)
      found = { until, row: other };
  }
  return found;
}

/** What a row answers, and what its date says that it came after. */
function earlierRows(timeline: Timeline, row: number): readonly number[] {
  const answered = timeline
    .linksOf(row)
    .filter(({ type, from }) => later.includes(type) && timeline.rowOfRef(from) === row);
  const refs = [...answered.map(({ to }) => to), ...(timeline.event(row)?.when?.after ?? [])];
  return refs.map((ref) => timeline.rowOfRef(ref)).filter((other) => other >= 0 && other !== row);
}
