/** Reads tables of separated values: the names in the header say what the columns are. */
import { FormatError, joined, type Pieces, type ReadOptions } from './format.js';
import { separatedRowsChunked } from './table/separated-rows.js';
import { isTableHeader, tableDocumentChunked } from './table/table-document.js';

const separators = [',', ';', '\t'] as const;

/** The document of a table. Throws a `FormatError` where its header names no title or no date. */
export async function readCsv(pieces: Pieces, { run }: ReadOptions): Promise<unknown> {
  const text = (await joined(pieces)).replace(/^\ufeff/u, '');
  const rows = await run(separatedRowsChunked(text, separatorOf(text)));
  const [header = []] = rows;
  if (!isTableHeader(header)) throw new FormatError('a table without a title or a date in its header');
  return run(tableDocumentChunked(rows));
}

/** The separator that the first line has most of. */
function separatorOf(text: string): string {
  const [line = ''] = text.split(/\r?\n/, 1);
  const bare = line.replace(/"[^"]*"/g, '');
  const counts = separators.map((separator) => bare.split(separator).length);
  return separators[counts.indexOf(Math.max(...counts))] ?? ',';
}
