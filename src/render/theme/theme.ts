/** The theme: every colour, font and size that the painters need, as one plain record. */
import type { Voice } from '../../layout/metrics.js';
import type { ColourName } from '../../model/kinds.js';

/** Any CSS colour that both a canvas and an SVG attribute understand. */
export type Colour = string;

/** A canvas that is painted with this colour is erased there, so that what is behind it is seen. */
export const seeThrough = 'transparent';

/** The values of `Scheme`. */
export const schemes = ['light', 'dark'] as const;

/** Which palette: for a light or a dark background. */
export type Scheme = (typeof schemes)[number];

/** The choice of colours for the stylesheet, from the page and from the element itself. */
export interface SchemeChoice {
  readonly scheme: Scheme;
  /** The element has its own background instead of the page's. */
  readonly own: boolean;
  /** The text colour as computed outside the element's own styles; undefined until it is read. */
  readonly ink: Colour | undefined;
  /** The scale from layout pixels to CSS pixels. */
  readonly scale: number;
}

/** Colours and fonts as plain values that canvas and SVG read: nothing in it depends on the page any more. */
export interface Theme {
  readonly colours: Readonly<Record<ColourName, Colour>>;
  readonly ink: Colour;
  /** The colour of secondary text. */
  readonly second: Colour;
  readonly hair: Colour;
  /** Shading of weekends and of a lane under the pointer. */
  readonly band: Colour;
  /** The background of the drawing: around glyphs and inside hollow ones; `seeThrough` where it is no single colour. */
  readonly ground: Colour;
  /** The number on a cluster. */
  readonly count: Colour;
  /** The line at the present moment, and its name; `ink` where it is left out. */
  readonly now?: Colour;
  /** The scale from layout pixels to CSS pixels: the size of titles over 13 px. */
  readonly scale: number;
  /** CSS `font` shorthands, for titles of 13 px. */
  readonly fonts: Readonly<Record<Voice, string>>;
  /** Forced colours: marks differ by glyph and line alone, and tints are not drawn. */
  readonly forced: boolean;
  /** More contrast is requested: lines are opaque. True wherever colours are forced. */
  readonly strong: boolean;
  /** Which colours of a document's own are drawn; those for light backgrounds where it is left out. */
  readonly scheme?: Scheme;
  /** The opacity of those, from 0 to 1; 1 where it is left out. */
  readonly share?: number;
}
