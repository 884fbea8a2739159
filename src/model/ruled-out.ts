/** What of a vague date the order of events rules out: nothing happens before what it answers, or after what its date says it came before. */
import { flag, hasFlag } from './columns.js';
import type { LinkType } from './event.js';
import type { Timeline } from './timeline.js';

/** The times before `until` are ruled out by the event in `row`, which began then at the earliest. */
export interface RuledOut {
  readonly until: number;
  readonly row: number;
}

/** The times from `from` on are ruled out by the event in `row`, which had begun by then. */
export interface RuledOutAfter {
  readonly from: number;
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
  const span = spanOf(timeline, row);
  if (!span) return undefined;
  const { earliest, latest, least } = span;
  let found: RuledOut | undefined;
  for (const other of earlierRows(timeline, row)) {
    const until = columns.earliestStart[other] as number;
    if (until >= earliest + least && until > (found?.until ?? earliest) && until < latest)
      found = { until, row: other };
  }
  return found;
}

/**
 * What rules out the last part of that span: of what its date says that it came before, that which began first. Undefined where
 * nothing does, or where what rules out its first part leaves nothing then.
 */
export function ruledOutAfter(timeline: Timeline, row: number): RuledOutAfter | undefined {
  const { columns } = timeline;
  const span = spanOf(timeline, row);
  const named = span ? (timeline.event(row)?.when?.before ?? []) : [];
  if (!span || named.length === 0) return undefined;
  const { earliest, latest, least } = span;
  const begins = ruledOutOf(timeline, row)?.until ?? earliest;
  let found: RuledOutAfter | undefined;
  for (const other of named.map((ref) => timeline.rowOfRef(ref))) {
    const from = other < 0 || other === row ? NaN : (columns.latestStart[other] as number);
    if (from <= latest - least && from < (found?.from ?? latest) && from > begins)
      found = { from, row: other };
  }
  return found;
}

/** Within which times an event happened once, and how much of them is ruled out at least; undefined for all others. */
function spanOf(
  timeline: Timeline,
  row: number,
): { readonly earliest: number; readonly latest: number; readonly least: number } | undefined {
  const { columns } = timeline;
  // When it was reported is ruled out by nothing that happened.
  if (timeline.happened !== timeline) return undefined;
  if (!hasFlag(columns, row, flag.once) || !hasFlag(columns, row, flag.drawn)) return undefined;
  const earliest = columns.earliestStart[row] as number;
  const latest = columns.latestEnd[row] as number;
  // What is longer than a day is known by days, so that whole ones are ruled out of it.
  return { earliest, latest, least: latest - earliest > day ? day : 0 };
}

/** What a row answers, and what its date says that it came after. */
function earlierRows(timeline: Timeline, row: number): readonly number[] {
  const answered = timeline
    .linksOf(row)
    .filter(({ type, from }) => later.includes(type) && timeline.rowOfRef(from) === row);
  const refs = [...answered.map(({ to }) => to), ...(timeline.event(row)?.when?.after ?? [])];
  return refs.map((ref) => timeline.rowOfRef(ref)).filter((other) => other >= 0 && other !== row);
}
