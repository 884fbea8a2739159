/** Who repeats what another one has. */
import { distinctRoots } from './attribution.js';
import type { Chain, Id } from './event.js';
import type { TimelineHeader } from './header.js';
import { carriersOf, type Repeated } from './carriers.js';

/** Undefined where there are no more outlets than roots: nothing is known to be repeated. */
export function repeatedBy(chains: readonly Chain[], header: TimelineHeader): Repeated | undefined {
  const outlets = new Set(chains.flatMap((chain) => carriersOf(chain, header)));
  for (const id of outlets) if (isOwnSource(id, chains, header)) outlets.delete(id);
  const roots = distinctRoots(chains).length;
  if (outlets.size < 2 || outlets.size <= roots) return undefined;
  return { outlets: outlets.size, roots, isStory: chains.every(([first]) => first?.as === 'outlet') };
}

function isOwnSource(id: Id, chains: readonly Chain[], { compiledFrom }: TimelineHeader): boolean {
  if (compiledFrom === undefined) return false;
  const own = chains.flat().filter(({ source }) => source === compiledFrom);
  return own.some(({ by }) => by.includes(id));
}
