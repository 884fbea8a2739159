// Wheel and fingers as a person has them: real input, which scrolls the page as well.
import { executeServerCommand } from '@web/test-runner-commands';
import type { Point } from './support.js';

/** Turns the wheel over a point, with the keys that are held down. */
export async function turnWheel(position: Point, delta: { deltaX?: number; deltaY?: number }): Promise<void> {
  await executeServerCommand('turn-wheel', { position, ...delta });
}

/** Lays on a finger for each pair of points, moves them in so many steps, and lifts them. In Chromium alone. */
export async function touch(...fingers: readonly (readonly [from: Point, to: Point])[]): Promise<void> {
  const steps = 12;
  const paths = fingers.map(([from, to]) =>
    Array.from({ length: steps + 1 }, (_, i) => between(from, to, i / steps)),
  );
  await executeServerCommand('touch', { paths });
}

function between([x1, y1]: Point, [x2, y2]: Point, share: number): Point {
  return [Math.round(x1 + (x2 - x1) * share), Math.round(y1 + (y2 - y1) * share)];
}
