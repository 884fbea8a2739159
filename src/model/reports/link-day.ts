/** The day of a link: that on which something was retracted, corrected or vouched for. */
import type { Link, OnceWhen } from '../event.js';
import { maybeStanding, sourceOfRef } from '../links.js';
import type { Timeline } from '../timeline.js';
import { dateOfSource, earliestOf } from './first-report.js';

/** What a link and its ends are looked up in. */
type Linked = Pick<Timeline, 'header' | 'claim' | 'rowOfRef'>;

/**
 * Its own date; else, of one that says how its end stands since, that of the words that did it, else that of the source. It is
 * undefined where none of them has one: then it is that of the event in which it was done.
 */
export function dateOfLink(timeline: Linked, { on, from, type }: Link): OnceWhen | undefined {
  if (on !== undefined) return { at: on };
  if (maybeStanding(type) === undefined) return undefined;
  const [step] = timeline.claim(from)?.claim.chain ?? [];
  if (step?.on !== undefined) return { at: step.on };
  return timeline.rowOfRef(from) < 0 ? dateOfSource(sourceOfRef(from), timeline.header) : undefined;
}

/** From when on a link was perhaps made, in epoch milliseconds; -Infinity where that is not given, or cannot be read. */
export function linkMadeFrom(timeline: Linked & Pick<Timeline, 'happened'>, link: Link): number {
  const when = dateOfLink(timeline, link);
  if (when || maybeStanding(link.type) === undefined) return earliestOf(when, timeline.header);
  const happened = timeline.happened.columns.earliestStart[timeline.rowOfRef(link.from)] ?? NaN;
  return Number.isNaN(happened) ? -Infinity : happened;
}
