/** Paints the extent of what lasted: a tinted bar between two edges, a wedge where it is vague, a point where it went on. */
import { colourOf } from '../theme/colour-of.js';
import type { Mark } from '../../layout/scene/scene.js';
import { edgeStops, heightStops } from './edge-stops.js';
import { lineOpacity } from '../theme/line-opacity.js';
import type { Painting } from './painting.js';
import type { PaintStyle, Step, Style } from './pen.js';

/** Of the bar between its edges; words stand upon it. */
export const tintOpacity = 0.12;
/** Of a bar below its words, whose edges are too near to one another to show how it rises. */
const thinOpacity = 0.75;
const pointLength = 9;
/** Half the height of the point of a thin bar, which is wider than that. */
const thinPoint = 4;
const dots = [1.5, 3];

/** Whether the bar is below its words, a few pixels high. */
export function isThin({ halfHeight }: Pick<Mark, 'halfHeight'>): boolean {
  return halfHeight < 4;
}

/** Draws the bar. Forced colours allow no tint, so that only its edges show it. */
export function paintBar(mark: Mark, painting: Painting): void {
  const { pen, theme } = painting;
  const colour = colourOf(mark.colour, theme);
  const stops = edgeStops(mark);
  const paint: PaintStyle = stops ? { colour, stops } : colour;
  const outline = outlineOf(mark);
  if (!theme.forced)
    pen.shape(
      [...outline.top, ...outline.tip, ...outline.bottom],
      { fill: paint, opacity: isThin(mark) ? thinOpacity : tintOpacity },
      true,
    );
  if (isThin(mark) && !theme.forced && !mark.uncertain) return;
  const edge: Style = {
    stroke: paint,
    opacity: lineOpacity(theme),
    dash: mark.uncertain ? dots : undefined,
  };
  paintOutline(mark, outline, edge, painting);
}

/** From the start along the top, over the tip, and back along the bottom. */
interface Outline {
  readonly top: readonly Step[];
  readonly tip: readonly Step[];
  readonly bottom: readonly Step[];
}

function outlineOf(mark: Mark): Outline {
  const { x0, x1, lineY, halfHeight, endsInside, endEdge } = mark;
  const [top, bottom] = [Math.round(lineY - halfHeight), Math.round(lineY + halfHeight)];
  const middle = (top + bottom) / 2;
  const shoulder = endEdge === 'ongoing' && endsInside ? Math.max(x0, x1 - pointLength) : x1;
  const heights = heightStops({ ...mark, x1: shoulder }) ?? [
    { x: x0, opacity: 1 },
    { x: shoulder, opacity: 1 },
  ];
  const edge = (to: number): Step[] => heights.map(({ x, opacity }) => [x, middle + (to - middle) * opacity]);
  return {
    top: edge(top),
    tip: shoulder < x1 ? tipOf(mark, shoulder, middle) : [],
    bottom: edge(bottom).reverse(),
  };
}

function tipOf(mark: Mark, shoulder: number, middle: number): readonly Step[] {
  const tip: Step = [mark.x1, middle];
  return isThin(mark) ? [[shoulder, middle - thinPoint], tip, [shoulder, middle + thinPoint]] : [tip];
}

function paintOutline(mark: Mark, { top, tip, bottom }: Outline, edge: Style, { pen }: Painting): void {
  // Half a pixel inwards, so that each edge covers the outermost pixels of the tint.
  paintAlong(top, 0.5, edge, pen);
  paintAlong(bottom, -0.5, edge, pen);
  const { x0, x1, startsInside, endsInside, startEdge, endEdge, fadeIn, fadeOut } = mark;
  const [first, last] = [top[0], top.at(-1)];
  const [firstBelow, lastBelow] = [bottom.at(-1), bottom[0]];
  if (!first || !last || !firstBelow || !lastBelow) return;
  if (startsInside && startEdge === 'dated' && !fadeIn && !mark.approximateStart)
    pen.line(x0 + 0.5, first[1], x0 + 0.5, firstBelow[1], edge);
  if (!endsInside) return;
  if (endEdge === 'ongoing') pen.shape([last, ...tip, lastBelow], edge);
  else if (endEdge === 'dated' && !fadeOut && !mark.approximateEnd)
    pen.line(x1 - 0.5, last[1], x1 - 0.5, lastBelow[1], edge);
}

/** Level edges are lines, which are cheap and sharp. */
function paintAlong(steps: readonly Step[], inwards: number, edge: Style, pen: Painting['pen']): void {
  const moved = steps.map((step): Step => [step[0], step[1] + inwards]);
  const [from, to] = [moved[0], moved.at(-1)];
  if (!from || !to) return;
  if (moved.every((step) => step[1] === from[1])) pen.line(from[0], from[1], to[0], to[1], edge);
  else pen.shape(moved, edge);
}
