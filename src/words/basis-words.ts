/** The basis of a date in words: whether the source states it, or from what it was reckoned or inferred. */
import type { TimelineEvent } from '../model/event.js';
import { titleWords } from './kind-words.js';
import type { Locale } from './locale.js';
import { isolated } from '../util/bidi.js';
import type { Timeline } from '../model/timeline.js';
import { fill } from './compose.js';

/** "reckoned from the date of: The article"; undefined where the document states no basis. */
export function basisInWords(
  timeline: Timeline,
  { when }: TimelineEvent,
  locale: Locale,
): string | undefined {
  if (when?.basis === undefined) return undefined;
  const anchor = when.anchor === undefined ? undefined : timeline.event(timeline.rowOfRef(when.anchor));
  const { basis, anchoredBasis } = locale.event;
  if (!anchor) return basis[when.basis];
  const title = titleWords(anchor, timeline.header.kinds, locale);
  return fill(anchoredBasis[when.basis], { title: isolated(title, locale.direction) });
}
