/** What a drawing of an index shows as it was known on a day. */
import type { InMemoryEventIndex, ListedEventIndex } from '../layout/index/event-index.js';
import { knownIndexChunked } from '../layout/known/known-index.js';
import { tiedWholeChunked } from '../layout/known/known-threads.js';
import { knownPlan } from '../layout/known/known-plan.js';
import { knownOn } from '../model/reports/known-on.js';
import { runChunked } from '../util/chunked.js';
import type { Places } from './places.js';

/** The index as of the day, and the places of the whole; undefined where the day cannot be read. */
export function knownDrawing(
  whole: InMemoryEventIndex,
  date: string,
): { readonly index: ListedEventIndex; readonly places: Places } | undefined {
  const { timeline } = whole;
  const asOf = knownOn(timeline, date);
  if (!asOf) return undefined;
  const { known, history } = asOf;
  const tied = runChunked(tiedWholeChunked(whole, known, history));
  const { index } = runChunked(knownIndexChunked(tied, known, history));
  return { index, places: { whole: tied, planIn: knownPlan } };
}
