/** The titles that several of some events have. */
import type { Timeline } from '../../model/timeline.js';
import { writtenTitle } from '../list/next-title.js';
import type { RowList } from '../index/row-list.js';
import type { Tally } from './set-counts.js';

/** No more are named. */
const mostNamed = 3;

/** The commonest, the first of equally common ones first; none that is only one event's. */
export function commonTitles(rows: RowList, timeline: Timeline): readonly Tally[] {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const title = writtenTitle(timeline, row).trim();
    if (title) counts.set(title, (counts.get(title) ?? 0) + 1);
  }
  return Array.from(counts, ([key, count]) => ({ key, count }))
    .filter(({ count }) => count > 1)
    .sort((a, b) => b.count - a.count)
    .slice(0, mostNamed);
}
