/** Colours from the spaces of CSS Color 4 to sRGB and back; the matrices are those of its sample code. */

/** Three coordinates of a colour, in whichever space. */
export type Coordinates = readonly [number, number, number];

type Matrix = readonly [Coordinates, Coordinates, Coordinates];

function times(matrix: Matrix, [a, b, c]: Coordinates): Coordinates {
  const [first, second, third] = matrix.map(([x, y, z]) => x * a + y * b + z * c);
  return [first ?? 0, second ?? 0, third ?? 0];
}

function each([a, b, c]: Coordinates, change: (value: number) => number): Coordinates {
  return [change(a), change(b), change(c)];
}

const fromD65: Matrix = [
  [3.2409699, -1.5373832, -0.4986108],
  [-0.9692436, 1.8759675, 0.0415551],
  [0.0556301, -0.203977, 1.0569715],
];
const fromD50: Matrix = [
  [3.1341359, -1.6173864, -0.4906619],
  [-0.9787955, 1.9162544, 0.0334427],
  [0.0719554, -0.2289768, 1.4053861],
];
const fromP3: Matrix = [
  [1.2249402, -0.2249402, 0],
  [-0.0420569, 1.0420569, 0],
  [-0.0196376, -0.0786361, 1.0982735],
];
const a98ToD65: Matrix = [
  [0.576669, 0.1855582, 0.1882286],
  [0.297345, 0.6273636, 0.0752915],
  [0.0270314, 0.0706889, 0.9913375],
];
const rec2020ToD65: Matrix = [
  [0.636958, 0.1446169, 0.168881],
  [0.2627002, 0.6779981, 0.0593017],
  [0, 0.0280727, 1.0609851],
];
const proPhotoToD50: Matrix = [
  [0.7977666, 0.1351813, 0.0313477],
  [0.2880748, 0.7118352, 0.0000899],
  [0, 0, 0.8251046],
];
const conesOfOklab: Matrix = [
  [1, 0.3963378, 0.2158038],
  [1, -0.1055613, -0.0638542],
  [1, -0.0894842, -1.2914855],
];
const fromCones: Matrix = [
  [4.0767416, -3.3077116, 0.2309699],
  [-1.268438, 2.6097574, -0.3413194],
  [-0.0041961, -0.7034186, 1.7076147],
];
const toCones: Matrix = [
  [0.4122215, 0.5363325, 0.051446],
  [0.2119035, 0.6806995, 0.107397],
  [0.0883025, 0.2817188, 0.6299787],
];
const oklabOfCones: Matrix = [
  [0.2104543, 0.7936178, -0.004072],
  [1.9779985, -2.4285922, 0.4505937],
  [0.025904, 0.7827718, -0.8086758],
];

/** The transfer function of sRGB and Display P3, of light of 0 to 1. */
function encoded(light: number): number {
  return light > 0.0031308 ? 1.055 * light ** (1 / 2.4) - 0.055 : 12.92 * light;
}

/** The light of a channel of sRGB of 0 to 1. */
export function lightOf(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

/** From OKLab, its lightness 0 to 1. */
export function fromOklab(lab: Coordinates): Coordinates {
  const cones = each(times(conesOfOklab, lab), (cone) => cone ** 3);
  return each(times(fromCones, cones), encoded);
}

/** The OKLab coordinates of a colour of sRGB. */
export function oklabOf(rgb: Coordinates): Coordinates {
  return times(oklabOfCones, each(times(toCones, each(rgb, lightOf)), Math.cbrt));
}

const white: Coordinates = [0.9642957, 1, 0.8251046];

/** From CIE Lab with the white of D50, its lightness 0 to 100. */
export function fromLab([lightness, a, b]: Coordinates): Coordinates {
  const y = (lightness + 16) / 116;
  const [x, , z] = each([y + a / 500, y, y - b / 200], (f) =>
    f > 6 / 29 ? f ** 3 : (f - 4 / 29) * (108 / 841),
  );
  const luminance = lightness > 8 ? y ** 3 : lightness / 903.2963;
  return each(times(fromD50, [x * white[0], luminance, z * white[2]]), encoded);
}

/** A hue in degrees as the two coordinates of a plane of colours. */
export function polar([lightness, chroma, hue]: Coordinates): Coordinates {
  const angle = (hue * Math.PI) / 180;
  return [lightness, chroma * Math.cos(angle), chroma * Math.sin(angle)];
}

/** From a hue in degrees, and saturation and lightness of 0 to 1. */
export function fromHsl([hue, saturation, lightness]: Coordinates): Coordinates {
  const reach = saturation * Math.min(lightness, 1 - lightness);
  return each([0, 8, 4], (offset) => {
    const k = (((offset + hue / 30) % 12) + 12) % 12;
    return lightness - reach * Math.max(-1, Math.min(k - 3, 9 - k, 1));
  });
}

/** From a hue in degrees, and whiteness and blackness of 0 to 1. */
export function fromHwb([hue, whiteness, blackness]: Coordinates): Coordinates {
  const sum = whiteness + blackness;
  if (sum >= 1) return each([0, 0, 0], () => whiteness / sum);
  return each(fromHsl([hue, 1, 0.5]), (channel) => channel * (1 - sum) + whiteness);
}

/** The light of a channel of each space that has a transfer function of its own. */
const lightOfA98 = (channel: number): number => Math.max(0, channel) ** (563 / 256);
const lightOfProPhoto = (channel: number): number => (channel <= 16 / 512 ? channel / 16 : channel ** 1.8);
const lightOfRec2020 = (channel: number): number =>
  channel < 0.0812429 ? channel / 4.5 : ((channel + 0.0992968) / 1.0992968) ** (1 / 0.45);

/** What `color()` takes, by the name of the space. */
export const spaces: ReadonlyMap<string, (given: Coordinates) => Coordinates> = new Map([
  ['srgb', (given: Coordinates) => given],
  ['srgb-linear', (given: Coordinates) => each(given, encoded)],
  ['display-p3', (given: Coordinates) => each(times(fromP3, each(given, lightOf)), encoded)],
  ['display-p3-linear', (given: Coordinates) => each(times(fromP3, given), encoded)],
  [
    'a98-rgb',
    (given: Coordinates) => each(times(fromD65, times(a98ToD65, each(given, lightOfA98))), encoded),
  ],
  [
    'rec2020',
    (given: Coordinates) => each(times(fromD65, times(rec2020ToD65, each(given, lightOfRec2020))), encoded),
  ],
  [
    'prophoto-rgb',
    (given: Coordinates) => each(times(fromD50, times(proPhotoToD50, each(given, lightOfProPhoto))), encoded),
  ],
  ['xyz', (given: Coordinates) => each(times(fromD65, given), encoded)],
  ['xyz-d65', (given: Coordinates) => each(times(fromD65, given), encoded)],
  ['xyz-d50', (given: Coordinates) => each(times(fromD50, given), encoded)],
]);
