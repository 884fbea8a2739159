/** Parses CSS colours that are the same on every page, by CSS Color 4: what asks the page is none of them. */
import { digitsOfName } from './colour-names.js';
import { fromHsl, fromHwb, fromLab, fromOklab, polar, spaces, type Coordinates } from './colour-spaces.js';

/** A colour of sRGB: channels and opacity, each from 0 to 1. */
export interface Rgb {
  readonly channels: Coordinates;
  readonly opacity: number;
}

const hex = /^#([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/;
const functional = /^([a-z]+)\(([^()]*)\)$/;
const figure = /^([-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)(%|deg|rad|grad|turn)?$/;
/** No colour takes more letters. */
const longest = 120;

/** What 100 % of each coordinate is; `hue` for an angle. */
type Scale = readonly (number | 'hue')[];

interface Notation {
  readonly scale: Scale;
  readonly toSrgb: (given: Coordinates) => Coordinates;
}

const bytes: Notation = { scale: [255, 255, 255], toSrgb: ([r, g, b]) => [r / 255, g / 255, b / 255] };
/** Saturation, lightness and their like may be written with or without the sign of the percentage. */
const shares = (toSrgb: Notation['toSrgb']): Notation => ({
  scale: ['hue', 100, 100],
  toSrgb: ([hue, a, b]) => toSrgb([hue, share(a / 100), share(b / 100)]),
});

const notations: ReadonlyMap<string, Notation> = new Map([
  ['rgb', bytes],
  ['rgba', bytes],
  ['hsl', shares(fromHsl)],
  ['hsla', shares(fromHsl)],
  ['hwb', shares(fromHwb)],
  ['lab', { scale: [100, 125, 125], toSrgb: fromLab }],
  ['lch', { scale: [100, 150, 'hue'], toSrgb: (given) => fromLab(polar(given)) }],
  ['oklab', { scale: [1, 0.4, 0.4], toSrgb: fromOklab }],
  ['oklch', { scale: [1, 0.4, 'hue'], toSrgb: (given) => fromOklab(polar(given)) }],
]);

/**
 * A hexadecimal colour, a name, or one of `rgb()`, `hsl()`, `hwb()`, `lab()`, `lch()`, `oklab()`, `oklch()` and `color()`, clipped to
 * sRGB. Undefined for anything else: `var()`, `color-mix()`, `light-dark()`, `currentColor` and the colours of the system too,
 * which are not known without a page.
 */
export function parseColour(given: string): Rgb | undefined {
  const text = given.trim().toLowerCase();
  if (text.length > longest) return undefined;
  const digits = hex.exec(text)?.[1] ?? digitsOfName(text);
  if (digits !== undefined) return ofDigits(digits);
  const [, name = '', inside = ''] = functional.exec(text) ?? [];
  const written = partsOf(inside);
  if (!written) return undefined;
  if (name === 'color') {
    const [space = '', ...parts] = written.parts;
    const toSrgb = written.isLegacy ? undefined : spaces.get(space);
    return toSrgb && ofParts(parts, written.alpha, { scale: [1, 1, 1], toSrgb });
  }
  const notation = notations.get(name);
  return notation && ofParts(written.parts, written.alpha, notation);
}

function ofDigits(digits: string): Rgb {
  const long = digits.length < 6 ? digits.replace(/./g, '$&$&') : digits;
  const [red = 0, green = 0, blue = 0, opacity = 1] = (long.match(/../g) ?? []).map(
    (pair) => Number.parseInt(pair, 16) / 255,
  );
  return { channels: [red, green, blue], opacity };
}

interface Parts {
  readonly parts: readonly string[];
  readonly alpha: string | undefined;
  /** Parted by commas. */
  readonly isLegacy: boolean;
}

function partsOf(inside: string): Parts | undefined {
  if (inside.includes(',')) {
    const parts = inside.split(',').map((part) => part.trim());
    return parts.length > 4 ? undefined : { parts: parts.slice(0, 3), alpha: parts[3], isLegacy: true };
  }
  const [channels = '', alpha, ...more] = inside.split('/').map((part) => part.trim());
  return more.length > 0 ? undefined : { parts: channels.split(/\s+/), alpha, isLegacy: false };
}

function ofParts(parts: readonly string[], alpha: string | undefined, notation: Notation): Rgb | undefined {
  const opacity = alpha === undefined ? 1 : numberOf(alpha, 1);
  const [a, b, c] = parts.map((part, at) => numberOf(part, notation.scale[at] ?? 1));
  if (parts.length !== 3 || a === undefined || b === undefined || c === undefined || opacity === undefined)
    return undefined;
  const [red, green, blue] = notation.toSrgb([a, b, c]);
  return { channels: [share(red), share(green), share(blue)], opacity: share(opacity) };
}

const degrees: Readonly<Record<string, number>> = { deg: 1, rad: 180 / Math.PI, grad: 0.9, turn: 360 };

function numberOf(text: string, scale: number | 'hue'): number | undefined {
  if (text === 'none') return 0;
  const [, digits, unit] = figure.exec(text) ?? [];
  const number = Number(digits);
  if (digits === undefined || !Number.isFinite(number)) return undefined;
  if (scale === 'hue') return unit === '%' ? undefined : number * (degrees[unit ?? 'deg'] ?? 1);
  if (unit === undefined) return number;
  return unit === '%' ? (number / 100) * scale : undefined;
}

function share(value: number): number {
  return Math.min(1, Math.max(0, value));
}
