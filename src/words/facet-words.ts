/** Filters in words: a value of a field, and what a query leaves out. */
import { nameOf } from '../model/attribution.js';
import { kindDefinition } from '../model/kinds.js';
import { isField } from '../model/query/facet-terms.js';
import { lexQuery, type WrittenTerm } from '../model/query/lex-query.js';
import { nameOfNumber } from '../model/query/number-range.js';
import { queryFields, queryStates, type QueryField, type QueryState } from '../model/query/query.js';
import type { Timeline } from '../model/timeline.js';
import { isolated } from '../util/bidi.js';
import { cutText } from '../util/graphemes.js';
import { fill, joinFacts, joinNames } from './compose.js';
import { kindPlural } from './kind-words.js';
import type { Locale } from './locale.js';
import { quantityLabel } from './quantity-words.js';

const longest = 60;

/** A state as `is:` names it. */
export function stateWords(state: QueryState, { event, standing, interface: strings }: Locale): string {
  const words: Readonly<Record<QueryState, string>> = {
    disputed: event.disputed,
    denied: event.denied,
    retracted: standing.states.retracts,
    corrected: standing.states.corrects,
    authenticated: standing.states.authenticates,
    hedged: event.hedged,
    unsourced: event.noSource,
    undated: strings.withoutDate,
  };
  return words[state];
}

/** A value of a field: the name of a kind, of a state, of somebody, else the value as it is. */
export function facetValueWords(
  value: string,
  field: QueryField,
  { header }: Pick<Timeline, 'header'>,
  locale: Locale,
): string {
  const { kinds } = header;
  if (field === 'kind')
    return kinds.has(value) ? kindPlural(value, kindDefinition(kinds, value), locale) : value;
  if (field !== 'is') return nameOf(value, header);
  const state = queryStates.find((each) => each === value.toLowerCase());
  return state ? stateWords(state, locale) : value;
}

/**
 * What a query leaves out: "only Kind: Reports or Calls · without Place: Kobe"; empty where it has no fields. Words that are
 * looked for are named where they leave out events, too.
 */
export function filterWords(text: string, timeline: Timeline, locale: Locale, hidesMisses: boolean): string {
  const { shownOnly, shownWithout } = locale.facets;
  const terms = lexQuery(text).filter(
    ({ field }) => hidesMisses || (field !== undefined && isField(field, timeline.numberNames)),
  );
  const phrases = terms.map((term) =>
    fill(term.isNot ? shownWithout : shownOnly, { terms: termWords(term, timeline, locale) }),
  );
  return joinFacts(phrases, locale);
}

function termWords({ field, values, written }: WrittenTerm, timeline: Timeline, locale: Locale): string {
  const isolate = (words: string): string => isolated(cutText(words, longest), locale.direction);
  const label = field === undefined ? undefined : labelOf(field, timeline, locale);
  if (label === undefined) return isolate(written);
  const own = queryFields.find((each) => each === field);
  const names = values.map(({ text }) => isolate(own ? facetValueWords(text, own, timeline, locale) : text));
  return fill(locale.punctuation.labelled, { label, text: joinNames(names, locale.lang, 'disjunction') });
}

function labelOf(field: string, { header, numberNames }: Timeline, locale: Locale): string | undefined {
  const own = queryFields.find((each) => each === field);
  if (own) return locale.facets.fields[own];
  const number = nameOfNumber(field, numberNames);
  return number === undefined ? undefined : isolated(quantityLabel(number, header), locale.direction);
}
