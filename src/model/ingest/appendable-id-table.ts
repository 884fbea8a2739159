/** A table of ids to which rows can be appended, at a cost that depends on those alone. */
import type { Id } from '../event.js';
import { hashOf, IdTable } from './id-table.js';
import type { ChunkedWork } from '../../util/chunked.js';

const growth = 1.5;
const leastRoom = 64;

/**
 * A table that fits the first rows exactly and never changes, and behind it one for later rows, which is moved to a
 * larger one when it is full. The hashes of the later ids are kept (4 bytes a row), so that moving asks for no id.
 */
export class AppendableIdTable {
  readonly #idOf: (row: number) => Id;
  #first: IdTable;
  #firstRows: number;
  #later: IdTable | undefined;
  #hashes = new Uint32Array(0);

  /** For rows below `rows` at first; `idOf` gives the id under which a row was added, always the same one. */
  constructor(rows: number, idOf: (row: number) => Id) {
    this.#idOf = idOf;
    this.#first = new IdTable(rows, idOf);
    this.#firstRows = rows;
  }

  /** Adds a row, once, for which there must be room; false where another row has this id, which then keeps it. */
  add(id: Id, row: number): boolean {
    const hash = hashOf(id);
    const later = row - this.#firstRows;
    if (later < 0) return this.#first.add(id, row, hash);
    if (this.#first.rowOf(id, hash) >= 0 || !this.#later?.add(id, later, hash)) return false;
    this.#hashes[later] = hash;
    return true;
  }

  /** The row of an id; -1 where there is none. */
  rowOf(id: Id): number {
    const hash = hashOf(id);
    const row = this.#first.rowOf(id, hash);
    if (row >= 0 || !this.#later) return row;
    const later = this.#later.rowOf(id, hash);
    return later < 0 ? -1 : later + this.#firstRows;
  }

  /** Makes room for rows in all. */
  *reserveChunked(rows: number): ChunkedWork<void> {
    const [wanted, room] = [rows - this.#firstRows, this.#hashes.length];
    if (wanted <= room) return;
    const more = Math.max(wanted, Math.ceil(room * growth), leastRoom);
    const hashes = new Uint32Array(more);
    hashes.set(this.#hashes);
    const table = new IdTable(more, (row) => this.#idOf(row + this.#firstRows));
    if (this.#later) yield* this.#later.moveChunked(table, hashes);
    this.#later = table;
    this.#hashes = hashes;
  }

  /** Fits the table to rows in all, where it was made for none at first. */
  *fitChunked(rows: number): ChunkedWork<void> {
    if (!this.#later || this.#firstRows > 0) return;
    const table = new IdTable(rows, this.#idOf);
    yield* this.#later.moveChunked(table, this.#hashes);
    this.#first = table;
    this.#firstRows = rows;
    this.#later = undefined;
    this.#hashes = new Uint32Array(0);
  }
}
