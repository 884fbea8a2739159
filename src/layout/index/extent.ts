/** Where an event is drawn from and to in time. */
import { flag, hasFlag, type Columns } from '../../model/columns.js';

/** The parts of an index that the extents of its rows depend on. */
export interface Times {
  /** Bounds in drawn time (see `TimeScale`), and flags. */
  readonly columns: Columns;
  readonly now: number;
}

/** An extent as it is drawn, in epoch milliseconds: from the earliest possible start to the latest possible end. */
export interface DrawnExtent {
  /** Epoch milliseconds; -Infinity where nothing bounds the start. */
  readonly start: number;
  /** Not before `start`; Infinity only for what happened once and may have happened at any later time. */
  readonly end: number;
}

/**
 * What lasted and has no known end is drawn to `now`, or to the last of what is known of it where that is later: it is
 * never shorter than what was written.
 */
export function drawnExtent({ columns, now }: Times, row: number): DrawnExtent {
  const start = columns.earliestStart[row] as number;
  const end = isOpen(columns, row)
    ? Math.max(now, lastKnown(columns, row))
    : (columns.latestEnd[row] as number);
  return { start, end };
}

/** When a row has begun for sure, in drawn time; infinite where nothing bounds that. */
export function latestBeginning({ columns }: Pick<Times, 'columns'>, row: number): number {
  const isOnce = hasFlag(columns, row, flag.once) || hasFlag(columns, row, flag.point);
  return (isOnce ? columns.latestEnd : columns.latestStart)[row] as number;
}

/** Whether any of an extent lies in a span of time; extents are half-open, but for moments. */
export function overlaps({ start, end }: DrawnExtent, from: number, to: number): boolean {
  return start <= to && (end > from || (end === start && end === from));
}

/** Whether a row lasts and has no known end, so that it is drawn to `now`. */
export function isOpen(columns: Columns, row: number): boolean {
  return columns.latestEnd[row] === Infinity && !hasFlag(columns, row, flag.once);
}

/**
 * Just past the end of a row, or past the last that is known of it where it is open: its end is that or `now`,
 * whichever is later. Extents are half-open, and a moment ends just past itself: so each row has some part in a
 * span that begins before this.
 */
export function pastEnd(columns: Columns, row: number): number {
  const start = columns.earliestStart[row] as number;
  const latest = columns.latestEnd[row] as number;
  const end = latest === Infinity && isOpen(columns, row) ? lastKnown(columns, row) : latest;
  return end > start ? end : justAfter(start);
}

/** The latest finite bound of an open row; its start, which may be -Infinity, where there is none. */
export function lastKnown(columns: Columns, row: number): number {
  let last = columns.earliestStart[row] as number;
  for (const bound of [columns.latestStart[row] as number, columns.earliestEnd[row] as number])
    if (bound > last && bound < Infinity) last = bound;
  return last;
}

/** The next number, or the one after it. */
function justAfter(time: number): number {
  return Number.isFinite(time) ? time + Math.max(Math.abs(time) * 2 ** -52, Number.MIN_VALUE) : time;
}

/** The finite bounds of a row, and never no time at all; undefined where it has none. */
export function finiteRange(columns: Columns, row: number): DrawnExtent | undefined {
  const bounds = [columns.earliestStart[row], columns.latestStart[row], columns.latestEnd[row]].filter(
    (bound): bound is number => Number.isFinite(bound),
  );
  if (bounds.length === 0) return undefined;
  const start = Math.min(...bounds);
  return { start, end: Math.max(...bounds, start + 1) };
}
