// Real wheel and touch input, which scrolls the page as well.
import { executeServerCommand } from '@web/test-runner-commands';
import { until, type Point } from './support.js';

/** Turns the wheel over a point, with the modifier keys that are down. */
export async function turnWheel(position: Point, delta: { deltaX?: number; deltaY?: number }): Promise<void> {
  await executeServerCommand('turn-wheel', { position, ...delta });
}

/** Puts down a finger for each pair of points, moves them in steps, and lifts them. In Chromium alone. */
export function touch(...fingers: readonly Way[]): Promise<void> {
  return touchWith(fingers, false);
}

/** The same by fingers that tremble before they are lifted, when the page has done all that follows their way. */
export function touchTrembling(...fingers: readonly Way[]): Promise<void> {
  return touchWith(fingers, true);
}

/** Takes back the zoom of the page that two fingers have left, and waits until it is seen. In Chromium alone. */
export async function resetZoom(): Promise<void> {
  await executeServerCommand('reset-zoom');
  await until(() => visualViewport!.scale === 1, 'a page that is not zoomed');
}

type Way = readonly [from: Point, to: Point];

async function touchWith(fingers: readonly Way[], trembles: boolean): Promise<void> {
  const steps = 12;
  const paths = fingers.map(([from, to]) =>
    Array.from({ length: steps + 1 }, (_, i) => between(from, to, i / steps)),
  );
  await executeServerCommand('touch', { paths, trembles });
}

function between([x1, y1]: Point, [x2, y2]: Point, share: number): Point {
  return [Math.round(x1 + (x2 - x1) * share), Math.round(y1 + (y2 - y1) * share)];
}
