/** In which order lanes stand. */
import { compareRows } from '../../model/order-rows.js';
import type { Columns } from '../../model/columns.js';
import type { Lane } from './lanes.js';

/** What lanes can be sorted by; `auto`: as they are given, and by count where not all of them find room. */
export const laneOrders = ['auto', 'given', 'count', 'first', 'last', 'name'] as const;

/** One of them. */
export type LaneOrder = (typeof laneOrders)[number];

/** The given value, where it is valid; else `auto`. */
export function laneOrderOf(asked: unknown): LaneOrder {
  return laneOrders.find((order) => order === asked) ?? 'auto';
}

/** What lanes are called, for an order by name. */
export interface LaneNames {
  readonly labelOf: (lane: Lane) => string;
  /** The language (BCP 47) whose alphabet counts. */
  readonly lang: string;
}

/** What is compared: rows in the order used everywhere. */
export interface SortedLane extends Lane {
  readonly rows: Uint32Array;
}

/**
 * The lanes in an order: most events first, the earliest first event first, the latest last one first, or by name; equal
 * ones as they were given. What has no key stands last in each.
 */
export function sortLanes<L extends SortedLane>(
  lanes: readonly L[],
  order: Exclude<LaneOrder, 'auto'>,
  columns: Columns,
  names: LaneNames,
): readonly L[] {
  if (order === 'given') return lanes;
  const compare = comparison(order, columns, names);
  return [...lanes].sort((a, b) => Number(a.key === '') - Number(b.key === '') || compare(a, b));
}

function comparison(
  order: 'count' | 'first' | 'last' | 'name',
  columns: Columns,
  { labelOf, lang }: LaneNames,
): (a: SortedLane, b: SortedLane) => number {
  if (order === 'count') return (a, b) => b.rows.length - a.rows.length;
  if (order === 'first') return (a, b) => compareRows(columns, rowAt(a, 0), rowAt(b, 0));
  if (order === 'last') return (a, b) => compareRows(columns, rowAt(b, -1), rowAt(a, -1));
  const { compare } = new Intl.Collator(lang, { numeric: true });
  return (a, b) => compare(labelOf(a), labelOf(b));
}

function rowAt({ rows }: SortedLane, position: number): number {
  return rows.at(position) as number;
}
