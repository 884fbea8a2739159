/** Puts words beside the lines of links, where there is room: the verb, and behind it who says so. */
import { labelGap, type Measure } from '../metrics.js';
import type { Arc, ArcWords, Box, Mark } from '../scene/scene.js';
import { labelBox } from '../scene/text-boxes.js';
import { isInside } from './exits.js';
import { Obstacles, widened, type Edges, type Point } from './obstacles.js';
import { lengthOf, pointsOf } from './path.js';

/** What a link says on its line, and who says so; either may be empty. */
export interface LinkText {
  readonly verb: string;
  readonly by: string;
}

/** Between words and their own line, and between them and any other line or word. */
const [besideLine, apart] = [6, 3];
/** So much of a line at its ends is left to the ends. */
const ends = 14;
/** Words stand no nearer to one another than this along a line: places are tried in such steps. */
const stride = 6;
/** So much of a curve is taken for a box. */
const mostOfCurve = 14;

/** What words are placed among. */
export interface WordRoom {
  readonly obstacles: Obstacles;
  readonly plot: Box;
  readonly marks: readonly Mark[];
  readonly measure: Measure;
}

/** The arcs with words, as far as there is room: for each the verb and who says so, or the verb alone, or nothing. */
export function withWords(
  arcs: readonly Arc[],
  textOf: (number: number) => LinkText | undefined,
  { obstacles, plot, marks, measure }: WordRoom,
): readonly Arc[] {
  const ways = arcs.map(({ lines }) => lines.map(({ steps }) => pointsOf(steps)));
  const near = ways.map((lines) => new Obstacles(lines.flatMap((points) => pieces(points, apart))));
  const extents = new Obstacles(marks.flatMap(extentOf));
  const placed: Edges[] = arcs.flatMap(({ words }) => (words ? [widened(boxOf(words), apart)] : []));
  return arcs.map((arc, i) => {
    const text = arc.isWhole ? textOf(i) : undefined;
    const way = ways[i]?.[0];
    if (!text?.verb || !way) return arc;
    const own = new Obstacles(pieces(way, 0));
    const taken = new Obstacles(placed);
    const isFree = (box: Box): boolean =>
      isInPlot(widened(box, apart), plot) &&
      ![obstacles, taken, own].some((some) => some.meets(box)) &&
      !near.some((line, j) => i !== j && line.meets(box));
    const words = placeWords(text, way, measure, [(box) => isFree(box) && !extents.meets(box), isFree]);
    if (!words) return arc;
    placed.push(widened(boxOf(words), apart));
    return { ...arc, words };
  });
}

/** The boxes of a way: one for each straight line, and for every few pieces of a curve. */
export function pieces(points: readonly Point[], by: number): readonly Edges[] {
  const boxes: Edges[] = [];
  let [begin, length] = [0, 0];
  for (let i = 1; i < points.length; i++) {
    const [[x0, y0], [x1, y1]] = [points[i - 1] as Point, points[i] as Point];
    const piece = Math.hypot(x1 - x0, y1 - y0);
    if (i - 1 > begin && length + piece > mostOfCurve) {
      boxes.push(boxAround(points.slice(begin, i), by));
      [begin, length] = [i - 1, 0];
    }
    length += piece;
  }
  return [...boxes, boxAround(points.slice(begin), by)];
}

function boxAround(points: readonly Point[], by: number): Edges {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return widened({ x: left, y: top, width: Math.max(...xs) - left, height: Math.max(...ys) - top }, by);
}

/** Where the first test holds for them, or else the next; with who says so where that is possible, else without. */
function placeWords(
  text: LinkText,
  way: readonly Point[],
  measure: Measure,
  tests: readonly ((box: Box) => boolean)[],
): ArcWords | undefined {
  const shorter = { ...text, by: '' };
  for (const isFree of tests)
    for (const tried of text.by ? [text, shorter] : [shorter]) {
      const measured = measuredWords(tried, measure);
      for (const [x, y] of placesBeside(way, measured.width)) {
        const words = { ...measured, x, y };
        if (isFree(boxOf(words))) return words;
      }
    }
  return undefined;
}

/** The words with their widths, both in the secondary voice. */
export function measuredWords({ verb, by }: LinkText, measure: Measure): Omit<ArcWords, 'x' | 'y'> {
  const verbWidth = measure(verb, 'second');
  return { verb, by, verbWidth, width: verbWidth + (by ? labelGap + measure(by, 'second') : 0) };
}

/** Places beside a way, those near its middle first: after and before what goes down, above and below what goes across. */
function placesBeside(way: readonly Point[], width: number): readonly Point[] {
  const all = lengthOf(way);
  const places: { readonly far: number; readonly points: readonly Point[] }[] = [];
  let gone = 0;
  let last = -stride;
  for (let i = 1; i < way.length; i++) {
    const [[x0, y0], [x1, y1]] = [way[i - 1] as Point, way[i] as Point];
    const length = Math.hypot(x1 - x0, y1 - y0);
    for (let at = Math.max(0, last + stride - gone); at < length; at += stride) {
      last = gone + at;
      if (last < ends || last > all - ends) continue;
      const [x, y] = [x0 + ((x1 - x0) * at) / length, y0 + ((y1 - y0) * at) / length];
      const isDown = Math.abs(y1 - y0) > Math.abs(x1 - x0);
      const points: readonly Point[] = isDown
        ? [
            [x + besideLine, y],
            [x - besideLine - width, y],
          ]
        : [
            [x - width / 2, y - besideLine - 7],
            [x - width / 2, y + besideLine + 7],
          ];
      places.push({ far: Math.abs(last - all / 2), points });
    }
    gone += length;
  }
  return places.sort((a, b) => a.far - b.far).flatMap(({ points }) => points);
}

function boxOf({ x, y, width }: ArcWords): Box {
  return labelBox({ x, y, width });
}

/** What a mark draws over time. */
function extentOf({ form, x0, x1, lineY, halfHeight }: Mark): readonly Edges[] {
  if (form === 'point') return [];
  return [{ left: x0, right: x1, top: lineY - halfHeight, bottom: lineY + halfHeight }];
}

function isInPlot({ left, top, right, bottom }: Edges, plot: Box): boolean {
  return isInside(left, top, plot) && isInside(right, bottom, plot);
}
