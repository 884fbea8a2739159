/** The states of events that can be asked for and counted, as bits of their flags. */
import { flag } from '../../model/columns.js';
import type { QueryState } from '../../model/query/query.js';

/** Bits of which an event in a state has at least one. */
export const stateBits: Readonly<Record<Exclude<QueryState, 'undated'>, number>> = {
  disputed: flag.disputed,
  denied: flag.denied,
  retracted: flag.retracted | flag.partlyRetracted,
  corrected: flag.corrected,
  authenticated: flag.authenticated,
  hedged: flag.hedged | flag.unnamed,
  unsourced: flag.unsourced,
};
