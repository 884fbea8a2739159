/** The ids of all events: as written, derived where there is none, changed where one is a duplicate. No text is kept. */
import { kindName } from '../roles.js';
import { deriveId } from './derive-id.js';
import type { Id, Ref } from '../event.js';
import { FaultLog } from '../fault.js';
import type { Rows } from './given-rows.js';
import { AppendableIdTable } from './appendable-id-table.js';
import type { KindTable } from '../kinds.js';
import { eventOfRef } from '../links.js';
import { readEvent } from '../format/read-event.js';
import { isDictionary } from '../format/read-fields.js';
import { type ChunkedWork } from '../../util/chunked.js';

/** Rows are added once each; a row that never was (a rejected one) has the empty id. */
export class EventIds {
  readonly #written: Rows;
  readonly #kinds: KindTable;
  readonly #table: AppendableIdTable;
  /** The number behind the id of a row whose own is a duplicate. */
  readonly #suffixes = new Map<number, number>();
  /** For an id that was wanted more than once, the number to try next. */
  readonly #repeats = new Map<Id, number>();
  /** Names, of events or of claims, on which something that was read depends, should they be given. */
  readonly #awaited = new Set<Ref>();
  #isAnswered = false;

  /** There is room for the rows that there are now. */
  constructor(written: Rows, kinds: KindTable) {
    this.#written = written;
    this.#kinds = kinds;
    this.#table = new AppendableIdTable(written.length, (row) => this.idOf(row));
  }

  /** Makes room for rows in all. */
  reserveChunked(rows: number): ChunkedWork<void> {
    return this.#table.reserveChunked(rows);
  }

  /** Gives back the room that is not in use, where there were no rows at first. */
  fitChunked(rows: number): ChunkedWork<void> {
    return this.#table.fitChunked(rows);
  }

  /** Waits for the name that a reference depends on, its own or its event's; `resetAnswered` reports when it was given. */
  await(ref: Ref): void {
    this.#awaited.add(ref).add(eventOfRef(ref));
  }

  /** Notes that a name is given. */
  meet(name: Ref): void {
    if (this.#awaited.size > 0 && this.#awaited.has(name)) this.#isAnswered = true;
  }

  /** Whether any awaited name was given since this was last asked. */
  resetAnswered(): boolean {
    const answered = this.#isAnswered;
    this.#isAnswered = false;
    return answered;
  }

  /** Gives a row the id it wants, which must be its own or derived; false, without effect, where another row has it. */
  give(row: number, wanted: Id): boolean {
    if (!this.#table.add(wanted, row)) return false;
    this.meet(wanted);
    return true;
  }

  /** Gives a row the id it wants, or that with the first free number behind it. */
  giveFree(row: number, wanted: Id): Id {
    if (this.give(row, wanted)) return wanted;
    let number = this.#repeats.get(wanted) ?? 2;
    while (this.#table.rowOf(`${wanted}~${number}`) >= 0) number++;
    this.#repeats.set(wanted, number + 1);
    this.#suffixes.set(row, number);
    this.give(row, `${wanted}~${number}`);
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

  /** The row of the event that a reference names, itself or by one of its claims; -1 where there is none. */
  rowOfRef(ref: Ref): number {
    const row = this.rowOf(ref);
    return row < 0 ? this.rowOf(eventOfRef(ref)) : row;
  }

  #wantedBy(row: number): Id {
    const written = row < 0 ? undefined : this.#written.at(row);
    if (!isDictionary(written)) return '';
    const id = isField(written, 'id') ? written['id'] : undefined;
    if (typeof id === 'string' && id !== '') return id;
    const event = readEvent(written, { kinds: this.#kinds }, new FaultLog());
    return event ? event.id || deriveId(kindName(event), event.when, event.title) : '';
  }
}

/** The fields of an event are its own enumerable ones. */
function isField(written: object, name: string): boolean {
  return Object.prototype.propertyIsEnumerable.call(written, name);
}
