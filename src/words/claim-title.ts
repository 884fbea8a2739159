/** The title of a claim. */
import type { Ref } from '../model/event.js';
import type { Timeline } from '../model/timeline.js';
import { fill } from './compose.js';
import type { Locale } from './locale.js';
import { headingOf } from './claim-words.js';

/** "Japan says: …": a claim by itself, not the event that it is about; undefined for a reference to an event. */
export function claimTitle(timeline: Timeline, ref: Ref, locale: Locale): string | undefined {
  const claim = timeline.claim(ref)?.claim;
  if (!claim) return undefined;
  const heading = headingOf(claim, timeline, locale);
  return fill(locale.event.account, { heading, text: claim.text.replace(/[.。]$/u, '') });
}
