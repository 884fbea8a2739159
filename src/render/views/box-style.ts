/** The style of elements over the drawing: in scene pixels, times the scale of the theme. */
import type { Box } from '../../layout/scene/scene.js';

/** A length of the scene as CSS. */
export function scaled(pixels: number): string {
  return `calc(${pixels}px * var(--_scale, 1))`;
}

/** Along the inline direction: where something starts, and how wide it is. */
export function spanStyle({ x, width }: Pick<Box, 'x' | 'width'>): string {
  return `inset-inline-start:${scaled(x)};inline-size:${scaled(width)}`;
}

/** A little wider than the box; counted from the inline start, so that it is mirrored right to left. */
export function boxStyle({ x, y, width, height }: Box): string {
  const span = spanStyle({ x: x - 3, width: width + 6 });
  return `${span};top:${scaled(y)};block-size:${scaled(height)}`;
}
