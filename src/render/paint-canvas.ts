/** Draws a scene on a canvas. */
import type { Scene } from '../layout/scene.js';
import { CanvasPen } from './canvas-pen.js';
import { paint } from './paint.js';
import { paintOverview, type Density } from './paint-overview.js';
import type { Pen } from './pen.js';
import type { Theme } from './theme.js';

/**
 * Clears the canvas and draws the scene, one pixel of which is `pixelRatio` device pixels wide; the canvas has
 * `scene.width * pixelRatio` of them. Its ground is left clear. The state of the context is as before.
 */
export function paintCanvas(
  context: CanvasRenderingContext2D,
  scene: Scene,
  theme: Theme,
  pixelRatio: number,
): void {
  paintAfresh(context, scene, theme, pixelRatio, (pen) => paint(pen, scene, theme));
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

function paintAfresh(
  context: CanvasRenderingContext2D,
  { width, height }: { readonly width: number; readonly height: number },
  theme: Theme,
  pixelRatio: number,
  draw: (pen: Pen) => void,
): void {
  context.save();
  context.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
  context.clearRect(0, 0, Math.ceil(width) + 1, Math.ceil(height) + 1);
  draw(new CanvasPen(context, theme.fonts, pixelRatio));
  context.restore();
}
