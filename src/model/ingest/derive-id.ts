/** An id for an event that was given none: the same for the same kind, date and title, whatever stands around it. */
import type { Id, When } from '../event.js';

/** A word of the kind, by its name, and 53 bits of kind, date and title, as in `statement-1k2j3h4g5f`. */
export function deriveId(kind: string, when: When | undefined, title: string): Id {
  return `${kind}-${hash(`${kind}\n${dateText(when)}\n${title}`).toString(36)}`;
}

function dateText(when: When | undefined): string {
  if (!when) return '';
  return 'at' in when ? when.at : `${when.start}/${when.end ?? ''}`;
}

/** Two 32-bit FNV-1a hashes (Fowler, Noll, Vo) of different seeds, joined to 53 bits. */
function hash(text: string): number {
  let high = 0x811c9dc5;
  let low = 0x1000193;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    high = Math.imul(high ^ code, 0x01000193);
    low = Math.imul(low ^ code, 0x85ebca6b);
  }
  return (high >>> 11) * 2 ** 32 + (low >>> 0);
}
