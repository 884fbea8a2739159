/** The heights of the rows of a lane: what is vague has less than what is known, and open accounts and summaries have more. */
import { flag, hasFlag } from '../../model/columns.js';
import type { Timeline } from '../../model/timeline.js';
import type { EventIndex } from '../index/event-index.js';
import { longestDay } from '../scale/datings.js';
import { roomyRow, roomyVagueRow, rowGap, tightRow, tightVagueRow } from '../metrics.js';
import { accountsHeight } from './accounts-box.js';
import type { Footprint } from './footprint.js';
import type { LanePlan, LaneRows, OpenAccounts, PlanInput, PlannedMark } from './lane-plan.js';

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
  const lines = Array.from({ length: Math.max(1, lane.rows) }, (_, slot) => {
    const marks = lane.marks.filter((mark) => mark.slot === slot);
    const isLow =
      marks.length > 0 &&
      !(lane.clusters.length > 0 && lane.clusterSlot === slot) &&
      marks.every(({ footprint }) => isVague(footprint, timeline));
    return isLow ? vague : rowHeight;
  });
  const extra = lines.map(() => 0);
  for (const { slot, open, summary } of lane.marks) {
    if (summary) extra[slot] = Math.max(extra[slot] as number, summary.height);
    if (!open) continue;
    const last = slot + open.shared;
    const shared = sumOf(lines.slice(slot + 1, last + 1));
    extra[last] = Math.max(extra[last] as number, open.height - shared);
  }
  return lines.map((line, slot) => ({ line, whole: line + (extra[slot] as number) }));
}

/** Where a lane stands, and how high its rows are. */
export interface LanePlace extends Pick<LanePlan, 'number' | 'y'> {
  readonly rowHeight: number;
  readonly padding: number;
}

/** A lane whose rows have their height and their place. */
export function stackLane(
  { rows, ...lane }: LaneRows,
  { number, y, rowHeight, padding }: LanePlace,
  index: EventIndex,
): LanePlan {
  const heights = slotHeights({ rows, ...lane }, rowHeight, index);
  const height = sumOf(heights.map(({ whole }) => whole)) + 2 * padding;
  let top = padding;
  const slots = heights.map(({ line, whole }) => ({ y: (top += whole) - whole, height: line }));
  return { ...lane, number, y, height, slots };
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
  return lanes.map((lane) => {
    if (lane.lane.isFolded) return lane;
    let opened = lane;
    for (const [i, mark] of lane.marks.entries()) {
      const open = openAccountsOf(mark, opened, input);
      if (!open) continue;
      const next = { ...opened, marks: opened.marks.with(i, { ...mark, open }) };
      const more = heightOfAll([next], tightRow, input.index) - heightOfAll([opened], tightRow, input.index);
      if (more > left) continue;
      left -= more;
      opened = next;
    }
    return opened;
  });
}

/** The accounts of a mark in dispute, and the room that they take up over what is drawn of its extent. */
function openAccountsOf(
  { footprint, slot }: PlannedMark,
  lane: LaneRows,
  input: PlanInput,
): OpenAccounts | undefined {
  const { index, scale, accountsOf, measure } = input;
  const { row, p0, p1 } = footprint;
  if (!accountsOf || !index.fit || !hasFlag(index.timeline.columns, row, flag.disputed)) return undefined;
  const drawn = Math.min(p1, (index.fit.end - index.fit.start) * scale) - Math.max(p0, 0);
  const accounts = accountsOf(row);
  const height = accountsHeight(accounts, drawn, measure);
  return height === undefined ? undefined : { accounts, height, shared: freeBelow(slot, footprint, lane) };
}

/** How many rows below a row have nothing over the extent of a footprint. */
function freeBelow(slot: number, { p0, p1 }: Footprint, { marks, rows }: LaneRows): number {
  const isFree = (below: number): boolean =>
    marks.every(({ slot: own, open, footprint: { left, right } }) => {
      const isThere = own === below || (open !== undefined && own < below && own + open.shared >= below);
      return !isThere || right + rowGap <= p0 || left - rowGap >= p1;
    });
  let count = 0;
  while (slot + count + 1 < rows && isFree(slot + count + 1)) count++;
  return count;
}
