// Checks that glyphs have one box, one grammar and one weight, and that each differs from all others.
import { describe, expect, it } from 'vitest';
import { glyphNames } from '../../../../src/model/kinds.js';
import { glyphs } from '../../../../src/render/paint/glyphs.js';

type Point = readonly [number, number];
type Box = Readonly<Record<'left' | 'right' | 'top' | 'bottom', number>>;

interface Command {
  readonly letter: string;
  readonly values: readonly number[];
}

const arity: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, A: 7, Z: 0 };
const steps = Array.from({ length: 24 }, (_, index) => (index + 1) / 24);

/** The commands of path data; throws on anything but whole runs of the absolute commands above. */
function parse(path: string): Command[] {
  if (!/^(?:[MLHVCAZ](?:[\s,]*-?(?:\d+\.?\d*|\.\d+))*\s*)+$/.test(path)) throw new Error(`no path: ${path}`);
  return (path.match(/[MLHVCAZ][^MLHVCAZ]*/g) ?? []).map((run) => {
    const values = (run.slice(1).match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    if (values.length !== arity[run[0]!]) throw new Error(`${run} takes ${arity[run[0]!] ?? 0} numbers`);
    return { letter: run[0]!, values };
  });
}

function alongCurve([x, y]: Point, [a, b, c, d, e, f]: readonly number[]): Point[] {
  const at = (t: number, p: number, q: number, r: number, s: number): number =>
    (1 - t) ** 3 * p + 3 * (1 - t) ** 2 * t * q + 3 * (1 - t) * t ** 2 * r + t ** 3 * s;
  return steps.map((t) => [at(t, x, a!, c!, e!), at(t, y, b!, d!, f!)]);
}

/** Points along a circular arc: its centre lies beside the middle of the chord. */
function alongArc([x, y]: Point, [rx, , , large, sweep, endX, endY]: readonly number[]): Point[] {
  const [halfX, halfY] = [(endX! - x) / 2, (endY! - y) / 2];
  const half = Math.hypot(halfX, halfY);
  const radius = Math.max(rx!, half);
  const aside = (Math.sqrt(radius ** 2 - half ** 2) / half) * (large === sweep ? 1 : -1);
  const [centreX, centreY] = [x + halfX + halfY * aside, y + halfY - halfX * aside];
  const from = Math.atan2(y - centreY, x - centreX);
  const angle = Math.atan2(endY! - centreY, endX! - centreX) - from;
  const turn =
    sweep === 1 ? (angle + 4 * Math.PI) % (2 * Math.PI) : (angle - 4 * Math.PI) % (2 * Math.PI) || 0;
  return steps.map((t) => [
    centreX + radius * Math.cos(from + turn * t),
    centreY + radius * Math.sin(from + turn * t),
  ]);
}

function segment(pen: Point, { letter, values }: Command): Point[] {
  if (letter === 'C') return alongCurve(pen, values);
  if (letter === 'A') return alongArc(pen, values);
  if (letter === 'H') return [[values[0]!, pen[1]]];
  if (letter === 'V') return [[pen[0], values[0]!]];
  return letter === 'Z' ? [] : [[values[0]!, values[1]!]];
}

/** The contours of a path as polygons. */
function contours(path: string): Point[][] {
  const found: Point[][] = [];
  for (const command of parse(path)) {
    if (command.letter === 'M') found.push([]);
    const contour = found.at(-1)!;
    contour.push(...segment(contour.at(-1) ?? [0, 0], command));
  }
  return found;
}

function boxOf(points: readonly Point[]): Box {
  const [xs, ys] = [points.map((point) => point[0]), points.map((point) => point[1])];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

/** Whether a point is filled, by the even-odd rule. */
function isInked(polygons: readonly (readonly Point[])[], x: number, y: number): boolean {
  let crossings = 0;
  for (const polygon of polygons)
    polygon.forEach(([x1, y1], index) => {
      const [x2, y2] = polygon[(index + 1) % polygon.length]!;
      if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) crossings += 1;
    });
  return crossings % 2 === 1;
}

const cells = Array.from({ length: 32 * 32 }, (_, index): Point => [
  (index % 32) / 2 - 7.75,
  Math.floor(index / 32) / 2 - 7.75,
]);

/** The glyph on a grid of half units: a quarter of the count of true cells is its filled area in square units. */
function raster(path: string): boolean[] {
  const polygons = contours(path);
  return cells.map(([x, y]) => isInked(polygons, x, y));
}

/** The cells that two rasters share, of all that either fills: 1 for the same shape. */
function likeness(one: readonly boolean[], other: readonly boolean[]): number {
  const both = one.filter((inked, index) => inked && other[index]).length;
  const either = one.filter((inked, index) => inked || other[index]).length;
  return both / either;
}

const entries = Object.entries(glyphs);

describe('the glyphs', () => {
  it('have one for every name that a kind may choose', () => {
    expect(Object.keys(glyphs).sort()).toEqual([...glyphNames].sort());
  });

  it.each(entries)('%s is path data of absolute commands in closed contours', (_, path) => {
    expect(parse(path).length).toBeGreaterThan(3);
    for (const contour of path.match(/M[^M]*/g) ?? []) expect(contour.trim()).toMatch(/^M[^Z]+Z$/);
  });

  it.each(entries)('%s keeps within the box, and so does its outline of 1.4 units', (_, path) => {
    const { left, right, top, bottom } = boxOf(contours(path).flat());
    expect(Math.min(left, top)).toBeGreaterThanOrEqual(-7.3);
    expect(Math.max(right, bottom)).toBeLessThanOrEqual(7.3);
  });

  it.each(entries)('%s is 12.5 units or more in one direction, 9 in the other, and centred', (_, path) => {
    const { left, right, top, bottom } = boxOf(contours(path).flat());
    expect(Math.max(right - left, bottom - top)).toBeGreaterThanOrEqual(12.5);
    expect(Math.min(right - left, bottom - top)).toBeGreaterThanOrEqual(9);
    expect(Math.abs(left + right) / 2).toBeLessThanOrEqual(0.5);
    expect(Math.abs(top + bottom) / 2).toBeLessThanOrEqual(0.5);
  });

  it.each(entries)('%s is a bold shape: neither a thin line nor a full box', (_, path) => {
    const area = raster(path).filter(Boolean).length / 4;
    expect(area).toBeGreaterThanOrEqual(65);
    expect(area).toBeLessThanOrEqual(140);
  });

  it('are unlike one another in shape alone', () => {
    const rasters = entries.map(([name, path]) => ({ name, inked: raster(path) }));
    const alike = rasters.flatMap((one, index) =>
      rasters
        .slice(index + 1)
        .map((other) => ({ names: `${one.name} and ${other.name}`, share: likeness(one.inked, other.inked) }))
        .filter(({ share }) => share > 0.8)
        .map(({ names, share }) => `${names}: ${share.toFixed(2)}`),
    );
    expect(alike).toEqual([]);
  });
});
