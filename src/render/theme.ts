/** The theme: every colour, font and size that the painters need, as one plain record. */
import type { Voice } from '../layout/metrics.js';
import type { ColourName } from '../model/kinds.js';

/** Any CSS colour that both a canvas and an SVG attribute understand. */
export type Colour = string;

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
  /** CSS `font` shorthands. */
  readonly fonts: Readonly<Record<Voice, string>>;
  /** Forced colours: marks are told apart by glyph and line alone, and tints are not drawn. */
  readonly forced: boolean;
}
