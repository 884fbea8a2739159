/** Paints what lies under everything: weekends, and thin lines at the ticks and at the borders of years or months. */
import { secondAxisHeight } from '../../layout/metrics.js';
import type { Painting } from './painting.js';

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

/** A very light line at each labelled tick; a stronger one, up into the axis, at each border of a context. */
export function paintGrid({ pen, scene, theme }: Painting): void {
  const { plot, axis, secondAxis } = scene;
  const top = (secondAxis ? secondAxisHeight : 0) + 4;
  const bottom = plot.y + plot.height;
  const inPlot = (x: number): boolean => x >= 0 && x <= plot.width;
  for (const { x, labelled } of axis.ticks) {
    if (!labelled || !inPlot(x) || axis.boundaries.includes(x)) continue;
    pen.line(plot.x + x, plot.y, plot.x + x, bottom, { stroke: theme.hair, opacity: tickLineOpacity });
  }
  for (const x of axis.boundaries.filter(inPlot)) {
    pen.line(plot.x + x, top, plot.x + x, bottom, { stroke: theme.second, opacity: borderOpacity });
  }
}
