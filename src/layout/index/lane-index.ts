/** The index of one aggregated lane: finds what lies in any span of time, at a cost that hardly depends on its number of rows. */
import { flag } from '../../model/columns.js';
import { subProgress, type ChunkedWork } from '../../util/chunked.js';
import type { Times } from './extent.js';
import { firstWhere } from '../../util/binary-search.js';
import { extendPyramid, pyramidChunked, type CountedTimes, type Pyramid } from './pyramid.js';
import { countMarked, rankFlagChunked, type RankBitVector } from './rank-bit-vector.js';
import { lastingBeyond, maxEndIndexChunked, type MaxEndIndex } from './max-end-index.js';
import { countBefore, countOver, type Spans } from './spans.js';

/** It depends neither on `now` nor on the rows of other lanes. */
export interface LaneIndex {
  readonly spans: Spans;
  /** The time by which rows without a known start are ordered: that of the first with one. Epoch milliseconds. */
  readonly firstTime: number;
  /** The positions of rows that are disputed, and of those that have no source; undefined where none is. */
  readonly disputed: RankBitVector | undefined;
  readonly unsourced: RankBitVector | undefined;
  readonly maxEnds: MaxEndIndex;
  readonly pyramid: Pyramid;
}

/** The index of a lane with these spans. */
export function* laneIndexChunked(spans: Spans, times: Times): ChunkedWork<LaneIndex> {
  const { columns } = times.timeline;
  const firstTime = firstTimeOf(spans, times);
  const counted = countedTimes(spans, firstTime, times);
  return {
    spans,
    firstTime,
    disputed: yield* subProgress(rankFlagChunked(spans.rows, columns, flag.disputed), 0, 0.15),
    unsourced: yield* subProgress(rankFlagChunked(spans.rows, columns, flag.unsourced), 0.15, 0.3),
    maxEnds: yield* subProgress(maxEndIndexChunked(spans.rows, columns), 0.3, 0.7),
    pyramid: yield* subProgress(pyramidChunked(counted), 0.7, 1),
  };
}

/** The index of a lane with these spans, in which `added` rows stand among those of `index`: the same before `from`. */
export function* appendLaneIndexChunked(
  index: LaneIndex,
  spans: Spans,
  added: Uint32Array,
  from: number,
  times: Times,
): ChunkedWork<LaneIndex> {
  const { columns } = times.timeline;
  const { rows } = spans;
  const firstTime = firstTimeOf(spans, times);
  const counted = countedTimes(spans, firstTime, times);
  const moves = firstTime !== index.firstTime && !hasStart(index.spans, 0, times);
  const addedTimes = Array.from(added, (row) => timeOfRow(row, firstTime, times));
  return {
    spans,
    firstTime,
    disputed: yield* subProgress(rankFlagChunked(rows, columns, flag.disputed, index.disputed, from), 0, 0.2),
    unsourced: yield* subProgress(
      rankFlagChunked(rows, columns, flag.unsourced, index.unsourced, from),
      0.2,
      0.4,
    ),
    maxEnds: yield* subProgress(maxEndIndexChunked(rows, columns, index.maxEnds, from), 0.4, 0.7),
    pyramid:
      (moves ? undefined : extendPyramid(index.pyramid, counted, addedTimes)) ??
      (yield* subProgress(pyramidChunked(counted), 0.7, 1)),
  };
}

/** The same index with the flags of its rows read anew; that very one where they have not changed. */
export function* reflagLaneIndexChunked(index: LaneIndex, times: Times): ChunkedWork<LaneIndex> {
  const { rows } = index.spans;
  const { columns } = times.timeline;
  const disputed = yield* subProgress(rankFlagChunked(rows, columns, flag.disputed), 0, 0.5);
  const unsourced = yield* subProgress(rankFlagChunked(rows, columns, flag.unsourced), 0.5, 1);
  const same = sameBits(disputed, index.disputed) && sameBits(unsourced, index.unsourced);
  return same ? index : { ...index, disputed, unsourced };
}

function sameBits(a: RankBitVector | undefined, b: RankBitVector | undefined): boolean {
  return a?.count === b?.count && (a?.words.every((word, i) => word === b?.words[i]) ?? true);
}

/** That of the first row that has a start; where none has, the first end; where nothing is known, the epoch. */
function firstTimeOf(spans: Spans, times: Times): number {
  const { rows, ends, openEnds } = spans;
  const first = firstWhere(rows.length, (i) => hasStart(spans, i, times));
  if (first < rows.length) return times.timeline.columns.earliestStart[rows[first] as number] as number;
  return [...ends.subarray(0, 1), ...openEnds.subarray(-1)].find(Number.isFinite) ?? 0;
}

/** How many rows nothing bounds at the start: they stand first. */
export function countStartless({ spans }: LaneIndex, times: Times): number {
  return firstWhere(spans.rows.length, (i) => hasStart(spans, i, times));
}

function hasStart({ rows }: Spans, position: number, { timeline: { columns } }: Times): boolean {
  return (columns.earliestStart[rows[position] as number] as number) > -Infinity;
}

function countedTimes({ rows }: Spans, firstTime: number, times: Times): CountedTimes {
  return {
    length: rows.length,
    timeAt: (position) => timeOfRow(rows[position] as number, firstTime, times),
  };
}

function timeOfRow(row: number, firstTime: number, { timeline: { columns } }: Times): number {
  return Math.max(firstTime, columns.earliestStart[row] as number);
}

/** Where the row at a position counts in time: at its start, or at the first of the lane where it has none. */
export function timeAt({ spans, firstTime }: LaneIndex, position: number, times: Times): number {
  return timeOfRow(spans.rows[position] as number, firstTime, times);
}

/** The position of the first row that counts at or after a time. */
export function firstAt({ spans, firstTime }: LaneIndex, time: number, times: Times): number {
  return time > firstTime ? countBefore(spans, times, time) : 0;
}

/** How many rows stand between two positions, and how many of them are disputed or without a source. */
export function countBetween(
  { disputed, unsourced }: LaneIndex,
  from: number,
  to: number,
): { readonly count: number; readonly disputed: number; readonly unsourced: number } {
  return {
    count: to - from,
    disputed: countMarked(disputed, to) - countMarked(disputed, from),
    unsourced: countMarked(unsourced, to) - countMarked(unsourced, from),
  };
}

/** What began before a time, or has no start, and is not over by then. */
export interface Lasting {
  readonly count: number;
  /** The positions of these rows, latest first, or as many of them as were asked for. */
  readonly positions: readonly number[];
}

/** What of the rows before a position lasts beyond a time, which is none of their starts or later. */
export function lastingAt(
  { spans, maxEnds }: LaneIndex,
  position: number,
  time: number,
  limit: number,
  times: Times,
): Lasting {
  const count = position - countOver(spans, times, time);
  return {
    count,
    positions: count > 0 ? lastingBeyond({ rows: spans.rows, maxEnds, times }, position, time, limit) : [],
  };
}
