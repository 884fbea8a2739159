/** Places of events in the lanes that the keyboard moves in. */
import { positionInLane, type Lane } from '../index/lanes.js';
import type { Columns } from '../../model/columns.js';
import type { EventIndex } from '../index/event-index.js';
import type { Times } from '../index/extent.js';
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
