/** The day on which somebody looks at a document, or takes something from it: no date of the document itself. */
import { localTimeOf } from '../../model/dates/zone.js';

/** Today on the clocks of a zone, in EDTF. */
export function today(zone: string): string {
  // eslint-disable-next-line no-restricted-syntax -- this is the one place that asks what day it is
  return new Date(localTimeOf(Date.now(), zone)).toISOString().slice(0, 10);
}
