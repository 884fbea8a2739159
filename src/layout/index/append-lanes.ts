/** Lanes of an appended timeline: those with new rows are rebuilt from the existing ones, the others stay. */
import type { LaneBy } from './lane-by.js';
import { compareRows } from '../../model/order-rows.js';
import { subProgress, type ChunkedWork } from '../../util/chunked.js';
import type { Timeline } from '../../model/timeline.js';
import type { InMemoryEventIndex } from './event-index.js';
import type { Times } from './extent.js';
import { appendLaneIndexChunked, reflagLaneIndexChunked } from './append-lane-index.js';
import { laneKeys } from './lane-keys.js';
import {
  arrangeLanes,
  laneHead,
  laneChunked,
  laneOfSpansChunked,
  repeatedChunked,
  withRepeatsChunked,
  type InMemoryLane,
} from './lanes.js';
import { firstWhere } from '../../util/binary-search.js';
import { spansChunked } from './spans.js';
import { appendSpansChunked } from './append-spans.js';

/** `drawn` is how many rows are in lanes, each counted once. */
type Appended = Pick<InMemoryEventIndex, 'timeline' | 'columns' | 'now'> & { readonly drawn: number };
type RowsByKey = ReadonlyMap<string, Uint32Array>;

const noRows = new Uint32Array(0);

/** The lanes of an index with new rows, by key and in order, merged; unchanged lanes are the same objects. */
export function* appendLanesChunked(
  index: InMemoryEventIndex,
  added: RowsByKey,
  appended: Appended,
): ChunkedWork<readonly InMemoryLane[]> {
  const { lanes, laneBy } = index;
  const reflagged = appended.timeline.flagRevision !== index.timeline.flagRevision;
  const after: InMemoryLane[] = [];
  for (const [i, lane] of lanes.entries()) {
    const steps = laneAfterChunked(lane, added.get(lane.key), reflagged, appended);
    after.push(yield* subProgress(steps, (0.7 * i) / lanes.length, (0.7 * (i + 1)) / lanes.length));
  }
  const known = new Set(lanes.map(({ key }) => key));
  const fresh: InMemoryLane[] = [];
  for (const [key, rows] of added)
    if (!known.has(key)) {
      const head = laneHead(key, appended.timeline, laneBy);
      fresh.push(yield* subProgress(laneChunked(head, rows, appended), 0.7, 0.7));
    }
  const ordered = orderLanes(after, fresh, lanes, appended, laneBy);
  return yield* subProgress(repeatsAfterChunked(ordered, lanes, added, index, appended), 0.8, 1);
}

function* laneAfterChunked(
  lane: InMemoryLane,
  added: Uint32Array | undefined,
  reflagged: boolean,
  appended: Appended,
): ChunkedWork<InMemoryLane> {
  const after = added ? yield* subProgress(appendLaneChunked(lane, added, appended), 0, 0.6) : lane;
  if (!reflagged || !after.aggregated) return after;
  const aggregated = yield* subProgress(reflagLaneIndexChunked(after.aggregated, appended), 0.6, 1);
  return aggregated === after.aggregated ? after : { ...after, aggregated };
}

function* appendLaneChunked(lane: InMemoryLane, added: Uint32Array, times: Times): ChunkedWork<InMemoryLane> {
  const { columns } = times;
  const spans = yield* subProgress(appendSpansChunked(lane.spans, added, columns), 0, 0.5);
  if (!lane.aggregated) {
    const whole = yield* subProgress(laneOfSpansChunked(lane, spans, times), 0.5, 1);
    return { ...lane, ...whole };
  }
  const { rows } = spans;
  const first = added[0] as number;
  const from = firstWhere(rows.length, (i) => {
    const row = rows[i] as number;
    return (compareRows(columns, row, first) || row - first) >= 0;
  });
  const aggregated = appendLaneIndexChunked(lane.aggregated, spans, added, from, times);
  return { ...lane, rows, spans, aggregated: yield* subProgress(aggregated, 0.5, 1) };
}

/** Puts new lanes, and those that begin earlier now, among the others. */
function orderLanes(
  after: readonly InMemoryLane[],
  fresh: readonly InMemoryLane[],
  before: readonly InMemoryLane[],
  { timeline }: Appended,
  laneBy: LaneBy,
): readonly InMemoryLane[] {
  if (laneBy === 'kind') return arrangeLanes([...after, ...fresh], timeline, laneBy);
  const compare = laneComparison(timeline, laneBy);
  // Sides are few, and those before are not in the order of their first events.
  if (laneBy === 'side') return arrangeLanes([...after, ...fresh].sort(compare), timeline, laneBy);
  const stays = after.filter(({ rows }, i) => rows[0] === before[i]?.rows[0]);
  const moves = [...after.filter(({ rows }, i) => rows[0] !== before[i]?.rows[0]), ...fresh];
  moves.sort(compare);
  const ordered: InMemoryLane[] = [];
  for (const lane of stays) {
    while (moves[0] && compare(moves[0], lane) < 0) ordered.push(...moves.splice(0, 1));
    ordered.push(lane);
  }
  return arrangeLanes([...ordered, ...moves], timeline, laneBy);
}

/** By the first event; lanes that have it in common by the order in which it names them. */
function laneComparison(timeline: Timeline, laneBy: LaneBy): (a: InMemoryLane, b: InMemoryLane) => number {
  const known = new Map<number, readonly string[]>();
  const keysOf = (row: number): readonly string[] => {
    const keys = known.get(row) ?? [...laneKeys(timeline, row, laneBy)];
    known.set(row, keys);
    return keys;
  };
  return (a, b) => {
    const [first, second] = [a.rows[0] as number, b.rows[0] as number];
    if (first !== second) return compareRows(timeline.columns, first, second) || first - second;
    return keysOf(first).indexOf(a.key) - keysOf(first).indexOf(b.key);
  };
}

function* repeatsAfterChunked(
  after: readonly InMemoryLane[],
  before: readonly InMemoryLane[],
  added: RowsByKey,
  index: InMemoryEventIndex,
  appended: Appended,
): ChunkedWork<readonly InMemoryLane[]> {
  const { timeline, columns, drawn } = appended;
  if (after.reduce((sum, { rows }) => sum + rows.length, 0) === drawn) return after;
  const known = new Set(before.map(({ key }) => key));
  const order = after.filter(({ key }) => known.has(key));
  const inOrder = order.every(({ key }, i) => key === before[i]?.key);
  if (!inOrder) return yield* withRepeatsChunked(after, appended);
  const lists = after.map(({ key }) => added.get(key) ?? noRows);
  const repeated = yield* repeatedChunked(lists, index.timeline.size, timeline.size);
  const announced: InMemoryLane[] = [];
  for (const [i, lane] of after.entries()) {
    const rows = repeated[i] as Uint32Array;
    const steps = lane.repeats
      ? appendSpansChunked(lane.repeats, rows, columns)
      : spansChunked(rows, columns);
    announced.push(rows.length === 0 ? lane : { ...lane, repeats: yield* subProgress(steps, 1, 1) });
  }
  return announced;
}
