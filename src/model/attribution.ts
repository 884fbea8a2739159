/** Who stands behind an event: the ends of its chains, and what follows from them. */
import type { TimelineHeader } from './header.js';
import type { Attributor, Chain, Hedge, Id } from './event.js';
import { Groups } from '../util/groups.js';

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

/**
 * The distinct first steps of the chains: sources are counted by these, never by who repeats them. First steps that have anybody in
 * common are one, and so are outlets with one source: where it is not known that two are independent, they are not counted as two.
 */
export function distinctRoots(chains: readonly Chain[]): readonly (readonly Id[])[] {
  const firsts = chains.flatMap(([first]) => first ?? []);
  if (firsts.length < 2) return firsts.map(({ by }) => by);
  const groups = new Groups(firsts.length);
  const known = new Map<string, number>();
  for (const [i, first] of firsts.entries())
    for (const name of namesOfRoot(first)) {
      const other = known.get(name);
      if (other === undefined) known.set(name, i);
      else groups.join(other, i);
    }
  return firsts.filter((_, i) => groups.firstOf(i) === i).map(({ by }) => by);
}

/** What two roots have in common where they are one. */
function namesOfRoot({ as, by, source }: Attributor): readonly string[] {
  const names = by.length > 0 ? by.map((id) => `by ${id}`) : ['nobody'];
  return as === 'outlet' && source !== undefined ? [...names, `source ${source}`] : names;
}

/** An actor, whoever it belongs to, and so on: it ends where nobody is named, or where it comes round. */
export function ownersOf(id: Id, { actors }: TimelineHeader): ReadonlySet<Id> {
  const owners = new Set<Id>();
  for (let next: Id | undefined = id; next !== undefined && !owners.has(next); next = actors.get(next)?.of)
    owners.add(next);
  return owners;
}

/** Whether an actor is another or belongs to it, as a minister to a state. */
export function speaksFor(id: Id, other: Id, header: TimelineHeader): boolean {
  return ownersOf(id, header).has(other);
}

/** Whether there is a root and every actor at a root is anonymous. */
export function isUnnamed(chains: readonly Chain[], header: TimelineHeader): boolean {
  const ids = chains.flatMap(([first]) => first?.by ?? []);
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

/** Whether a hedge keeps a distance from the whole of what is said. */
export function hedgesAll({ class: kind, scope = 'all' }: Hedge): boolean {
  return scope === 'all' && kind !== 'approximation' && kind !== 'unnamed-source';
}

/** The name to show for an id: an actor's, else a source's, else the id itself as a name. */
export function nameOf(id: Id, { actors, sources }: TimelineHeader): string {
  const source = sources.get(id);
  return actors.get(id)?.name ?? source?.['container-title'] ?? source?.title ?? id;
}
