/** Puts appended rows where they belong in an order that there is already. */
import type { Columns } from '../columns.js';
import { compareRows, orderRowsChunked } from '../order-rows.js';
import { subProgress, inChunks, type ChunkedWork } from '../../util/chunked.js';

/** How many new rows are put in their places between two steps. */
const PLACED_AT_ONCE = 1000;
/** How many old rows are moved on between two steps. */
const MOVED_AT_ONCE = 2 ** 18;
/** Up to here, moving rows one by one is faster than as a block. */
const FEW = 32;

/** How much room there is behind an order of more rows, for yet more that come last, as a share of them. */
const growth = 1.125;

/**
 * The order of all rows, given that of the rows before `from` and the columns of those from `from` on, which are
 * shown by `fresh` as well. Costs what the new rows cost and, unless all of them come last, a move in blocks of the old
 * ones. `order` stays as it is, but its buffer may be used further on: it can be extended in one way only.
 */
export function* appendOrderChunked(
  order: Uint32Array,
  columns: Columns,
  fresh: Columns,
  from: number,
): ChunkedWork<Uint32Array> {
  const added = yield* subProgress(orderRowsChunked(fresh), 0, 0.8);
  if (from === 0) return added;
  if (added.length === 0) return order;
  const renumber = (start: number, end: number): void => {
    for (let i = start; i < end; i++) added[i] = (added[i] ?? 0) + from;
  };
  yield* subProgress(inChunks(0, added.length, MOVED_AT_ONCE, renumber), 0.8, 0.82);
  const length = order.length + added.length;
  const comeLast = placeOf(added[0] ?? 0, order, Math.max(0, order.length - 1), columns) === order.length;
  if (comeLast && length * added.BYTES_PER_ELEMENT <= order.buffer.byteLength) {
    const longer = new Uint32Array(order.buffer, 0, length);
    longer.set(added, order.length);
    return longer;
  }
  const merged = new Uint32Array(Math.ceil(length * growth)).subarray(0, length);
  yield* subProgress(mergeRowsChunked(order, added, columns, merged), 0.82, 1);
  return merged;
}

/**
 * Two lists of rows, each in order, as one: `order` is moved in blocks, as many as rows are added. `merged` has room for
 * both. Rows that are equal stand as given: the added ones, which came later, behind.
 */
export function* mergeRowsChunked(
  order: Uint32Array,
  added: Uint32Array,
  columns: Columns,
  merged: Uint32Array,
): ChunkedWork<void> {
  let moved = 0;
  for (const [i, row] of added.entries()) {
    const place = placeOf(row, order, moved, columns);
    if (place - moved > MOVED_AT_ONCE) yield* moveChunked(order, moved, place, merged, i);
    else move(order, moved, place, merged, i);
    moved = place;
    merged[moved + i] = row;
    if (i % PLACED_AT_ONCE === PLACED_AT_ONCE - 1) yield i / added.length;
  }
  yield* moveChunked(order, moved, order.length, merged, added.length);
}

/** The first position, from `start` on, whose row comes after a row, by exponential search. */
function placeOf(row: number, order: Uint32Array, start: number, columns: Columns): number {
  const standsBefore = (place: number): boolean => compareRows(columns, order[place] ?? 0, row) <= 0;
  let [low, step] = [start, 1];
  while (low + step <= order.length && standsBefore(low + step - 1)) {
    low += step;
    step *= 2;
  }
  let high = Math.min(order.length, low + step - 1);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (standsBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The fractions of several such moves would not rise: none is yielded. */
function* moveChunked(
  order: Uint32Array,
  start: number,
  end: number,
  merged: Uint32Array,
  by: number,
): ChunkedWork<void> {
  const steps = inChunks(start, end, MOVED_AT_ONCE, (from, to) => move(order, from, to, merged, by));
  yield* subProgress(steps, by / (merged.length - order.length), by / (merged.length - order.length));
}

/** Moves rows from their places in the one order to places further on, by a number, in the other. */
function move(order: Uint32Array, start: number, end: number, merged: Uint32Array, by: number): void {
  if (end - start > FEW) merged.set(order.subarray(start, end), start + by);
  else for (let place = start; place < end; place++) merged[place + by] = order[place] ?? 0;
}
