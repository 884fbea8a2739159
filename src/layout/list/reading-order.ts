/** The order in which events are read one after another, in the list and in the table. */
import type { EventIndex } from '../index/event-index.js';
import type { RowList } from '../index/row-list.js';

/** The rows in order: by earliest start, then latest end, then as given; undated ones last. */
export function readingOrder({ rows }: EventIndex): RowList {
  return rows;
}
