/** Paints the line at which the compiler last looked: nothing that has no known end is drawn past it. */
import { asOfInset, nameMargin, secondAxisHeight } from '../../layout/metrics.js';
import { clearOfWords } from './clear-of-words.js';
import { paintText } from './paint-text.js';
import type { Painting } from './painting.js';

const dashes = [2, 3];
const opacity = 0.7;
const sampleHeight = 10;

/** Draws the line down the plot, and its name beside its upper end, or beside a sample of it in the column of the lane heads. */
export function paintAsOf(painting: Painting): void {
  const { pen, scene, theme } = painting;
  const { asOf, plot, secondAxis } = scene;
  if (!asOf) return;
  const style = { stroke: theme.second, dash: dashes, opacity };
  for (const [from, to] of clearOfWords(asOf.x, plot.y, plot.y + plot.height, scene))
    pen.line(asOf.x, from, asOf.x, to, style);
  if (!asOf.text) return;
  const y = (secondAxis ? secondAxisHeight : 0) + 13;
  const name = { text: asOf.text, y, voice: 'tick', colour: theme.second } as const;
  if (asOf.textX !== undefined) {
    pen.line(asOf.x, y - sampleHeight / 2, asOf.x, plot.y, style);
    paintText({ ...name, x: asOf.textX }, painting);
    return;
  }
  pen.line(nameMargin + 2, y - sampleHeight / 2, nameMargin + 2, y + sampleHeight / 2, style);
  paintText({ ...name, x: asOfInset }, painting);
}
