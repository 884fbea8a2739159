/** How much of some rows begins between each two of some times: row by row where they are few, else by searches. */
import { upperBound } from '../../util/binary-search.js';
import type { EventIndex } from '../index/event-index.js';
import { latestBeginning } from '../index/extent.js';
import { aggregatedFrom } from '../index/lanes.js';
import type { RowCounts, SpanCounts } from '../index/lane-index.js';

/** Events that begin in a span for sure, and the shares of those that may. */
export type Amounts = Pick<SpanCounts, 'certain' | 'possible'>;

/**
 * The amounts between the edges, which are in drawn time. Each of few rows is one where its beginning lies within one span,
 * else it is weighed over the time in which it may begin; many rows count where they may begin at the earliest.
 */
export function amountsIn(rows: RowCounts, index: EventIndex, edges: Float64Array): Amounts {
  const length = Math.max(0, edges.length - 1);
  const amounts = { certain: new Float64Array(length), possible: new Float64Array(length) };
  if (rows.length <= aggregatedFrom) {
    const times = edges.map((edge) => index.scale.timeOf(edge));
    for (let position = 0; position < rows.length; position++)
      addRow(amounts, rows.rowAt(position), index, edges, times);
    return amounts;
  }
  let before = rows.countBefore(edges[0] ?? 0, index);
  for (let i = 0; i < length; i++) {
    const after = rows.countBefore(edges[i + 1] as number, index);
    amounts.certain[i] = after - before;
    before = after;
  }
  return amounts;
}

/** What of a row lies between the edges; `times` are the edges in epoch milliseconds. */
function addRow(
  { certain, possible }: Amounts,
  row: number,
  index: EventIndex,
  edges: Float64Array,
  times: Float64Array,
): void {
  const last = edges.length - 2;
  const [first, past] = [edges[0] as number, edges[last + 1] as number];
  const earliest = index.columns.earliestStart[row] as number;
  const latest = latestBeginning(index, row);
  // What is open on a side may have begun at any time on it.
  const start = Number.isFinite(earliest) ? earliest : first;
  const end = Number.isFinite(latest) ? latest : past;
  if (last < 0 || start >= past || end < first || (end === first && earliest < first)) return;
  const span = Math.max(0, upperBound(edges, start) - 1);
  if (start >= first && end <= (edges[span + 1] as number)) {
    certain[span] = (certain[span] as number) + 1;
    return;
  }
  const { timeOf } = index.scale;
  const [from, to] = [timeOf(start), timeOf(end)];
  for (let i = span; i <= last && (edges[i] as number) < end; i++) {
    const overlap = Math.min(times[i + 1] as number, to) - Math.max(times[i] as number, from);
    if (overlap > 0) possible[i] = (possible[i] as number) + overlap / (to - from);
  }
}
