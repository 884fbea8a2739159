/** Links, written short in an event or whole beside the events, as one list. */
import type { Id, Ref } from './event.js';

/** The event of a reference to a claim: `e14` of `e14#jp`; what names no claim is given back. */
export function eventOfRef(ref: Ref): Id {
  const mark = ref.lastIndexOf('#');
  return mark < 0 ? ref : ref.slice(0, mark);
}
