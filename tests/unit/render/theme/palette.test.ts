// Checks both palettes for WCAG contrast and for distances that survive the common colour-vision deficiencies.
import { describe, expect, it } from 'vitest';
import { colourNames } from '../../../../src/model/kinds.js';
import {
  darkPalette,
  lightPalette,
  type Palette,
  type PaletteName,
} from '../../../../src/render/theme/palette.js';

type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

/** How each eye sees linear sRGB: Machado, Oliveira and Fernandes 2009, severity 1. */
const visions: Readonly<Record<string, Matrix>> = {
  'full colour vision': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** Linear sRGB to XYZ, each row divided by the white point D65. */
const toWhiteRelativeXyz: Matrix = [
  [0.4338906, 0.3762097, 0.1898996],
  [0.2126729, 0.7151522, 0.072175],
  [0.0177566, 0.1094681, 0.8727724],
];

function times(matrix: Matrix, [a, b, c]: Triple): Triple {
  const [x, y, z] = matrix.map((row) => row[0] * a + row[1] * b + row[2] * c);
  return [x!, y!, z!];
}

function linear(hex: string): Triple {
  const [red, green, blue] = [1, 3, 5]
    .map((from) => parseInt(hex.slice(from, from + 2), 16) / 255)
    .map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4));
  return [red!, green!, blue!];
}

function luminance(hex: string): number {
  const [red, green, blue] = linear(hex);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high! + 0.05) / (low! + 0.05);
}

/** CIELAB of a colour as an eye of that vision sees it. */
function seen(hex: string, vision: Matrix): Triple {
  const [red, green, blue] = times(vision, linear(hex)).map((channel) => Math.min(1, Math.max(0, channel)));
  const [x, y, z] = times(toWhiteRelativeXyz, [red!, green!, blue!]).map((t) =>
    t > 216 / 24389 ? Math.cbrt(t) : (t * 24389) / 27 / 116 + 16 / 116,
  );
  return [116 * y! - 16, 500 * (x! - y!), 200 * (y! - z!)];
}

const cosine = (degrees: number): number => Math.cos((degrees * Math.PI) / 180);
const sine = (degrees: number): number => Math.sin((degrees * Math.PI) / 180);

function hue(a: number, b: number): number {
  return ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360;
}

