/** Makes a way of straight lines pleasant: off the words that it passes, where there is room, and round at its corners. */
import type { Box, PathStep } from '../scene/scene.js';
import { isInside } from './exits.js';
import type { LineRuns } from './line-runs.js';
import type { Obstacles, Point } from './obstacles.js';
import { pointsOf, somePiece } from './path.js';

/** A line is moved so far at most, to the middle of the room that there is. */
const farthestMove = 12;
const step = 2;
/** The radii of a corner, the roundest first. */
const radii = [12, 8, 5, 3];
/** Control points at this share of a quarter make it round. */
const roundness = 0.5523;

/** The path of a way by its corners. */
export function smoothed(
  corners: readonly Point[],
  obstacles: Obstacles,
  plot: Box,
  runs: LineRuns,
): readonly PathStep[] {
  const isFree = (points: readonly Point[]): boolean =>
    points.every(([x, y]) => isInside(x, y, plot)) &&
    !somePiece(points, (x0, y0, x1, y1) => obstacles.crossed(x0, y0, x1, y1));
  const isApart = (from: Point, to: Point): boolean => runs.extraCost(...from, ...to) === 0;
  return rounded(centred(corners, isFree, isApart), isFree);
}

/** A line between two corners, and those before and after them. */
type Line = readonly [Point, Point, Point, Point];

/** Moves each line between two corners to the middle of its room; the first and the last line are where their glyphs are. */
function centred(
  corners: readonly Point[],
  isFree: (points: readonly Point[]) => boolean,
  isApart: (from: Point, to: Point) => boolean,
): readonly Point[] {
  let way = corners;
  for (let i = 1; i + 2 < corners.length; i++) {
    const moved = (by: number): readonly Point[] => movedAside(way, i, by);
    const reach = (sign: number): number => {
      let by = 0;
      for (; by < farthestMove; by += step) {
        const [before, from, to, after] = moved(sign * (by + step)).slice(i - 1, i + 3) as unknown as Line;
        if (!isFree([before, from, to, after]) || !isApart(from, to)) break;
      }
      return by;
    };
    way = moved((reach(1) - reach(-1)) / 2);
  }
  return way;
}

/** The way with the line behind corner `i` moved at right angles to itself. */
function movedAside(way: readonly Point[], i: number, by: number): readonly Point[] {
  const isDown = way[i]?.[0] === way[i + 1]?.[0];
  return way.map(([x, y], at): Point => {
    if (at !== i && at !== i + 1) return [x, y];
    return isDown ? [x + by, y] : [x, y + by];
  });
}

function rounded(
  corners: readonly Point[],
  isFree: (points: readonly Point[]) => boolean,
): readonly PathStep[] {
  return corners.flatMap((corner, i) => {
    const [before, after] = [corners[i - 1], corners[i + 1]];
    if (!before || !after) return [corner];
    for (const radius of radii) {
      const curve = roundCorner(before, corner, after, radius);
      if (curve && isFree(pointsOf(curve))) return curve;
    }
    return [corner];
  });
}

/** A quarter of a circle in the place of a corner; undefined where the lines there are too short for it. */
function roundCorner(
  before: Point,
  corner: Point,
  after: Point,
  radius: number,
): readonly PathStep[] | undefined {
  const towards = ([x, y]: Point, share: number): Point => {
    const length = Math.hypot(x - corner[0], y - corner[1]);
    const by = (radius / length) * share;
    return [corner[0] + (x - corner[0]) * by, corner[1] + (y - corner[1]) * by];
  };
  const isShort = ([x, y]: Point): boolean => Math.hypot(x - corner[0], y - corner[1]) < 2 * radius;
  if (isShort(before) || isShort(after)) return undefined;
  const [start, end] = [towards(before, 1), towards(after, 1)];
  const [a, b] = [towards(before, 1 - roundness), towards(after, 1 - roundness)];
  return [start, [a[0], a[1], b[0], b[1], end[0], end[1]]];
}
