/** A claim in words: whose it is, and what it says. */
import { namesOf } from './names.js';
import type { Claim } from '../model/event.js';
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
