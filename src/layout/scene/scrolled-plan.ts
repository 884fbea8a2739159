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

  /** The last lane that can be the first one in a height: those behind it fill that. */
  lastFirst(height: number): number {
    return this.#firstBefore(this.count - 1, height);
  }

  /** The first lane where another one is to be seen whole, as near as can be to the one that is first now. */
  firstToSee(number: number, first: number, height: number): number {
    return number < first ? number : Math.max(first, this.#firstBefore(number, height));
  }

  /** The first of the lanes up to one that have room together, that one itself at least. */
  #firstBefore(number: number, height: number): number {
    let [first, left] = [number, height - this.heightOf(number)];
    while (first > 0 && this.heightOf(first - 1) <= left) left -= this.heightOf(--first);
    return Math.max(0, first);
  }

  /** All lanes from one on, as far as a height goes: the last of them may be cut. */
  plan(first: number, height: number): Plan {
    const last = this.lastFirst(height);
    const from = Math.min(Math.max(0, first), last);
    const lanes: LanePlan[] = [];
    let [y, end] = [0, from];
    for (let number = from; number < this.count && y < height; number++) {
      const lane = stackLane(
        this.rowsOf(number),
        { number, y, rowHeight: tightRow, padding: lanePadding },
        this.index,
      );
      lanes.push(lane);
      y += lane.height;
      if (y <= height) end = number + 1;
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
      scroll: { first: from, end, last, count: this.count },
    };
  }

  #plan(lane: DrawnLane): LaneRows {
    if (lane.aggregated) return emptyLane(lane, mostScrolledRows);
    const footprints = Array.from(lane.rows, (row) => footprintOf(row, this.#input));
    const packing = new RowPacking(footprints);
    const rows = Math.min(packing.rowsWanted(mostScrolledRows), mostScrolledRows);
    return planLane(lane, footprints, packing, Math.max(1, rows), this.#input);
  }
}
