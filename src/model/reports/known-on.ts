/** A timeline as it was known on a day, worked out at once: for drawings and pages that are made whole. */
import { runChunked } from '../../util/chunked.js';
import type { Timeline } from '../timeline.js';
import { endOfDate } from './as-known-on.js';
import { knownTimeline } from './known-timeline.js';
import { reportHistoryChunked, type ReportHistory } from './report-history.js';

/** The timeline of what somebody had reported by the end of a date, and the history that says so; undefined where the date cannot be read. */
export function knownOn(
  timeline: Timeline,
  date: string,
): { readonly known: Timeline; readonly history: ReportHistory } | undefined {
  const until = endOfDate(date, timeline.header);
  if (until === undefined) return undefined;
  const history = runChunked(reportHistoryChunked(timeline.happened));
  return { known: knownTimeline(timeline, history, date, until), history };
}
