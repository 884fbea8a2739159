/** Paints the extent of what happened once: a whisker with end caps over the span in which the moment lies. */
import { colourOf } from '../theme/colour-of.js';
import type { Mark, Span } from '../../layout/scene/scene.js';
import { edgeStops } from './edge-stops.js';
import { lineOpacity } from '../theme/line-opacity.js';
import type { Painting } from './painting.js';

/** The width of its lines. */
export const whiskerWidth = 1.25;
/** From end to end of a cap. */
export const capHeight = 6;
const dots = [1.5, 3];

/** What is ruled out: short strokes across where the line would be, so far apart and so high. */
const hatchPitch = 4;
const hatchHeight = 5;
const hatchOpacity = 0.55;

/** Draws the whisker; it has a cap at each end that is in the plot and certain. What of it is ruled out is hatched, before a cap or behind one. */
export function paintWhisker(mark: Mark, painting: Painting): void {
  const { pen, theme } = painting;
  const { lineY, ruledOut, ruledOutEnd } = mark;
  const colour = colourOf(mark.colour, theme);
  const stops = edgeStops(mark);
  const x0 = ruledOut?.x1 ?? mark.x0;
  const x1 = ruledOutEnd?.x0 ?? mark.x1;
  for (const part of [ruledOut, ruledOutEnd]) if (part) paintHatch(part, mark, painting);
  pen.line(x0, lineY, x1, lineY, {
    stroke: stops ? { colour, stops } : colour,
    strokeWidth: whiskerWidth,
    dash: mark.uncertain ? dots : undefined,
    opacity: lineOpacity(theme),
  });
  const cap = (x: number): void =>
    pen.line(x, lineY - capHeight / 2, x, lineY + capHeight / 2, {
      stroke: colour,
      strokeWidth: whiskerWidth,
    });
  if (ruledOut || (mark.startsInside && !mark.approximateStart)) cap(x0);
  if (ruledOutEnd || (mark.endsInside && !mark.approximateEnd)) cap(x1);
}

function paintHatch({ x0, x1 }: Span, { lineY, colour }: Mark, { pen, theme }: Painting): void {
  const strokes = Array.from({ length: Math.floor((x1 - x0) / hatchPitch) }, (_, i) => ({
    ...{ x: x0 + i * hatchPitch, y: lineY - hatchHeight / 2 },
    ...{ width: 1, height: hatchHeight },
  }));
  pen.rects(strokes, { fill: colourOf(colour, theme), opacity: theme.strong ? 1 : hatchOpacity });
}
