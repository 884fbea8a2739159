/** The order in which events are read one after another, in the list and in the table. */
import type { EventIndex } from '../index/event-index.js';
import type { RowList } from '../index/row-list.js';

/** What is read, in order: earliest start, latest end, as given; what has no date stands last. */
export function readingOrder({ rows }: EventIndex): RowList {
  return rows;
}
