/** Paints the extent of what lasted: a tinted bar between two edges that fades where it is unsure and runs out in a point. */
import type { Mark } from '../../layout/scene/scene.js';
import { edgeStops } from './edge-stops.js';
import { lineOpacity } from '../theme/line-opacity.js';
import type { Painting } from './painting.js';
import type { PaintStyle, Step, Style } from './pen.js';

const inset = 3;
/** Of the bar between its edges; words stand upon it. */
export const tintOpacity = 0.12;
const pointLength = 9;
const dots = [1.5, 3];

/** Draws the bar. Forced colours allow no tint, so that only its edges show it. */
export function paintBar(mark: Mark, painting: Painting): void {
  const { pen, theme } = painting;
  const colour = theme.colours[mark.colour];
  const stops = edgeStops(mark);
  const paint: PaintStyle = stops ? { colour, stops } : colour;
  const outline = outlineOf(mark);
  if (!theme.forced) pen.shape(outline.all, { fill: paint, opacity: tintOpacity }, true);
  const edge: Style = {
    stroke: paint,
    opacity: lineOpacity(theme),
    dash: mark.uncertain ? dots : undefined,
  };
  paintEdges(mark, outline, edge, painting);
}

interface Outline {
  readonly top: number;
  readonly bottom: number;
  /** Where the straight edges end. */
  readonly shoulder: number;
  readonly tip: readonly Step[];
  readonly all: readonly Step[];
}

function outlineOf({ x0, x1, y, height, arrow, endsInside }: Mark): Outline {
  const top = Math.round(y + inset);
  const bottom = Math.round(y + height - inset);
  const shoulder = arrow && endsInside ? Math.max(x0, x1 - pointLength) : x1;
  const tip: readonly Step[] =
    shoulder < x1
      ? [
          [shoulder, top],
          [x1, (top + bottom) / 2],
          [shoulder, bottom],
        ]
      : [
          [x1, top],
          [x1, bottom],
        ];
  return { top, bottom, shoulder, tip, all: [[x0, top], ...tip, [x0, bottom]] };
}

function paintEdges(
  mark: Mark,
  { top, bottom, shoulder, tip }: Outline,
  edge: Style,
  { pen }: Painting,
): void {
  const { x0, x1 } = mark;
  // Half a pixel inwards, so that each edge covers the outermost pixels of the tint.
  pen.line(x0, top + 0.5, shoulder, top + 0.5, edge);
  pen.line(x0, bottom - 0.5, shoulder, bottom - 0.5, edge);
  if (mark.startsInside && !mark.fadeIn && !mark.approximateStart)
    pen.line(x0 + 0.5, top, x0 + 0.5, bottom, edge);
  if (!mark.endsInside || mark.fadeOut || mark.approximateEnd) return;
  if (mark.arrow) pen.shape(tip, edge);
  else pen.line(x1 - 0.5, top, x1 - 0.5, bottom, edge);
}
