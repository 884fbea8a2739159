/** Reads the tables of Timesketch: events of logs with a message, a time, and what the time is of. */
import type { ChunkedWork } from '../../util/chunked.js';
import type { ReadResult } from '../format/read-result.js';
import { readRowsChunked } from '../table/fixed-table.js';
import { OwnKinds } from './own-kinds.js';
import { timesketchColumns } from './timesketch-columns.js';
import { timesketchEvent } from './timesketch-event.js';

/** The document of a table with the columns of Timesketch, under whichever of the names that it allows. */
export function* readTimesketch(rows: readonly (readonly string[])[]): ChunkedWork<ReadResult> {
  const kinds = new OwnKinds();
  const [header = [], ...body] = rows;
  const named = [timesketchColumns(header), ...body];
  const { items, faults, placeOf } = yield* readRowsChunked(named, (cells, report) =>
    timesketchEvent(cells, kinds, report),
  );
  return { document: { kinds: kinds.written, events: items }, faults, placeOf };
}
