/** Columns that can be made longer: they fit exactly what is read at once, and get room to spare when more is appended. */
import type { Columns } from '../columns.js';
import { inChunks, type ChunkedWork } from '../../util/chunked.js';

type ColumnName = Exclude<keyof Columns, 'length'>;

const columnNames: readonly ColumnName[] = [
  'earliestStart',
  'latestStart',
  'earliestEnd',
  'latestEnd',
  'kind',
  'flags',
];

/** How much room there is after growing, as a share of what there was. */
const growth = 1.125;
const leastRoom = 1024;
/** How many rows of a column are moved at a time: a megabyte. */
const movedAtOnce = 2 ** 17;

/** The arrays are replaced with each change of capacity; earlier views keep the old ones. */
export class ColumnBuffer implements Columns {
  /** The number of rows in use. */
  length = 0;
  earliestStart: Float64Array = new Float64Array(0);
  latestStart: Float64Array = new Float64Array(0);
  earliestEnd: Float64Array = new Float64Array(0);
  latestEnd: Float64Array = new Float64Array(0);
  kind: Uint16Array = new Uint16Array(0);
  flags: Uint16Array = new Uint16Array(0);

  /** Makes room for rows in all: no more than that the first time. */
  *reserveChunked(rows: number): ChunkedWork<void> {
    const room = this.flags.length;
    if (rows <= room) return;
    yield* this.#moveChunked(room === 0 ? rows : Math.max(rows, Math.ceil(room * growth), leastRoom));
  }

  /** Gives back the room that is not in use. */
  *fitChunked(): ChunkedWork<void> {
    if (this.length < this.flags.length) yield* this.#moveChunked(this.length);
  }

  /** Adds rows up to before `end`, within the capacity; they are without bounds. */
  open(end: number): void {
    this.earliestStart.fill(NaN, this.length, end);
    this.latestStart.fill(NaN, this.length, end);
    this.earliestEnd.fill(NaN, this.length, end);
    this.latestEnd.fill(NaN, this.length, end);
    this.length = end;
  }

  /** The rows from `start` on that are in use: no copy, so that it shows what is written there later. */
  view(start = 0): Columns {
    const { length } = this;
    return {
      length: length - start,
      earliestStart: this.earliestStart.subarray(start, length),
      latestStart: this.latestStart.subarray(start, length),
      earliestEnd: this.earliestEnd.subarray(start, length),
      latestEnd: this.latestEnd.subarray(start, length),
      kind: this.kind.subarray(start, length),
      flags: this.flags.subarray(start, length),
    };
  }

  *#moveChunked(room: number): ChunkedWork<void> {
    for (const [i, name] of columnNames.entries()) {
      const before = this[name];
      const after = name === 'kind' || name === 'flags' ? new Uint16Array(room) : new Float64Array(room);
      const move = (start: number, end: number): void => after.set(before.subarray(start, end), start);
      for (const share of inChunks(0, this.length, movedAtOnce, move)) yield (i + share) / columnNames.length;
      Object.assign(this, { [name]: after });
    }
  }
}
