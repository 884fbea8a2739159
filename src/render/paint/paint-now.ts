/** Paints the line at the present moment, and its name. */
import { asOfInset, axisHeight, nameMargin, secondAxisHeight } from '../../layout/metrics.js';
import { clearOfWords } from './clear-of-words.js';
import { paintText } from './paint-text.js';
import type { Painting } from './painting.js';

const sampleHeight = 10;
/** The middles of the rows of the axis, from its top. */
const rows = { context: 13, tick: 31 };

/** Draws the line down the plot, up to its name where no word of the axis is in its way, and through no name of a period. */
export function paintNow(painting: Painting): void {
  const { pen, scene, theme } = painting;
  const { now, plot, secondAxis } = scene;
  if (!now) return;
  const colour = theme.now ?? theme.ink;
  const style = { stroke: colour, width: 1.5 };
  for (const [from, to] of clearOfWords(now.x, plot.y, plot.y + plot.height, scene))
    pen.line(now.x, from, now.x, to, style);
  if (!now.text) return;
  const top = secondAxis ? secondAxisHeight : 0;
  const y = top + rows[now.row];
  const name = { text: now.text, y, voice: 'tick', colour } as const;
  if (now.textX === undefined) {
    pen.line(nameMargin + 2, y - sampleHeight / 2, nameMargin + 2, y + sampleHeight / 2, style);
    paintText({ ...name, x: asOfInset }, painting);
    return;
  }
  const from = now.rises ? y - sampleHeight / 2 : top + axisHeight - sampleHeight / 2;
  pen.line(now.x, from, now.x, Math.min(plot.y, top + axisHeight), style);
  paintText({ ...name, x: now.textX }, painting);
}
