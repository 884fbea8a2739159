/** The index of an aggregated lane whose rows are in memory: the cost of a question hardly depends on their number. */
import { flag } from '../../model/columns.js';
import { compareRows } from '../../model/order-rows.js';
import { subProgress, type ChunkedWork } from '../../util/chunked.js';
import type { Times } from './extent.js';
import { firstWhere } from '../../util/binary-search.js';
import type { FlagCounts, LaneIndex, Lasting, SpanCounts } from './lane-index.js';
import { crowdingWithin, mostWithin, pyramidChunked, type CountedTimes, type Pyramid } from './pyramid.js';
import { countMarked, rankFlagChunked, type RankBitVector } from './rank-bit-vector.js';
import { lastingBeyond, maxEndIndexChunked, type MaxEndIndex } from './max-end-index.js';
import { spanCounts } from './span-counts.js';
import type { Spans } from './spans.js';
import { vagueStartsChunked, type VagueStarts } from './vague-starts.js';

/** What the index is made of. It depends neither on `now` nor on the rows of other lanes. */
export interface LaneParts {
  readonly spans: Spans;
  readonly firstTime: number;
  /** The positions of rows that are disputed, and of those that have no source; undefined where none is. */
  readonly disputed: RankBitVector | undefined;
  readonly unsourced: RankBitVector | undefined;
  readonly maxEnds: MaxEndIndex;
  readonly pyramid: Pyramid;
  /** The beginnings that are vague at some scale, of all rows, and of the disputed and the unsourced ones. */
  readonly vague: readonly VagueStarts[];
  readonly vagueDisputed: readonly VagueStarts[];
  readonly vagueUnsourced: readonly VagueStarts[];
}

/** Answers from typed arrays. `parts` is for the files of this folder. */
export class InMemoryLaneIndex implements LaneIndex {
  constructor(readonly parts: LaneParts) {}

  get length(): number {
    return this.parts.spans.length;
  }

  get firstTime(): number {
    return this.parts.firstTime;
  }

  rowAt(position: number): number {
    return this.parts.spans.rowAt(position);
  }

  positionOf(row: number, { columns }: Times): number {
    const { rows } = this.parts.spans;
    const position = firstWhere(rows.length, (i) => {
      const other = rows[i] as number;
      return (compareRows(columns, other, row) || other - row) >= 0;
    });
    return rows[position] === row ? position : -1;
  }

  rowsBetween(from: number, to: number): readonly number[] {
    return Array.from(this.parts.spans.rows.subarray(from, to));
  }

  timeAt(position: number, times: Times): number {
    return timeOfRow(this.rowAt(position), this.parts.firstTime, times);
  }

  firstAt(time: number, times: Times): number {
    return time > this.parts.firstTime ? this.parts.spans.countBefore(time, times) : 0;
  }

  countStartless(times: Times): number {
    return firstWhere(this.length, (i) => hasStart(this.parts.spans, i, times));
  }

  countBetween(from: number, to: number): FlagCounts {
    const { disputed, unsourced } = this.parts;
    return {
      count: to - from,
      disputed: countMarked(disputed, to) - countMarked(disputed, from),
      unsourced: countMarked(unsourced, to) - countMarked(unsourced, from),
    };
  }

  lastingAt(position: number, time: number, limit: number, times: Times): Lasting {
    const { spans, maxEnds } = this.parts;
    const count = position - spans.countOver(time, times);
    const lane = { rows: spans.rows, maxEnds, times };
    return { count, positions: count > 0 ? lastingBeyond(lane, position, time, limit) : [] };
  }

  countsIn(edges: Float64Array, longest: number, times: Times): SpanCounts {
    return spanCounts(this.parts, edges, longest, times);
  }

  crowdingWithin(length: number): number {
    return crowdingWithin(this.parts.pyramid, length);
  }

  mostWithin(length: number): number {
    return mostWithin(this.parts.pyramid, length);
  }
}

/** The index of a lane with these spans; for `least` see `vagueStartsChunked`. */
export function* laneIndexChunked(spans: Spans, times: Times, least = 0): ChunkedWork<InMemoryLaneIndex> {
  const { columns } = times;
  const firstTime = firstTimeOf(spans, times);
  const counted = countedTimes(spans, firstTime, times);
  return new InMemoryLaneIndex({
    spans,
    firstTime,
    disputed: yield* subProgress(rankFlagChunked(spans.rows, columns, flag.disputed), 0, 0.15),
    unsourced: yield* subProgress(rankFlagChunked(spans.rows, columns, flag.unsourced), 0.15, 0.3),
    maxEnds: yield* subProgress(maxEndIndexChunked(spans.rows, columns), 0.3, 0.7),
    pyramid: yield* subProgress(pyramidChunked(counted), 0.7, 0.9),
    ...(yield* subProgress(vaguePartsChunked(spans.rows, firstTime, times, least), 0.9, 1)),
  });
}

type VagueParts = Pick<LaneParts, 'vague' | 'vagueDisputed' | 'vagueUnsourced'>;

/** Rows that may begin over a while, apart for what is disputed and what has no source. */
export function* vaguePartsChunked(
  rows: Uint32Array,
  firstTime: number,
  { columns }: Times,
  least = 0,
): ChunkedWork<VagueParts> {
  const { all, disputed, unsourced } = yield* vagueStartsChunked(rows, columns, firstTime, least);
  return { vague: all, vagueDisputed: disputed, vagueUnsourced: unsourced };
}

/** That of the first row that has a start; where none has, the first end; where nothing is known, the epoch. */
export function firstTimeOf(spans: Spans, times: Times): number {
  const { rows, ends, openEnds } = spans;
  const first = firstWhere(rows.length, (i) => hasStart(spans, i, times));
  if (first < rows.length) return times.columns.earliestStart[rows[first] as number] as number;
  return [...ends.subarray(0, 1), ...openEnds.subarray(-1)].find(Number.isFinite) ?? 0;
}

/** Whether the row at a position has a start. */
export function hasStart({ rows }: Spans, position: number, { columns }: Times): boolean {
  return (columns.earliestStart[rows[position] as number] as number) > -Infinity;
}

/** The times of starts, as they are counted: none before the first. */
export function countedTimes({ rows }: Spans, firstTime: number, times: Times): CountedTimes {
  return {
    length: rows.length,
    timeAt: (position) => timeOfRow(rows[position] as number, firstTime, times),
  };
}

/** When a row is counted. */
export function timeOfRow(row: number, firstTime: number, { columns }: Times): number {
  return Math.max(firstTime, columns.earliestStart[row] as number);
}
