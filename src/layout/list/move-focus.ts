/** Where the focus goes by keys: along a lane, to another one, to either end. */
import { positionInLane, type Lane } from '../index/lanes.js';
import type { Times } from '../index/extent.js';
import { firstWhere } from '../../util/binary-search.js';
import type { RowList } from '../index/row-list.js';
import { undatedLane, type RowTimes, type Focus, type Move } from './navigate.js';

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
