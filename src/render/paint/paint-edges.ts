/** Paints the ends of an extent that are no dates: an arrow where none is given, a torn edge where one is not known. */
import { colourOf } from '../theme/colour-of.js';
import type { Mark, MarkEdge } from '../../layout/scene/scene.js';
import type { Painting } from './painting.js';
import type { Step, Style } from './pen.js';

const headLength = 5;
const headHeight = 4;
const strokeWidth = 1.25;
/** How far a torn edge goes to and fro. */
const tear = 2.5;
/** At least: a whisker has no height of its own. */
const leastTear = 5;

/** Draws what ends openly or at an unknown time, at each end that is in the plot or reaches out of it for ever. */
export function paintEdges(mark: Mark, painting: Painting): void {
  const style: Style = { stroke: colourOf(mark.colour, painting.theme), strokeWidth };
  const { startEdge, endEdge, x0, x1 } = mark;
  paintEdge(startEdge, x0, -1, mark, style, painting);
  if (mark.endsInside || mark.form === 'once') paintEdge(endEdge, x1, 1, mark, style, painting);
}

/** `away` is the direction out of the extent. */
function paintEdge(
  edge: MarkEdge,
  x: number,
  away: 1 | -1,
  { lineY, halfHeight, form }: Mark,
  style: Style,
  { pen }: Painting,
): void {
  if (edge === 'open') pen.shape(arrowhead(x, lineY, away), style);
  if (edge === 'unknown') pen.shape(tornEdge(x, lineY, form === 'bar' ? halfHeight : leastTear, away), style);
}

function arrowhead(x: number, y: number, away: 1 | -1): readonly Step[] {
  const back = x - away * headLength;
  return [
    [back, y - headHeight],
    [x - away, y],
    [back, y + headHeight],
  ];
}

function tornEdge(x: number, middle: number, half: number, away: 1 | -1): readonly Step[] {
  const teeth = 4;
  return Array.from({ length: teeth + 1 }, (_, i) => [
    x - away * (i % 2 === 0 ? 0.5 : 0.5 + tear),
    middle - half + (2 * half * i) / teeth,
  ]);
}
