/** An id for an event that was given none: the same for the same kind, date and title, whatever stands around it. */
import { civilDate, MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE, MS_PER_SECOND } from '../dates/calendar.js';
import { instantsOf } from '../dates/instants.js';
import type { Id, When } from '../event.js';

/**
 * A word of the kind, by its name, and 53 bits of kind, date and title, as in `statement-1k2j3h4g5f`. A number is an
 * instant in whole milliseconds, and the same as its ISO date-time.
 */
export function deriveId(kind: string, when: When | number | undefined, title: string): Id {
  const hash = new IdHash();
  hash.add(kind);
  hash.add('\n');
  if (typeof when === 'number') hash.addInstant(when);
  else if (when) addDate(hash, when);
  hash.add('\n');
  hash.add(title);
  return `${kind}-${hash.value().toString(36)}`;
}

function addDate(hash: IdHash, when: When): void {
  const given = instantsOf(when);
  if (given?.at !== undefined) hash.addInstant(given.at);
  else if ('at' in when) hash.add(when.at);
  else if ('start' in when) {
    if (given?.start === undefined) hash.add(when.start);
    else hash.addInstant(given.start);
    hash.add('/');
    if (given?.end === undefined) hash.add(when.end ?? '');
    else hash.addInstant(given.end);
  }
  for (const ref of when.after ?? []) hash.add(`>${ref}`);
  for (const ref of when.before ?? []) hash.add(`<${ref}`);
}

const ZERO = 48;

/** Two 32-bit FNV-1a hashes (Fowler, Noll, Vo) of different seeds, joined to 53 bits. */
class IdHash {
  #high = 0x811c9dc5;
  #low = 0x1000193;

  add(text: string): void {
    for (let i = 0; i < text.length; i++) this.#addCode(text.charCodeAt(i));
  }

  /** Adds the characters of an instant as an ISO date-time in UTC, without writing it. */
  addInstant(instant: number): void {
    const day = Math.floor(instant / MS_PER_DAY);
    const time = instant - day * MS_PER_DAY;
    const date = civilDate(day);
    this.#addYear(date.year);
    this.#addNumber('-', date.month, 10);
    this.#addNumber('-', date.day, 10);
    this.#addNumber('T', Math.floor(time / MS_PER_HOUR), 10);
    this.#addNumber(':', Math.floor((time % MS_PER_HOUR) / MS_PER_MINUTE), 10);
    this.#addNumber(':', Math.floor((time % MS_PER_MINUTE) / MS_PER_SECOND), 10);
    this.#addNumber('.', time % MS_PER_SECOND, 100);
    this.add('Z');
  }

  value(): number {
    return (this.#high >>> 11) * 2 ** 32 + (this.#low >>> 0);
  }

  /** Years beyond four digits have six and a sign. */
  #addYear(year: number): void {
    if (year >= 0 && year <= 9999) this.#addNumber('', year, 1000);
    else this.#addNumber(year < 0 ? '-' : '+', Math.abs(year), 100_000);
  }

  /** The digits of a whole number from that of `place`, a power of ten, on. */
  #addNumber(before: string, number: number, place: number): void {
    this.add(before);
    for (let unit = place; unit >= 1; unit /= 10) this.#addCode(ZERO + (Math.floor(number / unit) % 10));
  }

  #addCode(code: number): void {
    this.#high = Math.imul(this.#high ^ code, 0x01000193);
    this.#low = Math.imul(this.#low ^ code, 0x85ebca6b);
  }
}
