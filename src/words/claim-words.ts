/** A claim in words: whose it is, and what it says. */
import { namesOf } from './names.js';
import type { Claim, Ref } from '../model/event.js';
import type { Timeline } from '../model/timeline.js';
import { capitalise, fill } from './compose.js';
import { numberOf } from './grammatical-number.js';
import type { Locale } from './locale.js';

/** "Japan says" */
export function headingOf({ chain }: Claim, { header }: Timeline, locale: Locale): string {
  const { accounts, lang } = locale;
  const by = chain[0]?.by ?? [];
  const says = fill(accounts.says[numberOf(by, header)], { names: namesOf(by, header, locale) });
  return by.length > 0 ? capitalise(says, lang) : accounts.nobody;
}

/** "Japan says: …": a claim by itself, not the event that it is about; undefined for a reference to an event. */
export function claimTitle(timeline: Timeline, ref: Ref, locale: Locale): string | undefined {
  const claim = timeline.claim(ref)?.claim;
  if (!claim) return undefined;
  const heading = headingOf(claim, timeline, locale);
  return fill(locale.event.account, { heading, text: claim.text.replace(/[.。]$/u, '') });
}
