/** Sentences as one text. */
import type { Punctuation } from './strings.js';
import { withoutIsolates } from '../util/bidi.js';
import { around, fill } from './compose.js';

const stopped = /[.!?…。！？؟۔]["”’』」»)）]*$/u;

/** Sentences one after another, each with one stop, whatever it ended in before. */
export function joinSentences(
  texts: readonly string[],
  { punctuation }: { readonly punctuation: Punctuation },
): string {
  const [, stop] = around(punctuation.sentence, 'text');
  return texts
    .map((text) => text.trim())
    .filter(Boolean)
    .map((text) => (stopped.test(withoutIsolates(text)) ? text : fill(punctuation.sentence, { text })))
    .reduce((said, text) => said + gap(said, stop, punctuation) + text, '');
}

function gap(said: string, stop: string, { sentences }: Punctuation): string {
  if (said === '') return '';
  return withoutIsolates(said).endsWith(stop) ? sentences : ' ';
}
