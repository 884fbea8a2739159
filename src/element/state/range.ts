/** A range as a host writes it, as a window. */
import { viewOfRange, type View } from '../../layout/view/view.js';
import { maybeWhen } from '../../model/dates/maybe-when.js';
import { resolveWhen } from '../../model/dates/when.js';
import type { WrittenWhen } from '../../model/written.js';

/** The window over a date or range; throws a `RangeError` with the reason where it has no two bounds. */
export function viewOfWhen(written: View | WrittenWhen, zone: string): View {
  const read = readWindow(written, zone);
  if (typeof read === 'string') throw new RangeError(`zoomTo: ${read}`);
  return read;
}

/** The window over whatever a host gave as a date or range, or the reason why there is none. */
export function readWindow(written: unknown, zone: string): View | string {
  const view = maybeView(written);
  if (view) return view;
  const { when, problems } = maybeWhen(written);
  const extent = when && resolveWhen(when, zone);
  if (!extent || extent.type === 'problems')
    return (extent?.problems ?? problems)[0]?.reason ?? 'no date can be read';
  const { earliestStart, latestEnd } = extent;
  if (!Number.isFinite(earliestStart) || !Number.isFinite(latestEnd)) return 'a range needs two ends';
  return viewOfRange(earliestStart, latestEnd);
}

/** Two numbers are a window as it is: the detail of `at-view-change` can be restored, in deep time too. */
function maybeView(written: unknown): View | undefined {
  const ends =
    typeof written === 'object' && written !== null && 'start' in written && 'end' in written
      ? [written.start, written.end]
      : written;
  if (!Array.isArray(ends) || ends.length !== 2) return undefined;
  const [start, end] = ends as unknown[];
  const isRange =
    typeof start === 'number' && typeof end === 'number' && Number.isFinite(start) && end > start;
  return isRange && Number.isFinite(end) ? { start, end } : undefined;
}
