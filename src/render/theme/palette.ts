/** The colours of the drawing where the host sets none: one palette for light backgrounds, one for dark. */
import type { ColourName } from '../../model/kinds.js';

/** A colour of a kind, or of what surrounds the marks: text, lines, background, weekend band, focus ring, the count on a cluster, the present moment. */
export type PaletteName =
  ColourName | 'ink' | 'second' | 'hair' | 'ground' | 'band' | 'focus' | 'count' | 'now';

/** Colours by name, each as `#rrggbb`. */
export type Palette = Readonly<Record<PaletteName, string>>;

/**
 * For a light background. Each colour of a kind reaches 4.5:1 on the background (WCAG 2.2), so that it may colour words too, and
 * 3:1 on tinted pages. Any two of them differ by a CIEDE2000 of 10 or more, to full colour vision and to simulated
 * protanopia, deuteranopia and tritanopia (Machado, Oliveira and Fernandes 2009). `hair` is a hairline's: it carries no
 * meaning of its own.
 */
export const lightPalette: Palette = {
  statement: '#4178be',
  call: '#08695c',
  request: '#6543a3',
  incident: '#a51e0d',
  protest: '#a56a03',
  measure: '#75563c',
  report: '#55617b',
  situation: '#76757b',
  event: '#343a44',
  ink: '#1d2126',
  second: '#5d6670',
  hair: '#e3e6e9',
  ground: '#ffffff',
  band: '#f4f6f8',
  focus: '#0b62d6',
  count: '#ffffff',
  now: '#b4137e',
};

/** For a dark background, with the same contrasts and distances as `lightPalette`. */
export const darkPalette: Palette = {
  statement: '#aec8fe',
  call: '#5cccae',
  request: '#a988e2',
  incident: '#e56a4c',
  protest: '#ecbb53',
  measure: '#ac937f',
  report: '#a3abbf',
  situation: '#7c888f',
  event: '#dfe3ea',
  ink: '#e8eaed',
  second: '#9aa4af',
  hair: '#2c3239',
  ground: '#14171b',
  band: '#1b1f24',
  focus: '#7ab7ff',
  count: '#0b0d10',
  now: '#ff7fc8',
};
