/** A range as a host writes it, as a window. */
import { viewOfRange, type View } from '../../layout/view/view.js';
import { maybeWhen } from '../../model/dates/maybe-when.js';
import { resolveWhen } from '../../model/dates/when.js';
import type { WrittenWhen } from '../../model/written.js';

/** The window over a date or range; throws a `RangeError` with the reason where it has no two bounds. */
export function viewOfWhen(written: WrittenWhen, zone: string): View {
  const view = maybeView(written);
  if (view) return view;
  const { when, problems } = maybeWhen(written);
  const extent = when && resolveWhen(when, zone);
  if (!extent || extent.type === 'problems') {
    const reason = (extent?.problems ?? problems)[0]?.reason ?? 'no date can be read';
    throw new RangeError(`zoomTo: ${reason}`);
  }
  const { earliestStart, latestEnd } = extent;
  if (!Number.isFinite(earliestStart) || !Number.isFinite(latestEnd))
    throw new RangeError('zoomTo: a range needs two ends');
  return viewOfRange(earliestStart, latestEnd);
}

/** Two numbers are a window as it is: the detail of `at-view-change` can be restored, in deep time too. */
function maybeView(written: unknown): View | undefined {
  if (!Array.isArray(written) || written.length !== 2) return undefined;
  const [start, end] = written as unknown[];
  const isRange =
    typeof start === 'number' && typeof end === 'number' && Number.isFinite(start) && end > start;
  return isRange && Number.isFinite(end) ? { start, end } : undefined;
}
