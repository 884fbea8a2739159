/** Reads tables of separated values as they arrive: the names in the header say what the columns are. */
import { FormatError, type ReadOptions } from './format/format.js';
import { withFaults, type ReadResult } from './format/read-result.js';
import type { Source } from './format/source.js';
import { ArrivingTable } from './read-table.js';
import { givenMapping } from './table/given-mapping.js';
import { SeparatedRows } from './table/separated-rows.js';

const separators = [',', ';', '\t', '|'] as const;
/** The first line is looked for in so many characters. */
const longestLine = 100_000;

/** The document of a table. Throws a `FormatError` where it is none, but a page. */
export async function readCsv(source: Source, options: ReadOptions): Promise<ReadResult> {
  const { run } = options;
  const { mapping } = givenMapping(options.mapping);
  const table = new ArrivingTable(options);
  const add = (row: readonly string[]): void => table.push(row);
  let start = '';
  let rows: SeparatedRows | undefined;
  const begin = (): SeparatedRows => {
    if (/^\s*<(?:!doctype|html|\?xml)/i.test(start)) throw new FormatError('a page, and no table');
    return new SeparatedRows(mapping.separator ?? separatorOf(start));
  };
  for await (const piece of source.text()) {
    if (!rows) start += piece;
    if (!rows && !/[\r\n]/.test(start) && start.length < longestLine) continue;
    await run((rows ??= begin()).pushChunked(start || piece, add));
    start = '';
  }
  rows ??= begin();
  await run(rows.pushChunked(start, add));
  await run(rows.finishChunked(add));
  return withFaults(await table.finish(), rows.faults);
}

/** The separator that the first line has most of. */
export function separatorOf(text: string): string {
  const [line = ''] = text.trimStart().split(/\r?\n/, 1);
  const bare = line.replace(/"[^"]*"/g, '');
  const counts = separators.map((separator) => bare.split(separator).length);
  return separators[counts.indexOf(Math.max(...counts))] ?? ',';
}
