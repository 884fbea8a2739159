/** The events of a timeline that are disputed, counted in any span of time. */
import { flag } from '../../model/columns.js';
import { subProgress, inChunks, type ChunkedWork } from '../../util/chunked.js';
import type { Times } from './extent.js';
import { RowBuffer } from './row-buffer.js';
import { spansChunked, type Spans } from './spans.js';

const takenAtOnce = 2 ** 16;

/** The spans of those of some rows that are drawn and disputed; each counts once, in however many lanes it stands. */
export function* disputedChunked(rows: Uint32Array, { columns }: Pick<Times, 'columns'>): ChunkedWork<Spans> {
  const found = new RowBuffer();
  const bits = flag.drawn | flag.disputed;
  const take = (start: number, end: number): void => {
    for (let i = start; i < end; i++) {
      const row = rows[i] as number;
      if (((columns.flags[row] as number) & bits) === bits) found.push(row);
    }
  };
  yield* subProgress(inChunks(0, rows.length, takenAtOnce, take), 0, 0.5);
  return yield* subProgress(spansChunked(found.toRows(), columns), 0.5, 1);
}
