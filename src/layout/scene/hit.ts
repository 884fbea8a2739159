/** The hit test: the target under a point of the scene. */
import type { AxisLabel, AxisTick } from '../axis/axis.js';
import { axisHeight, secondAxisHeight } from '../metrics.js';
import { columnAt } from './column-target.js';
import type { Beyond, Box, Cluster, Mark, Scene } from './scene.js';
import { timeAt, xOf } from '../view/view.js';

/** What is at a point, and with it all that hover, click and tooltip need of it. */
export type Hit =
  | { readonly type: 'mark'; readonly mark: Mark }
  /** A disc, or a column. */
  | { readonly type: 'cluster'; readonly cluster: Cluster }
  /** What lies out of the window: a click goes to the nearest of it. */
  | { readonly type: 'beyond'; readonly beyond: Beyond }
  /** A month, week or day of the axis: a click there shows it whole. */
  | { readonly type: 'unit'; readonly start: number; readonly end: number; readonly box: Box };

/** Notes at the edges before marks before clusters before the axis; the glyph or label nearest the point, then a whisker or a bar. */
export function hit(scene: Scene, x: number, y: number): Hit | undefined {
  if (y < scene.plot.y) return hitAxis(scene, x, y);
  const beyond = scene.beyond.find((candidate) => within(candidate, x, y));
  if (beyond?.lasting) return { type: 'cluster', cluster: beyond.lasting };
  if (beyond) return { type: 'beyond', beyond };
  const mark = nearest(
    scene.marks.filter((candidate) => within(candidate, x, y)),
    x,
  );
  const cluster = scene.clusters.find((candidate) => within(candidate, x, y));
  if (mark && !(cluster && !onVisualBounds(mark, x))) return { type: 'mark', mark };
  const strip = scene.strips.find((candidate) => within(candidate, x, y));
  const target = cluster ?? (strip && columnAt(strip, x));
  return target && { type: 'cluster', cluster: target };
}

/** Half a fingertip of tolerance around small targets. */
const reach = 4;

function within({ x, y, width, height }: Box, px: number, py: number): boolean {
  return px >= x - reach && px <= x + width + reach && py >= y && py < y + height;
}

function onVisualBounds({ glyphX, label }: Mark, x: number): boolean {
  if (Math.abs(x - glyphX) <= 12) return true;
  return label !== undefined && x >= label.x - reach && x <= label.x + label.width + reach;
}

function nearest(marks: readonly Mark[], x: number): Mark | undefined {
  const distance = (mark: Mark): number => (onVisualBounds(mark, x) ? 0 : Math.abs(mark.glyphX - x));
  return marks.reduce<Mark | undefined>(
    (best, mark) => (best === undefined || distance(mark) < distance(best) ? mark : best),
    undefined,
  );
}

/** A unit of the axis and, where it has some, its words, in pixels from the start of the plot. */
interface NamedUnit {
  readonly start: number;
  readonly end: number;
  readonly x0: number;
  readonly x1: number;
}

function contextWords({ start, end, x, width }: AxisLabel): NamedUnit {
  return { start, end, x0: x, x1: x + width };
}

/** The words of a tick stand around it, so that half of them lie before its unit. */
function tickWords({ start, end, x, textX = x, width, labelled }: AxisTick): NamedUnit {
  const room = labelled ? width / 2 : NaN;
  return { start, end, x0: textX - room, x1: textX + room };
}

/**
 * The unit of the axis at a point: of each zone, contexts in the upper half, ticks in the lower. Words stand for their
 * unit wherever they are; beside them time decides. Names of periods, which stand below it, are no units.
 */
function hitAxis(scene: Scene, x: number, y: number): Hit | undefined {
  const { plot, view, secondAxis } = scene;
  const across = x - plot.x;
  const time = timeAt(across, view, plot.width);
  const top = secondAxis ? secondAxisHeight : 0;
  const bottom = Math.min(plot.y, top + axisHeight);
  if (y >= bottom) return undefined;
  const [axis, from, to] = secondAxis && y < top ? [secondAxis, 0, top] : [scene.axis, top, bottom];
  const half = (from + to) / 2;
  const units = y < half ? axis.contexts.map(contextWords) : axis.ticks.map(tickWords);
  const named = units.find(({ x0, x1 }) => across >= x0 - reach && across <= x1 + reach);
  const unit = named ?? units.find(({ start, end }) => time >= start && time < end);
  if (!unit) return undefined;
  const { start, end } = unit;
  const pixels = [
    Math.max(0, xOf(start, view, plot.width)),
    Math.min(plot.width, xOf(end, view, plot.width)),
  ];
  if (named) pixels.push(named.x0 - reach, named.x1 + reach);
  const [x0, x1] = [Math.min(...pixels), Math.max(...pixels)];
  const box = { x: plot.x + x0, y: y < half ? from : half, width: x1 - x0, height: half - from };
  return { type: 'unit', start, end, box };
}

/** Whether two targets are the same mark, cluster or span of the axis, or both none. */
export function sameHit(a: Hit | undefined, b: Hit | undefined): boolean {
  if (a?.type === 'mark')
    return b?.type === 'mark' && a.mark.row === b.mark.row && a.mark.lane === b.mark.lane;
  if (a?.type === 'cluster')
    return (
      b?.type === 'cluster' &&
      a.cluster.lane === b.cluster.lane &&
      a.cluster.rows[0] === b.cluster.rows[0] &&
      a.cluster.dates?.start === b.cluster.dates?.start
    );
  if (a?.type === 'beyond')
    return b?.type === 'beyond' && a.beyond.lane === b.beyond.lane && a.beyond.side === b.beyond.side;
  if (a?.type === 'unit') return b?.type === 'unit' && a.start === b.start && a.end === b.end;
  return b === undefined;
}
