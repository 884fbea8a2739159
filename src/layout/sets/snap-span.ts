/** A span that is chosen by pixels, in units of the calendar: nobody means a time to the second by a pixel. */
import type { EventIndex } from '../index/event-index.js';
import { bucketsAt } from '../scene/plan-calendar.js';
import { latestBeginning } from '../index/extent.js';
import type { View } from '../view/view.js';

/** What a pointer distinguishes. */
const leastPixels = 5;

/** The buckets that a span has some part of, at a scale in pixels for each millisecond; its ends in any order, all in drawn time. */
export function snapSpan(from: number, to: number, index: EventIndex, scale: number): View {
  const buckets = bucketsAt(index, leastPixels, scale);
  const start = buckets.at(Math.min(from, to)).start;
  const last = buckets.at(Math.max(from, to));
  // What ends with a bucket is not of the next one.
  const end = last.start === Math.max(from, to) && last.start > start ? last.start : last.end;
  return { start, end };
}

/** From where the first of some rows may have begun to where all have for sure; undefined where none has a known beginning. */
export function spanOfRows(rows: readonly number[], index: EventIndex): View | undefined {
  const starts = rows.map((row) => index.columns.earliestStart[row] ?? NaN).filter(Number.isFinite);
  const ends = rows.map((row) => latestBeginning(index, row)).filter(Number.isFinite);
  if (starts.length === 0) return undefined;
  const start = Math.min(...starts);
  return { start, end: Math.max(start + 1, ...starts, ...ends) };
}
