/** Paths for a canvas, made by calls: path data would be written only to be parsed again. */
import type { Box } from '../../layout/scene/scene.js';
import type { Step } from './pen.js';

/** The path of a shape that starts at the point of its first step. */
export function shapePath(steps: readonly Step[], closed: boolean): Path2D {
  const path = new Path2D();
  steps.forEach((step, i) => {
    if (step.length === 6) path.bezierCurveTo(...step);
    else if (i === 0) path.moveTo(...step);
    else path.lineTo(...step);
  });
  if (closed) path.closePath();
  return path;
}

/** One path around all boxes; coordinates as they are. */
export function boxesPath(boxes: readonly Box[]): Path2D {
  const path = new Path2D();
  for (const { x, y, width, height } of boxes) path.rect(x, y, width, height);
  return path;
}

/** A path around 0,0, so many times as large. */
export function scaledPath(path: Path2D, scale: number): Path2D {
  const scaled = new Path2D();
  scaled.addPath(path, { a: scale, d: scale });
  return scaled;
}
