/** Reads tables of separated values: the names in the header say what the columns are. */
import type { ReadOptions } from './format/format.js';
import type { ReadResult } from './format/read-result.js';
import { joinedText, type Source } from './format/source.js';
import { readTable } from './read-table.js';
import { separatedRowsChunked } from './table/separated-rows.js';

const separators = [',', ';', '\t'] as const;

/** The document of a table. Throws a `FormatError` where its header names no title or no date. */
export async function readCsv(source: Source, options: ReadOptions): Promise<ReadResult> {
  const text = await joinedText(source.text());
  return readTable(await options.run(separatedRowsChunked(text, separatorOf(text))), options);
}

/** The separator that the first line has most of. */
function separatorOf(text: string): string {
  const [line = ''] = text.split(/\r?\n/, 1);
  const bare = line.replace(/"[^"]*"/g, '');
  const counts = separators.map((separator) => bare.split(separator).length);
  return separators[counts.indexOf(Math.max(...counts))] ?? ',';
}
