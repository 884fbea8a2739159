/** Lanes of drawn rows: built, sorted, and marked where rows are in several of them. */
import { betweenSides, media, type LaneBy } from './lane-by.js';
import { kindDefinition, type KindDefinition } from '../../model/kinds.js';
import { subProgress, type ChunkedWork } from '../../util/chunked.js';
import { threadsOf } from '../../model/threads/threads.js';
import type { Timeline } from '../../model/timeline.js';
import type { Times } from './extent.js';
import { laneIndexChunked, type InMemoryLaneIndex } from './in-memory-lane-index.js';
import type { LaneIndex, RowCounts } from './lane-index.js';
import type { RowList } from './row-list.js';
import { eachRowChunked, RowBuffer } from './row-buffer.js';
import { spansChunked, type Spans } from './spans.js';

/** A lane and its rows, in the order used everywhere. */
export interface Lane {
  /** What `LaneBy` gave; empty for events that have none. */
  readonly key: string;
  /** The kind, where lanes are kinds. */
  readonly kind?: KindDefinition;
  /** Of a branch of a thread: how many lanes it has branched off from, one from the other. */
  readonly level?: number;
  readonly rows: RowList;
  /** How many lanes are gathered in it; absent for a lane of its own. */
  readonly gathered?: number;
  /** For a lane with too many events to read one by one. */
  readonly aggregated?: LaneIndex;
}

/** The position of a row in a lane; -1 where it is not there. An aggregated lane is not searched row by row. */
export function positionInLane(lane: Lane | undefined, row: number, times: Times): number {
  return lane?.aggregated?.positionOf(row, times) ?? lane?.rows.indexOf(row) ?? -1;
}

/** How many rows a lane has: those of an aggregated one are not listed for it. */
export function laneLength(lane: Lane): number {
  return lane.aggregated?.length ?? lane.rows.length;
}

/** The first row of a lane, which is not listed for it either; undefined where it has none. */
export function firstInLane(lane: Lane): number | undefined {
  if (!lane.aggregated) return lane.rows[0];
  return lane.aggregated.length > 0 ? lane.aggregated.rowAt(0) : undefined;
}

/** A lane of drawn rows, and an index to count them in any span of time. */
export interface DrawnLane extends Lane {
  readonly spans: RowCounts;
  /** Those of its rows that stand in a lane before it as well, so that an event of several lanes is counted once. */
  readonly repeats?: RowCounts | undefined;
  /** It stands at the top, before the others, and is not scrolled with them. */
  readonly isPinned?: boolean;
  /** It has one row, whatever it wants. */
  readonly isFolded?: boolean;
}

/** A drawn lane whose rows can be listed at once. */
export interface ListedLane extends DrawnLane {
  readonly rows: Uint32Array;
}

/** A drawn lane whose rows are in memory. */
export interface InMemoryLane extends DrawnLane {
  readonly rows: Uint32Array;
  readonly spans: Spans;
  readonly repeats?: Spans | undefined;
  readonly aggregated?: InMemoryLaneIndex;
}

/** Above this many events a lane is aggregated. */
export const aggregatedFrom = 100;

/** What a lane is, apart from its rows. */
export type LaneHead = Pick<DrawnLane, 'key' | 'kind' | 'level'>;

/**
 * The head of the lane of a key; only where lanes are kinds does it carry the kind, that of plain events for an
 * unknown one.
 */
export function laneHead(key: string, timeline: Timeline, laneBy: LaneBy): LaneHead {
  const { kinds } = timeline.header;
  if (laneBy === 'thread') return threadHead(key, timeline);
  return laneBy === 'kind' ? { key, kind: kindDefinition(kinds, key) } : { key };
}

/** Only a branch has a level. */
function threadHead(key: string, timeline: Timeline): LaneHead {
  const level = threadsOf(timeline).levels[threadLane(key, timeline)] ?? 0;
  return level > 0 ? { key, level } : { key };
}

