/** What a person has done, as other data have it: rows and windows of the data before. */
import type { EventIndex } from '../../layout/index/event-index.js';
import { clockOf } from '../../model/reports/clock.js';
import { drawnView, isSameScale, linearScale, timeView } from '../../layout/scale/time-scale.js';
import type { View } from '../../layout/view/view.js';

/** A window as another scale draws it; what was asked for before there were data is time. Undefined on another clock. */
export function rescaled(view: View, before: EventIndex | undefined, after: EventIndex): View | undefined {
  if (before && clockOf(before.timeline) !== clockOf(after.timeline)) return undefined;
  if (before && isSameScale(before.scale, after.scale)) return view;
  return drawnView(timeView(view, before?.scale ?? linearScale), after.scale);
}

/** A row, or undefined for -1. */
export function maybeRow(row: number): number | undefined {
  return row < 0 ? undefined : row;
}
