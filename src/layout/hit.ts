/** The hit test: what lies under a point of the scene. */
import type { Box, Cluster, Mark, Scene } from './scene.js';

export type Hit =
  | { readonly type: 'mark'; readonly mark: Mark }
  | { readonly type: 'cluster'; readonly cluster: Cluster }
  /** A label of the axis: a click there shows the time that it names. */
  | { readonly type: 'unit'; readonly start: number; readonly end: number };

/** Marks before clusters before the axis; the glyph or label nearest the point, then a hair or a bar. */
export function hit(scene: Scene, x: number, y: number): Hit | undefined {
  if (y < scene.plot.y) return hitAxis(scene, x, y);
  const mark = nearest(
    scene.marks.filter((candidate) => within(candidate, x, y)),
    x,
  );
  const cluster = scene.clusters.find((candidate) => within(candidate, x, y));
  if (mark && !(cluster && !onInk(mark, x))) return { type: 'mark', mark };
  return cluster ? { type: 'cluster', cluster } : undefined;
}

/** Half a finger around small things. */
const reach = 4;

function within({ x, y, width, height }: Box, px: number, py: number): boolean {
  return px >= x - reach && px <= x + width + reach && py >= y && py < y + height;
}

function onInk({ glyphX, label }: Mark, x: number): boolean {
  if (Math.abs(x - glyphX) <= 12) return true;
  return label !== undefined && x >= label.x - reach && x <= label.x + label.width + reach;
}

function nearest(marks: readonly Mark[], x: number): Mark | undefined {
  const distance = (mark: Mark): number => (onInk(mark, x) ? 0 : Math.abs(mark.glyphX - x));
  return marks.reduce<Mark | undefined>(
    (best, mark) => (best === undefined || distance(mark) < distance(best) ? mark : best),
    undefined,
  );
}

function hitAxis({ axis, plot }: Scene, x: number, y: number): Hit | undefined {
  const labels = y < plot.y / 2 ? axis.contexts : axis.ticks.filter(({ labelled }) => labelled);
  const at = x - plot.x;
  const label = labels.find((tick) => {
    const left = y < plot.y / 2 ? tick.x : tick.x - tick.width / 2;
    return at >= left - reach && at <= left + tick.width + reach;
  });
  return label && { type: 'unit', start: label.start, end: label.end };
}
