/** The flags for the attribution of an event. */
import type { TimelineHeader } from './header.js';
import { distinctRoots, isHedged, isUnnamed } from './attribution.js';
import { flag } from './columns.js';
import type { Chain } from './event.js';

/** All of them, for clearing. */
export const allAttributionFlags: number = flag.unsourced | flag.hedged | flag.unnamed;

/** What the chains of an event, finished, say of all of it. */
export function attributionFlags(chains: readonly Chain[], header: TimelineHeader): number {
  return (
    (distinctRoots(chains).length === 0 ? flag.unsourced : 0) |
    (isHedged(chains) ? flag.hedged : 0) |
    (isUnnamed(chains, header) ? flag.unnamed : 0)
  );
}
