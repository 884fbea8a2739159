/** Paths of lines and curves: their points, and where they begin and end. */
import type { Point } from './obstacles.js';
import type { PathStep } from '../scene/scene.js';

/** The length of the straight pieces into which a curve is taken apart, in pixels. */
const piece = 5;

type Curve = Extract<PathStep, { length: 6 }>;

/** The points of a path: its corners, and points of its curves that are close together. */
export function pointsOf(steps: readonly PathStep[]): readonly Point[] {
  const points: Point[] = [];
  for (const step of steps) {
    const from = points.at(-1);
    if (step.length === 2 || !from) points.push([step[0], step[1]]);
    else points.push(...curvePoints(from, step));
  }
  return points;
}

function curvePoints([x0, y0]: Point, curve: Curve): readonly Point[] {
  const count = piecesOf(x0, y0, curve);
  const [ax, ay, bx, by, x1, y1] = curve;
  return Array.from({ length: count }, (_, i) => {
    const t = (i + 1) / count;
    return [along(t, x0, ax, bx, x1), along(t, y0, ay, by, y1)];
  });
}

/** Into how many straight pieces a curve is taken apart. */
export function piecesOf(x0: number, y0: number, [ax, ay, bx, by, x1, y1]: Curve): number {
  const around = Math.hypot(ax - x0, ay - y0) + Math.hypot(bx - ax, by - ay) + Math.hypot(x1 - bx, y1 - by);
  return Math.max(6, Math.ceil(around / piece));
}

/** A coordinate of a curve at a share of its way (Bernstein). */
export function along(t: number, start: number, first: number, second: number, end: number): number {
  const s = 1 - t;
  return s * s * s * start + 3 * s * s * t * first + 3 * s * t * t * second + t * t * t * end;
}

/** The length of a way from point to point. */
export function lengthOf(points: readonly Point[]): number {
  return points.reduce((sum, [x, y], i) => {
    const [px, py] = points[i - 1] ?? [x, y];
    return sum + Math.hypot(x - px, y - py);
  }, 0);
}

/** Whether a test holds of some piece of a way. */
export function somePiece(
  points: readonly Point[],
  test: (x0: number, y0: number, x1: number, y1: number) => boolean,
): boolean {
  for (let i = 1; i < points.length; i++) {
    const [[x0, y0], [x1, y1]] = [points[i - 1] as Point, points[i] as Point];
    if (test(x0, y0, x1, y1)) return true;
  }
  return false;
}
