/** The sides of an event: whoever acts in it, up to whom they belong in the end. */
import { isAnonymous, ownersOf } from './attribution.js';
import type { Id, TimelineEvent } from './event.js';
import type { TimelineHeader } from './header.js';
import { rolesOf } from './roles.js';

/**
 * The side of an actor: the root of its chain of `of`. Where that comes round, it is the same actor for all who are on
 * it; a root that is no actor of the document is a name. Undefined where nobody is named.
 */
export function sideOf(id: Id, header: TimelineHeader): Id | undefined {
  const owners = [...ownersOf(id, header)];
  const last = owners.at(-1) as Id;
  const next = header.actors.get(last)?.of;
  const root = next === undefined ? last : (owners.slice(owners.indexOf(next)).sort()[0] as Id);
  return isAnonymous(root, header) ? undefined : root;
}

/** The sides of those who act in an event, each once, in the order of its roles; none where nobody acts, or nobody named. */
export function sidesOf(event: TimelineEvent, header: TimelineHeader): ReadonlySet<Id> {
  const sides = new Set<Id>();
  for (const { role, definition, names } of rolesOf(event, header.kinds))
    for (const name of definition.acts === false ? [] : names) {
      const side = sideOf(name, header);
      if (side !== undefined && (role !== 'outlet' || hasSide(name, side, header))) sides.add(side);
    }
  return sides;
}

/** An outlet stands for nobody but those it belongs to. */
function hasSide(outlet: Id, side: Id, { actors }: TimelineHeader): boolean {
  return side !== outlet || actors.get(outlet)?.type === 'state';
}
