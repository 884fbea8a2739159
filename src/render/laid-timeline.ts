/** A timeline by the clock that is asked for, and what of it passes: the same for a drawing and for the words beside it. */
import { filterRows, rowFilterOf, type EventFilter } from '../layout/index/event-filter.js';
import type { RowSet } from '../layout/index/row-set.js';
import type { Clock } from '../model/reports/clock.js';
import { reportedTimelineChunked } from '../model/reports/reported-timeline.js';
import type { Timeline } from '../model/timeline.js';
import { runChunked } from '../util/chunked.js';

/** Which clock, and what passes: all where there is no filter. */
export interface LaidOptions {
  readonly clock?: Clock | undefined;
  readonly filter?: EventFilter | undefined;
}

/** `rows`: those that pass; undefined where all do. */
export function laidTimeline(
  timeline: Timeline,
  { clock, filter }: LaidOptions,
): { readonly laid: Timeline; readonly rows: RowSet | undefined } {
  const { rows } = filterRows(timeline, [{ name: 'host', passes: filter && rowFilterOf(filter) }]);
  const laid = clock === 'reported' ? runChunked(reportedTimelineChunked(timeline)) : timeline;
  return { laid, rows };
}
