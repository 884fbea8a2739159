/** Lanes of a timeline that has grown: those with new rows are made again out of what there is, the others stay. */
import type { LaneBy } from './lane-by.js';
import { compareRows } from '../../model/order-rows.js';
import { asPart, type Steps } from '../../util/chunked.js';
import type { Timeline } from '../../model/ingest/parsed-timeline.js';
import type { EventIndex } from './event-index.js';
import type { Times } from './extent.js';
import { extendLaneIndexInSteps, reflagLaneIndexInSteps } from './lane-index.js';
import { laneKeys } from './lane-keys.js';
import {
  arrangeLanes,
  laneHead,
  laneInSteps,
  laneOfSpansInSteps,
  repeatedInSteps,
  withRepeatsInSteps,
  type DrawnLane,
} from './lanes.js';
import { firstWhere } from '../../util/binary-search.js';
import { extendSpansInSteps, spansInSteps } from './spans.js';

/** `drawn` is how many rows stand in lanes, each counted once. */
type Grown = Pick<EventIndex, 'timeline' | 'now'> & { readonly drawn: number };
type RowsByKey = ReadonlyMap<string, Uint32Array>;

const noRows = new Uint32Array(0);

/** The lanes of an index with new rows, by key and in order, put among theirs; lanes that stay the same are the very same. */
export function* extendLanesInSteps(
  index: EventIndex,
  added: RowsByKey,
  grown: Grown,
): Steps<readonly DrawnLane[]> {
  const { lanes, laneBy } = index;
  const reflagged = grown.timeline.flagEdition !== index.timeline.flagEdition;
  const after: DrawnLane[] = [];
  for (const [i, lane] of lanes.entries()) {
    const steps = laneAfterInSteps(lane, added.get(lane.key), reflagged, grown);
    after.push(yield* asPart(steps, (0.7 * i) / lanes.length, (0.7 * (i + 1)) / lanes.length));
  }
  const known = new Set(lanes.map(({ key }) => key));
  const fresh: DrawnLane[] = [];
  for (const [key, rows] of added)
    if (!known.has(key)) {
      const head = laneHead(key, grown.timeline, laneBy);
      fresh.push(yield* asPart(laneInSteps(head, rows, grown), 0.7, 0.7));
    }
  const ordered = orderLanes(after, fresh, lanes, grown, laneBy);
  return yield* asPart(repeatsAfterInSteps(ordered, lanes, added, index, grown), 0.8, 1);
}

function* laneAfterInSteps(
  lane: DrawnLane,
  added: Uint32Array | undefined,
  reflagged: boolean,
  grown: Grown,
): Steps<DrawnLane> {
  const after = added ? yield* asPart(extendLaneInSteps(lane, added, grown), 0, 0.6) : lane;
  if (!reflagged || !after.crowd) return after;
  const crowd = yield* asPart(reflagLaneIndexInSteps(after.crowd, grown), 0.6, 1);
  return crowd === after.crowd ? after : { ...after, crowd };
}

function* extendLaneInSteps(lane: DrawnLane, added: Uint32Array, times: Times): Steps<DrawnLane> {
  const { columns } = times.timeline;
  const spans = yield* asPart(extendSpansInSteps(lane.spans, added, columns), 0, 0.5);
  if (!lane.crowd) {
    const whole = yield* asPart(laneOfSpansInSteps(lane, spans, times), 0.5, 1);
    return { ...lane, ...whole };
  }
  const { rows } = spans;
  const first = added[0] as number;
  const from = firstWhere(rows.length, (i) => {
    const row = rows[i] as number;
    return (compareRows(columns, row, first) || row - first) >= 0;
  });
  const crowd = extendLaneIndexInSteps(lane.crowd, spans, added, from, times);
  return { ...lane, rows, spans, crowd: yield* asPart(crowd, 0.5, 1) };
}

/** Puts new lanes, and those that begin earlier now, among the others. */
function orderLanes(
  after: readonly DrawnLane[],
  fresh: readonly DrawnLane[],
  before: readonly DrawnLane[],
  { timeline }: Grown,
  laneBy: LaneBy,
): readonly DrawnLane[] {
  if (laneBy === 'kind') return arrangeLanes([...after, ...fresh], timeline, laneBy);
  const stays = after.filter(({ rows }, i) => rows[0] === before[i]?.rows[0]);
  const moves = [...after.filter(({ rows }, i) => rows[0] !== before[i]?.rows[0]), ...fresh];
  const compare = laneComparison(timeline, laneBy);
  moves.sort(compare);
  const ordered: DrawnLane[] = [];
  for (const lane of stays) {
    while (moves[0] && compare(moves[0], lane) < 0) ordered.push(...moves.splice(0, 1));
    ordered.push(lane);
  }
  return arrangeLanes([...ordered, ...moves], timeline, laneBy);
}

/** By the first event; lanes that have it in common by the order in which it names them. */
function laneComparison(timeline: Timeline, laneBy: LaneBy): (a: DrawnLane, b: DrawnLane) => number {
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

function* repeatsAfterInSteps(
  after: readonly DrawnLane[],
  before: readonly DrawnLane[],
  added: RowsByKey,
  index: EventIndex,
  { timeline, drawn }: Grown,
): Steps<readonly DrawnLane[]> {
  if (after.reduce((sum, { rows }) => sum + rows.length, 0) === drawn) return after;
  const known = new Set(before.map(({ key }) => key));
  const order = after.filter(({ key }) => known.has(key));
  const inOrder = order.every(({ key }, i) => key === before[i]?.key);
  if (!inOrder) return yield* withRepeatsInSteps(after, timeline);
  const lists = after.map(({ key }) => added.get(key) ?? noRows);
  const repeated = yield* repeatedInSteps(lists, index.timeline.size, timeline.size);
  const told: DrawnLane[] = [];
  for (const [i, lane] of after.entries()) {
    const rows = repeated[i] as Uint32Array;
    const steps = lane.repeats
      ? extendSpansInSteps(lane.repeats, rows, timeline.columns)
      : spansInSteps(rows, timeline.columns);
    told.push(rows.length === 0 ? lane : { ...lane, repeats: yield* asPart(steps, 1, 1) });
  }
  return told;
}
