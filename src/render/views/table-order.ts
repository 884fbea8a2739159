/** The order of the table: by a column, either way. */
import type { TableColumn } from '../../words/table-columns.js';
import type { RowList } from '../../layout/index/row-list.js';
import { sortRowsChunked } from '../../layout/list/sort-rows.js';
import type { Locale } from '../../words/locale.js';
import type { ChunkedWork } from '../../util/chunked.js';
import { sortKeyOf } from '../../words/table-words.js';
import type { Timeline } from '../../model/timeline.js';

/** By which column the table is in order, and which way. */
export interface Sorting {
  readonly column: TableColumn;
  readonly descending: boolean;
}

/** Sorts rows, given in reading order; chunked. What has no date, or nothing to sort by, stays last. */
export function* tableOrderChunked(
  rows: RowList,
  timeline: Timeline,
  { column, descending }: Sorting,
  locale: Locale,
): ChunkedWork<RowList> {
  const { compare } = new Intl.Collator(locale.intl, { numeric: true });
  const { earliestStart } = timeline.columns;
  const keyOf = (row: number): string | number | undefined => {
    if (column !== 'date') return sortKeyOf(timeline, row, column, locale);
    const start = earliestStart[row] ?? NaN;
    return Number.isNaN(start) ? undefined : start;
  };
  return yield* sortRowsChunked(rows, keyOf, compare, descending);
}
