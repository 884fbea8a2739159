/** The shapes of the kinds: one path a glyph, bold enough for a mark of 14 pixels. */
import type { Glyph, GlyphName } from '../../model/kinds.js';
import { isOwnGlyph } from '../../model/looks/own-glyph.js';

/**
 * SVG path data by glyph, for `<path d>` and `Path2D` alike, on a box of 16 by 16 units around 0,0.
 *
 * Fill with the even-odd rule, so that holes stay open. Every contour is closed, and the shape keeps 0.7 units clear of
 * the box, so that an outline of 1.4 units with round joins, drawn on the same path, stays inside it. Commands are
 * absolute, of M, L, H, V, C, A (circular) and Z. The silhouette comes first, holes last. A glyph is not mirrored in
 * right-to-left text.
 *
 * A request is an arrow that leaves, a measure a gavel, a suspension an octagon with a pause sign, a situation a
 * gauge, and an event without a kind of its own a diamond; kinds of a document's own have plain figures: a disc is left to clusters and a ring to nothing, since a
 * hollow mark already means that its event is hedged.
 */
export const glyphs: Readonly<Record<GlyphName, string>> = {
  statement:
    'M-4.5 -6H4.5A2.25 2.25 0 0 1 6.75 -3.75V1A2.25 2.25 0 0 1 4.5 3.25H0.75L-3.5 6.75V3.25H-4.5A2.25 2.25 0 0 1 -6.75 1V-3.75A2.25 2.25 0 0 1 -4.5 -6Z',
  call: 'M-4.64 -6.38A1.27 1.27 0 0 1 -2.85 -6.38L-1.14 -4.67A1.27 1.27 0 0 1 -1.14 -2.88L-1.96 -2.06C-2.56 -1.47 -1.89 -0.2 -0.85 0.85C0.2 1.89 1.47 2.56 2.06 1.96L2.88 1.14A1.27 1.27 0 0 1 4.67 1.14L6.38 2.85A1.27 1.27 0 0 1 6.38 4.64L5.49 5.54C3.18 7.85 -0.55 6.66 -3.6 3.6C-6.66 0.55 -7.85 -3.18 -5.54 -5.49Z',
  meeting:
    'M-5.13 -1.74A2.5 2.5 0 1 1 -2.37 -1.74C-1.2 -1.13 -0.89 0.4 -0.89 2.04L-0.89 5.3A1.12 1.12 0 0 1 -2.02 6.42L-5.48 6.42A1.12 1.12 0 0 1 -6.61 5.3L-6.61 2.04C-6.61 0.4 -6.3 -1.13 -5.13 -1.74Z M2.37 -1.74A2.5 2.5 0 1 1 5.13 -1.74C6.3 -1.13 6.61 0.4 6.61 2.04L6.61 5.3A1.12 1.12 0 0 1 5.48 6.42L2.02 6.42A1.12 1.12 0 0 1 0.89 5.3L0.89 2.04C0.89 0.4 1.2 -1.13 2.37 -1.74Z',
  request: 'M0.75 -6.5L7 -0.75L0.75 5V1.75C-2.5 1.75 -4.75 3 -6.6 6.5C-6.8 0.5 -4 -3 0.75 -3.25Z',
  radar:
    'M-5.1 -6.3L4.8 3.6A7.63 7.63 0 0 1 -1.03 3.66L0 6.75H-6.4L-4.47 0.89A7.63 7.63 0 0 1 -5.1 -6.3Z M1.9 -4A2.1 2.1 0 1 1 6.1 -4A2.1 2.1 0 1 1 1.9 -4Z',
  incident:
    'M0 -7.1L1.57 -3.79L5.02 -5.02L3.79 -1.57L7.1 0L3.79 1.57L5.02 5.02L1.57 3.79L0 7.1L-1.57 3.79L-5.02 5.02L-3.79 1.57L-7.1 0L-3.79 -1.57L-5.02 -5.02L-1.57 -3.79Z',
  protest:
    'M-6.4 -0.25A0.87 0.87 0 0 1 -5.69 -1.26L-3.12 -1.71L2.7 -6.8A8.27 8.27 0 0 1 4.78 5.02L-0.15 3.11L0.77 6.35L-1.8 6.8L-3.28 2.38L-5 2.68A0.87 0.87 0 0 1 -6 1.98Z',
  measure:
    'M-5.65 -1.32L-0.22 -6.75L3.18 -3.35L1.38 -1.55L6.75 3.82L4.92 5.65L-0.45 0.28L-2.25 2.08Z M-6.75 4H-0.6V6.6H-6.75Z',
  advisory:
    'M1.3 -5.95L6.95 4A1.5 1.5 0 0 1 5.65 6.25H-5.65A1.5 1.5 0 0 1 -6.95 4L-1.3 -5.95A1.5 1.5 0 0 1 1.3 -5.95Z M-0.9 -2.8L-0.6 1.5H0.6L0.9 -2.8Z M-0.75 2.9V4.4H0.75V2.9Z',
  suspension:
    'M-2.8 -6.7H2.8L6.7 -2.8V2.8L2.8 6.7H-2.8L-6.7 2.8V-2.8Z M-3.1 -3.3V3.3H-1.15V-3.3Z M1.15 -3.3V3.3H3.1V-3.3Z',
  ferry: 'M-5 -2.9H-2.9V-6.4H0.3V-2.9H3.4L5 0.5H7.2L4.7 6H-5.4L-7.2 0.5H-5Z',
  flight:
    'M4.38 -6.31A1.37 1.37 0 0 1 6.31 -4.38L3.71 -1.78L5.01 5.12L3.41 6.72L0.51 1.42L-1.22 3.15L-0.98 5.52L-2.18 6.72L-3.78 3.78L-6.72 2.18L-5.52 0.98L-3.15 1.22L-1.42 -0.51L-6.72 -3.41L-5.12 -5.01L1.78 -3.71Z',
  rail: 'M-2.8 -6.75H2.8A2.6 2.6 0 0 1 5.4 -4.15V2A2.6 2.6 0 0 1 3.5 4.5L5.4 6.75H2.7L1.1 4.75H-1.1L-2.7 6.75H-5.4L-3.5 4.5A2.6 2.6 0 0 1 -5.4 2V-4.15A2.6 2.6 0 0 1 -2.8 -6.75Z M-3.1 -4.2V-0.2H3.1V-4.2Z',
  report: 'M-5.25 -6.75H0.1V-1.6H5.25V6.75H-5.25Z M1.6 -6.75L5.25 -3.1H1.6Z',
  situation: 'M-6.9 4.6V2.2A6.9 6.9 0 0 1 6.9 2.2V4.6H1.4L3.4 -1.9L-1.4 4.6Z',
  event: 'M0 -6.9L6.9 0L0 6.9L-6.9 0Z',
  rectangle: 'M-6.3 -5H6.3V5H-6.3Z',
  triangle: 'M0 -6.4L6.9 5.6H-6.9Z',
  plus: 'M-2.2 -6.7H2.2V-2.2H6.7V2.2H2.2V6.7H-2.2V2.2H-6.7V-2.2H-2.2Z',
  star: 'M0 -6.7L1.82 -2.01L6.85 -1.72L2.95 1.46L4.23 6.32L0 3.6L-4.23 6.32L-2.95 1.46L-6.85 -1.72L-1.82 -2.01Z',
  drop: 'M0 7.1C-1.6 4.2 -5.2 2 -5.2 -1.8A5.2 5.2 0 0 1 5.2 -1.8C5.2 2 1.6 4.2 0 7.1Z',
  hourglass: 'M-5.8 -6.6H5.8L1.5 0L5.8 6.6H-5.8L-1.5 0Z',
  crescent: 'M4.7 -6.3A6.9 6.9 0 1 0 4.7 6.3A7.6 7.6 0 0 1 4.7 -6.3Z',
  chevron: 'M-5.6 -6.4H-0.4L6.2 0L-0.4 6.4H-5.6L1 0Z',
};

/** The path data of a glyph, of ours or of a document's own. */
export function glyphData(glyph: Glyph): string {
  return isOwnGlyph(glyph) ? glyph : glyphs[glyph];
}

/** The line through the glyph of an event that is denied, in the same box: a thin bar from corner to corner. */
export const strikeData = 'M-7.2 6.2L6.2 -7.2L7.2 -6.2L-6.2 7.2Z';

/** The line through the glyph of an event that was retracted, as through words: a bar that goes past it on both sides. */
export const retractionData = 'M-9.5 -0.8H9.5V0.8H-9.5Z';

/** The sign of what is disputed, whatever its kind: a diamond, to be halved, a little larger than a glyph. */
export const splitData = 'M0 -8.6L8.6 0L0 8.6L-8.6 0Z';
