/** Paints the links of the focused mark as curves from glyph to glyph. */
import { glyphSize } from '../../layout/metrics.js';
import type { Arc, Box, Scene } from '../../layout/scene/scene.js';
import type { Painting } from './painting.js';
import type { Step } from './pen.js';

/** Between the middle of a glyph and the end of an arc. */
const clearance = glyphSize / 2 + 3;
/** Marks that are less far apart than this stand one above the other. */
const beside = 120;
const dashes = [4, 3];
const endRadius = 2.25;

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
  const [x = 0, y = 0] = steps.at(-1)?.slice(-2) ?? [];
  pen.disc(x, y, endRadius, stroke);
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
