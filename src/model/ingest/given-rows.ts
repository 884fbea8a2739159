/** The events as they were given: the caller's own list, never changed or copied, and what was appended later behind it. */

/** Values by their row; a list is one. */
export interface Rows {
  readonly length: number;
  at(row: number): unknown;
}

/** One list for all revisions of a timeline: each knows by its size how much of it is its own. */
export class GivenRows implements Rows {
  #given: readonly unknown[];
  /** How many rows stand in the given list, which may itself become longer. */
  #givenLength: number;
  #appended: unknown[] = [];

  constructor(given: readonly unknown[]) {
    this.#given = given;
    this.#givenLength = given.length;
  }

  get length(): number {
    return this.#givenLength + this.#appended.length;
  }

  at(row: number): unknown {
    return row < this.#givenLength ? this.#given[row] : this.#appended[row - this.#givenLength];
  }

  /** Puts the items from `start` to before `end` of a list behind all rows. */
  append(more: readonly unknown[], start: number, end: number): void {
    for (let i = start; i < end; i++) this.#appended.push(more[i]);
  }

  /** Continues with a list that begins with the same rows; appended ones are then no longer kept here. */
  replace(longer: readonly unknown[]): void {
    this.#given = longer;
    this.#givenLength = longer.length;
    this.#appended = [];
  }

  /** Whether a list begins with the very values of the first `count` rows. */
  beginList(list: readonly unknown[], count: number): boolean {
    if (list.length < count) return false;
    const given = Math.min(count, this.#givenLength);
    if (list !== this.#given && !areSame(list, 0, this.#given, given)) return false;
    return areSame(list, given, this.#appended, count - given);
  }

  /** The first `count` rows on their own: growing the one leaves the other. */
  fork(count: number): GivenRows {
    const fork = new GivenRows(this.#given);
    fork.#givenLength = Math.min(count, this.#givenLength);
    fork.#appended = this.#appended.slice(0, count - fork.#givenLength);
    return fork;
  }
}

/** Whether `count` values of a list, from a place on, are those at the beginning of another. */
function areSame(list: readonly unknown[], from: number, other: readonly unknown[], count: number): boolean {
  for (let i = 0; i < count; i++) if (list[from + i] !== other[i]) return false;
  return true;
}
