/** What lanes are called where they are spoken of one by one. */
import type { Lane } from '../layout/index/lanes.js';
import { threadsOf } from '../model/threads/threads.js';
import type { Timeline } from '../model/timeline.js';
import { fill } from '../words/compose.js';
import { titleWords } from '../words/kind-words.js';
import type { Locale } from '../words/locale.js';
import { beginningRow } from './lane-label.js';

/** The label of a lane; that of a branch with what it branches off from, which is seen by where it stands. */
export function laneNameOf(lane: Lane, label: string, timeline: Timeline, locale: Locale): string {
  if (lane.level === undefined) return label;
  const { cause } = threadsOf(timeline.knownBy?.whole ?? timeline);
  const event = timeline.event(cause[beginningRow(lane, timeline)] ?? -1);
  if (!event) return label;
  const of = titleWords(event, timeline.header.kinds, locale);
  return fill(locale.threads.branch, { title: label, of });
}
