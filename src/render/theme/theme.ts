/** The theme: every colour, font and size that the painters need, as one plain record. */
import type { Voice } from '../../layout/metrics.js';
import type { ColourName } from '../../model/kinds.js';

/** Any CSS colour that both a canvas and an SVG attribute understand. */
export type Colour = string;

/** Which palette: for a light ground or for a dark one. */
export type Scheme = 'light' | 'dark';

/** How the page and the element's own choice tell the stylesheet which colours to take. */
export interface SchemeChoice {
  readonly scheme: Scheme;
  /** The element stands on a ground of its own instead of taking after the page. */
  readonly own: boolean;
  /** The text colour as computed outside the element's own styles; undefined until it is read. */
  readonly ink: Colour | undefined;
  /** How much larger than it was laid out the drawing is seen. */
  readonly scale: number;
}

export interface Theme {
  readonly colours: Readonly<Record<ColourName, Colour>>;
  readonly ink: Colour;
  /** The second voice. */
  readonly second: Colour;
  readonly hair: Colour;
  /** Shading of weekends and of a lane under the pointer. */
  readonly band: Colour;
  /** What the drawing stands on: around glyphs and inside hollow ones. */
  readonly ground: Colour;
  /** The number on a cluster. */
  readonly count: Colour;
  /** How much larger than it was laid out the drawing is seen: the size of titles over 13 px. */
  readonly scale: number;
  /** CSS `font` shorthands, for titles of 13 px. */
  readonly fonts: Readonly<Record<Voice, string>>;
  /** Forced colours: marks are told apart by glyph and line alone, and tints are not drawn. */
  readonly forced: boolean;
  /** More contrast was asked for: lines are drawn in full. Holds wherever colours are forced. */
  readonly strong: boolean;
}
