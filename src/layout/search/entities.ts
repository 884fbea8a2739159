/** Who and what an event names: those who act or speak, those it is directed at, its sources, place and tags. */
import type { Chain, Id, TimelineEvent } from '../../model/event.js';
import type { EntityField } from '../../model/query/query.js';
import { rolesOf } from '../../model/roles.js';
import type { StatedClaim, Timeline } from '../../model/timeline.js';

/** Ids of actors and sources, names of places, tags; one may stand several times. */
export type EntitiesOf = Readonly<Record<EntityField, readonly Id[]>>;

/** What is named in an event and in the claims that are stated there. */
export function entitiesOf(
  event: TimelineEvent,
  stated: readonly StatedClaim[],
  timeline: Timeline,
): EntitiesOf {
  const by: Id[] = [];
  const to: Id[] = [];
  const source: Id[] = [];
  for (const { role, definition, names } of rolesOf(event, timeline.header.kinds)) {
    if (role === 'outlet') source.push(...names);
    else if (definition.acts !== false || role === 'onBehalfOf') by.push(...names);
    else to.push(...names);
  }
  for (const chain of event.attribution) addChain(chain, by, source);
  for (const { claim } of stated) addChain(claim.chain, by, source);
  for (const quote of event.quotes) {
    if (quote.by !== undefined) by.push(quote.by);
    if (quote.source !== undefined) source.push(quote.source);
  }
  if (event.kind === 'report' && event.source !== undefined) source.push(event.source);
  return { by, to, source, place: event.place ? [event.place.name] : [], tag: event.tags };
}

/** Outlets, and documents wherever they are named, are sources; all others in a chain speak. */
function addChain(chain: Chain, by: Id[], source: Id[]): void {
  for (const step of chain) {
    (step.as === 'outlet' || step.as === 'compiler' ? source : by).push(...step.by);
    if (step.source !== undefined) source.push(step.source);
  }
}
