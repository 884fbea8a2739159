/** Writes a table of separated values: a row for each event, in words and in dates that are read back. */
import type { Timeline } from '../../model/timeline.js';
import { inChunks, subProgress, type ChunkedWork } from '../../util/chunked.js';
import { safeCell } from '../table/own-cells.js';
import { writtenTableChunked } from './written-table.js';
import type { WriteOptions, Writing } from './writing.js';

const rowsAtOnce = 20;

/**
 * The table of a timeline (RFC 4180, UTF-8 with a byte order mark, without which spreadsheets take it for another encoding). No
 * cell is taken for a formula, however a spreadsheet divides the rows. It is read back by the reader of tables, but for what is in the losses.
 */
export function* writeCsv(timeline: Timeline, options: WriteOptions): ChunkedWork<Writing> {
  const { columns, rows, losses } = yield* subProgress(writtenTableChunked(timeline, options), 0, 0.8);
  const lines = [columns.map((name, at) => cellText(name, at)).join(',')];
  yield* subProgress(
    inChunks(0, rows.length, rowsAtOnce, (start, end) => {
      for (const cells of rows.slice(start, end))
        lines.push(columns.map((name, at) => cellText(cells.get(name) ?? '', at)).join(','));
    }),
    ...([0.8, 1] as const),
  );
  return {
    content: `\ufeff${lines.join('\r\n')}\r\n`,
    losses: losses.words(options.locale),
  };
}

function cellText(text: string, at: number): string {
  const safe = safeCell(text, at === 0);
  return /[",;\t\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
