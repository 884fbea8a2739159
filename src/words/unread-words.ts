/** A date that has no place in time, in words: what was written, quoted. */
import { parseEdtf } from '../model/dates/edtf.js';
import type { When } from '../model/event.js';
import { isolated } from '../util/bidi.js';
import { fill } from './compose.js';
import type { Locale } from './locale.js';

/** `date as written: “circa 1950”; not read`; undefined where nothing was written. */
export function unreadWords(when: When, { dateDetails, direction }: Locale): string | undefined {
  const text = (when.asWritten ?? writtenText(when)).trim();
  return text === '' ? undefined : fill(dateDetails.asWritten, { text: isolated(text, direction) });
}

function writtenText(when: When): string {
  if ('at' in when) return when.at;
  return 'start' in when ? `${when.start}/${when.end ?? ''}` : '';
}

/** Whether a date can be read, though it may lie in no known year. */
export function isReadable(when: When): boolean {
  return 'at' in when && parseEdtf(when.at).type !== 'problem';
}
