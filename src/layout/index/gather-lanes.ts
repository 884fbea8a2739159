/** The lanes that a drawing shows: in order, and those that find no room gathered in one. */
import { compareRows } from '../../model/order-rows.js';
import { runChunked } from '../../util/chunked.js';
import { axisHeight, lanesIn, secondAxisHeight } from '../metrics.js';
import type { InMemoryEventIndex } from './event-index.js';
import { betweenSides, media, otherLanes } from './lane-by.js';
import { sortLanes, type LaneNames, type LaneOrder } from './lane-order.js';
import { laneChunked, withRepeatsChunked, type InMemoryLane } from './lanes.js';

/** These say something even of one event. */
const keptApart: readonly string[] = [betweenSides, media, ''];

/** How lanes are shown. */
export interface LanesAsked {
  readonly order: LaneOrder;
  /** How many find room. */
  readonly most: number;
  /** Whether all of them stand by themselves all the same. */
  readonly isOpen: boolean;
  readonly names: LaneNames;
}

/** The index with its lanes in order and, where not all find room, gathered unless they are opened; itself where nothing changes. */
export function arrangeShown(
  index: InMemoryEventIndex,
  { order, most, isOpen, names }: LanesAsked,
): InMemoryEventIndex {
  const hasRoom = index.lanes.length <= most;
  const asked = order === 'auto' ? (hasRoom ? 'given' : 'count') : order;
  const lanes = sortLanes(index.lanes, asked, index.columns, names);
  const sorted = isSame(lanes, index.lanes) ? index : withLanes(index, lanes);
  return hasRoom || isOpen ? sorted : gatherLanes(sorted, most);
}

function isSame(some: readonly InMemoryLane[], others: readonly InMemoryLane[]): boolean {
  return some.every((lane, i) => lane === others[i]);
}

/** Which lane is the first of an event hangs on their order. */
function withLanes(index: InMemoryEventIndex, lanes: readonly InMemoryLane[]): InMemoryEventIndex {
  const hasRepeats = index.lanes.some(({ repeats }) => repeats !== undefined);
  return { ...index, lanes: hasRepeats ? runChunked(withRepeatsChunked(lanes, index)) : lanes };
}

/**
 * The index with all lanes of a single event gathered in one behind the others, and where there are still more than `most`
 * the last of them, too; itself where there are not two of them.
 */
export function gatherLanes(index: InMemoryEventIndex, most: number = Infinity): InMemoryEventIndex {
  const kept = keptLanes(index.lanes, most);
  const gathered = index.lanes.filter((lane) => !kept.has(lane));
  if (gathered.length < 2) return index;
  const rows = rowsOf(gathered, index);
  const lane = runChunked(laneChunked({ key: otherLanes }, rows, index));
  const named = [...kept].filter(({ key }) => key !== '');
  const unnamed = [...kept].filter(({ key }) => key === '');
  return withLanes(index, [...named, { ...lane, gathered: gathered.length }, ...unnamed]);
}

/** The lanes that stay by themselves, in their order. What says something even of one event is the last to go. */
function keptLanes(lanes: readonly InMemoryLane[], most: number): ReadonlySet<InMemoryLane> {
  const isApart = ({ key }: InMemoryLane): boolean => keptApart.includes(key);
  const candidates = lanes.filter((lane) => lane.rows.length > 1 || isApart(lane));
  const room = Math.max(0, most - 1);
  const apart = candidates.filter(isApart).slice(0, room);
  const others = candidates.filter((lane) => !isApart(lane)).slice(0, room - apart.length);
  const kept = new Set([...apart, ...others]);
  return new Set(lanes.filter((lane) => kept.has(lane)));
}

/** The rows of some lanes, each once, in the order used everywhere. */
function rowsOf(lanes: readonly InMemoryLane[], { rows, columns, scale }: InMemoryEventIndex): Uint32Array {
  const isIn = new Uint8Array(columns.length);
  for (const lane of lanes) for (const row of lane.rows) isIn[row] = 1;
  const all = rows.filter((row) => isIn[row] === 1);
  // On a cut axis some are drawn before others that begin earlier.
  return scale.pieces.length > 0 ? all.sort((a, b) => compareRows(columns, a, b) || a - b) : all;
}

/** The index as a drawing of a height shows it, in pixels with the axis. */
export function lanesForHeight(
  height: number,
  index: InMemoryEventIndex,
  hasSecondZone: boolean,
  { order = 'auto', names }: { readonly order?: LaneOrder; readonly names: LaneNames },
): InMemoryEventIndex {
  const room = height - axisHeight - (hasSecondZone ? secondAxisHeight : 0);
  return arrangeShown(index, { order, most: lanesIn(room), isOpen: false, names });
}
