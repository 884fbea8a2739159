/** The day of a link: that on which something was retracted, corrected or vouched for. */
import type { Link, OnceWhen } from '../event.js';
import { maybeStanding, sourceOfRef } from '../links.js';
import type { Timeline } from '../timeline.js';
import { dateOfSource } from './first-report.js';

/** What a link and its ends are looked up in. */
export type Linked = Pick<Timeline, 'header' | 'claim' | 'rowOfRef'>;

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
