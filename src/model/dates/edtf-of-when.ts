/** The date of an event as one text of EDTF. */
import type { When } from '../event.js';

/** What is still going on is open in EDTF; an end that is not known is left out there. Undefined where there is no date but an order, or words. */
export function edtfOfWhen(when: When): string | undefined {
  if ('at' in when) return when.at;
  if (!('start' in when)) return undefined;
  return `${when.start}/${when.end ?? (when.ongoing ? '..' : '')}`;
}
