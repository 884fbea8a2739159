/** What of a mapping holds for a table that it was not said of. */
import type { Rows, TableMapping } from '../format/table-mapping.js';
import { headerWithin } from './columns.js';
import { givenMapping } from './given-mapping.js';

/**
 * The mapping, where each of its columns is named once in one of the first rows; undefined where it does not fit. Numbers of columns
 * and of rows say nothing of another table, nor does the order of day and month in it.
 */
export function fittingMapping(given: TableMapping, rows: Rows): TableMapping | undefined {
  const { columns = [], kind } = givenMapping(given).mapping;
  const names = columns.map(({ column }) => (typeof column === 'string' ? column.trim() : ''));
  if (names.length === 0 || names.includes('')) return undefined;
  const isHeader = (row: readonly string[]): boolean => {
    const cells = row.map((cell) => cell.trim());
    return names.every((name) => cells.includes(name) && cells.indexOf(name) === cells.lastIndexOf(name));
  };
  if (!rows.slice(0, headerWithin).some(isHeader)) return undefined;
  return {
    ...(kind !== undefined && { kind }),
    columns: columns.map(({ column, field }) => ({ column, ...(field !== undefined && { field }) })),
  };
}
