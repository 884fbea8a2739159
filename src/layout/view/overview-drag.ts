/** What drags, presses and keys make of the window in an overview. */
import { panView, zoomView, type View } from './view.js';
import type { OverviewGrip } from './overview-view.js';

/** Ends are not drawn nearer to one another than this share of all that is drawn. */
const nearestEnds = 1 / 500;

/**
 * The window after a grip was moved from one place of the overview to another, both as shares of its width; an end comes no
 * nearer to the other than `shortest`, and goes no farther from it than `longest`, in milliseconds.
 */
export function dragOverview(
  grip: OverviewGrip,
  from: number,
  to: number,
  view: View,
  fit: View,
  { shortest = 0, longest = Infinity }: { readonly shortest?: number; readonly longest?: number } = {},
): View {
  const length = fit.end - fit.start;
  const moved = (to - from) * length;
  if (grip === 'window') return within({ start: view.start + moved, end: view.end + moved }, both(fit, view));
  if (grip === 'beside') {
    const centred = centreView(view, from, fit);
    return dragOverview('window', from, to, centred, fit);
  }
  const start = Math.max(view.start, fit.start);
  const end = Math.min(view.end, fit.end);
  const nearest = Math.min(Math.max(length * nearestEnds, shortest), Math.abs(end - start));
  return grip === 'start'
    ? { start: Math.min(Math.max(start + moved, fit.start, end - longest), end - nearest), end }
    : { start, end: Math.max(Math.min(end + moved, fit.end, start + longest), start + nearest) };
}

/** The window with its middle at a share of all that is drawn, or as near as it comes. */
export function centreView(view: View, share: number, fit: View): View {
  const half = (view.end - view.start) / 2;
  const middle = fit.start + share * (fit.end - fit.start);
  return within({ start: middle - half, end: middle + half }, fit);
}

/** The window moved by a share of its length, and not out of all that is drawn. */
export function panOverview(view: View, share: number, fit: View): View {
  return within(panView(view, share), both(fit, view));
}

/** The window about its middle `factor` times as long, and no longer than all that is drawn. */
export function zoomOverview(view: View, factor: number, fit: View): View {
  return within(zoomView(view, factor), fit);
}

/** A window that reaches out of what is drawn is not pulled in by being moved. */
function both(a: View, b: View): View {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

function within(view: View, bounds: View): View {
  const span = view.end - view.start;
  if (span >= bounds.end - bounds.start) return bounds;
  if (view.start < bounds.start) return { start: bounds.start, end: bounds.start + span };
  return view.end > bounds.end ? { start: bounds.end - span, end: bounds.end } : view;
}
