/** Reads computed colours: as they are written where that is plain, any other CSS syntax by letting a canvas convert it. */

/** Red, green and blue, 0 to 255, and alpha, 0 to 1. */
type Channels = readonly [red: number, green: number, blue: number, alpha: number];

/** How browsers write most computed colours. */
const plain = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/;

let context: OffscreenCanvasRenderingContext2D | null | undefined;

/** A colour that is written so is read: what a canvas painted takes milliseconds to come back. */
function channels(colour: string): Channels {
  const [, red, green, blue, alpha = '1'] = plain.exec(colour) ?? [];
  return red === undefined
    ? paintedChannels(colour)
    : [Number(red), Number(green), Number(blue), Number(alpha)];
}

function paintedChannels(colour: string): Channels {
  context ??= new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  if (!context) return [0, 0, 0, 0];
  context.clearRect(0, 0, 1, 1);
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}

/** Relative luminance as eyes see it, roughly: 0 black, 1 white. */
export function brightness(colour: string): number {
  const [red, green, blue] = channels(colour);
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
}

/** Whether nothing shines through the colour. */
export function isOpaque(colour: string): boolean {
  return channels(colour)[3] === 1;
}

/** What is seen of colours that lie one upon the other, the lowest first: `rgb(…)`, where the lowest is opaque. */
export function flatten(layers: readonly string[]): string {
  const [red, green, blue] = layers.map(channels).reduce(upon, [0, 0, 0, 0]).map(Math.round);
  return `rgb(${red}, ${green}, ${blue})`;
}

/** A colour upon another one ("over" of Porter and Duff, 1984). */
function upon(below: Channels, above: Channels): Channels {
  const alpha = above[3] + below[3] * (1 - above[3]);
  const mixed = (i: 0 | 1 | 2): number =>
    alpha === 0 ? 0 : (above[i] * above[3] + below[i] * below[3] * (1 - above[3])) / alpha;
  return [mixed(0), mixed(1), mixed(2), alpha];
}
