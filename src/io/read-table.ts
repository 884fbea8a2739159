/** Reads the rows of a table, wherever they come from: by the program that wrote them, else by the names in the header. */
import { FormatError, loaded, type ReadOptions } from './format/format.js';
import { faultless, type ReadResult } from './format/read-result.js';
import { tableDialectOf, type Rows } from './table-dialects.js';
import { isTableHeader, tableDocumentChunked } from './table/table-document.js';

/** Throws a `FormatError` where a header names no title or no date. */
export async function readTable(rows: Rows, { run }: ReadOptions): Promise<ReadResult> {
  const [header = []] = rows;
  const dialect = tableDialectOf(header);
  if (dialect) return run((await loaded(dialect.file, dialect.load))(rows));
  if (!isTableHeader(header)) throw new FormatError('a table without a title or a date in its header');
  return faultless(await run(tableDocumentChunked(rows)));
}
