/** When rows became known, and when what was known of them changed: all of it in order, so that two days differ by what lies between. */
import { lowerBound } from '../../util/binary-search.js';

/** A row at a time, in epoch milliseconds. */
export interface RowTime {
  readonly time: number;
  readonly row: number;
}

/** Touches are numbered in the order of their times. */
export class TouchedRows {
  readonly times: Float64Array;
  readonly rows: Uint32Array;
  /** By row: one more than the number of the touch by which it became known; 0 where no day hides it. */
  readonly #known: Uint32Array;
  readonly #changes = new Map<number, number[]>();

  /** `order`: the rows that some day hides, by the time from which on they are known, `from` by row; `changes`, by time. */
  constructor(order: Uint32Array, from: Float64Array, changes: readonly RowTime[]) {
    const length = order.length + changes.length;
    this.times = new Float64Array(length);
    this.rows = new Uint32Array(length);
    this.#known = new Uint32Array(from.length);
    for (let [known, changed] = [0, 0]; known + changed < length;) {
      const row = order[known];
      const change = changes[changed];
      const touch = known + changed;
      if (row !== undefined && (!change || (from[row] as number) <= change.time)) {
        this.#set(touch, row, from[row] as number);
        this.#known[row] = touch + 1;
        known++;
      } else if (change) {
        this.#set(touch, change.row, change.time);
        this.#change(change.row, touch);
        changed++;
      }
    }
  }

  /** How many touches come before a time. */
  countBefore(time: number): number {
    return lowerBound(this.times, time);
  }

  /** Adds the touches of a row to a list; returns where that ends then. */
  addTouchesOf(row: number, into: Float64Array, at: number): number {
    const known = this.#known[row] ?? 0;
    let end = at;
    if (known > 0) into[end++] = known - 1;
    for (const touch of this.#changes.get(row) ?? []) into[end++] = touch;
    return end;
  }

  /** How many touches a row has. */
  countOf(row: number): number {
    return ((this.#known[row] ?? 0) > 0 ? 1 : 0) + (this.#changes.get(row)?.length ?? 0);
  }

  #set(touch: number, row: number, time: number): void {
    this.rows[touch] = row;
    this.times[touch] = time;
  }

  #change(row: number, touch: number): void {
    const touches = this.#changes.get(row);
    if (touches) touches.push(touch);
    else this.#changes.set(row, [touch]);
  }
}
