/** The ids that stand in an order of events, wherever it is written: bounds follow for what has them, and it needs no date. */
import type { Id, Ref } from '../event.js';
import { hasOrder } from '../format/read-event.js';
import { isDictionary } from '../format/read-fields.js';
import { eventOfRef } from '../links.js';
import { inChunks, type ChunkedWork } from '../../util/chunked.js';
import type { EventIds } from './event-ids.js';
import type { Rows } from './given-rows.js';

const askedAtOnce = 500;

/** What rows are looked up in. */
export interface NamedRows {
  readonly rows: Rows;
  readonly ids: EventIds;
}

/** Grows while rows are read: what is named after it was read has to be read again. */
export class OrderedNames {
  readonly #names: Set<Id>;
  /** In the order in which they came; those before `#asked` were asked about. */
  readonly #list: Id[];
  #asked = 0;
  /** The rows that were read as named. */
  readonly #rows = new Set<number>();

  /** `known`: those of an earlier reading. */
  constructor(known: readonly Id[] = []) {
    this.#list = [...known];
    this.#names = new Set(known);
  }

  /** All of them, for another reading. */
  get all(): readonly Id[] {
    return this.#list;
  }

  /** Notes what an order names, an event or one by a claim of it. */
  add(ref: Ref): void {
    for (const id of [ref, eventOfRef(ref)]) {
      if (this.#names.has(id)) continue;
      this.#names.add(id);
      this.#list.push(id);
    }
  }

  /** Whether an event as it is written is named, so far. */
  names(written: unknown): boolean {
    if (this.#names.size === 0 || !isDictionary(written)) return false;
    const id = written['id'];
    return typeof id === 'string' && this.#names.has(id);
  }

  /** Notes that a row was read as one that is named. */
  meet(row: number): void {
    this.#rows.add(row);
  }

  /** Whether a row was read as one without a date before it was named. */
  *isLateChunked(named: NamedRows): ChunkedWork<boolean> {
    let late = 0;
    yield* inChunks(this.#asked, this.#list.length, askedAtOnce, (start, end) => {
      for (let i = start; i < end; i++) if (this.#isLate(this.#list[i] as Id, named)) late++;
    });
    this.#asked = this.#list.length;
    return late > 0;
  }

  #isLate(id: Id, { rows, ids }: NamedRows): boolean {
    const row = ids.rowOf(id);
    if (row < 0 || this.#rows.has(row)) return false;
    const written = rows.at(row);
    if (!isDictionary(written) || written['id'] !== id) return false;
    return (written['when'] ?? null) === null && !hasOrder(written);
  }
}
