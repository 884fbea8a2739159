/** What was said in a call or a meeting, as far as it is quoted. */
import { namesOf } from './names.js';
import type { TimelineEvent } from '../model/event.js';
import type { TimelineHeader } from '../model/header.js';
import type { Locale } from './locale.js';

/** A quote with whose words it is. */
export interface QuoteInWords {
  /** Empty where that is not given. */
  readonly by: string;
  readonly text: string;
  /** Its language, where it has one of its own. */
  readonly lang?: string;
}

/** Whether something is made of what was said in it. */
export function isTalk({ kind }: TimelineEvent): boolean {
  return kind === 'call' || kind === 'meeting';
}

/** The quotes of a call or a meeting; none of other events, whose title and text say what was said. */
export function talkInWords(
  event: TimelineEvent,
  header: TimelineHeader,
  locale: Locale,
): readonly QuoteInWords[] {
  if (!isTalk(event)) return [];
  return event.quotes.map(({ by, text, lang }) => ({
    by: by === undefined ? '' : namesOf([by], header, locale),
    text,
    ...(lang !== undefined && { lang }),
  }));
}
