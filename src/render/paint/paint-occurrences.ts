/** Paints what happened at each of several dates, or at one of several: strokes or small whiskers, on a faint dotted line that joins them. */
import { colourOf } from '../theme/colour-of.js';
import type { Mark, Span } from '../../layout/scene/scene.js';
import { capHeight, whiskerWidth } from './paint-whisker.js';
import { lineOpacity } from '../theme/line-opacity.js';
import type { Painting } from './painting.js';

const strokeWidth = 3;
const joinWidth = 1;
/** Fainter than what joins occurrences: nothing happened there. */
const joinOpacity = 0.4;
const dots = [1, 3];
/** An occurrence that is shorter is drawn as long as this. */
const shortest = 3;

/** Draws the occurrences of a mark that are in the plot. */
export function paintOccurrences(mark: Mark, occurrences: readonly Span[], { pen, theme }: Painting): void {
  const stroke = colourOf(mark.colour, theme);
  const { x0, x1, lineY } = mark;
  pen.line(x0, lineY, x1, lineY, { stroke, strokeWidth: joinWidth, dash: dots, opacity: lineOpacity(theme) });
  for (const occurrence of occurrences) {
    const middle = (occurrence.x0 + occurrence.x1) / 2;
    const half = Math.max(shortest, occurrence.x1 - occurrence.x0) / 2;
    pen.line(middle - half, lineY, middle + half, lineY, { stroke, strokeWidth });
  }
}

/** Draws the times of which one is meant: a whisker over each that is in the plot, so that what lies between is seen to be none. */
export function paintCandidates(mark: Mark, candidates: readonly Span[], { pen, theme }: Painting): void {
  const stroke = colourOf(mark.colour, theme);
  const { x0, x1, lineY } = mark;
  pen.line(x0, lineY, x1, lineY, { stroke, strokeWidth: joinWidth, dash: dots, opacity: joinOpacity });
  for (const candidate of candidates) {
    const cap = (x: number): void =>
      pen.line(x, lineY - capHeight / 2, x, lineY + capHeight / 2, { stroke, strokeWidth: whiskerWidth });
    cap(candidate.x0);
    if (candidate.x1 - candidate.x0 < shortest) continue;
    cap(candidate.x1);
    pen.line(candidate.x0, lineY, candidate.x1, lineY, { stroke, strokeWidth: whiskerWidth });
  }
}
