/** Columns that can be made longer: they fit exactly what is read at once, and get room to spare when more is appended. */
import {
  allocateColumns,
  clearRows,
  columnNames,
  columnsBetween,
  type ColumnArrays,
  type Columns,
} from '../columns.js';
import { inChunks, type ChunkedWork } from '../../util/chunked.js';

/** How much room there is after growing, as a share of what there was. */
const growth = 1.125;
const leastRoom = 1024;
/** How many rows of a column are moved at a time: a megabyte. */
const movedAtOnce = 2 ** 17;

/** Rows in use, and capacity for more behind them. */
export class ColumnBuffer {
  /** The number of rows in use. */
  length = 0;
  #arrays: ColumnArrays = allocateColumns(0);

  /** The columns with their room; other arrays after each change of room, and views taken before keep the old ones. */
  get arrays(): ColumnArrays {
    return this.#arrays;
  }

  /** Makes room for rows in all: no more than that the first time. */
  *reserveChunked(rows: number): ChunkedWork<void> {
    const room = this.#room;
    if (rows <= room) return;
    yield* this.#moveChunked(room === 0 ? rows : Math.max(rows, Math.ceil(room * growth), leastRoom));
  }

  /** Gives back the room that is not in use. */
  *fitChunked(): ChunkedWork<void> {
    if (this.length < this.#room) yield* this.#moveChunked(this.length);
  }

  /** Adds rows up to before `end`, within the capacity; they are without bounds. */
  open(end: number): void {
    clearRows(this.#arrays, this.length, end);
    this.length = end;
  }

  /** The rows from `start` on that are in use: no copy, so that it shows what is written there later. */
  view(start = 0): Columns {
    return columnsBetween(this.#arrays, start, this.length);
  }

  get #room(): number {
    return this.#arrays.flags.length;
  }

  *#moveChunked(room: number): ChunkedWork<void> {
    const before = this.#arrays;
    const after = allocateColumns(room);
    for (const [i, name] of columnNames.entries()) {
      const [from, to] = [before[name], after[name]];
      const move = (start: number, end: number): void => to.set(from.subarray(start, end), start);
      for (const share of inChunks(0, this.length, movedAtOnce, move)) yield (i + share) / columnNames.length;
    }
    this.#arrays = after;
  }
}
