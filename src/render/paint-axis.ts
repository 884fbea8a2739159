/** Paints the axis: the years or months above, the days or hours below, a stroke for each at the top of the plot. */
import { paintText } from './paint-text.js';
import type { Painting } from './painting.js';

const contextY = 13;
const tickY = 31;
const longStroke = 5;
const shortStroke = 3;

/** Draws the texts of the axis, its line along the plot and its strokes. */
export function paintAxis(painting: Painting): void {
  const { pen, scene, theme } = painting;
  const { plot, axis } = scene;
  const { ink, second } = theme;
  for (const { text, x } of axis.contexts) {
    paintText({ text, x: plot.x + x, y: contextY, voice: 'context', colour: ink }, painting);
  }
  for (const { text, x, labelled } of axis.ticks) {
    if (x >= 0 && x <= plot.width) {
      const top = plot.y - (labelled ? longStroke : shortStroke);
      pen.line(plot.x + x, top, plot.x + x, plot.y, { stroke: second, opacity: 0.55 });
    }
    if (!labelled) continue;
    paintText({ text, x: plot.x + x, y: tickY, voice: 'tick', colour: second, anchor: 'middle' }, painting);
  }
}
