/** The words for days that are ruled out by what an event answers: "not before: the summoning", in less room "after: ...". */
import { ruledOutOf } from '../model/ruled-out.js';
import type { Timeline } from '../model/timeline.js';
import { isolated } from '../util/bidi.js';
import { fill } from './compose.js';
import { titleWords } from './kind-words.js';
import type { Locale } from './locale.js';

/** What rules out the first part of a date; undefined where nothing does. */
export function notBeforeWords(timeline: Timeline, row: number, locale: Locale): string | undefined {
  return notBeforeForms(timeline, row, locale)?.[0];
}

/** The same in several forms, the longest first. */
export function notBeforeForms(
  timeline: Timeline,
  row: number,
  locale: Locale,
): readonly [string, ...string[]] | undefined {
  const ruledOut = ruledOutOf(timeline.happened, row);
  const other = ruledOut && timeline.event(ruledOut.row);
  if (!other) return undefined;
  const title = isolated(titleWords(other, timeline.header.kinds, locale), locale.direction);
  return [fill(locale.event.notBefore, { title }), fill(locale.event.after, { title })];
}
