/** The ids of all events: as written, derived where none is, made different where one was taken. No text is kept. */
import { deriveId } from './derive-id.js';
import type { Id } from './event.js';
import { FaultLog } from './fault.js';
import { IdTable } from './id-table.js';
import type { KindTable } from './kinds.js';
import { kindName, readEvent } from './read-event.js';
import { isDictionary } from './read.js';

/** Rows are added once each; a row that never was (a rejected one) has the empty id. */
export class EventIds {
  readonly #written: readonly unknown[];
  readonly #kinds: KindTable;
  readonly #table: IdTable;
  /** The number behind the id of a row that wanted one already taken. */
  readonly #suffixes = new Map<number, number>();
  /** For an id that was wanted more than once, the number to try next. */
  readonly #repeats = new Map<Id, number>();

  constructor(written: readonly unknown[], kinds: KindTable) {
    this.#written = written;
    this.#kinds = kinds;
    this.#table = new IdTable(written.length, (row) => this.idOf(row));
  }

  /** Gives a row the id it wants, which must be its own or derived; false, and nothing is given, where it is taken. */
  give(row: number, wanted: Id): boolean {
    return this.#table.add(wanted, row);
  }

  /** Gives a row the id it wants, or that with the first free number behind it. */
  giveFree(row: number, wanted: Id): Id {
    if (this.#table.add(wanted, row)) return wanted;
    let number = this.#repeats.get(wanted) ?? 2;
    while (this.#table.rowOf(`${wanted}~${number}`) >= 0) number++;
    this.#repeats.set(wanted, number + 1);
    this.#suffixes.set(row, number);
    this.#table.add(`${wanted}~${number}`, row);
    return `${wanted}~${number}`;
  }

  /** The id of a row; empty for one that was rejected or does not exist. */
  idOf(row: number): Id {
    const number = this.#suffixes.get(row);
    const wanted = this.#wantedBy(row);
    return number === undefined ? wanted : `${wanted}~${number}`;
  }

  /** The row of an id; -1 where there is none. */
  rowOf(id: Id): number {
    return this.#table.rowOf(id);
  }

  #wantedBy(row: number): Id {
    const written = this.#written[row];
    if (!isDictionary(written)) return '';
    const id = isField(written, 'id') ? written['id'] : undefined;
    if (typeof id === 'string' && id !== '') return id;
    const event = readEvent(written, this.#kinds, new FaultLog());
    return event ? event.id || deriveId(kindName(event), event.when, event.title) : '';
  }
}

/** The fields of an event are its own enumerable ones. */
function isField(written: object, name: string): boolean {
  return Object.prototype.propertyIsEnumerable.call(written, name);
}
