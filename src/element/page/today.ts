/** The day on which somebody looks at a document, or takes something from it, and the minute: no date of the document itself. */
import { localTimeOf } from '../../model/dates/zone.js';

const minute = 60_000;

/** Today on the clocks of a zone, in EDTF. */
export function today(zone: string): string {
  return new Date(localTimeOf(clock(), zone)).toISOString().slice(0, 10);
}

/** When the minute of now began, in epoch milliseconds. */
export function thisMinute(): number {
  return Math.floor(clock() / minute) * minute;
}

/** How many milliseconds of it are left: one at least. */
export function restOfMinute(): number {
  return minute - (clock() % minute);
}

function clock(): number {
  // eslint-disable-next-line no-restricted-syntax -- this is the one place that asks what time it is
  return Date.now();
}
