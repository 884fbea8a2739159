/** Paints what lies under everything: weekends, and thin lines at the ticks and at the borders of years or months. */
import { secondAxisHeight } from '../../layout/metrics.js';
import { clearOfWords } from './clear-of-words.js';
import type { Painting } from './painting.js';
import type { Style } from './pen.js';

const tickLineOpacity = 0.55;
/** The opacity of the border of a context, in the secondary text colour. */
const borderOpacity = 0.3;

/** Weekend bands over the height of the plot. */
export function paintBands({ pen, scene, theme }: Painting): void {
  const { plot, axis } = scene;
  for (const { x0, x1 } of axis.bands) {
    pen.rect({ x: plot.x + x0, y: plot.y, width: x1 - x0, height: plot.height }, { fill: theme.band });
  }
}

/**
 * A very light line at each labelled tick; a stronger one, up into the axis, at each border of a context. In forced colours
 * both are in the colour of what matters less.
 */
export function paintGrid({ pen, scene, theme }: Painting): void {
  const { plot, axis, secondAxis } = scene;
  const top = (secondAxis ? secondAxisHeight : 0) + 4;
  const bottom = plot.y + plot.height;
  const border = theme.forced ? { stroke: theme.hair } : { stroke: theme.second, opacity: borderOpacity };
  const upright = (x: number, from: number, style: Style): void => {
    for (const [y0, y1] of clearOfWords(x, from, bottom, scene)) pen.line(x, y0, x, y1, style);
  };
  const inPlot = (x: number): boolean => x >= 0 && x <= plot.width;
  for (const { x, labelled } of axis.ticks) {
    if (!labelled || !inPlot(x) || axis.boundaries.includes(x)) continue;
    upright(plot.x + x, plot.y, { stroke: theme.hair, opacity: tickLineOpacity });
  }
  for (const x of axis.boundaries.filter(inPlot)) {
    upright(plot.x + x, top, border);
  }
}
