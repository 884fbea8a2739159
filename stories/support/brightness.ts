/** Brightness of a computed colour, as a canvas sees it. */

/** Dark to light, 0 to 1, of an `rgb(…)`, `oklab(…)` or any other colour. */
export function brightness(colour: string): number {
  const context = new OffscreenCanvas(1, 1).getContext('2d')!;
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return (red + green + blue) / 765;
}
