/** Stubs: short lines at a glyph for links that cannot be drawn through, and bundles of the many that one glyph may have. */
import type { ArcEnd, ArcLine, Box, Mark, PathStep } from '../scene/scene.js';
import { labelBox } from '../scene/text-boxes.js';
import { before, exitsOf, isInside, splitLength, type Exit } from './exits.js';
import type { LineRuns } from './line-runs.js';
import { widened, type Obstacles } from './obstacles.js';

/** The lengths of a stub, the longest that is free first. */
const lengths = [16, 11, 7];
/** A bundle: the length of its lines, how far apart their ends are, and what is between them and the count. */
const [bundleLength, bundleSpread, bundleGap] = [14, 5, 4];

type Place = Pick<Mark, 'glyphX' | 'glyphY'>;

/** A short line at each end of a link, each with its arrow; none at an end where there is no room for it. */
export function stubsOf(
  from: Place,
  to: Place,
  { first, last }: Pick<ArcLine, 'first' | 'last'>,
  obstacles: Obstacles,
  plot: Box,
  runs: LineRuns,
): readonly ArcLine[] {
  const stub = (own: Place, other: Place, end: ArcEnd, isAnswer: boolean): readonly ArcLine[] => {
    const exit = stubAt(own, other, obstacles, plot, runs);
    if (!exit) return [];
    const outer: PathStep = [exit.x + exit.dx * exit.length, exit.y + exit.dy * exit.length];
    // An arrow out has its head on the outer end, an arrow in on the glyph.
    if (isAnswer) return [{ steps: [[exit.x, exit.y], outer], first: end, last: 'head' }];
    const { x, y } = end === 'split' ? before(exit, splitLength) : exit;
    return [{ steps: [outer, [x, y]], first: 'none', last: end }];
  };
  return [...stub(from, to, first, last === 'head'), ...stub(to, from, last, first === 'head')];
}

/** The way out that no other line takes, the longest that is free, and of those the one that leads most nearly to the other end. */
function stubAt(own: Place, other: Place, obstacles: Obstacles, plot: Box, runs: LineRuns): Exit | undefined {
  const [dx, dy] = [other.glyphX - own.glyphX, other.glyphY - own.glyphY];
  const leads = (exit: Exit): number => exit.dx * dx + exit.dy * dy;
  const exits = runs.withCosts(
    lengths.flatMap((length) => exitsOf(own, { length, isBroad: true }, obstacles, plot)),
  );
  return [...exits].sort((a, b) => a.cost - b.cost || b.length - a.length || leads(b) - leads(a))[0];
}

/** The lines of a bundle and the place of its count; undefined where there is no room for them. */
export function bundleAt(
  own: Place,
  width: number,
  obstacles: Obstacles,
  plot: Box,
): { readonly lines: readonly ArcLine[]; readonly x: number; readonly y: number } | undefined {
  for (const exit of exitsOf(own, { length: bundleLength, isBroad: true }, obstacles, plot)) {
    const { x, y, dx, dy, length } = exit;
    const [endX, endY] = [x + dx * length, y + dy * length];
    const textX = dx === 0 ? endX - width / 2 : dx > 0 ? endX + bundleGap : endX - bundleGap - width;
    const box = labelBox({ x: textX, y: endY + dy * (7 + bundleGap), width });
    const { left, top, right, bottom } = widened(box, 0);
    if (obstacles.meets(box) || !isInside(left, top, plot) || !isInside(right, bottom, plot)) continue;
    const lines = [-1, 0, 1].map((aside): ArcLine => {
      const [toX, toY] = [endX + dy * aside * bundleSpread, endY + dx * aside * bundleSpread];
      return {
        steps: [
          [x, y],
          [toX, toY],
        ],
        first: 'none',
        last: 'none',
      };
    });
    return { lines, x: textX, y: box.y + box.height / 2 };
  }
  return undefined;
}
