/** What pointers that are pressed on the plot hold: the time under their middle, which stays there while they move. */
import { timeAt, type View } from './view.js';

/** Where a pointer is: along the plot, 0 to 1 from its inline start, and in pixels, for the distance between two. */
export interface PointerPlace {
  readonly share: number;
  readonly x: number;
  readonly y: number;
}

/** What is held by one pointer, which pans, or by two, which zoom as well. */
export interface Grip {
  /** The time under the middle of the pointers. */
  readonly time: number;
  /** The length of the window when they took hold. */
  readonly span: number;
  /** How far apart they were, in pixels; of one pointer this is always the same. */
  readonly distance: number;
}

/** In pixels: pointers that are nearer to each other zoom no further in or out. */
const leastDistance = 16;

/** What pointers take hold of in a window; undefined where there are none. */
export function gripOf(places: readonly PointerPlace[], view: View): Grip | undefined {
  if (places.length === 0) return undefined;
  return {
    time: timeAt(middleOf(places), view, 1),
    span: view.end - view.start,
    distance: distanceOf(places),
  };
}

/** The window in which a grip lies under its pointers, wherever they have moved since. */
export function viewOfGrip({ time, span, distance }: Grip, places: readonly PointerPlace[]): View {
  const length = (span * distance) / distanceOf(places);
  const start = time - middleOf(places) * length;
  return { start, end: start + length };
}

function middleOf(places: readonly PointerPlace[]): number {
  return places.reduce((sum, { share }) => sum + share, 0) / places.length;
}

function distanceOf([first, second]: readonly PointerPlace[]): number {
  if (!first || !second) return leastDistance;
  return Math.max(leastDistance, Math.hypot(second.x - first.x, second.y - first.y));
}
