/** Paints the extent of what happened once: a whisker with end caps over the span in which the moment lies. */
import type { Mark } from '../../layout/scene/scene.js';
import { edgeStops } from './edge-stops.js';
import { lineOpacity } from '../theme/line-opacity.js';
import type { Painting } from './painting.js';

/** The width of its lines. */
export const whiskerWidth = 1.25;
/** From end to end of a cap. */
export const capHeight = 6;
const dots = [1.5, 3];

/** Draws the whisker; it has a cap at each end that is in the plot and certain. */
export function paintWhisker(mark: Mark, { pen, theme }: Painting): void {
  const { x0, x1, lineY } = mark;
  const colour = theme.colours[mark.colour];
  const stops = edgeStops(mark);
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
  if (mark.startsInside && !mark.approximateStart) cap(x0);
  if (mark.endsInside && !mark.approximateEnd) cap(x1);
}
