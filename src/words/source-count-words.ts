/** How many sources stand behind an event, called independent only where the document lets that be known. */
import { distinctRoots, isAnonymous } from '../model/attribution.js';
import { areIndependent } from '../model/independence.js';
import type { TimelineHeader } from '../model/header.js';
import { repeatedBy } from '../model/repeated-by.js';
import type { Chain, Id } from '../model/event.js';
import { countWords, fill } from './compose.js';
import type { Locale } from './locale.js';

/**
 * "2 independent sources", "2 sources (persons may overlap)", "1 source"; before it who repeats them: "5 outlets, 1 story". Empty
 * where there is none.
 */
export function sourceCountWords(chains: readonly Chain[], header: TimelineHeader, locale: Locale): string {
  const roots = distinctRoots(chains);
  if (roots.length === 0) return '';
  return repeatedWords(chains, header, locale) ?? rootWords(roots, header, locale);
}

/** "5 outlets, 1 story": undefined where nothing is known to be repeated. */
export function repeatedWords(
  chains: readonly Chain[],
  header: TimelineHeader,
  locale: Locale,
): string | undefined {
  const repeated = repeatedBy(chains, header);
  if (!repeated) return undefined;
  const { outlets, stories } = locale.interface;
  const said = repeated.isStory
    ? countWords(stories, repeated.roots, locale)
    : rootWords(distinctRoots(chains), header, locale);
  return [countWords(outlets, repeated.outlets, locale), said].join(locale.punctuation.notes);
}

function rootWords(roots: readonly (readonly Id[])[], header: TimelineHeader, locale: Locale): string {
  const { interface: strings, chain } = locale;
  if (areIndependent(roots, header)) return countWords(strings.independentSources, roots.length, locale);
  const by = countWords(strings.roots, roots.length, locale);
  const mayOverlap = roots.length > 1 && roots.flat().some((id) => isAnonymous(id, header));
  return mayOverlap ? fill(chain.noted, { by, notes: strings.mayOverlap }) : by;
}
