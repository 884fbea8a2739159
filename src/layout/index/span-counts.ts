/** Counts the events of a lane in memory between each two of some times: searches for the times, whatever the number of events. */
import type { Times } from './extent.js';
import type { SpanCounts } from './lane-index.js';
import { countMarked, type RankBitVector } from './rank-bit-vector.js';
import { countBegun, vagueFor, weightBegun, type VagueStarts } from './vague-starts.js';

/** What of a lane is counted. */
interface Counted {
  readonly spans: { readonly rows: Uint32Array };
  readonly firstTime: number;
  readonly disputed: RankBitVector | undefined;
  readonly unsourced: RankBitVector | undefined;
  readonly vague: readonly VagueStarts[];
  readonly vagueDisputed: readonly VagueStarts[];
  readonly vagueUnsourced: readonly VagueStarts[];
  /** Of the rows before a position so many count; absent where all do. */
  readonly rankOf?: (position: number) => number;
}

/** See `LaneIndex.countsIn`. */
export function spanCounts(parts: Counted, edges: Float64Array, longest: number, times: Times): SpanCounts {
  const length = Math.max(0, edges.length - 1);
  const positions = positionsOf(parts, edges, times);
  const certain = new Float64Array(length);
  const unsourced = new Float64Array(length);
  const disputed = new Float64Array(length);
  const possible = new Float64Array(length);
  const { rankOf = (position: number) => position } = parts;
  addDifferences(certain, positions, rankOf);
  if (parts.unsourced) addDifferences(unsourced, positions, (at) => countMarked(parts.unsourced, at));
  if (parts.disputed) addDifferences(disputed, positions, (at) => countMarked(parts.disputed, at));
  const vague = vagueFor(parts.vague, longest);
  if (vague) {
    addDifferences(certain, edges, (edge) => -countBegun(vague, edge));
    addDifferences(possible, edges, (edge) => weightBegun(vague, edge));
  }
  const doubtful = vagueFor(parts.vagueDisputed, longest);
  if (doubtful)
    addDifferences(disputed, edges, (edge) => weightBegun(doubtful, edge) - countBegun(doubtful, edge));
  const sourceless = vagueFor(parts.vagueUnsourced, longest);
  if (sourceless) addDifferences(unsourced, edges, (edge) => -countBegun(sourceless, edge));
  return {
    positions: parts.rankOf ? positions.map(rankOf) : positions,
    certain,
    possible,
    disputed,
    unsourced,
  };
}

/**
 * As `LaneIndex.firstAt` for each edge. Every lane of every frame asks for a hundred: each search begins where the one before
 * ended, and doubles its steps.
 */
function positionsOf(
  { spans: { rows }, firstTime }: Counted,
  edges: Float64Array,
  times: Times,
): Uint32Array {
  const { earliestStart } = times.columns;
  const positions = new Uint32Array(edges.length);
  let low = 0;
  for (let i = 0; i < edges.length; i++) {
    const edge = edges[i] as number;
    if (!(edge > firstTime)) continue;
    let step = 1;
    let high = low;
    while (high < rows.length && (earliestStart[rows[high] as number] as number) < edge) {
      low = high + 1;
      high += step;
      step *= 2;
    }
    high = Math.min(high, rows.length);
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((earliestStart[rows[middle] as number] as number) >= edge) high = middle;
      else low = middle + 1;
    }
    positions[i] = low;
  }
  return positions;
}

/** Adds to each span what there is up to its end and not up to its start. */
function addDifferences(sums: Float64Array, at: ArrayLike<number>, upTo: (value: number) => number): void {
  let before = upTo(at[0] ?? 0);
  for (let i = 0; i < sums.length; i++) {
    const after = upTo(at[i + 1] as number);
    sums[i] = (sums[i] as number) + after - before;
    before = after;
  }
}
