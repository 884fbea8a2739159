/**
 * The window on time, and the way between it, pixels and a zoom transform. By own arithmetic, for this is the hot path:
 * a call of d3's `scaleLinear` takes three times as long, and the scale is 11 kB more to load before the first drawing.
 */

import { noLimits, type ViewLimits } from './view-limits.js';

/** Epoch milliseconds, start before end. */
export interface View {
  readonly start: number;
  readonly end: number;
}

/** Pixels for each millisecond. */
export function scaleOf(view: View, width: number): number {
  return width / (view.end - view.start);
}

/**
 * Panning moves both ends of a view and leaves its length the same but for the last bits; the plan hangs on the scale,
 * so those bits are dropped.
 */
export function stableScale(view: View, width: number): number {
  return Number(scaleOf(view, width).toPrecision(10));
}

/** The pixel of a time, counted from the plot's inline start. */
export function xOf(time: number, view: View, width: number): number {
  return (time - view.start) * scaleOf(view, width);
}

/** The time at a pixel. */
export function timeAt(x: number, view: View, width: number): number {
  return view.start + x / scaleOf(view, width);
}

/**
 * The shortest and longest windows that can be asked for: ten milliseconds, or as many as numbers can distinguish pixel
 * by pixel in deep time, or a quarter of the shortest time to which anything is known, in milliseconds; and forty times all
 * that is drawn; `limits` of a host narrow that, and may lengthen the longest. Of a longer one that part is left which is nearest to
 * the middle of what is drawn.
 */
export function clampView(view: View, fit: View, finest = 0, limits: ViewLimits = noLimits): View {
  const shortest = shortestSpan(fit, finest, limits);
  const longest = longestSpan(fit, shortest, limits);
  const span = Math.min(Math.max(view.end - view.start, shortest), longest);
  const middle =
    view.end - view.start > longest
      ? Math.min(Math.max((fit.start + fit.end) / 2, view.start + span / 2), view.end - span / 2)
      : (view.start + view.end) / 2;
  const nearest = Math.min(Math.max(middle, fit.start - span / 2), fit.end + span / 2);
  return span === view.end - view.start && nearest === middle
    ? view
    : { start: nearest - span / 2, end: nearest + span / 2 };
}

/** How long the shortest window is. Nearer than a quarter of what is known there is nothing to see, and hours would pass for known. */
export function shortestSpan(fit: View, finest: number, { shortest = 0 }: ViewLimits = noLimits): number {
  return Math.max(10, farthest(fit) * 2 ** -43, Number.isFinite(finest) ? finest / 4 : 0, shortest);
}

/** How long the longest window is: never shorter than the shortest. */
export function longestSpan(fit: View, shortest: number, limits: ViewLimits): number {
  const { longest } = limits;
  // One moment alone has no length that its window could be a multiple of.
  if (longest === undefined && limits.shortest === undefined) return (fit.end - fit.start) * 40;
  return Math.max(longest ?? (fit.end - fit.start) * 40, shortest);
}

/**
 * A zoom from one window to another that is as long as the limits allow: the time that stands still in it does so all the same, and
 * the window does not creep away at a limit.
 */
export function limitZoom(from: View, to: View, span: number): View {
  const [before, wanted] = [from.end - from.start, to.end - to.start];
  const fixed = (to.start - from.start) / (before - wanted);
  if (span === wanted || !(fixed >= 0 && fixed <= 1)) return to;
  if (Math.abs(before - span) <= span * 1e-9) return from;
  const start = from.start + (before - span) * fixed;
  return { start, end: start + span };
}

function farthest({ start, end }: View): number {
  return Math.max(Math.abs(start), Math.abs(end), end - start);
}

/** How much one step of a key or a button zooms. */
export const zoomStep = 1.6;

/** A view of which the time at a fraction of its width stays where it is, `factor` times as long. */
export function zoomView(view: View, factor: number, fraction = 0.5): View {
  const span = view.end - view.start;
  const fixed = view.start + span * fraction;
  return { start: fixed - span * factor * fraction, end: fixed + span * factor * (1 - fraction) };
}

/** The view moved by a share of its length: 1 is one window on. */
export function panView(view: View, share: number): View {
  const step = (view.end - view.start) * share;
  return { start: view.start + step, end: view.end + step };
}

/**
 * The view at a share, 0 to 1, of the way from one to another: its length changes by the same factor in the same time,
 * around the moment that stands still; views of one length are shifted.
 */
export function growView(from: View, to: View, share: number): View {
  const growth = Math.log((to.end - to.start) / (from.end - from.start));
  const gone = grownShare(share, growth);
  // Counted from the nearer end: the times of a short window are exact, whatever the length of the other.
  return gone <= 0.5 ? mixViews(from, to, gone) : mixViews(to, from, grownShare(1 - share, -growth));
}

/** How far both ends are on their ways, 0 to 1, after a fraction of the change of length (a natural logarithm). */
function grownShare(share: number, growth: number): number {
  return growth === 0 ? share : Math.expm1(share * growth) / Math.expm1(growth);
}

/** The view of which both ends have gone the same share of their ways. */
export function mixViews(from: View, to: View, share: number): View {
  return {
    start: from.start + (to.start - from.start) * share,
    end: from.end + (to.end - from.end) * share,
  };
}

/** The view moved as little as possible so that a range lies within it, or at least its start where it is longer. */
export function revealView(view: View, start: number, end: number): View {
  const span = view.end - view.start;
  const room = span - (end - start);
  const margin = Math.min(span * 0.06, Math.abs(room) / 2);
  const last = Math.min(end, start + span - 2 * margin);
  if (start >= view.start && last <= view.end) return view;
  const move = start < view.start ? start - margin - view.start : last + margin - view.end;
  return { start: view.start + move, end: view.end + move };
}

/** A view that shows a range with a little padding around it. */
export function viewOfRange(start: number, end: number): View {
  const padding = Math.max((end - start) * 0.04, 1);
  return { start: start - padding, end: end + padding };
}

/** A view that shows a range as large as it can; where `view` does so already, one that is a step nearer to its middle. */
export function viewInto(view: View, start: number, end: number): View {
  const wanted = viewOfRange(start, end);
  const span = view.end - view.start;
  if (wanted.end - wanted.start < span * 0.8) return wanted;
  const fraction = ((start + end) / 2 - view.start) / span;
  return zoomView(view, 0.5, Math.min(1, Math.max(0, fraction)));
}
