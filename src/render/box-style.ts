/** The style of an element that lies over a box of the scene. */
import type { Box } from '../layout/scene.js';

/** A little wider than the box; counted from the inline start, so that it is mirrored right to left. */
export function boxStyle({ x, y, width, height }: Box): string {
  return `inset-inline-start:${x - 3}px;top:${y}px;inline-size:${width + 6}px;block-size:${height}px`;
}
