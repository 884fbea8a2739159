/** Appends to the spans of a lane. */
import type { Columns } from '../../model/columns.js';
import { mergeRowsChunked } from '../../model/ingest/append-order.js';
import { subProgress, type ChunkedWork } from '../../util/chunked.js';
import { mergeNumbers } from '../../util/merge-numbers.js';
import { Spans, spansChunked } from './spans.js';

/** Spans with more rows among theirs; these are in order, too. */
export function* appendSpansChunked(spans: Spans, added: Uint32Array, columns: Columns): ChunkedWork<Spans> {
  const rows = new Uint32Array(spans.rows.length + added.length);
  yield* subProgress(mergeRowsChunked(spans.rows, added, columns, rows), 0, 0.5);
  const more = yield* subProgress(spansChunked(added, columns), 0.5, 1);
  const [ends, openEnds] = [mergeNumbers(spans.ends, more.ends), mergeNumbers(spans.openEnds, more.openEnds)];
  return new Spans(rows, ends, openEnds);
}
