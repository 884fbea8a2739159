/** Sizes of the drawing in pixels, and the text that is measured for it: what layout is told from outside. */

/** The voices in which text is set; a theme gives each its font. */
export type Voice = 'title' | 'second' | 'tick' | 'context' | 'lane' | 'count';

/** The width of a text in a voice, in pixels. */
export type Measure = (text: string, voice: Voice) => number;

/** What a mark says: its title and, quieter, how it is known. */
export interface LabelText {
  readonly title: string;
  readonly second: string;
}

export const glyphSize = 16;
/** Between a glyph and its label, a title and its second voice. */
export const labelGap = 7;
/** Between two things in one row. */
export const rowGap = 14;
export const axisHeight = 44;
/** What a second zone adds to it. */
export const secondAxisHeight = 38;
export const roomyRow = 27;
export const tightRow = 22;
export const lanePadding = 4;
export const clusterRadius = 11;
/** An extent narrower than its glyph is a point. */
export const pointWidth: number = glyphSize;
/** A title is cut at this width. */
export const longestLabel = 340;
/** With less room than this there is no label. */
export const shortestLabel = 28;

/** The text cut to a width, with an ellipsis; empty where not even a letter fits. */
export function fitText(text: string, width: number, voice: Voice, measure: Measure): string {
  if (measure(text, voice) <= width) return text;
  const letters = Array.from(text.slice(0, Math.ceil(width / 2) + 1));
  let low = 0;
  let high = letters.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (measure(`${letters.slice(0, middle).join('').trimEnd()}…`, voice) <= width) low = middle;
    else high = middle - 1;
  }
  return low > 0 ? `${letters.slice(0, low).join('').trimEnd()}…` : '';
}
