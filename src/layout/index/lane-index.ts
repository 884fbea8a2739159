/** The questions that a scene asks of a lane of any number of events. Each is about a window, never about all of its rows. */
import type { Times } from './extent.js';

/**
 * How many of some rows have a part in any span of time. Like each method of a lane, these take the times of the index
 * that the lane belongs to: a lane without new rows is shared by the next index, in which `now` may be later.
 */
export interface RowCounts {
  readonly length: number;
  /** The row at a position, in the order used everywhere. */
  rowAt(position: number): number;
  /** How many rows begin before a time: they are the first ones. Rows without a start always do. */
  countBefore(time: number, times: Times): number;
  /** How many rows are over by a time; all of them begin before it. */
  countOver(time: number, times: Times): number;
  /** How many rows have some part between two times, the second of them included: an exact count (see `overlaps`). */
  countWithin(start: number, end: number, times: Times): number;
}

/** What began before a time, or has no start, and is not over by then. */
export interface Lasting {
  readonly count: number;
  /** The positions of these rows, latest first, or as many of them as were asked for. */
  readonly positions: readonly number[];
}

/** How many rows there are between two positions, and how many of them are disputed or without a source. */
export interface FlagCounts {
  readonly count: number;
  readonly disputed: number;
  readonly unsourced: number;
}

/**
 * The events of a lane between each two of some times, each event once: as whole ones where their beginnings are known
 * finely enough, else as shares of what may begin there. All arrays are as long as there are spans.
 */
export interface SpanCounts {
  /** The position of the first row of each span, and of the first one behind the last span. */
  readonly positions: Uint32Array;
  readonly certain: Float64Array;
  readonly possible: Float64Array;
  /** How many of both together are disputed; of the certain ones alone, how many have no source. */
  readonly disputed: Float64Array;
  readonly unsourced: Float64Array;
}

/**
 * The index of one aggregated lane. Positions number its rows in the order used everywhere. A lane whose rows are not in
 * memory is another implementation of this: layout and render use nothing else of an aggregated lane.
 */
export interface LaneIndex {
  readonly length: number;
  /** The time by which rows without a known start are ordered: that of the first with one. Epoch milliseconds. */
  readonly firstTime: number;
  /** The row at a position of the lane. */
  rowAt(position: number): number;
  /** The position of a row; -1 where it is not in the lane. */
  positionOf(row: number, times: Times): number;
  /** The rows from one position to before another: no more than a window needs. */
  rowsBetween(from: number, to: number): readonly number[];
  /** The time by which the row at a position is ordered: its start, or `firstTime` where it has none. */
  timeAt(position: number, times: Times): number;
  /** The position of the first row whose time is a given one or later. */
  firstAt(time: number, times: Times): number;
  /** How many rows have no known start: they are the first ones. */
  countStartless(times: Times): number;
  /** Counts the rows from one position to before another. */
  countBetween(from: number, to: number): FlagCounts;
  /** What of the rows before a position lasts beyond a time, which is none of their starts or later. */
  lastingAt(position: number, time: number, limit: number, times: Times): Lasting;
  /**
   * The events between each two of some ascending times. What is known to no less than a unit whose longest is so many
   * milliseconds is weighed over where it may begin. Rows without a start are counted at `firstTime`.
   */
  countsIn(edges: Float64Array, longest: number, times: Times): SpanCounts;
  /** About how many events lie within so many milliseconds of a usual one. */
  crowdingWithin(length: number): number;
  /** No span of so many milliseconds has more of its events; at most about twice as many as the fullest one has. */
  mostWithin(length: number): number;
}
