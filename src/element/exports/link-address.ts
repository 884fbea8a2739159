/** The address at which a page shows a state again: the host says where that is, and reads it there. */
import { stateToText, type TimelineState } from '../state/timeline-state.js';

/** Whether a setting is an address to which a state can be added. */
export function isLinkBase(base: unknown): base is string {
  return typeof base === 'string' && base.trim() !== '';
}

/** The state in the fragment of the address, or right behind one that ends in `#`, `?` or `&`. */
export function linkAddress(base: string, state: TimelineState): string {
  const text = stateToText(state);
  const address = base.trim();
  return /[#?&]$/.test(address) ? `${address}${text}` : `${address.replace(/#.*$/s, '')}#${text}`;
}
