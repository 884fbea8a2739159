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

/** A lane and the branches under it: they move together. */
interface LaneGroup<L> {
  readonly lanes: readonly L[];
  readonly count: number;
  /** The rows of its first event and of its last one, in the order used everywhere. */
  readonly first: number;
  readonly last: number;
}

/**
 * The lanes in an order: most events first, the earliest first event first, the latest last one first, or by name; equal
 * ones as they were given. Branches stay under what they branch off from, and count with it. What has no key stands last in each.
 */
export function* sortLanesChunked<L extends SortedLane>(
  lanes: readonly L[],
  order: Exclude<LaneOrder, 'auto'>,
  columns: Columns,
  names: LaneNames,
): ChunkedWork<readonly L[]> {
  if (order === 'given') return lanes;
  const groups = groupsOf(lanes, columns);
  const compare = order === 'name' ? byName(groups, names) : byRows(groups, order, columns);
  const isUnnamed = groups.map(({ lanes: [lane] }) => Number(lane?.key === ''));
  const isAfter = (a: number, b: number): boolean =>
    ((isUnnamed[a] as number) - (isUnnamed[b] as number) || compare(a, b)) > 0;
  const places = yield* mergeSortChunked(groups.length, isAfter);
  return Array.from(places).flatMap((place) => groups[place]?.lanes ?? []);
}

function groupsOf<L extends SortedLane>(lanes: readonly L[], columns: Columns): readonly LaneGroup<L>[] {
  const members: L[][] = [];
  for (const lane of lanes) {
    if (lane.level === undefined || members.length === 0) members.push([lane]);
    else members.at(-1)?.push(lane);
  }
  const earlier = (a: number, b: number): number => (compareRows(columns, a, b) <= 0 ? a : b);
  const later = (a: number, b: number): number => (compareRows(columns, a, b) >= 0 ? a : b);
  return members.map((own) => ({
    lanes: own,
    count: own.reduce((sum, { rows }) => sum + rows.length, 0),
    first: own.map((lane) => rowAt(lane, 0)).reduce(earlier),
    last: own.map((lane) => rowAt(lane, -1)).reduce(later),
  }));
}

/** Compares groups by their positions. */
type Comparison = (a: number, b: number) => number;

function byName(groups: readonly LaneGroup<Lane>[], { labelOf, lang }: LaneNames): Comparison {
  const { compare } = new Intl.Collator(lang, { numeric: true });
  const labels = groups.map(({ lanes: [lane] }) => labelOf(lane as Lane));
  return (a, b) => compare(labels[a] as string, labels[b] as string);
}

function byRows(
  groups: readonly LaneGroup<Lane>[],
  order: 'count' | 'first' | 'last',
  columns: Columns,
): Comparison {
  const group = (place: number): LaneGroup<Lane> => groups[place] as LaneGroup<Lane>;
  if (order === 'count') return (a, b) => group(b).count - group(a).count;
  if (order === 'first') return (a, b) => compareRows(columns, group(a).first, group(b).first);
  return (a, b) => compareRows(columns, group(b).last, group(a).last);
}

function rowAt({ rows }: SortedLane, position: number): number {
  return rows.at(position) as number;
}
