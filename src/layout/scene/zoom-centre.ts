/** Around which time a key or a button zooms: where most of what has a known day is. */
import type { EventIndex } from '../index/event-index.js';
import { longestDay } from '../scale/datings.js';
import { timeOfRow } from '../list/move-focus.js';
import type { View } from '../view/view.js';

/** A window is looked at in so many parts: a day of a month, about. */
const parts = 24;
/** Of a lane with more rows only their beginnings are counted, whatever is known of their days. */
const mostRead = 2000;

/** Around which share of a window a key zooms: the first of some rows that is in it, else where most is known, else its middle. */
export function zoomShare(index: EventIndex, view: View, rows: readonly number[]): number {
  const shareOf = (time: number): number => (time - view.start) / (view.end - view.start);
  const own = rows
    .map((row) => shareOf(timeOfRow(index.columns, row)))
    .find((share) => share >= 0 && share <= 1);
  const densest = own === undefined ? densestTime(index, view) : undefined;
  return own ?? (densest === undefined ? 0.5 : shareOf(densest));
}

/** The middle of the densest part of a window, in drawn time; undefined where nothing begins in it. */
export function densestTime(index: EventIndex, view: View): number | undefined {
  const counts = new Float64Array(parts);
  const length = (view.end - view.start) / parts;
  for (const { spans } of index.lanes) {
    if (spans.length > mostRead) {
      for (let part = 0; part < parts; part++) {
        const start = view.start + part * length;
        add(counts, part, spans.countBefore(start + length, index) - spans.countBefore(start, index));
      }
    } else
      for (let position = 0; position < spans.length; position++) {
        const time = knownTime(spans.rowAt(position), index, length);
        if (time >= view.start && time < view.end) add(counts, Math.floor((time - view.start) / length), 1);
      }
  }
  // Of a part and its neighbours: what lies on the border of two parts counts for both.
  const dense = counts.map(
    (count, i) => 2 * count + ((counts[i - 1] ?? 0) + (counts[i + 1] ?? 0)) * (count > 0 ? 1 : 0),
  );
  const most = Math.max(...dense);
  return most > 0 ? view.start + (dense.indexOf(most) + 0.5) * length : undefined;
}

function add(counts: Float64Array, part: number, count: number): void {
  if (part < counts.length) counts[part] = (counts[part] as number) + count;
}

/** The middle of a start that is known to a day, or to a part of the window; NaN for another. */
function knownTime(row: number, { timeline, columns }: EventIndex, length: number): number {
  const { earliestStart, latestStart } = timeline.columns;
  const [from, to] = [columns.earliestStart[row] as number, columns.latestStart[row] as number];
  const isDay = (latestStart[row] as number) - (earliestStart[row] as number) <= longestDay;
  return isDay || to - from <= length ? (from + to) / 2 : NaN;
}
