/** What a number of the events drives: how large their marks are, and how high the columns of many are. */
import type { ChunkedWork } from '../../util/chunked.js';
import type { Times } from './extent.js';
import type { LaneIndex } from './lane-index.js';

/** The values that sizes stand for: the least of them is nothing, the greatest is all there is room for. */
export interface ValueRange {
  /** 0, or less where some values are negative. */
  readonly least: number;
  readonly most: number;
  /** Whether heights are square roots of values: one would flatten the rest. */
  readonly isRoot: boolean;
}

/** The row of the greatest value in each span; -1 where none has a value. */
export interface GreatestRows {
  /** Among the events that begin there for sure. */
  readonly certain: Int32Array;
  /** Among those that may begin there, or elsewhere. */
  readonly possible: Int32Array;
}

/** A number of the events of a timeline, by which they are sized. */
export interface Sizes {
  readonly name: string;
  /** By row; NaN where an event has none. */
  readonly values: Float64Array;
  /** Of all events that are drawn, whatever the filter: no size hangs on what else is shown. */
  readonly range: ValueRange;
  /** How many events that are drawn have no such number. */
  readonly missing: number;
  /** From the same least to the greatest of a lane. */
  rangeOf(lane: LaneIndex, times: Times): ValueRange;
  /** Looks at a lane in slices; one that was not looked at before it is asked about is looked at then. */
  lookChunked(lane: LaneIndex, times: Times): ChunkedWork<unknown>;
  /**
   * The greatest between each two of some ascending times, `positions` being those of the edges in the lane, and `longest` that of
   * the unit, as for `LaneIndex.countsIn`. Its cost hangs on the number of spans.
   */
  greatestIn(
    lane: LaneIndex,
    edges: Float64Array,
    positions: Uint32Array,
    longest: number,
    times: Times,
  ): GreatestRows;
}

/** How much of the range a value is, 0 to 1: nothing where there is none. */
export function shareOf(value: number, { least, most }: Pick<ValueRange, 'least' | 'most'>): number {
  return most > least && value > least ? Math.min(1, (value - least) / (most - least)) : 0;
}

/** Which of two rows has the greater value, the first where they are equal; -1 is none. */
export type Greater = (one: number, other: number) => number;

/** By the values of rows. */
export function greaterBy(values: Float64Array): Greater {
  return (one, other) => {
    if (one < 0 || other < 0) return Math.max(one, other);
    return (values[other] as number) > (values[one] as number) ? other : one;
  };
}
