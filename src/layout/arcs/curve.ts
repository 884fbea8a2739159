/** Curves from glyph to glyph, where one in a single sweep keeps clear of words. */
import type { Box, PathStep } from '../scene/scene.js';
import { isInside, type Exit } from './exits.js';
import type { Obstacles } from './obstacles.js';
import { along, piecesOf } from './path.js';

/** How far a curve goes straight on at its ends, as shares of its length. */
const sweeps = [0.08, 0.2, 0.35, 0.55, 0.8];
const [leastSweep, mostSweep] = [14, 150];
/** A curve that is so much longer than the way is a detour. */
const [detour, leastDetour] = [1.3, 30];

/** The shortest curve between exits that is free; undefined where there is none that is no detour. */
export function curveBetween(
  starts: readonly Exit[],
  ends: readonly Exit[],
  obstacles: Obstacles,
  plot: Box,
): readonly PathStep[] | undefined {
  let best: readonly PathStep[] | undefined;
  let least = Infinity;
  for (const start of starts)
    for (const end of ends) {
      const way = Math.hypot(end.x - start.x, end.y - start.y);
      for (const share of sweeps) {
        const curve = sweepOf(start, end, Math.min(Math.max(way * share, leastSweep), mostSweep));
        const extra = start.cost + end.cost;
        const limit = Math.min(least - extra, way * detour + leastDetour);
        const length = freeLength(start, curve, limit, obstacles, plot);
        if (length < limit) [best, least] = [[[start.x, start.y], curve], length + extra];
      }
    }
  return best;
}

type Curve = Extract<PathStep, { length: 6 }>;

function sweepOf(start: Exit, end: Exit, sweep: number): Curve {
  const [ax, ay] = [start.x + start.dx * sweep, start.y + start.dy * sweep];
  const [bx, by] = [end.x + end.dx * sweep, end.y + end.dy * sweep];
  return [ax, ay, bx, by, end.x, end.y];
}

/** The length of a curve that is free all along; infinite where it is not, or is no shorter than a limit. */
function freeLength(start: Exit, curve: Curve, limit: number, obstacles: Obstacles, plot: Box): number {
  let { x, y } = start;
  let length = 0;
  const count = piecesOf(x, y, curve);
  for (let i = 1; i <= count; i++) {
    const nextX = along(i / count, start.x, curve[0], curve[2], curve[4]);
    const nextY = along(i / count, start.y, curve[1], curve[3], curve[5]);
    length += Math.hypot(nextX - x, nextY - y);
    if (length >= limit || !isInside(nextX, nextY, plot)) return Infinity;
    if (obstacles.crossed(x, y, nextX, nextY)) return Infinity;
    x = nextX;
    y = nextY;
  }
  return length;
}
