/** Draws a scene on a canvas. */
import type { Box, LaneBox, Scene } from '../../layout/scene/scene.js';
import { CanvasPen } from './canvas-pen.js';
import { paint } from './paint.js';
import { paintOverview, type Density } from './paint-overview.js';
import type { Pen } from './pen.js';
import { sharpBox } from './sharp.js';
import type { Theme } from '../theme/theme.js';

/**
 * Clears the canvas and draws the scene, one pixel of which is `pixelRatio` device pixels wide; the canvas has
 * `scene.width * pixelRatio` of them. Its background is left clear. The state of the context is as before. Of `before`, which
 * was drawn on it with the same theme and ratio, the lane heads stay where they are the same: a window that moves has
 * no share in them. A canvas that shows a part of a tall scene begins `top` device pixels below the top of that.
 */
export function paintCanvas(
  context: CanvasRenderingContext2D,
  scene: Scene,
  theme: Theme,
  pixelRatio: number,
  before?: Scene,
  top = 0,
): void {
  const kept = before && sameHeads(before, scene) ? headBox(scene, pixelRatio) : undefined;
  paintAfresh(
    context,
    scene,
    theme,
    pixelRatio,
    (pen) => paint(pen, scene, theme, kept ? 'window' : 'all'),
    top,
    kept,
  );
}

/** The column of the lane heads, short of the line that may stand at the beginning of the plot. */
function headBox({ width, height, plot, direction }: Scene, pixelRatio: number): Box {
  const column = Math.max(0, plot.x - 2);
  const x = direction === 'rtl' ? width - column : 0;
  return sharpBox({ x, y: plot.y + 1, width: column, height: height - plot.y }, pixelRatio);
}

function sameHeads(a: Scene, b: Scene): boolean {
  return (
    a.width === b.width &&
    a.height === b.height &&
    a.direction === b.direction &&
    a.plot.x === b.plot.x &&
    a.plot.y === b.plot.y &&
    a.languages?.words === b.languages?.words &&
    a.lanes.length === b.lanes.length &&
    a.lanes.every((lane, i) => sameHead(lane, b.lanes[i])) &&
    a.emptyLanes.length === b.emptyLanes.length &&
    a.emptyLanes.every((lane, i) => sameHead(lane, b.emptyLanes[i]))
  );
}

function sameHead(a: LaneBox, b: LaneBox | undefined): boolean {
  return (
    a.y === b?.y &&
    a.height === b.height &&
    a.headY === b.headY &&
    a.lines.length === b.lines.length &&
    a.lines.every((line, i) => line === b.lines[i]) &&
    a.guide?.y === b.guide?.y &&
    a.guide?.text === b.guide?.text &&
    a.inWindow?.text === b.inWindow?.text &&
    a.indent === b.indent &&
    a.glyph === b.glyph &&
    a.colour === b.colour
  );
}

/** Clears a canvas that lies over that of a scene and draws nothing but the arcs of the scene on it. */
export function paintArcsCanvas(
  context: CanvasRenderingContext2D,
  scene: Scene,
  theme: Theme,
  pixelRatio: number,
  top = 0,
): void {
  paintAfresh(context, scene, theme, pixelRatio, (pen) => paint(pen, scene, theme, 'arcs'), top);
}

/** The same for the overview, on a canvas of its own. */
export function paintOverviewCanvas(
  context: CanvasRenderingContext2D,
  density: Density,
  theme: Theme,
  pixelRatio: number,
  direction: 'ltr' | 'rtl',
): void {
  paintAfresh(context, density, theme, pixelRatio, (pen) => paintOverview(pen, density, theme, direction));
}

/** Clears the canvas, and draws on it; the state of the context is as before. */
export function paintAfresh(
  context: CanvasRenderingContext2D,
  { width, height }: { readonly width: number; readonly height: number },
  theme: Theme,
  pixelRatio: number,
  draw: (pen: Pen) => void,
  top = 0,
  kept?: Box,
): void {
  context.save();
  context.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0 - top);
  if (kept) clipAround(context, width, height, kept);
  context.clearRect(0, 0, Math.ceil(width) + 1, Math.ceil(height) + 1);
  const pen = new CanvasPen(context, theme.fonts, pixelRatio);
  draw(pen);
  pen.flush();
  context.restore();
}

/** Whatever is drawn from now on leaves a box as it is. */
function clipAround(context: CanvasRenderingContext2D, width: number, height: number, kept: Box): void {
  context.beginPath();
  context.rect(0, 0, Math.ceil(width) + 1, Math.ceil(height) + 1);
  context.rect(kept.x, kept.y, kept.width, kept.height);
  context.clip('evenodd');
}
