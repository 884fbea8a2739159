/** The window in which an event is seen among its neighbours. */
import type { EventIndex } from '../index/event-index.js';
import { viewOfRange, type View } from '../view/view.js';

/** So many events before it, and so many after it. */
const neighbours = 8;

/**
 * A window, in drawn time, with the events that come just before a row and just after it in all lanes. Undefined where it
 * has no date.
 */
export function neighbourhoodOf({ rows, columns, fit }: EventIndex, row: number): View | undefined {
  const start = columns.earliestStart[row] ?? NaN;
  const position = rows.indexOf(row);
  if (!fit || position < 0 || !Number.isFinite(start)) return undefined;
  const timeAt = (at: number): number => {
    const time = columns.earliestStart[rows[at] as number] ?? NaN;
    return Number.isFinite(time) ? time : start;
  };
  const first = timeAt(Math.max(0, position - neighbours));
  const last = timeAt(Math.min(rows.length - 1, position + neighbours));
  const known = columns.latestStart[row] ?? NaN;
  const end = Math.max(last, Number.isFinite(known) ? known : start);
  return viewOfRange(Math.max(fit.start, Math.min(first, start)), Math.min(fit.end, end));
}
