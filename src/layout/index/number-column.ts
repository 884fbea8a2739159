/** A number of all events by its name, in one column: made when it is first asked for, and kept with its timeline. */
import type { Timeline } from '../../model/timeline.js';
import { inChunks, type ChunkedWork } from '../../util/chunked.js';

/** One field of what was given is looked at. */
const readAtOnce = 2 ** 12;

/** By the timeline, then by name. */
const columns = new WeakMap<Timeline, Map<string, Float64Array>>();

/** The numbers of all rows, NaN where there is none: eight bytes a row. */
export function* numberColumnChunked(timeline: Timeline, name: string): ChunkedWork<Float64Array> {
  const known = maybeNumberColumn(timeline, name);
  if (known) return known;
  const column = new Float64Array(timeline.size);
  yield* inChunks(0, timeline.size, readAtOnce, (start, end) => {
    for (let row = start; row < end; row++) column[row] = timeline.number(row, name);
  });
  const ofTimeline = columns.get(timeline) ?? new Map<string, Float64Array>();
  columns.set(timeline, ofTimeline.set(name, column));
  return column;
}

/** The same, where it was made before. */
export function maybeNumberColumn(timeline: Timeline, name: string): Float64Array | undefined {
  return columns.get(timeline)?.get(name);
}
