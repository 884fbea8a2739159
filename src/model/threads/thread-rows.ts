/** The rows and the lanes of a thread. */
import type { Threads } from './threads.js';

/** The rows of a lane. */
export function rowsOfLane({ starts, rows }: Pick<Threads, 'starts' | 'rows'>, lane: number): Uint32Array {
  return rows.subarray(starts[lane], starts[lane + 1]);
}

/** The first lane of the thread in which a lane stands, and the one behind its last. */
export function lanesOfThread({ levels }: Threads, lane: number): readonly [start: number, end: number] {
  let [start, end] = [lane, lane + 1];
  while (start > 0 && (levels[start] as number) > 0) start--;
  while (end < levels.length && (levels[end] as number) > 0) end++;
  return [start, end];
}
