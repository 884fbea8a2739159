/** The order of the table: by a column, either way. */
import { numberOf, type NumberColumn, type TableColumn } from '../../words/table-columns.js';
import { numberColumnChunked } from '../../layout/index/number-column.js';
import type { RowList } from '../../layout/index/row-list.js';
import { sortRowsChunked } from '../../layout/list/sort-rows.js';
import type { Locale } from '../../words/locale.js';
import { subProgress, type ChunkedWork } from '../../util/chunked.js';
import { sortKeyOf } from '../../words/table-words.js';
import type { Timeline } from '../../model/timeline.js';

/** By which column the table is in order, and which way. */
export interface Sorting {
  readonly column: TableColumn | NumberColumn;
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
  const { earliestStart } = timeline.happened.columns;
  const name = numberOf(column);
  const numbers =
    name === undefined ? undefined : yield* subProgress(numberColumnChunked(timeline, name), 0, 0.1);
  const keyOf = (row: number): string | number | undefined => {
    if (numbers || column === 'date') {
      const value = (numbers ?? earliestStart)[row] ?? NaN;
      return Number.isNaN(value) ? undefined : value;
    }
    return sortKeyOf(timeline, row, column as Exclude<TableColumn, 'date'>, locale);
  };
  return yield* subProgress(sortRowsChunked(rows, keyOf, compare, descending), 0.1, 1);
}
