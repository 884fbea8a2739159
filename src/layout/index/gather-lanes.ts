/** The lanes that a drawing shows: in order, and those that find no room gathered in one. */
import { compareRows } from '../../model/order-rows.js';
import { runChunked, subProgress, type ChunkedWork } from '../../util/chunked.js';
import type { InMemoryEventIndex } from './event-index.js';
import { betweenSides, media, otherLanes } from './lane-by.js';
import { sortLanesChunked, type LaneNames, type LaneOrder } from './lane-order.js';
import { concerns, withChoice, type LaneChoice } from './lane-choice.js';
import type { LaneScale } from './lane-scale.js';
import { laneChunked, withRepeatsChunked, type InMemoryLane } from './lanes.js';
import { eachRowChunked, RowBuffer } from './row-buffer.js';

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
  /** `shared` where it is left out. */
  readonly scale?: LaneScale;
  /** None where it is left out. */
  readonly choice?: LaneChoice;
}

/** What becomes of lanes: whether they are sorted by something, and gathered. */
interface Arrangement {
  readonly order: Exclude<LaneOrder, 'auto'>;
  readonly isGathered: boolean;
}

function arrangementOf({ lanes }: InMemoryEventIndex, { order, most, isOpen }: LanesAsked): Arrangement {
  const hasRoom = lanes.length <= most;
  return {
    order: order === 'auto' ? (hasRoom ? 'given' : 'count') : order,
    isGathered: !hasRoom && !isOpen,
  };
}

/** Whether an index is shown as it is: nothing has to be worked out. */
export function isShownAsIs(index: InMemoryEventIndex, asked: LanesAsked): boolean {
  const { order, isGathered } = arrangementOf(index, asked);
  const isChosen = asked.choice !== undefined && concerns(asked.choice, index.lanes);
  return order === 'given' && !isGathered && !isChosen && asked.scale !== 'own';
}

/** The index with its lanes in order and, where not all find room, gathered unless they are opened; itself where nothing changes. */
export function* arrangeShownChunked(
  index: InMemoryEventIndex,
  asked: LanesAsked,
): ChunkedWork<InMemoryEventIndex> {
  const arranged = yield* arrangedChunked(index, asked);
  return asked.scale === 'own' ? { ...arranged, laneScale: 'own' } : arranged;
}

function* arrangedChunked(index: InMemoryEventIndex, asked: LanesAsked): ChunkedWork<InMemoryEventIndex> {
  const { order, isGathered } = arrangementOf(index, asked);
  const inOrder = yield* subProgress(
    sortLanesChunked(index.lanes, order, index.columns, asked.names),
    ...([0, 0.1] as const),
  );
  const lanes = withChoice(inOrder, asked.choice);
  const isSame = lanes.every((lane, i) => lane === index.lanes[i]);
  const sorted = isSame ? index : { ...index, lanes };
  if (isGathered) return yield* subProgress(gatherChunked(sorted, asked.most), 0.1, 1);
  return isSame ? index : yield* subProgress(withRepeatsAgainChunked(sorted), 0.1, 1);
}

/** Which lane is the first of an event hangs on their order. */
function* withRepeatsAgainChunked(index: InMemoryEventIndex): ChunkedWork<InMemoryEventIndex> {
  const hasRepeats = index.lanes.some(({ repeats }) => repeats !== undefined);
  return hasRepeats ? { ...index, lanes: yield* withRepeatsChunked(index.lanes, index) } : index;
}

/**
 * The index with all lanes of a single event gathered in one behind the others, and where there are still more than `most`
 * the last of them, too; itself where there are not two of them.
 */
export function gatherLanes(index: InMemoryEventIndex, most: number = Infinity): InMemoryEventIndex {
  return runChunked(gatherChunked(index, most));
}

function* gatherChunked(index: InMemoryEventIndex, most: number): ChunkedWork<InMemoryEventIndex> {
  const kept = keptLanes(index.lanes, most);
  const gathered = index.lanes.filter((lane) => !kept.has(lane));
  if (gathered.length < 2) return yield* withRepeatsAgainChunked(index);
  const rows = yield* subProgress(rowsOfChunked(gathered, index), 0, 0.1);
  const lane = yield* subProgress(laneChunked({ key: otherLanes }, rows, index), 0.1, 0.5);
  if (lane.aggregated && index.sizes)
    yield* subProgress(index.sizes.lookChunked(lane.aggregated, index), 0.5, 0.6);
  const named = [...kept].filter(({ key }) => key !== '');
  const unnamed = [...kept].filter(({ key }) => key === '');
  const lanes = [...named, { ...lane, gathered: gathered.length }, ...unnamed];
  // Lanes of one event each have none in common, but the others may.
  const before = index.lanes.some(({ repeats }) => repeats !== undefined);
  return before
    ? { ...index, lanes: yield* subProgress(withRepeatsChunked(lanes, index), 0.6, 1) }
    : { ...index, lanes };
}

/** The lanes that stay by themselves, in their order. Those that were pinned are the last to go, then what says something even of one event. */
function keptLanes(lanes: readonly InMemoryLane[], most: number): ReadonlySet<InMemoryLane> {
  const isApart = ({ key, isPinned = false }: InMemoryLane): boolean => isPinned || keptApart.includes(key);
  const candidates = lanes.filter((lane) => lane.rows.length > 1 || isApart(lane));
  const room = Math.max(0, most - 1);
  const apart = candidates.filter(isApart).slice(0, room);
  const others = candidates.filter((lane) => !isApart(lane)).slice(0, room - apart.length);
  const kept = new Set([...apart, ...others]);
  return new Set(lanes.filter((lane) => kept.has(lane)));
}

/** The rows of some lanes, each once, in the order used everywhere. */
function* rowsOfChunked(
  lanes: readonly InMemoryLane[],
  { rows, columns, scale }: InMemoryEventIndex,
): ChunkedWork<Uint32Array> {
  const isIn = new Uint8Array(columns.length);
  yield* subProgress(
    eachRowChunked(
      lanes.map(({ rows: own }) => own),
      (row) => (isIn[row] = 1),
    ),
    ...([0, 0.5] as const),
  );
  const found = new RowBuffer();
  const add = (row: number): void => {
    if (isIn[row] === 1) found.push(row);
  };
  yield* subProgress(eachRowChunked([rows], add), 0.5, 1);
  const all = found.toRows();
  // On a cut axis, which short lists have, some are drawn before others that begin earlier.
  return scale.pieces.length > 0 ? all.sort((a, b) => compareRows(columns, a, b) || a - b) : all;
}
