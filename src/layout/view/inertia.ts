/** How a window moves on when it was released at a speed. */
import { mixViews, panView, type View } from './view.js';
import { motion, type Way } from './motion.js';

/** As scrolling by touch slows down: its speed falls to 1/e in this many milliseconds. */
const inertiaTime = 325;

/** Of the window; nobody sees less. */
const inertiaEnds = 1 / 2000;

/** The final window after inertia, from the velocity at release, in windows per millisecond. */
export function inertiaView(view: View, speed: number): View {
  return panView(view, speed * inertiaTime);
}

/**
 * What a window does that was let go at a speed, in windows a millisecond: it slows down exponentially. Where it may
 * not go as far as it would, it begins as fast and slows down sooner.
 */
export function inertia(speed: number): Way {
  return (from, to) => {
    const distance = Math.abs((to.start - from.start) / (from.end - from.start));
    const time = Math.min(distance / Math.abs(speed), inertiaTime);
    const duration = time * Math.log(Math.max(1, distance / inertiaEnds));
    const whole = -Math.expm1(-duration / time);
    return motion(from, to, duration, (share) =>
      mixViews(from, to, -Math.expm1((-share * duration) / time) / whole),
    );
  };
}
