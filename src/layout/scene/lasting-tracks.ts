/** Rows for what lasts, in an aggregated lane: packed by the whole extents, whatever the window. */
import { drawnExtent, type Times } from '../index/extent.js';
import type { LaneIndex } from '../index/lane-index.js';

/** What has a row of its own, and when the next in that row begins, in drawn time. */
export interface Track {
  readonly row: number;
  border: number;
}

/** The tracks of what lasts, by position in the lane, and how many rows they take. */
export interface Tracks {
  readonly byPosition: ReadonlyMap<number, Track>;
  readonly rows: number;
}

/** Nothing has a row of its own. */
export const noTracks: Tracks = { byPosition: new Map(), rows: 0 };

/** What is shorter than this at a scale, in pixels, stands with the moments. */
const shortest = 64;
/** Larger lanes are not read as a whole while a frame waits: what lasts stands in the rows of its bucket there. */
const largestLane = 20_000;
const mostTracks = 40;
/** Lanes of fewer rows have none for what lasts alone. */
export const fewestRows = 4;

interface Known {
  readonly times: Times;
  readonly longer: number;
  readonly tracks: Tracks;
}

/** The tracks of the lanes of a drawing: whoever draws again and again keeps them. */
export class LastingTracks {
  readonly #known = new WeakMap<LaneIndex, Known>();

  /**
   * Those of a lane at a scale, in pixels for each millisecond: by first fit among all that last longer than a power of two
   * milliseconds, so that they are the same in any window and change seldom while zooming. Not asked of lanes in columns.
   */
  of(lane: LaneIndex, { columns, now }: Times, scale: number): Tracks {
    const longer = 2 ** Math.ceil(Math.log2(shortest / scale));
    const last = this.#known.get(lane);
    if (last?.longer === longer && last.times.now === now && last.times.columns === columns)
      return last.tracks;
    const tracks = lane.length > largestLane ? noTracks : packed(lane, { columns, now }, longer);
    this.#known.set(lane, { times: { columns, now }, longer, tracks });
    return tracks;
  }
}

function packed(lane: LaneIndex, times: Times, longer: number): Tracks {
  const byPosition = new Map<number, Track>();
  const ends: number[] = [];
  const last: Track[] = [];
  for (let position = 0; position < lane.length; position++) {
    const { start, end } = drawnExtent(times, lane.rowAt(position));
    // What has no known start stands with the first that has one.
    if (!(end - start >= longer) || !Number.isFinite(start)) continue;
    const free = ends.findIndex((other) => other <= start - longer / 4);
    const row = free >= 0 ? free : ends.length;
    if (row >= mostTracks) continue;
    const before = last[row];
    if (before) before.border = start;
    ends[row] = end;
    byPosition.set(position, (last[row] = { row, border: Infinity }));
  }
  return { byPosition, rows: ends.length };
}

/** How many of the rows of a lane are for what lasts: no more than half of them, and none of few. */
export function trackRows({ rows: wanted }: Tracks, rows: number): number {
  return rows < fewestRows ? 0 : Math.min(wanted, Math.floor(rows / 2));
}
