/** The velocity of a pointer at release. */

/** Where a pointer was, in pixels, at a time in milliseconds. */
export interface PointerSample {
  readonly time: number;
  readonly x: number;
}

/** In milliseconds: earlier movement does not count, so that there is no inertia after a pause of this length. */
const remembered = 100;
const longestPause = 60;
/** In pixels a millisecond. Slower is a drag that was to end where it did; faster is a slip of the clock. */
const slowest = 0.1;
/** In pixels: less is the slip of a click. */
const shortest = 5;
const fastest = 6;

/** The places that still count once there is a new one. */
export function trailWith(trail: readonly PointerSample[], place: PointerSample): readonly PointerSample[] {
  return [...trail.filter(({ time }) => place.time - time <= remembered), place];
}

/** In pixels per millisecond, to the right; zero for a pointer that paused or was slow before its release. */
export function pointerVelocity(trail: readonly PointerSample[], releasedAt: number): number {
  const recent = trail.filter(({ time }) => releasedAt - time <= remembered);
  const first = recent[0];
  const last = recent.at(-1);
  if (!first || !last || releasedAt - last.time > longestPause || last.time <= first.time) return 0;
  const moved = last.x - first.x;
  const speed = moved / Math.max(last.time - first.time, 8);
  return Math.abs(moved) < shortest || Math.abs(speed) < slowest
    ? 0
    : Math.max(-fastest, Math.min(fastest, speed));
}
