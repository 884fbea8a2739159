/** The greatest events of a lane by a number: in any bucket, at any scale, without looking at its rows. */
import { flag, type Columns } from '../../model/columns.js';
import { inChunks, type ChunkedWork } from '../../util/chunked.js';
import type { Times } from './extent.js';
import type { LaneIndex } from './lane-index.js';
import { greaterBy, type Greater, type GreatestRows } from './sizes.js';
import { forEachNode, greatestWithin, spanMaximaChunked } from './span-maxima.js';
import type { RowSpan, SpanMaxima } from './span-maxima.js';
import { vagueAt, vagueSpanOf } from './vague-starts.js';

/** The greatest rows of a lane where those that are vague to some degree or more only may be where they begin. */
interface Level {
  readonly over: number;
  /** A tree over blocks of positions: node i stands for nodes 2i and 2i + 1. */
  readonly tree: Int32Array;
  readonly possible: SpanMaxima | undefined;
}

/** What is known of a lane. */
export interface LaneMaxima {
  /** The degree to which the beginning of each position is vague; -1 for none. */
  readonly overs: Int8Array;
  readonly leaves: number;
  /** By the degree, ascending; the last is for units in which nothing is vague. */
  readonly levels: readonly Level[];
}

const blockRows = 8;
const takenAtOnce = 2 ** 13;
const nothingVague = Infinity;

interface VagueSpan extends RowSpan {
  readonly over: number;
}

/** Spans of rows in order: of those of one length that follow one another and are the same, the greatest row. */
class SpanList {
  readonly spans: VagueSpan[] = [];
  readonly #greater: Greater;
  readonly #last = new Map<number, number>();

  constructor(greater: Greater) {
    this.#greater = greater;
  }

  add(span: VagueSpan): void {
    const at = this.#last.get(span.over) ?? -1;
    const before = this.spans[at];
    if (before?.start === span.start && before.end === span.end)
      this.spans[at] = { ...span, row: this.#greater(before.row, span.row) };
    else this.#last.set(span.over, this.spans.push(span) - 1);
  }
}

/** Finds them. Rows without a value are none of them. */
export function* laneMaximaChunked(
  lane: LaneIndex,
  values: Float64Array,
  { columns }: Times,
): ChunkedWork<LaneMaxima> {
  const overs = new Int8Array(lane.length).fill(-1);
  const greater = greaterBy(values);
  const spans = new SpanList(greater);
  yield* inChunks(0, lane.length, takenAtOnce, (from, to) => {
    for (let position = from; position < to; position++) {
      const span = spanOf(lane.rowAt(position), columns, lane.firstTime);
      if (!span) continue;
      overs[position] = span.over;
      if (!Number.isNaN(values[span.row])) spans.add(span);
    }
  });
  const leaves = 2 ** Math.ceil(Math.log2(Math.max(1, lane.length / blockRows)));
  const levels: Level[] = [];
  const used = [...new Set(overs)].filter((over) => over >= 0).sort((a, b) => a - b);
  for (const over of [...used, nothingVague]) {
    const vague = spans.spans.filter((span) => span.over >= over);
    levels.push({
      over,
      tree: yield* treeChunked(
        lane,
        leaves,
        (position) => isKnown(overs, values, lane, position, over),
        greater,
      ),
      possible: vague.length > 0 ? yield* spanMaximaChunked(vague, greater) : undefined,
    });
  }
  return { overs, leaves, levels };
}

function isKnown(
  overs: Int8Array,
  values: Float64Array,
  lane: LaneIndex,
  position: number,
  over: number,
): boolean {
  return (overs[position] as number) < over && !Number.isNaN(values[lane.rowAt(position)]);
}

/** Undefined where it is known to the second. */
function spanOf(row: number, columns: Columns, time: number): VagueSpan | undefined {
  const { earliestStart, latestStart, latestEnd, flags } = columns;
  const once = ((flags[row] as number) & (flag.once | flag.point)) !== 0;
  const latest = (once ? latestEnd : latestStart)[row] as number;
  const span = vagueSpanOf(earliestStart[row] as number, latest, time);
  return span && { ...span, row };
}

function* treeChunked(
  lane: LaneIndex,
  leaves: number,
  isIn: (position: number) => boolean,
  greater: Greater,
): ChunkedWork<Int32Array> {
  const tree = new Int32Array(2 * leaves).fill(-1);
  yield* inChunks(0, lane.length, takenAtOnce, (from, to) => {
    for (let position = from; position < to; position++) {
      if (!isIn(position)) continue;
      const leaf = leaves + Math.floor(position / blockRows);
      tree[leaf] = greater(tree[leaf] as number, lane.rowAt(position));
    }
  });
  for (let node = leaves - 1; node > 0; node--)
    tree[node] = greater(tree[2 * node] as number, tree[2 * node + 1] as number);
  return tree;
}

/** The greatest between each two of some times: see `Sizes.greatestIn`. */
export function greatestRows(
  maxima: LaneMaxima,
  lane: LaneIndex,
  values: Float64Array,
  { edges, positions, longest }: { edges: Float64Array; positions: Uint32Array; longest: number },
): GreatestRows {
  const { levels } = maxima;
  const greater = greaterBy(values);
  const level = levels.find(({ over }) => over >= vagueAt(longest)) as Level;
  const length = Math.max(0, edges.length - 1);
  const certain = new Int32Array(length);
  const possible = new Int32Array(length).fill(-1);
  for (let i = 0; i < length; i++) {
    const [from, to] = [positions[i] as number, positions[i + 1] as number];
    certain[i] = greatestBetween(maxima, level, lane, values, from, to, greater);
    if (level.possible)
      possible[i] = greatestWithin(level.possible, edges[i] as number, edges[i + 1] as number, greater);
  }
  return { certain, possible };
}

/** Whole blocks by the tree, what is left of the first and of the last row by row. */
function greatestBetween(
  { overs, leaves }: LaneMaxima,
  { tree, over }: Level,
  lane: LaneIndex,
  values: Float64Array,
  from: number,
  to: number,
  greater: Greater,
): number {
  let found = -1;
  const look = (start: number, end: number): void => {
    for (let position = start; position < end; position++)
      if (isKnown(overs, values, lane, position, over)) found = greater(found, lane.rowAt(position));
  };
  const [first, last] = [Math.ceil(from / blockRows), Math.floor(to / blockRows)];
  if (first >= last) {
    look(from, to);
    return found;
  }
  look(from, first * blockRows);
  forEachNode(leaves, first, last, (node) => {
    found = greater(found, tree[node] as number);
  });
  look(last * blockRows, to);
  return found;
}

/** The greatest of all; -1 where none has a value. */
export function greatestRow({ levels }: LaneMaxima): number {
  return levels.at(-1)?.tree[1] ?? -1;
}