/** The number of the lane of a key among those of threads; behind them all for what is in none. */
function threadLane(key: string, timeline: Timeline): number {
  const { laneOf } = threadsOf(timeline);
  return laneOf[timeline.rowOf(key)] ?? Infinity;
}

/** A lane of rows, which are in order. */
export function* laneChunked(head: LaneHead, rows: Uint32Array, times: Times): ChunkedWork<InMemoryLane> {
  const spans = yield* subProgress(spansChunked(rows, times.columns), 0, 0.6);
  return yield* subProgress(laneOfSpansChunked(head, spans, times), 0.6, 1);
}

/** The same, where the spans of its rows are known. */
export function* laneOfSpansChunked(head: LaneHead, spans: Spans, times: Times): ChunkedWork<InMemoryLane> {
  const { rows } = spans;
  if (rows.length <= aggregatedFrom) return { ...head, rows, spans };
  return { ...head, rows, spans, aggregated: yield* laneIndexChunked(spans, times) };
}

/**
 * Lanes of kinds in the order of the kinds table, those of threads as threads are; others as they are, but that what has no key stands last. What happens
 * between sides stands in the middle of them, near to each; media follow them.
 */
export function arrangeLanes<L extends LaneHead>(
  lanes: readonly L[],
  timeline: Timeline,
  laneBy: LaneBy,
): readonly L[] {
  const { kinds } = timeline.header;
  if (laneBy === 'side') return arrangeSides(lanes);
  if (laneBy === 'thread') return arrangeThreads(lanes, timeline);
  if (laneBy !== 'kind')
    return [...lanes.filter(({ key }) => key !== ''), ...lanes.filter(({ key }) => key === '')];
  const byKey = new Map(lanes.map((lane) => [lane.key, lane]));
  return [...kinds.keys()].flatMap((key) => byKey.get(key) ?? []);
}

/** Each with its branches right under it. */
function arrangeThreads<L extends LaneHead>(lanes: readonly L[], timeline: Timeline): readonly L[] {
  const numbered = lanes.map((lane) => ({ lane, number: threadLane(lane.key, timeline) }));
  return numbered.sort((a, b) => (a.number < b.number ? -1 : 1)).map(({ lane }) => lane);
}

function arrangeSides<L extends LaneHead>(lanes: readonly L[]): readonly L[] {
  const apart = [betweenSides, media, ''];
  const sides = lanes.filter(({ key }) => !apart.includes(key));
  const [between, ...others] = apart.map((apartKey) => lanes.filter(({ key }) => key === apartKey));
  const middle = Math.ceil(sides.length / 2);
  return [...sides.slice(0, middle), ...(between ?? []), ...sides.slice(middle), ...others.flat()];
}

/** The lanes with those of their rows that stand in a lane before them, too. */
export function* withRepeatsChunked(
  lanes: readonly InMemoryLane[],
  { columns }: Times,
): ChunkedWork<readonly InMemoryLane[]> {
  const repeats = yield* subProgress(
    repeatedChunked(
      lanes.map(({ rows }) => rows),
      0,
      columns.length,
    ),
    0,
    0.5,
  );
  const announced: InMemoryLane[] = [];
  for (const [i, lane] of lanes.entries()) {
    const rows = repeats[i] as Uint32Array;
    const share = 0.5 + (0.5 * i) / lanes.length;
    if (rows.length === 0) announced.push(lane.repeats ? { ...lane, repeats: undefined } : lane);
    else announced.push({ ...lane, repeats: yield* subProgress(spansChunked(rows, columns), share, share) });
  }
  return announced;
}

/** Of each list, the rows that an earlier list contains as well; all rows are `from` or higher, and below `end`. */
export function* repeatedChunked(
  lists: readonly Uint32Array[],
  from: number,
  end: number,
): ChunkedWork<readonly Uint32Array[]> {
  const seen = new Uint8Array(end - from);
  const repeated = lists.map(() => new RowBuffer());
  yield* eachRowChunked(lists, (row, list) => {
    if (seen[row - from]) repeated[list]?.push(row);
    seen[row - from] = 1;
  });
  return repeated.map((rows) => rows.toRows());
}
