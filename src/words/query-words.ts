/** Sentences about a query: how much it finds, and why it cannot be read. */
import { queryFields, queryStates, type QueryFault } from '../model/query/query.js';
import { cutText } from '../util/graphemes.js';
import { isolated } from '../util/bidi.js';
import { fill, numberWords } from './compose.js';
import { joinSentences } from './join-sentences.js';
import type { Locale } from './locale.js';

const longest = 40;
const mostNumbers = 8;

/** "312 of 46 092", or that there is nothing. */
export function matchCountWords(count: number, all: number, locale: Locale): string {
  const { hits, none } = locale.search;
  if (count === 0) return none;
  return fill(hits, { count: numberWords(count, locale), all: numberWords(all, locale) });
}

/** Each fault with its place and what may stand there, one after another; events have numbers of these names. */
export function queryFaultWords(
  faults: readonly QueryFault[],
  locale: Locale,
  numberNames: readonly string[] = [],
): string {
  const { search, direction, punctuation } = locale;
  const isolate = (text: string): string => isolated(text, direction);
  const sentences = faults.map(({ code, at, written, reason }) => {
    const known =
      code === 'unknown-state'
        ? queryStates.map((state) => `is:${state}`)
        : [...queryFields, ...numberNames.slice(0, mostNumbers)].map((field) => `${field}:`);
    const [start = ''] = written.split(/(?<=[:：])/u);
    const shown = code === 'unknown-field' ? start : written;
    return fill(search.faults[code], {
      at: numberWords(at, locale),
      written: isolate(cutText(shown, longest)),
      known: isolate(known.join(', ')),
      reason,
    });
  });
  return joinSentences(sentences, { punctuation });
}
