/** An elliptical arc of SVG path data as cubic curves (SVG 2, appendix B.2). */

/** A cubic curve: two control points and where it ends. */
export type Cubic = readonly [number, number, number, number, number, number];

/** An arc as it is written: radii, rotation in degrees, its two flags, and where it ends. */
export type Arc = readonly [
  rx: number,
  ry: number,
  rotation: number,
  large: number,
  sweep: number,
  x: number,
  y: number,
];

interface Ellipse {
  readonly rx: number;
  readonly ry: number;
  readonly cos: number;
  readonly sin: number;
  readonly centreX: number;
  readonly centreY: number;
  readonly from: number;
  /** The angle that the arc covers, with its direction. */
  readonly turn: number;
}

/** From a point along an arc, in curves of a quarter of a turn at most; a line where a radius is nothing. */
export function arcCurves(x0: number, y0: number, arc: Arc): readonly Cubic[] {
  const [rx, ry, , , , x, y] = arc;
  if (x === x0 && y === y0) return [];
  if (rx === 0 || ry === 0) return [[x0, y0, x, y, x, y]];
  const ellipse = ellipseOf(x0, y0, arc);
  const count = Math.max(1, Math.ceil(Math.abs(ellipse.turn) / (Math.PI / 2) - 1e-6));
  return Array.from({ length: count }, (_, i) => curveOf(ellipse, i, count));
}

function ellipseOf(x0: number, y0: number, [rx0, ry0, rotation, large, sweep, x, y]: Arc): Ellipse {
  const angle = (rotation * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const [dx, dy] = [(x0 - x) / 2, (y0 - y) / 2];
  const [px, py] = [cos * dx + sin * dy, cos * dy - sin * dx];
  // Radii that do not reach are made larger until they do.
  const growth = Math.max(1, Math.hypot(px / rx0, py / ry0));
  const [rx, ry] = [Math.abs(rx0) * growth, Math.abs(ry0) * growth];
  const rest = (px / rx) ** 2 + (py / ry) ** 2;
  const share = Math.sqrt(Math.max(0, 1 / rest - 1)) * (large === sweep ? -1 : 1);
  const [cx, cy] = [(share * rx * py) / ry, (-share * ry * px) / rx];
  const from = Math.atan2((py - cy) / ry, (px - cx) / rx);
  const to = Math.atan2((-py - cy) / ry, (-px - cx) / rx);
  const turn = (((to - from) % (2 * Math.PI)) + 2 * Math.PI) % (2 * Math.PI);
  return {
    ...{ rx, ry, cos, sin, from },
    centreX: cos * cx - sin * cy + (x0 + x) / 2,
    centreY: sin * cx + cos * cy + (y0 + y) / 2,
    turn: sweep === 1 ? turn : turn - 2 * Math.PI,
  };
}

function curveOf(ellipse: Ellipse, index: number, count: number): Cubic {
  const step = ellipse.turn / count;
  const start = ellipse.from + index * step;
  const end = start + step;
  const pull = (4 / 3) * Math.tan(step / 4);
  const at = (angle: number, along: number): [number, number] => {
    const ex = ellipse.rx * (Math.cos(angle) - along * Math.sin(angle));
    const ey = ellipse.ry * (Math.sin(angle) + along * Math.cos(angle));
    const { cos, sin, centreX, centreY } = ellipse;
    return [cos * ex - sin * ey + centreX, sin * ex + cos * ey + centreY];
  };
  return [...at(start, pull), ...at(end, -pull), ...at(end, 0)];
}
