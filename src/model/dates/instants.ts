/** Dates that were given as numbers: their text is written when it is read, and their bounds need no text. */
import type { EdtfText, LastingWhen, OnceWhen, When } from '../event.js';

/** Epoch milliseconds, whole and within the range of `Date`, of those parts of a date that were given as such. */
export interface Instants {
  readonly at?: number;
  readonly start?: number;
  readonly end?: number;
}

const LAST_INSTANT = 8.64e15;

/** Whether a value is an instant within the range of `Date`, in epoch milliseconds. */
export function isInstant(value: unknown): value is number {
  return typeof value === 'number' && Math.abs(value) <= LAST_INSTANT;
}

const instants = Symbol('instants');

/** The parts of a date that were given as numbers; undefined where none was, or where the date is a copy. */
export function instantsOf(when: When): Instants | undefined {
  return (when as { readonly [instants]?: Instants })[instants];
}

/** A date that is an instant. */
export function once(instant: number): OnceWhen {
  const when: OnceWhen = {
    get at() {
      return isoText(instant);
    },
  };
  return remember(when, { at: instant });
}

/** A date with two ends, each a text or an instant; the second may be missing. */
export function lasting(start: EdtfText | number, end: EdtfText | number | undefined): LastingWhen {
  const first = typeof start === 'number' ? { start } : {};
  if (end === undefined)
    return remember(
      {
        get start() {
          return textOf(start);
        },
      },
      first,
    );
  const when: LastingWhen = {
    get start() {
      return textOf(start);
    },
    get end() {
      return textOf(end);
    },
  };
  return remember(when, typeof end === 'number' ? { ...first, end } : first);
}

/** A date with further properties before its own; the text of its instants is not written for that. */
export function withWhen(object: object, when: When): When {
  if (Object.keys(object).length === 0) return when;
  return Object.defineProperties(object, Object.getOwnPropertyDescriptors(when));
}

function remember<T extends When>(when: T, given: Instants): T {
  return Object.defineProperty(when, instants, { value: given });
}

function textOf(date: EdtfText | number): EdtfText {
  return typeof date === 'string' ? date : isoText(date);
}

/** An ISO date-time in UTC with milliseconds. */
function isoText(instant: number): EdtfText {
  return new Date(instant).toISOString();
}
