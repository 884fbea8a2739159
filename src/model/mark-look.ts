/** What marks look like: colours and glyphs of ours by name, and those of a document's own. */
import type { OwnColour } from './looks/own-colour.js';
import type { OwnGlyph } from './looks/own-glyph.js';

/** The colours of the theme, `--at-color-…`; related kinds share one and differ by glyph. */
export const colourNames = [
  'statement',
  'call',
  'request',
  'incident',
  'protest',
  'measure',
  'report',
  'situation',
  'event',
] as const;

/** A colour of the theme by what it stands for: `statement` is `--at-color-statement`. */
export type ColourName = (typeof colourNames)[number];

/**
 * The glyphs that marks are drawn with: those of the built-in kinds, then those that kinds of a document's own get in turn. A kind
 * chooses among all of them.
 */
export const glyphNames = [
  'statement',
  'call',
  'meeting',
  'request',
  'radar',
  'incident',
  'protest',
  'measure',
  'advisory',
  'suspension',
  'ferry',
  'flight',
  'rail',
  'report',
  'situation',
  'event',
  'rectangle',
  'triangle',
  'plus',
  'star',
  'drop',
  'hourglass',
  'crescent',
  'chevron',
] as const;

/** One of `glyphNames`. */
export type GlyphName = (typeof glyphNames)[number];

/** What a mark is coloured with: a colour of the theme by name, or one of the document's own. */
export type MarkColour = ColourName | OwnColour;

/** What a mark is drawn with: a glyph of ours by name, or path data of the document's own. */
export type Glyph = GlyphName | OwnGlyph;
