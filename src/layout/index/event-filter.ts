/** The filters: which events are drawn and listed at all. Each is a set of rows, and those in all sets are shown. */
import type { TimelineEvent } from '../../model/event.js';
import { threadsChunked } from '../../model/threads/threads.js';
import type { Timeline } from '../../model/timeline.js';
import { runChunked, subProgress, type ChunkedWork } from '../../util/chunked.js';
import { fillChunked, RowSet } from './row-set.js';

/** True for an event that is shown. */
export type EventFilter = (event: TimelineEvent) => boolean;

/** True for a row that is shown. Best read from `timeline.columns`: `timeline.event` is a full reading. */
export type RowFilter = (timeline: Timeline, row: number) => boolean;

/**
 * One filter among others. A new one (search, facets, known-by) is one file, which makes its `RowFilter`, and one line,
 * in the list of src/element/data/named-filters.ts; where it is chosen, in a tool or an attribute, comes on top.
 */
export interface NamedFilter {
  readonly name: string;
  /** Another function is another filter; undefined lets all rows pass. Its answers may depend on columns and chains. */
  readonly passes: RowFilter | undefined;
  /** Whether its answers hang on threads, too: they are worked out first, and links that are appended may change them. */
  readonly readsThreads?: boolean;
}

/** What one filter lets through. */
export interface FilterSet extends NamedFilter {
  /** Undefined for all rows. */
  readonly rows: RowSet | undefined;
}

/** What filters let through of a timeline: kept by the caller, so that a change costs what it changes. */
export interface FilteredRows {
  readonly timeline: Timeline;
  readonly sets: readonly FilterSet[];
  /** The rows in all sets; undefined for all rows. */
  readonly rows: RowSet | undefined;
}

/** Each event may be read whole. */
const lookedAtOnce = 32;

/** The filter that was set, where it is a function; else every event passes. */
export function maybeFilter(filter: unknown): EventFilter | undefined {
  return typeof filter === 'function' ? (filter as EventFilter) : undefined;
}

/** A filter of events as one of rows. An event for which it throws passes, so that none is lost; a rejected row does not. */
export function rowFilterOf(filter: EventFilter): RowFilter {
  return (timeline, row) => {
    const event = timeline.event(row);
    if (!event) return false;
    try {
      const passes: unknown = filter(event);
      return Boolean(passes);
    } catch {
      return true;
    }
  };
}

/** `filterRowsChunked`, run to its end. */
export function filterRows(
  timeline: Timeline,
  filters: readonly NamedFilter[],
  before?: FilteredRows,
): FilteredRows {
  return runChunked(filterRowsChunked(timeline, filters, before));
}

/**
 * What filters let through. Sets of `before` are taken over from filters that have not changed: as they are for the same
 * timeline, with its new rows added for an appended one; the result is `before` itself where nothing has changed.
 */
export function* filterRowsChunked(
  timeline: Timeline,
  filters: readonly NamedFilter[],
  before?: FilteredRows,
): ChunkedWork<FilteredRows> {
  if (before?.timeline === timeline && hasFilters(before, filters)) return before;
  const sets: FilterSet[] = [];
  for (const [i, filter] of filters.entries()) {
    const { name, passes } = filter;
    const known = before?.sets.find((set) => set.name === name && set.passes === passes)?.rows;
    const steps = passesChunked(timeline, filter, known && before, known);
    const rows = yield* subProgress(steps, i / filters.length, (i + 1) / filters.length);
    sets.push({ name, passes, rows });
  }
  return { timeline, sets, rows: intersection(sets) };
}

/** Whether rows are what these filters let through. */
export function hasFilters({ sets }: FilteredRows, filters: readonly NamedFilter[]): boolean {
  const isSame = ({ name, passes }: NamedFilter, i: number): boolean =>
    sets[i]?.name === name && sets[i].passes === passes;
  return sets.length === filters.length && filters.every(isSame);
}

function* passesChunked(
  timeline: Timeline,
  { passes, readsThreads = false }: NamedFilter,
  before: FilteredRows | undefined,
  known: RowSet | undefined,
): ChunkedWork<RowSet | undefined> {
  if (!passes) return undefined;
  if (known && before?.timeline === timeline) return known;
  if (readsThreads) yield* subProgress(threadsChunked(timeline), 0, 0.5);
  const goesOn = before !== undefined && staysSame(timeline, before.timeline, readsThreads);
  const rows = goesOn && known ? known.lengthened(timeline.size) : new RowSet(timeline.size);
  const from = goesOn && known ? known.size : 0;
  const filling = fillChunked(rows, from, lookedAtOnce, (row) => passes(timeline, row));
  yield* subProgress(filling, readsThreads ? 0.5 : 0, 1);
  return rows;
}

/** Whether what is asked of known rows has not changed. Chains can come from claims that are stated later, threads from links. */
function staysSame(timeline: Timeline, before: Timeline, readsThreads: boolean): boolean {
  const isTiedSo = !readsThreads || timeline.links === before.links;
  return timeline.isAppendOf(before) && timeline.chainRevision === before.chainRevision && isTiedSo;
}

function intersection(sets: readonly FilterSet[]): RowSet | undefined {
  let all: RowSet | undefined;
  for (const { rows } of sets) all = all && rows ? all.and(rows) : (all ?? rows);
  return all;
}
