/** A table whose rows are there, as a document. */
import { forEachChunked, runChunked, subProgress, type ChunkedWork } from '../../util/chunked.js';
import type { ReadResult } from '../format/read-result.js';
import type { MappedTable, Rows, TableMapping } from '../format/table-mapping.js';
import { TableReader } from './table-reader.js';

const rowsAtOnce = 500;

/** The document of all rows, by a mapping and the names in the header, with what is wrong with it and what is to be asked. */
export function* tableResultChunked(rows: Rows, mapping?: TableMapping): ChunkedWork<ReadResult> {
  const reader = new TableReader(mapping);
  yield* subProgress(
    forEachChunked(rows, rowsAtOnce, (row) => reader.push(row)),
    0,
    0.4,
  );
  return yield* subProgress(reader.finishChunked(), 0.4, 1);
}

/** How rows are read, as far as a mapping and the names in their header say it, and what is left open. */
export function mappingOf(rows: Rows, mapping?: TableMapping): MappedTable {
  const reader = new TableReader(mapping);
  runChunked(forEachChunked(rows, rowsAtOnce, (row) => reader.push(row)));
  return reader.table;
}
