/** The heights of the rows of a lane: what is vague has less than what is known, and open accounts have more. */
import { flag, hasFlag } from '../../model/columns.js';
import type { Timeline } from '../../model/timeline.js';
import type { EventIndex } from '../index/event-index.js';
import { longestDay } from '../scale/datings.js';
import { roomyRow, roomyVagueRow, tightVagueRow } from '../metrics.js';
import { accountsHeight } from './accounts-box.js';
import type { Footprint } from './footprint.js';
import type { LaneRows, PlanInput, PlannedMark } from './lane-plan.js';

/** The height of a row for labels and glyphs, and all of it, in pixels. */
export interface SlotHeight {
  readonly line: number;
  readonly whole: number;
}

/** The heights of the rows of a lane, one at least, where a row with something known to a day in it is so high. */
export function slotHeights(
  lane: LaneRows,
  rowHeight: number,
  { timeline }: EventIndex,
): readonly SlotHeight[] {
  const vague = rowHeight === roomyRow ? roomyVagueRow : tightVagueRow;
  return Array.from({ length: Math.max(1, lane.rows) }, (_, slot) => {
    const marks = lane.marks.filter((mark) => mark.slot === slot);
    const isLow =
      marks.length > 0 &&
      !(lane.clusters.length > 0 && lane.clusterSlot === slot) &&
      marks.every(({ footprint }) => isVague(footprint, timeline));
    const line = isLow ? vague : rowHeight;
    return { line, whole: line + Math.max(0, ...marks.map(({ open }) => open?.height ?? 0)) };
  });
}

/** The height of all rows of some lanes, without padding. */
export function heightOfAll(lanes: readonly LaneRows[], rowHeight: number, index: EventIndex): number {
  return sumOf(lanes.flatMap((lane) => slotHeights(lane, rowHeight, index)).map(({ whole }) => whole));
}

/** Whether a mark that is wider than its glyph is of a time that is not known to a day. */
function isVague({ row, glyphAt }: Footprint, { columns }: Timeline): boolean {
  const { earliestStart, latestStart, latestEnd } = columns;
  if (glyphAt === 'time') return false;
  const latest = hasFlag(columns, row, flag.once) ? latestEnd : latestStart;
  return !((latest[row] as number) - (earliestStart[row] as number) <= longestDay);
}

/** The sum. */
export function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** The lanes with the accounts of as many disputed marks open as have room in so many pixels, the first ones first. */
export function openAccounts(
  lanes: readonly LaneRows[],
  room: number,
  input: PlanInput,
): readonly LaneRows[] {
  let left = room;
  const opened = (mark: PlannedMark): PlannedMark => {
    const open = openAccountsOf(mark.footprint, input);
    if (!open || open.height > left) return mark;
    left -= open.height;
    return { ...mark, open };
  };
  return lanes.map((lane) => ({ ...lane, marks: lane.marks.map(opened) }));
}

/** The accounts of a row in dispute, and the height that they take up over what is drawn of its extent. */
function openAccountsOf({ row, p0, p1 }: Footprint, input: PlanInput): PlannedMark['open'] {
  const { index, scale, accountsOf, measure } = input;
  if (!accountsOf || !index.fit || !hasFlag(index.timeline.columns, row, flag.disputed)) return undefined;
  const drawn = Math.min(p1, (index.fit.end - index.fit.start) * scale) - Math.max(p0, 0);
  const height = accountsHeight(accountsOf(row), drawn, measure);
  return height === undefined ? undefined : { accounts: accountsOf(row), height };
}
