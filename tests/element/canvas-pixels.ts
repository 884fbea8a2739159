// What is seen on the canvas of the drawing.
import type { AttributedTimeline } from '../../src/define.js';

export type Pixel = readonly [red: number, green: number, blue: number];

/** Every pixel of the drawing that nothing shines through; of its uppermost rows alone where they are counted. */
export function opaquePixels(element: AttributedTimeline, rows?: number): Pixel[] {
  const canvas = element.shadowRoot!.querySelector('canvas')!;
  if (canvas.width === 0 || canvas.height === 0) return [];
  const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, rows ?? canvas.height);
  const pixels: Pixel[] = [];
  for (let i = 0; i < data.length; i += 4)
    if (data[i + 3] === 255) pixels.push([data[i]!, data[i + 1]!, data[i + 2]!]);
  return pixels;
}

/** Dark to light, 0 to 1, of the letters of the axis; not a number while there are none. */
export function lettersOf(element: AttributedTimeline): number {
  const levels = opaquePixels(element, 20).map(([red, green, blue]) => (red + green + blue) / 765);
  return levels.reduce((sum, level) => sum + level, 0) / levels.length;
}

export function hasPixel(element: AttributedTimeline, [red, green, blue]: Pixel): boolean {
  return opaquePixels(element).some((pixel) => pixel[0] === red && pixel[1] === green && pixel[2] === blue);
}

/** The colour as a canvas sees it. */
export function pixelOf(colour: string): Pixel {
  const context = new OffscreenCanvas(1, 1).getContext('2d')!;
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}

export function brightnessOf(colour: string): number {
  const [red, green, blue] = pixelOf(colour);
  return (red + green + blue) / 765;
}
