/** The flags for the attribution of an event. */
import type { TimelineHeader } from './header.js';
import { distinctRoots, isHedged, isUnnamed } from './attribution.js';
import { flag } from './columns.js';
import { chainsOf, isDenied, type ClaimedEvent } from './support.js';

/** All of them, for clearing. */
export const allAttributionFlags: number = flag.unsourced | flag.hedged | flag.unnamed | flag.denied;

/** What the chains and claims of an event say of all of it. */
export function attributionFlags(claimed: ClaimedEvent, header: TimelineHeader): number {
  const chains = chainsOf(claimed, header);
  return (
    (distinctRoots(chains).length === 0 ? flag.unsourced : 0) |
    (isHedged(chains) ? flag.hedged : 0) |
    (isUnnamed(chains, header) ? flag.unnamed : 0) |
    (isDenied(claimed, header) ? flag.denied : 0)
  );
}
