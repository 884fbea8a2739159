/** The lanes of threads: each chain has one, and those that branch off from it stand right under it. */
import { inChunks, subProgress, type ChunkedWork } from '../../util/chunked.js';
import type { Answers } from './answers.js';
import type { Chains } from './chains.js';

/** Rows in lanes; see `Threads`. */
export interface ThreadLanes {
  readonly laneOf: Int32Array;
  readonly heads: Uint32Array;
  readonly levels: Uint32Array;
  readonly starts: Uint32Array;
  readonly rows: Uint32Array;
}

const takenAtOnce = 2 ** 14;

/** The answers to an event that nothing answers, and with which its chain does not go on, share a lane. */
export function* lanesOfChainsChunked(answers: Answers, chains: Chains): ChunkedWork<ThreadLanes> {
  const headOf = yield* subProgress(headsChunked(answers, chains), 0, 0.4);
  const { heads, levels } = lanesInOrder(chains.rows, headOf, answers);
  const laneOf = new Int32Array(headOf.length).fill(-1);
  for (let lane = 0; lane < heads.length; lane++) laneOf[heads[lane] as number] = lane;
  const starts = new Uint32Array(heads.length + 1);
  yield* subProgress(
    inChunks(0, chains.rows.length, takenAtOnce, (start, end) => {
      for (const row of chains.rows.subarray(start, end)) {
        const lane = laneOf[headOf[row] as number] as number;
        laneOf[row] = lane;
        starts[lane + 1] = (starts[lane + 1] as number) + 1;
      }
    }),
    ...([0.7, 0.9] as const),
  );
  for (let lane = 0; lane < heads.length; lane++)
    starts[lane + 1] = (starts[lane] as number) + (starts[lane + 1] as number);
  const filled = starts.slice();
  const rows = new Uint32Array(chains.rows.length);
  for (const row of chains.rows) {
    const lane = laneOf[row] as number;
    const at = filled[lane] as number;
    rows[at] = row;
    filled[lane] = at + 1;
  }
  return { laneOf, heads, levels, starts, rows };
}

/** By row: the one that begins its lane. */
function* headsChunked({ cause }: Answers, { rows, next }: Chains): ChunkedWork<Int32Array> {
  const headOf = new Int32Array(cause.length).fill(-1);
  /** By row: the first of its answers that end where they are. */
  const firstEnd = new Int32Array(cause.length).fill(-1);
  const headFor = (row: number): number => {
    const own = cause[row] as number;
    if (own < 0) return row;
    if (next[own] === row) return headOf[own] as number;
    if ((next[row] as number) >= 0) return row;
    if (firstEnd[own] === -1) firstEnd[own] = row;
    return firstEnd[own] as number;
  };
  yield* inChunks(0, rows.length, takenAtOnce, (start, end) => {
    for (const row of rows.subarray(start, end)) headOf[row] = headFor(row);
  });
  return headOf;
}

/** What begins lanes, depth first: a lane, then those that branch off from it by their beginnings, each with its own. */
function lanesInOrder(
  rows: Uint32Array,
  headOf: Int32Array,
  { cause, place }: Answers,
): Pick<ThreadLanes, 'heads' | 'levels'> {
  const begins = rows
    .filter((row) => headOf[row] === row)
    .sort((a, b) => (place[b] as number) - (place[a] as number));
  /** The lanes that branch off from one, as a list: the first of it, and which comes next, by the rows that begin them. */
  const [first, following] = [new Int32Array(headOf.length).fill(-1), new Int32Array(headOf.length).fill(-1)];
  const open: number[] = [];
  // From the last one to the first, so that each list has the earliest at its beginning.
  for (const row of begins) {
    const own = cause[row] as number;
    if (own < 0) {
      open.push(row);
      continue;
    }
    const lane = headOf[own] as number;
    following[row] = first[lane] as number;
    first[lane] = row;
  }
  const [heads, levels] = [new Uint32Array(begins.length), new Uint32Array(begins.length)];
  const levelOf = new Uint32Array(headOf.length);
  for (let count = 0; count < begins.length; count++) {
    const row = open.pop() as number;
    heads[count] = row;
    const level = (levels[count] = levelOf[row] as number);
    // The next of its own list comes behind all that branches off from it.
    if ((following[row] as number) >= 0) {
      levelOf[following[row] as number] = level;
      open.push(following[row] as number);
    }
    if ((first[row] as number) >= 0) {
      levelOf[first[row] as number] = level + 1;
      open.push(first[row] as number);
    }
  }
  return { heads, levels };
}
