/** What a person has done, as other data have it: rows and windows of the data before. */
import {
  drawnView,
  isSameScale,
  linearScale,
  timeView,
  type TimeScale,
} from '../../layout/scale/time-scale.js';
import type { View } from '../../layout/view/view.js';

/** A window as another scale draws it; what was asked for before there were data is time. */
export function rescaled(view: View, before: TimeScale | undefined, after: TimeScale): View {
  if (before && isSameScale(before, after)) return view;
  return drawnView(timeView(view, before ?? linearScale), after);
}

/** A row, or undefined for -1. */
export function maybeRow(row: number): number | undefined {
  return row < 0 ? undefined : row;
}
