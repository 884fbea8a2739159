/** Where an event is drawn from and to in time. */
import { flag, hasFlag } from '../model/columns.js';
import type { EventIndex } from './event-index.js';

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
export function drawnExtent(
  { timeline: { columns }, now }: Pick<EventIndex, 'timeline' | 'now'>,
  row: number,
): DrawnExtent {
  const start = columns.earliestStart[row] as number;
  const end = columns.latestEnd[row] as number;
  if (end !== Infinity || hasFlag(columns, row, flag.once)) return { start, end };
  const bounds = [columns.latestStart[row], columns.earliestEnd[row]] as number[];
  return { start, end: Math.max(now, start, ...bounds.filter(Number.isFinite)) };
}

/** Whether any of an extent lies in a stretch of time; extents are half-open, but for moments. */
export function overlaps({ start, end }: DrawnExtent, from: number, to: number): boolean {
  return start <= to && (end > from || (end === start && end === from));
}
