/** How many sources stand behind an event, called independent only where the document lets that be known. */
import { areIndependent, distinctRoots, isAnonymous } from '../model/attribution.js';
import type { TimelineHeader } from '../model/header.js';
import type { Chain } from '../model/event.js';
import { countWords, fill } from './compose.js';
import type { Locale } from './locale.js';

/** "2 independent sources", "2 sources (persons may overlap)", "1 source"; empty where there is none. */
export function sourceCountWords(chains: readonly Chain[], header: TimelineHeader, locale: Locale): string {
  const { interface: strings, chain } = locale;
  const roots = distinctRoots(chains);
  if (roots.length === 0) return '';
  if (areIndependent(roots, header)) return countWords(strings.independentSources, roots.length, locale);
  const by = countWords(strings.roots, roots.length, locale);
  const mayOverlap = roots.length > 1 && roots.flat().some((id) => isAnonymous(id, header));
  return mayOverlap ? fill(chain.noted, { by, notes: strings.mayOverlap }) : by;
}