/** CIEDE2000 of two CIELAB colours: Sharma, Wu and Dalal 2005. */
function difference([l1, a1, b1]: Triple, [l2, a2, b2]: Triple): number {
  const mean = ((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2) ** 7;
  const segment = 1 + 0.5 * (1 - Math.sqrt(mean / (mean + 25 ** 7)));
  const [c1, c2] = [Math.hypot(segment * a1, b1), Math.hypot(segment * a2, b2)];
  const [h1, h2] = [hue(segment * a1, b1), hue(segment * a2, b2)];
  const turn = c1 * c2 === 0 ? 0 : ((h2 - h1 + 540) % 360) - 180;
  const l = (l1 + l2) / 2;
  const c = (c1 + c2) / 2;
  const h = c1 * c2 === 0 ? h1 + h2 : h1 + turn / 2;
  const weight =
    1 - 0.17 * cosine(h - 30) + 0.24 * cosine(2 * h) + 0.32 * cosine(3 * h + 6) - 0.2 * cosine(4 * h - 63);
  const lightness = (l2 - l1) / (1 + (0.015 * (l - 50) ** 2) / Math.sqrt(20 + (l - 50) ** 2));
  const chroma = (c2 - c1) / (1 + 0.045 * c);
  const tint = (2 * Math.sqrt(c1 * c2) * sine(turn / 2)) / (1 + 0.015 * c * weight);
  const positiveHue = (h + 360) % 360;
  const rotation =
    -sine(60 * Math.exp(-(((positiveHue - 275) / 25) ** 2))) * 2 * Math.sqrt(c ** 7 / (c ** 7 + 25 ** 7));
  return Math.sqrt(lightness ** 2 + chroma ** 2 + tint ** 2 + rotation * chroma * tint);
}

/** A sentence for each name that falls short of `least` on a background. */
function tooFaint(
  palette: Palette,
  names: readonly PaletteName[],
  backgrounds: readonly string[],
  least: number,
): string[] {
  return names.flatMap((name) =>
    backgrounds
      .map((background) => ({ background, ratio: contrast(palette[name], background) }))
      .filter(({ ratio }) => !(ratio >= least))
      .map(({ background, ratio }) => `${name} on ${background}: ${ratio.toFixed(2)}`),
  );
}

/** A sentence for each two kinds of a palette that lie closer than `least` to an eye of that vision. */
function tooClose(palette: Palette, vision: Matrix, least: number): string[] {
  const colours = colourNames.map((name) => ({ name, lab: seen(palette[name], vision) }));
  return colours.flatMap((one, index) =>
    colours
      .slice(index + 1)
      .map((other) => ({ names: `${one.name} and ${other.name}`, distance: difference(one.lab, other.lab) }))
      .filter(({ distance }) => !(distance >= least))
      .map(({ names, distance }) => `${names}: ${distance.toFixed(1)}`),
  );
}

describe('the measures of colour', () => {
  it('give 21 for black on white and 1 for a colour on itself', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 6);
    expect(contrast('#a3200f', '#a3200f')).toBe(1);
  });

  it('agree with the published test pairs of CIEDE2000', () => {
    expect(difference([50, 2.6772, -79.7751], [50, 0, -82.7485])).toBeCloseTo(2.0425, 4);
    expect(difference([50, 2.5, 0], [73, 25, -18])).toBeCloseTo(27.1492, 4);
    expect(difference([60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387])).toBeCloseTo(1.2644, 4);
    expect(difference([2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514])).toBeCloseTo(0.9082, 4);
  });

  it('see less between red and green in deuteranopia', () => {
    const full = difference(
      seen('#c03030', visions['full colour vision']!),
      seen('#30a030', visions['full colour vision']!),
    );
    const less = difference(seen('#c03030', visions.deuteranopia!), seen('#30a030', visions.deuteranopia!));
    expect(less).toBeLessThan(full / 2);
  });
});

describe.each([
  { scheme: 'light', palette: lightPalette, hosts: ['#ffffff', '#f5f5f0', '#fff1e5', '#e9edf2'] },
  { scheme: 'dark', palette: darkPalette, hosts: ['#000000', '#14171b', '#22272e', '#1f2937'] },
])('the $scheme palette', ({ palette, hosts }) => {
  const backgrounds = [palette.ground, palette.band];

  it('writes every colour as six hexadecimal digits', () => {
    for (const colour of Object.values(palette)) expect(colour).toMatch(/^#[0-9a-f]{6}$/);
  });

  it('gives every kind 3:1 on its own background, on the band and on the pages of hosts', () => {
    expect(tooFaint(palette, colourNames, [...backgrounds, ...hosts], 3)).toEqual([]);
  });

  it('lets every colour of a kind carry words on the background at 4.5:1', () => {
    expect(tooFaint(palette, colourNames, [palette.ground], 4.5)).toEqual([]);
  });

  it('gives words 4.5:1 on the background, on the band and on the pages of hosts', () => {
    expect(tooFaint(palette, ['ink', 'second'], [...backgrounds, ...hosts], 4.5)).toEqual([]);
  });

  it('gives the focus ring 3:1 on the background, on the band and on the pages of hosts', () => {
    expect(tooFaint(palette, ['focus'], [...backgrounds, ...hosts], 3)).toEqual([]);
  });

  it('keeps thin lines and the band fainter than any mark', () => {
    const faintest = Math.min(...colourNames.map((name) => contrast(palette[name], palette.ground)));
    for (const name of ['hair', 'band'] as const)
      expect(contrast(palette[name], palette.ground)).toBeLessThan(faintest / 2);
  });

  it.each(Object.entries(visions))('distinguishes any two kinds by colour alone: %s', (_, vision) => {
    expect(tooClose(palette, vision, 10)).toEqual([]);
  });
});
