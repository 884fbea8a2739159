/** Marks whose glyphs are as large as a number of their events: by area, within the height of a row. */
import { shareOf, type Sizes, type ValueRange } from '../index/sizes.js';
import type { Mark } from './scene.js';

/** In pixels: the tightest row has room for the largest glyph, and in the smallest states still differ. */
export const largestGlyph = 20;
const smallestGlyph = 7;

/** The width and height of the glyph of a value: its area is the share of the range, but for the smallest. Half pixels, so that few are drawn. */
export function glyphSizeOf(value: number, range: ValueRange): number {
  const size = largestGlyph * Math.sqrt(shareOf(value, range));
  return Math.max(smallestGlyph, Math.round(size * 2) / 2);
}

/** The marks with their sizes; as they are where events are not sized. */
export function sizedMarks(marks: readonly Mark[], sizes: Sizes | undefined): readonly Mark[] {
  if (!sizes) return marks;
  const { values, range } = sizes;
  return marks.map((mark) => ({ ...mark, glyphSize: glyphSizeOf(values[mark.row] as number, range) }));
}
