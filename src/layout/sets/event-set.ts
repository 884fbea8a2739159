/** A set of events that is listed beside a drawing, as a description: its rows are asked of an index. */
import { drawnView, isSameScale, timeView, type TimeScale } from '../scale/time-scale.js';

/**
 * What of a lane begins in a span of time, infinite for what has no known start, or of that only some rows; what of a lane
 * is going on at a time and began before it; what has some part in a span, over all lanes; or what a search has found.
 * Times are drawn ones.
 */
export type EventSet =
  | BucketSet
  | { readonly type: 'lasting'; readonly lane: string; readonly at: number }
  | { readonly type: 'span'; readonly start: number; readonly end: number }
  | { readonly type: 'matches' }
  | { readonly type: 'source'; readonly name: string };

/** The events of a lane that begin within a span of drawn time. */
export interface BucketSet {
  readonly type: 'bucket';
  readonly lane: string;
  readonly start: number;
  readonly end: number;
  /** Those of its events that it is a set of, ascending; all where it is absent. */
  readonly rows?: readonly number[];
}

/** A set of rows that have other numbers now; -1 for those that are gone. */
export function renumberedSet(set: EventSet, moved: (row: number) => number): EventSet {
  if (set.type !== 'bucket' || !set.rows) return set;
  const rows = set.rows.map(moved).filter((row) => row >= 0);
  return { ...set, rows: rows.sort((a, b) => a - b) };
}

/** Whether two descriptions are of the same set. */
export function isSameSet(a: EventSet | undefined, b: EventSet | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && keyOf(a) === keyOf(b));
}

function keyOf(set: EventSet): string {
  return JSON.stringify(Object.entries(set).map(([name, value]) => [name, String(value)]));
}

/** A set as another scale draws it. */
export function rescaledSet(set: EventSet, before: TimeScale, after: TimeScale): EventSet {
  if (set.type === 'matches' || set.type === 'source' || isSameScale(before, after)) return set;
  const moved = (start: number, end: number): { readonly start: number; readonly end: number } =>
    Number.isFinite(start) ? drawnView(timeView({ start, end }, before), after) : { start, end };
  if (set.type === 'lasting') return { ...set, at: moved(set.at, set.at).start };
  return { ...set, ...moved(set.start, set.end) };
}
