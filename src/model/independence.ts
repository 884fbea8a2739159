/** Whether those who say something belong to nobody in common. */
import type { TimelineHeader } from './header.js';
import type { Id } from './event.js';
import { isAnonymous, ownersOf } from './attribution.js';

/**
 * Whether there are several roots and the document lets it be known that they are independent: it describes all of
 * them, none is anonymous, and no two share an actor or whoever an actor belongs to.
 */
export function areIndependent(roots: readonly (readonly Id[])[], header: TimelineHeader): boolean {
  const isKnown = (id: Id): boolean =>
    (header.actors.has(id) || header.sources.has(id)) && !isAnonymous(id, header);
  if (roots.length < 2 || !roots.every((ids) => ids.length > 0 && ids.every(isKnown))) return false;
  const owners = roots.map((ids) => new Set(ids.map((id) => ownerOf(id, header))));
  return (
    new Set(owners.flatMap((each) => [...each])).size === owners.reduce((sum, { size }) => sum + size, 0)
  );
}

/** Who an actor belongs to in the end; itself where it belongs to nobody. */
function ownerOf(id: Id, header: TimelineHeader): Id {
  return [...ownersOf(id, header)].at(-1) ?? id;
}
