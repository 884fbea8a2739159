/** Who stands behind an event: the ends of its chains, and what follows from them. */
import type { TimelineHeader } from './header.js';
import type { Chain, Hedge, Id } from './event.js';

/**
 * A chain with what its document adds: an outlet named by a source stands for that source, and the document's own
 * source (`compiledFrom`) is the last step of every chain that does not end in a source of its own.
 */
export function finishChain(chain: Chain, header: TimelineHeader): Chain {
  const steps = chain.map((step) => {
    const named = step.by[0];
    const names = step.source === undefined && named !== undefined && header.sources.has(named);
    return names ? { ...step, source: named } : step;
  });
  const { compiledFrom } = header;
  if (compiledFrom === undefined || steps.at(-1)?.source !== undefined) return steps;
  return [...steps, { by: [compiledFrom], as: 'outlet', source: compiledFrom }];
}

/** The distinct first steps of the chains: independent sources are counted by these, never by who repeats them. */
export function independentRoots(chains: readonly Chain[]): readonly (readonly Id[])[] {
  const roots = new Map<string, readonly Id[]>();
  for (const [first] of chains) if (first) roots.set([...first.by].sort().join('\n'), first.by);
  return [...roots.values()];
}

/** Whether there is a root and every actor at a root is anonymous. */
export function isUnnamed(chains: readonly Chain[], header: TimelineHeader): boolean {
  const ids = independentRoots(chains).flat();
  return ids.length > 0 && ids.every((id) => isAnonymous(id, header));
}

/** Whether an id stands for somebody who is not named. */
export function isAnonymous(id: Id, { actors }: TimelineHeader): boolean {
  return actors.get(id)?.type === 'anonymous';
}

/** Whether somebody keeps a distance from the whole of what is said, not only from a date, a count or a motive. */
export function isHedged(chains: readonly Chain[]): boolean {
  return chains.some((chain) => chain.some((step) => step.hedges?.some(hedgesAll) ?? false));
}

function hedgesAll({ class: kind, scope = 'all' }: Hedge): boolean {
  return scope === 'all' && kind !== 'approximation' && kind !== 'unnamed-source';
}

/** The name to show for an id: an actor's, else a source's, else the id itself as a name. */
export function nameOf(id: Id, { actors, sources }: TimelineHeader): string {
  const source = sources.get(id);
  return actors.get(id)?.name ?? source?.['container-title'] ?? source?.title ?? id;
}
