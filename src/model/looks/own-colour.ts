/** Colours of a document's own: one for light backgrounds and one for dark ones, as one short text. */
import { parseColour } from './parse-colour.js';
import { contrastOf, leastContrast, nearestPassing } from './contrast.js';
import type { Coordinates } from './colour-spaces.js';

/** `#rrggbb/#rrggbb`: on a light background, and on a dark one. */
export type OwnColour = `#${string}/#${string}`;

/** The two kinds of backgrounds. */
export type Background = 'light' | 'dark';

/** What the drawing stands on where its page has no other background: see the palettes of the theme. */
const backgrounds: Readonly<Record<Background, Coordinates>> = {
  light: [1, 1, 1],
  dark: [0x14 / 255, 0x17 / 255, 0x1b / 255],
};

/** What a CSS colour looks like on a background, as `#rrggbb`: what is see-through is laid upon that. Undefined where it is no colour. */
export function hexOn(text: string, background: Background): string | undefined {
  const parsed = parseColour(text);
  if (!parsed || parsed.opacity === 0) return undefined;
  const below = backgrounds[background];
  const [red, green, blue] = parsed.channels.map(
    (channel, at) => channel * parsed.opacity + (below[at] ?? 0) * (1 - parsed.opacity),
  );
  return hexOf([red ?? 0, green ?? 0, blue ?? 0]);
}

/** Both of them in one. */
export function ownColour(light: string, dark: string): OwnColour {
  return `${light}/${dark}` as OwnColour;
}

/** The one for a background, as `#rrggbb`. */
export function shadeOf(colour: OwnColour, background: Background): string {
  return background === 'light' ? colour.slice(0, 7) : colour.slice(8);
}

/** Whether a colour is one of a document's own, and no name of ours. */
export function isOwnColour(colour: string): colour is OwnColour {
  return colour.startsWith('#');
}

/** A colour that stands out too little. */
export interface LowContrast {
  readonly background: Background;
  /** Rounded down, so that it never seems to be enough. */
  readonly ratio: number;
  /** The nearest colour that stands out enough. */
  readonly nearest: string;
}

/** Where a colour stands out less from a background than it should. */
export function lowContrastOf(colour: OwnColour): readonly LowContrast[] {
  return (['light', 'dark'] as const).flatMap((background) => {
    const channels = parseColour(shadeOf(colour, background))?.channels ?? [0, 0, 0];
    const ratio = contrastOf(channels, backgrounds[background]);
    if (ratio >= leastContrast) return [];
    const nearest = hexOf(nearestPassing(channels, backgrounds[background]));
    return [{ background, ratio: Math.floor(ratio * 10) / 10, nearest }];
  });
}

function hexOf(channels: Coordinates): string {
  const digits = channels.map((channel) =>
    Math.round(channel * 255)
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${digits.join('')}`;
}
