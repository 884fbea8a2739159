/** What a server shows of a timeline: the drawing and the words beside it leave out the same. */
import type { EventFilter } from '../../layout/index/event-filter.js';
import type { RowSet } from '../../layout/index/row-set.js';
import { needsIndex } from '../../layout/search/find-rows.js';
import { textIndexChunked } from '../../layout/search/text-index.js';
import { parseQuery } from '../../model/query/parse-query.js';
import { knownOn } from '../../model/reports/known-on.js';
import type { Timeline } from '../../model/timeline.js';
import { laidTimeline } from '../../render/laid-timeline.js';
import { runChunked } from '../../util/chunked.js';
import { foundRowsChunked, kindNamesIn } from '../input/query-work.js';
import type { ServedOptions } from './served-settings.js';

/** By the clock and as of the day that are asked for, with the rows that are shown, in their order. */
export interface ServedTimeline {
  readonly timeline: Timeline;
  readonly rows: readonly number[];
}

/** The timeline that the words are of; `filter` is the one that the drawing has, too. */
export function servedTimeline(
  timeline: Timeline,
  { clock, knownBy, filter }: Pick<ServedOptions, 'clock' | 'knownBy' | 'filter'>,
): ServedTimeline {
  const { laid, rows } = laidTimeline(timeline, { clock, filter });
  // A day that cannot be read is left aside.
  const known = (knownBy === undefined ? undefined : knownOn(laid, knownBy)?.known) ?? laid;
  return { timeline: known, rows: Array.from(known.order).filter((row) => rows?.has(row) !== false) };
}

/** The filter of the host, and what the query leaves out; undefined lets all pass. */
export function servedFilter(timeline: Timeline, options: ServedOptions): EventFilter | undefined {
  const { filter } = options;
  const found = foundRows(timeline, options);
  if (!found) return filter;
  return (event) => found.has(timeline.rowOf(event.id)) && (filter?.(event) ?? true);
}

function foundRows(
  timeline: Timeline,
  { query: text = '', misses, locale }: ServedOptions,
): RowSet | undefined {
  const read = parseQuery(text, timeline.header.timeZone, timeline.numberNames);
  if (read.type === 'faults' || read.query.terms.length === 0) return undefined;
  const index = needsIndex(read.query) ? runChunked(textIndexChunked(timeline)) : undefined;
  const searched = { timeline, index, kindNames: kindNamesIn(locale) };
  const { rows, kept } = runChunked(foundRowsChunked(read.query, searched));
  return misses === 'hide' ? rows : kept;
}
