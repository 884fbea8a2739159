/** What the lines of links keep clear of, found by place. */
import { glyphBoxOf, labelBox, textBoxesIn } from '../scene/text-boxes.js';
import type { Box, Scene } from '../scene/scene.js';

/** A point in pixels of the scene. */
export type Point = readonly [x: number, y: number];

/** A rectangle by its edges. */
export interface Edges {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Between the middle of a line and words: 3 px beside half of the widest line. Rows of words leave 8 px between them. */
export const wordsApart = 3.9;
/** Between the middle of a line and a glyph. */
const glyphsApart = 2.75;
/** The height of the bands in which boxes are looked up. */
const bandHeight = 24;

/** The boxes that no line may enter, widened by the distance that is kept. */
export class Obstacles {
  readonly all: readonly Edges[];
  readonly #bands: Edges[][] = [];

  constructor(all: readonly Edges[]) {
    this.all = all;
    for (const edges of all)
      for (let band = bandOf(edges.top); band <= bandOf(edges.bottom); band++)
        (this.#bands[band] ??= []).push(edges);
  }

  /** Whether a straight line enters any of them; along an edge it does not. */
  crossed(x0: number, y0: number, x1: number, y1: number): boolean {
    const last = bandOf(Math.max(y0, y1));
    for (let band = bandOf(Math.min(y0, y1)); band <= last; band++) {
      const inBand = this.#bands[band];
      if (inBand) for (const edges of inBand) if (enters(x0, y0, x1, y1, edges)) return true;
    }
    return false;
  }

  /** Whether any of them reaches into a box. */
  meets({ x, y, width, height }: Box): boolean {
    const last = bandOf(y + height);
    for (let band = bandOf(y); band <= last; band++)
      for (const { left, top, right, bottom } of this.#bands[band] ?? [])
        if (left < x + width && right > x && top < y + height && bottom > y) return true;
    return false;
  }
}

/** What is above the scene is in its first band. */
function bandOf(y: number): number {
  return Math.max(0, Math.floor(y / bandHeight));
}

/** The words and glyphs of a scene, and further words, as obstacles. */
export function obstaclesOf(scene: Pick<Scene, 'marks' | 'clusters'>): Obstacles {
  return new Obstacles([
    ...textBoxesIn(scene).map((box) => widened(box, wordsApart)),
    ...scene.marks.map((mark) => widened(glyphBoxOf(mark), glyphsApart)),
  ]);
}

/** The same with further words, each a line of so much width. */
export function withBoxes(
  { all }: Obstacles,
  words: readonly { readonly x: number; readonly y: number; readonly width: number }[],
): Obstacles {
  return new Obstacles([...all, ...words.map((line) => widened(labelBox(line), wordsApart))]);
}

/** The same with a line, from which a distance is kept. */
export function withLine({ all }: Obstacles, points: readonly Point[], distance: number): Obstacles {
  const pieces = points.slice(1).map(([x, y], i) => {
    const [fromX, fromY] = points[i] as Point;
    const box = {
      x: Math.min(x, fromX),
      y: Math.min(y, fromY),
      width: Math.abs(x - fromX),
      height: Math.abs(y - fromY),
    };
    return widened(box, distance);
  });
  return new Obstacles([...all, ...pieces]);
}

/** The edges of a box that is larger by a distance all around. */
export function widened({ x, y, width, height }: Box, by: number): Edges {
  return { left: x - by, top: y - by, right: x + width + by, bottom: y + height + by };
}

/** Whether a straight line passes through the inside of a rectangle (Liang and Barsky, 1984). */
function enters(x0: number, y0: number, x1: number, y1: number, edges: Edges): boolean {
  const { left, top, right, bottom } = edges;
  if ((x0 <= left && x1 <= left) || (x0 >= right && x1 >= right)) return false;
  if ((y0 <= top && y1 <= top) || (y0 >= bottom && y1 >= bottom)) return false;
  if (x0 === x1 || y0 === y1) return true;
  const a = (left - x0) / (x1 - x0);
  const b = (right - x0) / (x1 - x0);
  const c = (top - y0) / (y1 - y0);
  const d = (bottom - y0) / (y1 - y0);
  return Math.max(0, Math.min(a, b), Math.min(c, d)) < Math.min(1, Math.max(a, b), Math.max(c, d)) - 1e-9;
}
