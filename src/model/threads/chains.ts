/** Which answer a chain goes on with, where an event has several. */
import { inChunks, subProgress, type ChunkedWork } from '../../util/chunked.js';
import { isInferred } from '../links.js';
import type { Link } from '../event.js';
import type { Timeline } from '../timeline.js';
import type { Answers } from './answers.js';

/** The chains of answers. */
export interface Chains {
  /** Those that answer another event or are answered, each behind what it answers; the answers of one event in the order used everywhere. */
  readonly rows: Uint32Array;
  /** By row: the answer that its chain goes on with; -1 where it ends. */
  readonly next: Int32Array;
}

const takenAtOnce = 2 ** 14;

/**
 * A chain goes on with the answer from which the longest chain of asserted answers begins, then the longest of all, then the
 * earliest: as the main thread does.
 */
export function* chainsChunked(answers: Answers, timeline: Timeline): ChunkedWork<Chains> {
  const rows = yield* subProgress(fromCausesChunked(answers, timeline.happened.order), 0, 0.7);
  const next = yield* subProgress(continuedChunked(rows, answers, timeline.links), 0.7, 1);
  return { rows, next };
}

/** The rows that are in threads, each behind its cause: threads by their beginnings, breadth first. */
function* fromCausesChunked({ cause, isTied }: Answers, order: Uint32Array): ChunkedWork<Uint32Array> {
  const starts = new Uint32Array(cause.length + 1);
  for (const row of cause) if (row >= 0) starts[row + 1] = (starts[row + 1] as number) + 1;
  for (let row = 0; row < cause.length; row++)
    starts[row + 1] = (starts[row] as number) + (starts[row + 1] as number);
  const filled = starts.slice();
  const answersOf = new Uint32Array(starts[cause.length] as number);
  const rows = new Uint32Array(order.length);
  let count = 0;
  const put = (start: number, end: number): void => {
    for (const row of order.subarray(start, end)) {
      const own = cause[row] as number;
      if (own >= 0) {
        const at = filled[own] as number;
        answersOf[at] = row;
        filled[own] = at + 1;
      } else if (isTied[row]) rows[count++] = row;
    }
  };
  yield* subProgress(inChunks(0, order.length, takenAtOnce, put), 0, 0.6);
  // What is put behind while it is gone through is gone through, too.
  for (let i = 0; i < count; i++) {
    const row = rows[i] as number;
    const own = answersOf.subarray(starts[row], starts[row + 1]);
    rows.set(own, count);
    count += own.length;
    if (i % takenAtOnce === 0) yield 0.6 + (0.4 * i) / rows.length;
  }
  return rows.slice(0, count);
}

function* continuedChunked(
  rows: Uint32Array,
  { cause, link }: Answers,
  links: readonly Link[],
): ChunkedWork<Int32Array> {
  const next = new Int32Array(cause.length).fill(-1);
  /** By row: how long the longest chain from it on is, of asserted answers and of all. */
  const [asserted, all] = [new Uint32Array(cause.length), new Uint32Array(cause.length)];
  const reach = (row: number): readonly [number, number] => {
    const isAsserted = !isInferred(links[link[row] as number] as Link);
    return [isAsserted ? (asserted[row] as number) + 1 : 0, (all[row] as number) + 1];
  };
  const look = (row: number): void => {
    const own = cause[row] as number;
    if (own < 0) return;
    const [isSaid, length] = reach(row);
    const rival = next[own] as number;
    const [said, longest] = rival < 0 ? [-1, -1] : reach(rival);
    // From the last row to the first: of equals the earliest is the last to come.
    if (isSaid > said || (isSaid === said && length >= longest)) next[own] = row;
    asserted[own] = Math.max(asserted[own] as number, isSaid);
    all[own] = Math.max(all[own] as number, length);
  };
  yield* inChunks(0, rows.length, takenAtOnce, (start, end) => {
    for (let i = start; i < end; i++) look(rows[rows.length - 1 - i] as number);
  });
  return next;
}
