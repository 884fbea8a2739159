/** Moving from event to event by key: in its lane by time, and to the nearest in the next lane. */
import type { EventIndex, Lane } from './event-index.js';
import type { RowList } from './row-list.js';

/** Where the keyboard stands: a row, in one of its lanes. */
export interface Focus {
  readonly row: number;
  readonly lane: number;
}

export type Move = 'previous' | 'next' | 'up' | 'down' | 'first' | 'last' | 'very-first' | 'very-last';

/** The lanes to move in: those that are drawn, and behind them the events without a date, if there are any. */
export function lanesToMoveIn({ lanes }: EventIndex, undated: RowList): readonly Lane[] {
  return undated.length > 0 ? [...lanes, { key: undatedLane, rows: undated }] : lanes;
}

/** The key of the lane that holds what has no date. */
export const undatedLane = '\u0000undated';

const noRows: RowList = [];

/** The next focus; the same where there is nothing in that direction: there is no wrap. */
export function moveFocus(
  lanes: readonly Lane[],
  focus: Focus,
  move: Move,
  timeOf: (row: number) => number,
): Focus {
  const rows = lanes[focus.lane]?.rows ?? noRows;
  const position = rows.indexOf(focus.row);
  const at = (index: number): Focus => ({ row: rows[index] ?? focus.row, lane: focus.lane });
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
      return nearestInLane(lanes, focus, -1, timeOf);
    case 'down':
      return nearestInLane(lanes, focus, 1, timeOf);
    case 'very-first':
      return extreme(lanes, focus, timeOf, (a, b) => a < b);
    case 'very-last':
      return extreme(lanes, focus, timeOf, (a, b) => a >= b);
  }
}

function nearestInLane(
  lanes: readonly Lane[],
  focus: Focus,
  step: 1 | -1,
  timeOf: (row: number) => number,
): Focus {
  for (let lane = focus.lane + step; lane >= 0 && lane < lanes.length; lane += step) {
    const row = nearestRow(lanes[lane]?.rows ?? noRows, timeOf(focus.row), timeOf);
    if (row !== undefined) return { row, lane };
  }
  return focus;
}

/** The row whose time is nearest; the first of equals. */
export function nearestRow(rows: RowList, time: number, timeOf: (row: number) => number): number | undefined {
  let nearest: number | undefined;
  let least = Infinity;
  for (const row of rows) {
    const difference = Math.abs(timeOf(row) - time);
    const distance = Number.isNaN(difference) ? 0 : difference;
    if (nearest !== undefined && distance >= least) continue;
    [nearest, least] = [row, distance];
  }
  return nearest;
}

function extreme(
  lanes: readonly Lane[],
  focus: Focus,
  timeOf: (row: number) => number,
  better: (a: number, b: number) => boolean,
): Focus {
  let best: Focus | undefined;
  for (const [lane, { rows, key }] of lanes.entries())
    if (key !== undatedLane)
      for (const row of rows) if (!best || better(timeOf(row), timeOf(best.row))) best = { row, lane };
  return best ?? focus;
}
