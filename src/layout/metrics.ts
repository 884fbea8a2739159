/** Sizes of the drawing in pixels, and the measuring of text that layout gets from outside. */
import { wholeGraphemes } from '../util/graphemes.js';

/** The voices in which text is set; a theme gives each its font. */
export type Voice = 'title' | 'second' | 'tick' | 'context' | 'lane' | 'count';

/** The languages of a drawing (BCP 47), which choose among the forms of shared letters: that of its words, and that of titles. */
export interface Languages {
  readonly words: string;
  readonly titles: string;
}

/** The language of what a voice says. */
export function languageOf(voice: Voice, { words, titles }: Languages): string {
  return voice === 'title' ? titles : words;
}

/** The width of a text in a voice, in pixels. */
export type Measure = (text: string, voice: Voice) => number;

/** What a mark says: its title and, quieter, how it is known. */
export interface LabelText {
  readonly title: string;
  readonly second: string;
}

/** The same, cut to the longest label there is; `width` is that of both with what stands between them. */
export interface MeasuredLabel extends LabelText {
  readonly titleWidth: number;
  readonly width: number;
}

/** The width and height of a glyph. */
export const glyphSize = 16;
/** Between a glyph and its label, a title and its secondary text. */
export const labelGap = 7;
/** Before and after a name of the axis in the column of the lane heads; and where that of the as-of line begins, behind its sample. */
export const nameMargin = 8;
/** Where the name of the as-of line begins, behind the sample of that line. */
export const asOfInset = 18;
/** Between the words of a vague date and the ends of its span, over it or beside it. */
export const spanGap = 6;
/** Between two things in one row. */
export const rowGap = 14;
/** The height of the axis in one zone, both levels. */
export const axisHeight = 44;
/** What a second zone adds to it. */
export const secondAxisHeight = 38;
/** The height of a row where all rows fit at it. */
export const roomyRow = 27;
/** The height of a row where they do not: the least at which glyphs and labels stay clear of one another. */
export const tightRow = 22;
/** Above the first row of a lane and below its last one. */
export const lanePadding = 4;
/** Lanes are squeezed to this where that spares a cluster. */
export const leastPadding = 2;
/** The usual radius of the disc of a cluster: wider for long numbers, up to `largestRadius`. */
export const clusterRadius = 11;
/** Discs of two lanes of one row each do not meet, nor a disc and the glyphs in the row above it. */
export const largestRadius: number = tightRow / 2 + leastPadding;
/** From line to line of the name of a lane: two stand in two rows. */
export const laneLine = 16;
/** An extent narrower than its glyph is a point. */
export const pointWidth: number = glyphSize;
/** A title is cut at this width. */
export const longestLabel = 340;
/** No label is wider: title, gap and secondary text. */
export const widestLabel: number = longestLabel + labelGap + longestLabel / 1.5;
/** With less room than this there is no label. */
export const shortestLabel = 28;

/** The text cut to a width, with an ellipsis; empty where not even a letter fits. Each guess is led by the width of the last. */
export function fitText(text: string, width: number, voice: Voice, measure: Measure): string {
  const whole = measure(text, voice);
  if (whole <= width) return text;
  const letters = wholeGraphemes(text, Math.ceil(width / 2) + 1);
  const cut = (count: number): string => `${letters.slice(0, count).join('').trimEnd()}…`;
  const letterWidth = whole / text.length;
  let low = 0;
  let high = letters.length;
  for (let guess = Math.floor(width / letterWidth) - 1; low < high;) {
    guess = Math.min(Math.max(guess, low + 1), high);
    const left = width - measure(cut(guess), voice);
    if (left >= 0) low = guess;
    else high = guess - 1;
    guess += Math.trunc(left / letterWidth) || (left >= 0 ? 1 : -1);
  }
  return low > 0 ? cut(low) : '';
}

/**
 * The label at its widest: the title cut at `longestLabel`, its secondary text at two thirds of that. Where a mark
 * has less room, `fitLabel` cuts it further.
 */
export function measureLabel(text: LabelText, measure: Measure): MeasuredLabel {
  const title = fitText(text.title, longestLabel, 'title', measure);
  const second = fitText(text.second, longestLabel / 1.5, 'second', measure);
  const titleWidth = measure(title, 'title');
  const secondWidth = second ? labelGap + measure(second, 'second') : 0;
  return { title, second, titleWidth, width: titleWidth + secondWidth };
}
