/** Motions: the windows between one window and another, by the milliseconds since it began. */
import { easeCubicOut, easeSinInOut } from 'd3';
import { flightBetween } from './flight.js';
import { growView, type View } from './view.js';

/** The windows of a motion. It begins with the window that is drawn, and ends with exactly the one that was asked for. */
export interface Motion {
  /** In milliseconds; zero where there is nothing to move. */
  readonly duration: number;
  readonly viewAt: (elapsed: number) => View;
}

/** How to come from one window to another. */
export type Way = (from: View, to: View) => Motion;

const easeDuration = 180;
const shortestFlight = 250;

const longestFlight = 1200;

/**
 * A short step. The length changes by the same factor in the same time, around the fixed point;
 * windows of one length are shifted.
 */
export const ease: Way = (from, to) => {
  return motion(from, to, easeDuration, (share) => growView(from, to, easeCubicOut(share)));
};

/** A way far off: out until both windows are near, over, and in again. See `flightBetween`. */
export const fly: Way = (from, to) => {
  const flight = flightBetween(from, to);
  const duration = Math.min(Math.max(flight.length * 1000, shortestFlight), longestFlight);
  return motion(from, to, duration, (share) => flight.viewAt(easeSinInOut(share)));
};

/** The ends are given exactly; `windowAt` is asked for what lies between them, 0 to 1, and may fail in extremes. */
export function motion(from: View, to: View, duration: number, windowAt: (share: number) => View): Motion {
  if (!(duration > 0) || (from.start === to.start && from.end === to.end))
    return { duration: 0, viewAt: () => to };
  const viewAt = (elapsed: number): View => {
    if (elapsed <= 0) return from;
    const view = elapsed < duration ? windowAt(elapsed / duration) : to;
    return view.end > view.start && view.end - view.start < Infinity ? view : to;
  };
  return { duration, viewAt };
}
