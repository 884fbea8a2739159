/** Reads computed colours of any CSS syntax by letting a canvas convert them. */

let context: CanvasRenderingContext2D | undefined;

/** Red, green, blue and alpha, 0 to 255, of colours painted one upon the other. */
function channels(...layers: readonly string[]): Uint8ClampedArray {
  context ??= new OffscreenCanvas(1, 1).getContext('2d', {
    willReadFrequently: true,
  }) as unknown as CanvasRenderingContext2D;
  context.clearRect(0, 0, 1, 1);
  for (const layer of layers) {
    context.fillStyle = layer;
    context.fillRect(0, 0, 1, 1);
  }
  return context.getImageData(0, 0, 1, 1).data;
}

/** Relative luminance as eyes see it, roughly: 0 black, 1 white. */
export function brightness(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour);
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
}

/** Whether nothing shines through the colour. */
export function isOpaque(colour: string): boolean {
  return channels(colour)[3] === 255;
}

/** What is seen of colours that lie one upon the other, the lowest first: `rgb(…)`, where the lowest is opaque. */
export function flatten(layers: readonly string[]): string {
  const [red = 0, green = 0, blue = 0] = channels(...layers);
  return `rgb(${red}, ${green}, ${blue})`;
}
