/** The plan of more lanes than have room: only those that are seen are planned, from one lane on, whole lanes at a time. */
import type { EventIndex } from '../index/event-index.js';
import type { DrawnLane } from '../index/lanes.js';
import { lanePadding, tightRow } from '../metrics.js';
import { footprintOf } from './footprint.js';
import type { LanePlan, LaneRows, Plan, PlanInput } from './lane-plan.js';
import { emptyLane, planLane } from './lane-rows.js';
import { PlanCalendar } from './plan-calendar.js';
import { RowPacking } from './rows.js';
import { sumOf, slotHeights, stackLane } from './slots.js';

/** The rows of a lane at most: the others follow soon. */
const mostScrolledRows = 4;

/** Plans lanes at one scale, each once; what it costs hangs on the lanes that were asked for, not on how many there are. */
export class LanePlanner {
  readonly #input: PlanInput;
  readonly #known = new Map<number, LaneRows>();
  readonly #calendar: PlanCalendar;

  /** The height of the input does not matter. */
  constructor(input: PlanInput) {
    this.#input = input;
    // Of all lanes, so that columns are as high wherever they are scrolled to.
    this.#calendar = new PlanCalendar(input, input.index.lanes);
  }

  get index(): EventIndex {
    return this.#input.index;
  }

  get count(): number {
    return this.index.lanes.length;
  }

  /** The rows of a lane. */
  rowsOf(number: number): LaneRows {
    const known = this.#known.get(number) ?? this.#plan(this.index.lanes[number] as DrawnLane);
    this.#known.set(number, known);
    return known;
  }

  /** The height of a lane with its padding, in pixels. */
  heightOf(number: number): number {
    const heights = slotHeights(this.rowsOf(number), tightRow, this.index);
    return sumOf(heights.map(({ whole }) => whole)) + 2 * lanePadding;
  }

  /** How many pinned lanes stay in a height: they leave half of it to those that scroll below them. */
  #fixed(height: number): number {
    let [count, left] = [0, height / 2];
    while (count < this.count - 1 && this.index.lanes[count]?.isPinned && this.heightOf(count) <= left)
      left -= this.heightOf(count++);
    return count;
  }

  /** What fixed lanes leave of a height. */
  #roomBelow(fixed: number, height: number): number {
    let room = height;
    for (let number = 0; number < fixed; number++) room -= this.heightOf(number);
    return room;
  }

  /** The last lane that can be the first one in a height, counted from the first that scrolls: those behind it fill that. */
  lastFirst(height: number): number {
    const fixed = this.#fixed(height);
    return this.#firstBefore(this.count - 1, fixed, this.#roomBelow(fixed, height)) - fixed;
  }

  /**
   * The first lane where another one, by its number, is to be seen whole, as near as can be to the one that is first now; both
   * first ones are counted from the first that scrolls.
   */
  firstToSee(number: number, first: number, height: number): number {
    const fixed = this.#fixed(height);
    if (number < fixed) return first;
    if (number < first + fixed) return number - fixed;
    return Math.max(first, this.#firstBefore(number, fixed, this.#roomBelow(fixed, height)) - fixed);
  }

  /** The first of the lanes from `fixed` up to one that have room together, that one itself at least. */
  #firstBefore(number: number, fixed: number, room: number): number {
    let [first, left] = [number, room - this.heightOf(number)];
    while (first > fixed && this.heightOf(first - 1) <= left) left -= this.heightOf(--first);
    return Math.max(fixed, first);
  }

  /** The pinned lanes, and all others from one on, counted from the first that scrolls, as far as a height goes: the last of them may be cut. */
  plan(first: number, height: number): Plan {
    const fixed = this.#fixed(height);
    const last = this.lastFirst(height);
    const from = Math.min(Math.max(0, first), last);
    const lanes: LanePlan[] = [];
    let [y, end] = [0, from];
    const stack = (number: number): void => {
      const place = { number, y, rowHeight: tightRow, padding: lanePadding };
      const lane = stackLane(this.rowsOf(number), place, this.index);
      lanes.push(lane);
      y += lane.height;
    };
    for (let number = 0; number < fixed; number++) stack(number);
    for (let number = fixed + from; number < this.count && y < height; number++) {
      stack(number);
      if (y <= height) end = number - fixed + 1;
    }
    return {
      input: this.#input,
      calendar: this.#calendar,
      scale: this.#input.scale,
      lanes,
      emptyLanes: [],
      rowHeight: tightRow,
      lanePadding,
      hiddenLanes: 0,
      wantedHeight: height,
      scroll: { first: from, end, last, count: this.count - fixed },
    };
  }

  #plan(lane: DrawnLane): LaneRows {
    const most = lane.isFolded ? 1 : mostScrolledRows;
    if (lane.aggregated) return emptyLane(lane, most);
    const footprints = Array.from(lane.rows, (row) => footprintOf(row, this.#input));
    const packing = new RowPacking(footprints);
    const rows = Math.min(packing.rowsWanted(most), most);
    return planLane(lane, footprints, packing, Math.max(1, rows), this.#input);
  }
}
