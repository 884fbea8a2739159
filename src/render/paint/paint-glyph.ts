/** Paints a glyph in the state of its mark: filled, hollow, hollow and dotted, struck through, or split. */
import type { Glyph } from '../../model/kinds.js';
import { glyphSize } from '../../layout/metrics.js';
import type { MarkState } from '../../layout/scene/scene.js';
import { glyphData, retractionData, splitData, strikeData } from './glyphs.js';
import type { Painting } from './painting.js';
import type { Gradient, Style } from './pen.js';
import type { Colour } from '../theme/theme.js';

const outline = 1.4;
const halo = 2;
const dots = [1.6, 1.6];
/** Half of the gap between the two halves of a split glyph. */
const parting = 1;

/** A glyph and its middle, in pixels of the scene. */
export interface GlyphSpot {
  readonly glyph: Glyph;
  readonly state: MarkState;
  readonly colour: Colour;
  readonly x: number;
  readonly y: number;
  /** Its width and height; the usual where it is left out. */
  readonly size?: number | undefined;
}

/** Draws a glyph around its point. */
export function paintGlyph(spot: GlyphSpot, painting: Painting): void {
  if (spot.state === 'disputed') paintSplit(spot, painting);
  else
    painting.pen.glyph(
      glyphData(spot.glyph),
      spot.x,
      spot.y,
      styleOf(spot, painting.theme.ground),
      scaleOf(spot),
    );
  if (spot.state === 'denied') strike(strikeData, spot, painting);
  if (spot.state === 'retracted') strike(retractionData, spot, painting);
}

/** A line through the glyph, apart from its outline by a halo in the background colour. */
function strike(line: string, spot: GlyphSpot, { pen, theme: { ground } }: Painting): void {
  const { colour, x, y } = spot;
  pen.glyph(line, x, y, { fill: ground, stroke: ground, strokeWidth: halo }, scaleOf(spot));
  pen.glyph(line, x, y, { fill: colour }, scaleOf(spot));
}

function scaleOf({ size = glyphSize }: GlyphSpot): number {
  return size / glyphSize;
}

function styleOf({ state, colour }: GlyphSpot, ground: Colour): Style {
  if (state === 'plain' || state === 'retracted') return { fill: colour };
  const dash = state === 'unsourced' ? dots : undefined;
  return { fill: ground, stroke: colour, strokeWidth: outline, dash };
}

/** A diamond in two halves apart, the first filled and the second hollow, on a halo in the background colour that separates them from all they touch. */
function paintSplit(spot: GlyphSpot, { pen, theme: { ground } }: Painting): void {
  const { colour, x, y } = spot;
  const draw = (at: number, style: Style): void => pen.glyph(splitData, at, y, style, scaleOf(spot));
  const first = x - parting;
  const last = x + parting;
  const under: Style = { fill: ground, stroke: ground, strokeWidth: outline + 2 * halo };
  draw(first, under);
  draw(last, under);
  draw(first, { fill: half(colour, 1), stroke: half(colour, 1), strokeWidth: outline });
  draw(last, { stroke: half(colour, 0), strokeWidth: outline });
}

/** The colour up to the middle of a glyph (`first` is 1) or from there on (0), along the inline direction. */
function half(colour: Colour, first: 0 | 1): Gradient {
  const edge = glyphSize;
  const opacities = [first, first, 1 - first, 1 - first];
  return { colour, stops: [-edge, 0, 0, edge].map((x, i) => ({ x, opacity: opacities[i] ?? 0 })) };
}
