/** Appends to the index of a lane. */
import { flag } from '../../model/columns.js';
import { subProgress, type ChunkedWork } from '../../util/chunked.js';
import type { Times } from './extent.js';
import { extendPyramid, pyramidChunked } from './pyramid.js';
import { rankFlagChunked, type RankBitVector } from './rank-bit-vector.js';
import { maxEndIndexChunked } from './max-end-index.js';
import type { Spans } from './spans.js';
import {
  InMemoryLaneIndex,
  firstTimeOf,
  countedTimes,
  hasStart,
  timeOfRow,
  vaguePartsChunked,
} from './in-memory-lane-index.js';

/** The index of a lane with these spans, in which `added` rows stand among those of `index`: the same before `from`. */
export function* appendLaneIndexChunked(
  { parts: index }: InMemoryLaneIndex,
  spans: Spans,
  added: Uint32Array,
  from: number,
  times: Times,
): ChunkedWork<InMemoryLaneIndex> {
  const { columns } = times;
  const { rows } = spans;
  const firstTime = firstTimeOf(spans, times);
  const counted = countedTimes(spans, firstTime, times);
  const moves = firstTime !== index.firstTime && !hasStart(index.spans, 0, times);
  const addedTimes = Array.from(added, (row) => timeOfRow(row, firstTime, times));
  return new InMemoryLaneIndex({
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
      (yield* subProgress(pyramidChunked(counted), 0.7, 0.9)),
    ...(yield* subProgress(vaguePartsChunked(rows, firstTime, times), 0.9, 1)),
  });
}

/** The same index with the flags of its rows read anew; that very one where they have not changed. */
export function* reflagLaneIndexChunked(
  lane: InMemoryLaneIndex,
  times: Times,
): ChunkedWork<InMemoryLaneIndex> {
  const { parts: index } = lane;
  const { rows } = index.spans;
  const { columns } = times;
  const disputed = yield* subProgress(rankFlagChunked(rows, columns, flag.disputed), 0, 0.4);
  const unsourced = yield* subProgress(rankFlagChunked(rows, columns, flag.unsourced), 0.4, 0.8);
  const same = sameBits(disputed, index.disputed) && sameBits(unsourced, index.unsourced);
  if (same) return lane;
  const vague = yield* subProgress(vaguePartsChunked(rows, index.firstTime, times), 0.8, 1);
  return new InMemoryLaneIndex({ ...index, disputed, unsourced, ...vague });
}

function sameBits(a: RankBitVector | undefined, b: RankBitVector | undefined): boolean {
  return a?.count === b?.count && (a?.words.every((word, i) => word === b?.words[i]) ?? true);
}
