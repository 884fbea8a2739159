/** Draws a scene on a canvas. */
import type { Scene } from '../layout/scene.js';
import { CanvasPen } from './canvas-pen.js';
import { paint } from './paint.js';
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
  context.save();
  context.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
  context.clearRect(0, 0, Math.ceil(scene.width) + 1, Math.ceil(scene.height) + 1);
  paint(new CanvasPen(context, theme.fonts, pixelRatio), scene, theme);
  context.restore();
}
