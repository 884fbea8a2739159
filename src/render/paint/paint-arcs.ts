/** Paints the links of the focused mark as curves from glyph to glyph, with an arrowhead at what is answered. */
import { glyphSize } from '../../layout/metrics.js';
import type { Arc, Box, Scene } from '../../layout/scene/scene.js';
import type { Painting } from './painting.js';
import type { Pen, Step } from './pen.js';
import type { Colour } from '../theme/theme.js';

/** Between the middle of a glyph and the end of an arc. */
const clearance = glyphSize / 2 + 3;
/** Marks that are less far apart than this stand one above the other. */
const beside = 120;
const dashes = [4, 3];
const endRadius = 2.25;
/** An arrowhead in pixels, and half of the angle at its tip. */
const headLength = 8;
const headTurn = 0.42;

/** Draws all arcs of a scene. */
export function paintArcs(painting: Painting): void {
  for (const arc of painting.scene.arcs) paintArc(arc, painting);
}

function paintArc(arc: Arc, { pen, scene, theme }: Painting): void {
  const steps = curveOf(arc, scene);
  const stroke = arc.dispute ? theme.colours.incident : theme.second;
  // Colour distinguishes a dispute from other links, where there is any.
  const strokeWidth = !arc.dispute ? 1.5 : theme.forced ? 2.5 : 1.75;
  pen.shape(steps, { stroke, strokeWidth, dash: arc.inferred ? dashes : undefined });
  const { first, last } = endsOf(steps);
  paintEnd(first, arc.head === 'first', stroke, pen);
  paintEnd(last, arc.head === 'last', stroke, pen);
}

interface End {
  readonly x: number;
  readonly y: number;
  /** The direction in which the curve arrives there. */
  readonly angle: number;
}

/** Both ends of a curve of one step. */
function endsOf([start, curve]: readonly Step[]): { readonly first: End; readonly last: End } {
  const [x0 = 0, y0 = 0] = start ?? [];
  const [ax = x0, ay = y0, bx = x0, by = y0, x1 = x0, y1 = y0] = curve ?? [];
  return {
    first: { x: x0, y: y0, angle: Math.atan2(y0 - ay, x0 - ax) },
    last: { x: x1, y: y1, angle: Math.atan2(y1 - by, x1 - bx) },
  };
}

/** An arrowhead at what is pointed at, else a disc. */
function paintEnd({ x, y, angle }: End, isHead: boolean, colour: Colour, pen: Pen): void {
  const corner = (turn: number): Step => [
    x - headLength * Math.cos(angle + turn),
    y - headLength * Math.sin(angle + turn),
  ];
  if (isHead) pen.shape([[x, y], corner(headTurn), corner(-headTurn)], { fill: colour }, true);
  else pen.disc(x, y, endRadius, colour);
}

function curveOf(arc: Arc, { plot }: Scene): readonly Step[] {
  const across = Math.abs(arc.x1 - arc.x0);
  const down = Math.abs(arc.y1 - arc.y0);
  if (down < 3 * clearance && across > 4 * clearance) return bowOver(arc, plot);
  return across < beside ? bowBeside(arc, plot) : swing(arc);
}

/** Marks nearly one above the other: beside them, where no label stands, so that it misses those between. */
function bowBeside({ x0, y0, x1, y1, freeSide }: Arc, plot: Box): readonly Step[] {
  const side = freeSide === 'after' ? 1 : -1;
  const start = x0 + side * clearance;
  const end = x1 + side * clearance;
  const nearest = side > 0 ? Math.max(start, end) : Math.min(start, end);
  const room = side > 0 ? plot.x + plot.width - nearest : nearest - plot.x;
  const bow = side * Math.min(18 + Math.abs(y1 - y0) / 6, 72, Math.max(4, room * 1.3));
  return [
    [start, y0],
    [nearest + bow, y0, nearest + bow, y1, end, y1],
  ];
}

/** Marks in one row: above it, or below where the plot ends above. */
function bowOver({ x0, y0, x1, y1 }: Arc, plot: Box): readonly Step[] {
  const rise = Math.min(56, 16 + Math.abs(x1 - x0) / 5);
  const up = Math.min(y0, y1) - clearance - rise * 0.75 > plot.y ? -1 : 1;
  const start = y0 + up * clearance;
  const end = y1 + up * clearance;
  return [
    [x0, start],
    [x0, start + up * rise, x1, end + up * rise, x1, end],
  ];
}

/** Marks far apart: it leaves and arrives upright. */
function swing({ x0, y0, x1, y1 }: Arc): readonly Step[] {
  const down = Math.sign(y1 - y0) * clearance;
  const bend = (y1 - y0 - 2 * down) * 0.6;
  return [
    [x0, y0 + down],
    [x0, y0 + down + bend, x1, y1 - down - bend, x1, y1 - down],
  ];
}
