/** What a set of events is called, and how much there is in it. */
import { queryStates, type QueryState } from '../model/query/query.js';
import { countWords, fill, joinFacts, joinNames, numberWords } from './compose.js';
import type { Locale } from './locale.js';

/** The states of events, and how many events are in each. */
export type StateCounts = Readonly<Record<QueryState, number>>;

/** "312 events · 4 disputed", of a source also "20 by it alone": states that no event is in are left out. */
export function setFacts(
  count: number,
  states: StateCounts | undefined,
  locale: Locale,
  source?: { readonly alone: number },
): string {
  const { alone = 0 } = source ?? {};
  const ofSource = alone > 0 ? countWords(locale.sets.alone, alone, locale) : '';
  return joinFacts(
    [countWords(locale.interface.events, count, locale), ofSource, ...stateWords(states, locale)],
    locale,
  );
}

/** "4 disputed", for each state that an event is in. */
export function stateWords(states: StateCounts | undefined, locale: Locale): readonly string[] {
  if (!states) return [];
  return queryStates.flatMap((state) =>
    states[state] > 0 ? [countWords(locale.sets.states[state], states[state], locale)] : [],
  );
}

/** "12–18 Nov 2007: 312 events, 4 disputed". */
export function announcedSet(
  title: string,
  count: number,
  states: StateCounts | undefined,
  locale: Locale,
): string {
  const facts = [countWords(locale.interface.events, count, locale), ...stateWords(states, locale)];
  return fill(locale.sets.announced, {
    title,
    facts: joinNames(facts, locale.lang, 'conjunction', 'narrow'),
  });
}

/** "Consult 120" */
export function tallyWords(name: string, count: number, locale: Locale): string {
  return fill(locale.sets.tally, { name, count: numberWords(count, locale) });
}
