/** The table of events that files have: a row for each, in words and in dates that are read back. */
import type { Timeline } from '../../model/timeline.js';
import type { ChunkedWork } from '../../util/chunked.js';
import { ownColumns } from '../table/own-cells.js';
import { csvCells, type Cells } from './csv-cells.js';
import { saysMoreThan } from './document-loss.js';
import { Losses } from './losses.js';
import { writeRowsChunked, type WriteOptions } from './writing.js';

/** Beyond those that every table has: what a list of events has more of is a loss. */
const mostColumns = 300;

/** Its columns and the cells of its rows, and what they do not hold. */
export interface WrittenTable {
  readonly columns: readonly string[];
  readonly rows: readonly Cells[];
  readonly losses: Losses;
}

/** The table of a timeline. */
export function* writtenTableChunked(timeline: Timeline, options: WriteOptions): ChunkedWork<WrittenTable> {
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
  yield* writeRowsChunked(timeline, options, losses, add);
  losses.add('document', saysMoreThan(timeline, ['timeZone']));
  return { columns: [...columns], rows, losses };
}
