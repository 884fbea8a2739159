/** How far a colour stands out from a background, and the nearest one that does. */
import { fromOklab, lightOf, oklabOf, type Coordinates } from './colour-spaces.js';

/** What graphics that carry meaning want (WCAG 2.2, 1.4.11). */
export const leastContrast = 3;

/** The contrast ratio of two colours of sRGB, from 1 to 21. */
export function contrastOf(one: Coordinates, other: Coordinates): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance([red, green, blue]: Coordinates): number {
  return 0.2126 * lightOf(red) + 0.7152 * lightOf(green) + 0.0722 * lightOf(blue);
}

const halvings = 20;
/** Digits are rounded: a little more than is wanted stays enough. */
const allowance = 0.02;

/** The colour of the same hue, darker on a light background and lighter on a dark one, that is just far enough from it. */
export function nearestPassing(colour: Coordinates, background: Coordinates): Coordinates {
  const [lightness, a, b] = oklabOf(colour);
  let far = luminance(background) > 0.18 ? 0 : 1;
  let near = lightness;
  const at = (value: number): Coordinates => clipped(fromOklab([value, a, b]));
  for (let i = 0; i < halvings; i++) {
    const middle = (far + near) / 2;
    if (contrastOf(at(middle), background) >= leastContrast + allowance) far = middle;
    else near = middle;
  }
  return at(far);
}

function clipped(channels: Coordinates): Coordinates {
  const [red, green, blue] = channels.map((channel) => Math.min(1, Math.max(0, channel)));
  return [red ?? 0, green ?? 0, blue ?? 0];
}
