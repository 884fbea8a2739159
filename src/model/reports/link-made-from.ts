/** From which day on a link is known. */
import type { Link } from '../event.js';
import { maybeStanding } from '../links.js';
import type { Timeline } from '../timeline.js';
import { earliestOf } from './first-report.js';
import { dateOfLink, type Linked } from './link-day.js';

/** From when on a link was perhaps made, in epoch milliseconds; -Infinity where that is not given, or cannot be read. */
export function linkMadeFrom(timeline: Linked & Pick<Timeline, 'happened'>, link: Link): number {
  const when = dateOfLink(timeline, link);
  if (when || maybeStanding(link.type) === undefined) return earliestOf(when, timeline.header);
  const happened = timeline.happened.columns.earliestStart[timeline.rowOfRef(link.from)] ?? NaN;
  return Number.isNaN(happened) ? -Infinity : happened;
}
