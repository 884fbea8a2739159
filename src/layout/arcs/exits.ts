/** Exits: the ways by which a line may leave a glyph, or come to it. */
import { glyphSize } from '../metrics.js';
import type { ArcEnd, Box, Mark } from '../scene/scene.js';
import type { Obstacles } from './obstacles.js';

/** Between the middle of a glyph and the end of a line. */
export const fromGlyph: number = glyphSize / 2 + 3;
/** How much straight line an arrowhead stands on, and how far its corners stand out beyond the line. */
export const headLength = 8;
const headSpread = 2.6;
/** A line that is split at its end ends so far before that. */
export const splitLength = 5;
/** Without an arrowhead, a line leaves its glyph at right angles for so long. */
const plainLength = 5;
/** Lines stay so far inside of the plot. */
export const inset = 3;

/** A place at the edge of a glyph, the direction away from it, and how far the way is free that is needed there. */
export interface Exit {
  readonly x: number;
  readonly y: number;
  readonly dx: -1 | 0 | 1;
  readonly dy: -1 | 0 | 1;
  readonly length: number;
  /** What it costs to take it, in pixels of way: another line may have taken it before. */
  readonly cost: number;
}

const directions = [
  [0, -1],
  [0, 1],
  [-1, 0],
  [1, 0],
] as const;

/** The exits of a mark that are free for a length: up, down, before and after. `isBroad`: for an end that is broader than a line. */
export function exitsOf(
  { glyphX, glyphY }: Pick<Mark, 'glyphX' | 'glyphY'>,
  { length, isBroad }: { readonly length: number; readonly isBroad: boolean },
  obstacles: Obstacles,
  plot: Box,
): readonly Exit[] {
  const spreads = isBroad ? [-headSpread, 0, headSpread] : [0];
  return directions.flatMap(([dx, dy]) => {
    const exit: Exit = { x: glyphX + dx * fromGlyph, y: glyphY + dy * fromGlyph, dx, dy, length, cost: 0 };
    const [x, y] = outerEnd(exit);
    const isFree = spreads.every(
      (aside) => !obstacles.crossed(exit.x + dy * aside, exit.y + dx * aside, x + dy * aside, y + dx * aside),
    );
    return isFree && isInside(exit.x, exit.y, plot) && isInside(x, y, plot) ? [exit] : [];
  });
}

/** The same for a line with something at its end: the two parts of a split end begin before the glyph. */
export function endsFor(
  mark: Pick<Mark, 'glyphX' | 'glyphY'>,
  end: ArcEnd,
  obstacles: Obstacles,
  plot: Box,
): readonly Exit[] {
  const isBroad = end === 'head' || end === 'split';
  const exits = exitsOf(mark, { length: isBroad ? headLength + 2 : plainLength, isBroad }, obstacles, plot);
  return end === 'split' ? exits.map((exit) => before(exit, splitLength)) : exits;
}

/** An exit that begins so much farther out. */
export function before(exit: Exit, by: number): Exit {
  return { ...exit, x: exit.x + exit.dx * by, y: exit.y + exit.dy * by, length: exit.length - by };
}

/** Where the straight line of an exit ends. */
export function outerEnd({ x, y, dx, dy, length }: Exit): readonly [number, number] {
  return [x + dx * length, y + dy * length];
}

/** Whether a point is where lines may be drawn. */
export function isInside(x: number, y: number, plot: Box): boolean {
  return (
    x >= plot.x + inset &&
    x <= plot.x + plot.width - inset &&
    y >= plot.y + inset &&
    y <= plot.y + plot.height - inset
  );
}
