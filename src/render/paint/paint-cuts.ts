/** Paints where an axis is cut: a break as two torn edges over the height of the plot, with its length on the axis. */
import { inset } from '../../layout/axis/axis.js';
import { secondAxisHeight } from '../../layout/metrics.js';
import { clearOfWords } from './clear-of-words.js';
import { paintText } from './paint-text.js';
import type { Painting } from './painting.js';
import type { Step } from './pen.js';

/** In pixels: how far a torn edge goes to and fro, and how often. */
const depth = 3;
const pitch = 6;
const opacity = 0.5;

/** The torn edges of breaks, under all marks: what lasts is seen to cross them. */
export function paintCuts({ pen, scene, theme }: Painting): void {
  const { plot, axis, secondAxis } = scene;
  const top = (secondAxis ? secondAxisHeight : 0) + 4;
  for (const cut of axis.cuts ?? []) {
    if (cut.kind !== 'break') continue;
    const edges = [...(cut.begins ? [cut.x0] : []), ...(cut.ends ? [cut.x1] : [])];
    for (const x of edges)
      for (const [from, to] of clearOfWords(plot.x + x, top, plot.y + plot.height, scene))
        pen.shape(tornEdge(plot.x + x, from, to), { stroke: theme.second, opacity });
  }
}

/** The lengths of breaks in the row of the ticks, and in that of the contexts where the scale changes. */
export function paintCutNames(painting: Painting): void {
  const { scene, theme } = painting;
  const { plot, axis, secondAxis } = scene;
  const top = secondAxis ? secondAxisHeight : 0;
  const shared = { voice: 'tick', colour: theme.second } as const;
  for (const { kind, text, x0, x1 } of axis.cuts ?? []) {
    if (!text) continue;
    if (kind === 'scale') paintText({ ...shared, text, x: plot.x + x0 + inset, y: top + 13 }, painting);
    else paintText({ ...shared, text, x: plot.x + (x0 + x1) / 2, y: top + 31, anchor: 'middle' }, painting);
  }
}

function tornEdge(x: number, top: number, bottom: number): readonly Step[] {
  const teeth = Math.max(1, Math.round((bottom - top) / pitch));
  return Array.from({ length: teeth + 1 }, (_, i) => [
    x + (i % 2 === 0 ? -depth / 2 : depth / 2),
    top + ((bottom - top) * i) / teeth,
  ]);
}
