/** Sharpness: lines, boxes and baselines moved by less than a pixel, so that they fall on the pixels of a device. */
import type { Box } from '../../layout/scene/scene.js';

/** A line with its ends and its width in pixels of the scene. */
export interface SharpLine {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
  readonly width: number;
}

/**
 * A level or upright line that covers whole device pixels, at least one of them; any other line as it is.
 * `pixelRatio` is the number of device pixels in one of the scene.
 */
export function sharpLine(
  x0: number,
  y0: number,
  x1: number,
  y1: number,
  width: number,
  pixelRatio: number,
): SharpLine {
  if (x0 !== x1 && y0 !== y1) return { x0, y0, x1, y1, width };
  const thick = Math.max(1, Math.round(width * pixelRatio));
  const across = (at: number): number => (Math.round(at * pixelRatio - thick / 2) + thick / 2) / pixelRatio;
  const along = (at: number): number => sharpEdge(at, pixelRatio);
  const [x, y] = x0 === x1 ? [across, along] : [along, across];
  return { x0: x(x0), y0: y(y0), x1: x(x1), y1: y(y1), width: thick / pixelRatio };
}

/** The edge between two device pixels nearest to a coordinate. */
export function sharpEdge(at: number, pixelRatio: number): number {
  return Math.round(at * pixelRatio) / pixelRatio;
}

/** The box with each edge between two device pixels. */
export function sharpBox({ x, y, width, height }: Box, pixelRatio: number): Box {
  const left = sharpEdge(x, pixelRatio);
  const top = sharpEdge(y, pixelRatio);
  return {
    x: left,
    y: top,
    width: sharpEdge(x + width, pixelRatio) - left,
    height: sharpEdge(y + height, pixelRatio) - top,
  };
}
