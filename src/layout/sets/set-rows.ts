/** The rows of a set, in the order used everywhere, by questions to an index; of spans and matches, in slices. */
import { firstWhere } from '../../util/binary-search.js';
import { inChunks, type ChunkedWork } from '../../util/chunked.js';
import type { EventIndex } from '../index/event-index.js';
import { drawnExtent, overlaps } from '../index/extent.js';
import type { Lane } from '../index/lanes.js';
import { RowBuffer } from '../index/row-buffer.js';
import type { RowList } from '../index/row-list.js';
import type { EventSet } from './event-set.js';
import { sourceRowsChunked } from './source-rows.js';

/** So many bounds are compared at once. */
const comparedAtOnce = 2 ** 14;

/** The rows of a set; none where its lane is gone. `matches`: what a search has found, in that order. */
export function* setRowsChunked(
  set: EventSet,
  index: EventIndex,
  lanes: readonly Lane[],
  matches: RowList | undefined,
): ChunkedWork<RowList> {
  if (set.type === 'matches') return matches ?? [];
  if (set.type === 'source') return yield* sourceRowsChunked(set.name, index.rows, index.timeline);
  if (set.type === 'span') return yield* inSpanChunked(index, set.start, set.end);
  const lane = lanes.find(({ key }) => key === set.lane);
  if (!lane) return [];
  if (set.type === 'lasting') return lastingIn(lane, set.at, index);
  const beginning = yield* beginningChunked(lane, set.start, set.end, index);
  const among = set.rows && new Set(set.rows);
  return among ? Array.from(beginning).filter((row) => among.has(row)) : beginning;
}

/** Rows end in any order: all that have begun before the end of the span are looked at. */
function* inSpanChunked(index: EventIndex, start: number, end: number): ChunkedWork<RowList> {
  const found = new RowBuffer();
  const { rows } = index;
  yield* inChunks(0, rows.length, comparedAtOnce, (from, to) => {
    for (let i = from; i < to; i++) {
      const row = rows[i] as number;
      const extent = drawnExtent(index, row);
      // A span is half-open: what begins as it ends is not in it.
      if (extent.start < end && overlaps(extent, start, end)) found.push(row);
    }
  });
  return found.toRows();
}

function* beginningChunked(lane: Lane, start: number, end: number, index: EventIndex): ChunkedWork<RowList> {
  const found = new RowBuffer();
  const { aggregated, rows } = lane;
  if (!aggregated) {
    for (const row of rows) if (isWithin(timeOf(row, index), start, end)) found.push(row);
    return found.toRows();
  }
  const [from, to] = [aggregated.firstAt(start, index), aggregated.firstAt(end, index)];
  yield* inChunks(from, to, comparedAtOnce, (first, last) => {
    for (const row of aggregated.rowsBetween(first, last)) found.push(row);
  });
  return found.toRows();
}

function isWithin(time: number, start: number, end: number): boolean {
  return (time >= start && time < end) || (start === -Infinity && end === Infinity);
}

/** The time by which an event stands in a lane that is drawn one by one: its start, or its end where that is not known. */
function timeOf(row: number, index: EventIndex): number {
  const { start, end } = drawnExtent(index, row);
  return Number.isFinite(start) ? start : end;
}

/** What has begun before a time, and is not over by then. */
function lastingIn({ aggregated, rows }: Lane, at: number, index: EventIndex): RowList {
  if (aggregated) {
    const { positions } = aggregated.lastingAt(aggregated.firstAt(at, index), at, Infinity, index);
    return Array.from(positions, (position) => aggregated.rowAt(position)).reverse();
  }
  const { earliestStart } = index.columns;
  const begun = firstWhere(rows.length, (i) => !((earliestStart[rows[i] as number] as number) < at));
  return Array.from(rows.slice(0, begun)).filter((row) => overlaps(drawnExtent(index, row), at, at));
}
