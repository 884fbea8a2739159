/** An inverted index: for each of many keys the rows that have it, in typed arrays. */
import { inChunks, subProgress, type ChunkedWork } from '../../util/chunked.js';
import { RowBuffer } from '../index/row-buffer.js';

/** So many postings are sorted without a pause. */
const sortedAtOnce = 2 ** 16;
/** A power of two. */
const shards = 64;

/** The keys in the order in which they were first added, and their rows, ascending. */
export class Postings {
  readonly keys: readonly string[];
  readonly #starts: Uint32Array;
  readonly #rows: Uint32Array;

  /** `starts` has one place more than there are keys: `rows` of a key begin at its place. */
  constructor(keys: readonly string[], starts: Uint32Array, rows: Uint32Array) {
    this.keys = keys;
    this.#starts = starts;
    this.#rows = rows;
  }

  /** The rows of a key by its position. */
  rowsOf(position: number): Uint32Array {
    return this.#rows.subarray(this.#starts[position], this.#starts[position + 1]);
  }

  /** What its arrays take, in bytes; the keys come on top. */
  get byteLength(): number {
    return this.#starts.byteLength + this.#rows.byteLength;
  }
}

/** Which map has a key: its length, its first and its last letters are enough to part them. */
function shardOf(key: string): number {
  const { length } = key;
  const last = key.charCodeAt(length - 1) * 7 + key.charCodeAt(length >> 1) * 13;
  return (length * 31 + key.charCodeAt(0) + last) & (shards - 1);
}

/** Gathers keys of rows, row by row; a key is kept once for a row. */
export class PostingsBuilder {
  /** Several, for a map of a million keys makes room for more in one go. */
  readonly #positions = Array.from({ length: shards }, () => new Map<string, number>());
  readonly #keys: string[] = [];
  /** The last row of each key, plus one. */
  readonly #last: number[] = [];
  readonly #added = new RowBuffer();
  readonly #rows = new RowBuffer();

  /** The position of a key, which is a new one where it was not added before. */
  positionOf(key: string): number {
    const positions = this.#positions[shardOf(key)] as Map<string, number>;
    const known = positions.get(key);
    if (known !== undefined) return known;
    const position = this.#keys.length;
    positions.set(key, position);
    this.#keys.push(key);
    this.#last.push(0);
    return position;
  }

  /** Rows come in ascending order. */
  add(position: number, row: number): void {
    if (this.#last[position] === row + 1) return;
    this.#last[position] = row + 1;
    this.#added.push(position);
    this.#rows.push(row);
  }

  /** A counting sort of what was added: it stays in the order of rows. */
  *finishChunked(): ChunkedWork<Postings> {
    const [added, rows] = [this.#added, this.#rows];
    const starts = new Uint32Array(this.#keys.length + 1);
    const count = (from: number, to: number): void => {
      for (let i = from; i < to; i++) {
        const next = added.rowAt(i) + 1;
        starts[next] = (starts[next] as number) + 1;
      }
    };
    yield* subProgress(inChunks(0, added.length, sortedAtOnce, count), 0, 0.4);
    yield 0.4;
    for (let i = 1; i < starts.length; i++) starts[i] = (starts[i] as number) + (starts[i - 1] as number);
    const places = starts.slice();
    const sorted = new Uint32Array(rows.length);
    const place = (from: number, to: number): void => {
      for (let i = from; i < to; i++) {
        const key = added.rowAt(i);
        sorted[places[key] as number] = rows.rowAt(i);
        places[key] = (places[key] as number) + 1;
      }
    };
    yield* subProgress(inChunks(0, added.length, sortedAtOnce, place), 0.4, 1);
    return new Postings(this.#keys, starts, sorted);
  }
}
