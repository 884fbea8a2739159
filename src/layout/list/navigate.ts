/** Keyboard navigation from event to event: in a lane by time, and to the nearest in the next lane. */
import { positionInLane, type Lane } from '../index/lanes.js';
import type { Columns } from '../../model/columns.js';
import type { EventIndex } from '../index/event-index.js';
import type { Times } from '../index/extent.js';
import { firstWhere } from '../../util/binary-search.js';
import type { RowList } from '../index/row-list.js';

/** The focus of the keyboard: a row, in one of its lanes. */
export interface Focus {
  readonly row: number;
  readonly lane: number;
}

/** The bounds by which rows are ordered in their lanes. */
export type RowTimes = Pick<Columns, 'earliestStart' | 'latestEnd'>;

/**
 * Where the focus goes: `previous`, `next`, `first` and `last` within a lane, `up` and `down` to the lane beside it,
 * and `very-first` and `very-last` over all lanes.
 */
export type Move = 'previous' | 'next' | 'up' | 'down' | 'first' | 'last' | 'very-first' | 'very-last';

/** The lanes to move in: those that are drawn, followed by one of the undated events, if there are any. */
export function lanesToMoveIn({ lanes }: EventIndex, undated: RowList): readonly Lane[] {
  return undated.length > 0 ? [...lanes, { key: undatedLane, rows: undated }] : lanes;
}

/** The key of the lane of undated events. */
export const undatedLane = '\u0000undated';

const noRows: RowList = [];

/** The time by which an event is ordered: its earliest known bound. */
export function timeOfRow({ earliestStart, latestEnd }: RowTimes, row: number): number {
  const start = earliestStart[row] ?? NaN;
  return Number.isFinite(start) ? start : (latestEnd[row] ?? NaN);
}

/** The next focus; the same where there is nothing in that direction: there is no wrap. */
export function moveFocus(lanes: readonly Lane[], focus: Focus, move: Move, index: Times): Focus {
  const rows = lanes[focus.lane]?.rows ?? noRows;
  const position = positionInLane(lanes[focus.lane], focus.row, index);
  const times = index.columns;
  const at = (next: number): Focus => ({ row: rows[next] ?? focus.row, lane: focus.lane });
  switch (move) {
    case 'previous':
      return at(Math.max(0, position - 1));
    case 'next':
      return at(Math.min(rows.length - 1, position + 1));
    case 'first':
      return at(0);
    case 'last':
      return at(rows.length - 1);
    case 'up':
      return nearestInLane(lanes, focus, -1, times);
    case 'down':
      return nearestInLane(lanes, focus, 1, times);
    case 'very-first':
      return extreme(lanes, focus, times, (a, b) => a < b);
    case 'very-last':
      return extreme(lanes, focus, times, (a, b) => a >= b);
  }
}

/** The lane of a row: that of `focus` where it is in focus there, else the first that has it; undefined where none has. */
export function placeOfRow(
  lanes: readonly Lane[],
  row: number,
  focus: Focus | undefined,
  times: Times,
): Focus | undefined {
  const has = (lane: Lane | undefined): boolean => positionInLane(lane, row, times) >= 0;
  const stays = focus?.row === row && has(lanes[focus.lane]);
  const lane = stays ? focus.lane : lanes.findIndex(has);
  return lane < 0 ? undefined : { row, lane };
}

function nearestInLane(lanes: readonly Lane[], focus: Focus, step: 1 | -1, times: RowTimes): Focus {
  for (let lane = focus.lane + step; lane >= 0 && lane < lanes.length; lane += step) {
    const row = nearestRow(lanes[lane]?.rows ?? noRows, timeOfRow(times, focus.row), times);
    if (row !== undefined) return { row, lane };
  }
  return focus;
}

/** The row whose time is nearest; the first of equals. The rows are in the order used everywhere. */
export function nearestRow(rows: RowList, time: number, times: RowTimes): number | undefined {
  let nearest: number | undefined;
  let least = Infinity;
  for (const position of Number.isNaN(time) ? [0] : positionsAround(rows, time, times)) {
    const row = rows[position];
    if (row === undefined) continue;
    const difference = Math.abs(timeOfRow(times, row) - time);
    const distance = Number.isNaN(difference) ? 0 : difference;
    if (nearest !== undefined && distance >= least) continue;
    [nearest, least] = [row, distance];
    if (least === 0) break;
  }
  return nearest;
}

/** The candidates for the nearest: every position whose start is unbounded, and two of all others. */
function* positionsAround(rows: RowList, time: number, times: RowTimes): Iterable<number> {
  const startless = countStartless(rows, times);
  for (let position = 0; position < startless; position++) yield position;
  const firstFrom = (from: number): number =>
    startless + firstWhere(rows.length - startless, (i) => startAt(rows, startless + i, times) >= from);
  const after = firstFrom(time);
  if (after > startless) yield firstFrom(startAt(rows, after - 1, times));
  yield after;
}

/** How many rows have no known start: they come first. */
function countStartless(rows: RowList, times: RowTimes): number {
  return firstWhere(rows.length, (position) => startAt(rows, position, times) > -Infinity);
}

function startAt(rows: RowList, position: number, { earliestStart }: RowTimes): number {
  return earliestStart[rows[position] as number] as number;
}

function extreme(
  lanes: readonly Lane[],
  focus: Focus,
  times: RowTimes,
  better: (a: number, b: number) => boolean,
): Focus {
  let best: Focus | undefined;
  for (const [lane, { rows, key }] of lanes.entries())
    if (key !== undatedLane)
      for (const row of extremes(rows, times))
        if (!best || better(timeOfRow(times, row), timeOfRow(times, best.row))) best = { row, lane };
  return best ?? focus;
}

/** The rows of which one is the earliest and one the latest. */
function* extremes(rows: RowList, times: RowTimes): Iterable<number> {
  const startless = countStartless(rows, times);
  for (let position = 0; position < startless; position++) yield rows[position] as number;
  for (const row of [rows[startless], rows[rows.length - 1]]) if (row !== undefined) yield row;
}
