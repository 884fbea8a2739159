/** Writes a table of separated values: a row for each event, in words and in dates that are read back. */
import type { Timeline } from '../../model/timeline.js';
import { inChunks, subProgress, type ChunkedWork } from '../../util/chunked.js';
import { ownColumns, safeCell } from '../table/own-cells.js';
import { csvCells, type Cells } from './csv-cells.js';
import { saysMoreThan } from './document-loss.js';
import { Losses } from './losses.js';
import { leftOut, writtenRows, type WriteOptions, type Writing } from './writing.js';

const rowsAtOnce = 20;
/** Beyond those that every table has: what a list of events has more of is a loss. */
const mostColumns = 300;

/**
 * The table of a timeline (RFC 4180, UTF-8 with a byte order mark, without which spreadsheets take it for another encoding). No
 * cell is taken for a formula, however a spreadsheet divides the rows. It is read back by the reader of tables, but for what is in the losses.
 */
export function* writeCsv(timeline: Timeline, options: WriteOptions): ChunkedWork<Writing> {
  const order = writtenRows(timeline, options);
  const losses = new Losses();
  const columns = new Set<string>(ownColumns);
  const most = columns.size + mostColumns;
  const rows: Cells[] = [];
  const add = (row: number): void => {
    const cells = csvCells(timeline, row, options.locale, losses);
    if (!cells) return;
    for (const name of cells.keys()) if (columns.size < most) columns.add(name);
    losses.add(
      'fields',
      [...cells.keys()].some((name) => !columns.has(name)),
    );
    rows.push(cells);
  };
  yield* subProgress(
    inChunks(0, order.length, rowsAtOnce, (start, end) => {
      for (let at = start; at < end; at++) add(order[at] as number);
    }),
    ...([0, 0.8] as const),
  );
  losses.addAll(leftOut(timeline, options));
  losses.add('rejected', true, timeline.size - timeline.order.length);
  losses.add('document', saysMoreThan(timeline, ['timeZone']));
  const lines = [[...columns].map((name, at) => cellText(name, at)).join(',')];
  yield* subProgress(
    inChunks(0, rows.length, rowsAtOnce, (start, end) => {
      for (const cells of rows.slice(start, end))
        lines.push([...columns].map((name, at) => cellText(cells.get(name) ?? '', at)).join(','));
    }),
    ...([0.8, 1] as const),
  );
  return {
    content: `\ufeff${lines.join('\r\n')}\r\n`,
    ...{ mediaType: 'text/csv;charset=utf-8', extension: 'csv', losses: losses.words(options.locale) },
  };
}

function cellText(text: string, at: number): string {
  const safe = safeCell(text, at === 0);
  return /[",;\t\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
