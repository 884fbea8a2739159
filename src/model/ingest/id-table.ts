/** A hash table from ids to rows that keeps no id: a row's id is asked for again when two may be the same. */
import type { Id } from '../event.js';
import { inChunks, type ChunkedWork } from '../../util/chunked.js';

const SLOTS_PER_ROW = 2;
const SLOTS_AT_ONCE = 2 ** 15;

/**
 * Open addressing with linear probing in one `Int32Array`, never more than half full, 8 bytes a row. A slot has
 * the row plus one in its low bits and bits of the id's hash in the others: so an id is compared with hardly any but its
 * equal.
 */
export class IdTable {
  readonly #slots: Int32Array;
  readonly #idOf: (row: number) => Id;
  /** How many low bits of a slot are for the row. */
  readonly #rowBits: number;
  readonly #rowMask: number;
  readonly #slotsPerHash: number;

  /** A table for rows below `rows`; `idOf` gives the id under which a row was added, always the same one. */
  constructor(rows: number, idOf: (row: number) => Id) {
    this.#slots = new Int32Array(rows * SLOTS_PER_ROW + 1);
    this.#idOf = idOf;
    this.#rowBits = 32 - Math.clz32(rows);
    this.#rowMask = 2 ** this.#rowBits - 1;
    this.#slotsPerHash = this.#slots.length / 2 ** 32;
  }

  /** Adds a row, once; false where another row has this id, which then keeps it. `hash` is that of the id. */
  add(id: Id, row: number, hash: number = hashOf(id)): boolean {
    const place = this.#find(id, hash);
    if (this.#slots[place] !== 0) return false;
    this.#slots[place] = (hash << this.#rowBits) | (row + 1);
    return true;
  }

  /** The row of an id; -1 where there is none. */
  rowOf(id: Id, hash: number = hashOf(id)): number {
    return ((this.#slots[this.#find(id, hash)] ?? 0) & this.#rowMask) - 1;
  }

  /** Adds all rows to a larger table, by the hashes of their ids: no id is asked for, since no two are the same. */
  *moveChunked(larger: IdTable, hashes: Uint32Array): ChunkedWork<void> {
    const [slots, mask] = [this.#slots, this.#rowMask];
    yield* inChunks(0, slots.length, SLOTS_AT_ONCE, (start, end) => {
      for (let place = start; place < end; place++) {
        const row = ((slots[place] ?? 0) & mask) - 1;
        if (row >= 0) larger.#put(row, hashes[row] ?? 0);
      }
    });
  }

  #put(row: number, hash: number): void {
    const slots = this.#slots;
    let place = Math.floor((hash >>> 0) * this.#slotsPerHash);
    while (slots[place] !== 0) place = place + 1 < slots.length ? place + 1 : 0;
    slots[place] = (hash << this.#rowBits) | (row + 1);
  }

  /** The slot of the id, or the empty one where it would be put. */
  #find(id: Id, hash: number): number {
    const slots = this.#slots;
    let place = Math.floor((hash >>> 0) * this.#slotsPerHash);
    for (;;) {
      const slot = slots[place] ?? 0;
      if (slot === 0) return place;
      const row = (slot & this.#rowMask) - 1;
      if (((slot ^ (hash << this.#rowBits)) & ~this.#rowMask) === 0 && this.#idOf(row) === id) return place;
      place = place + 1 < slots.length ? place + 1 : 0;
    }
  }
}

/** 32-bit FNV-1a (Fowler, Noll, Vo), its bits spread by the finaliser of MurmurHash3 (Appleby). */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
