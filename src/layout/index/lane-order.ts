/** In which order lanes stand. */
import { compareRows } from '../../model/order-rows.js';
import type { Columns } from '../../model/columns.js';
import type { ChunkedWork } from '../../util/chunked.js';
import { mergeSortChunked } from '../../util/merge-sort.js';
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
export function* sortLanesChunked<L extends SortedLane>(
  lanes: readonly L[],
  order: Exclude<LaneOrder, 'auto'>,
  columns: Columns,
  names: LaneNames,
): ChunkedWork<readonly L[]> {
  if (order === 'given') return lanes;
  const compare = order === 'name' ? byName(lanes, names) : byRows(lanes, order, columns);
  const isUnnamed = lanes.map(({ key }) => Number(key === ''));
  const isAfter = (a: number, b: number): boolean =>
    ((isUnnamed[a] as number) - (isUnnamed[b] as number) || compare(a, b)) > 0;
  const places = yield* mergeSortChunked(lanes.length, isAfter);
  return Array.from(places, (place) => lanes[place] as L);
}

/** Compares lanes by their positions. */
type Comparison = (a: number, b: number) => number;

function byName(lanes: readonly Lane[], { labelOf, lang }: LaneNames): Comparison {
  const { compare } = new Intl.Collator(lang, { numeric: true });
  const labels = lanes.map(labelOf);
  return (a, b) => compare(labels[a] as string, labels[b] as string);
}

function byRows(
  lanes: readonly SortedLane[],
  order: 'count' | 'first' | 'last',
  columns: Columns,
): Comparison {
  const lane = (place: number): SortedLane => lanes[place] as SortedLane;
  if (order === 'count') return (a, b) => lane(b).rows.length - lane(a).rows.length;
  if (order === 'first') return (a, b) => compareRows(columns, rowAt(lane(a), 0), rowAt(lane(b), 0));
  return (a, b) => compareRows(columns, rowAt(lane(b), -1), rowAt(lane(a), -1));
}

function rowAt({ rows }: SortedLane, position: number): number {
  return rows.at(position) as number;
}
