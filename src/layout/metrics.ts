/** Sizes of the drawing in pixels, and the measuring of text that layout gets from outside. */
import { upperBound } from '../util/binary-search.js';
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
  /** Shorter forms of the second text, for less room, the longest first. */
  readonly shorter?: readonly string[];
  /** Longer forms of it, the longest first, where they have room beside the label: they change neither its row nor its side. */
  readonly longer?: readonly string[];
  /** Whether the shortest form of the second text is kept where the title must be cut for it: it is a state, or what is answered. */
  readonly keepsSecond?: boolean;
  /** Its number in the main thread, on a disc before the title: "2", or "B1". */
  readonly number?: string;
  /** Whether the glyph of the kind stands before the words, since the mark itself is another sign. */
  readonly hasKind?: boolean;
  /** A tick for each root, four at most: whether it is named. */
  readonly roots?: readonly boolean[];
  /** Where links rule out the first days of its date. */
  readonly ruledOut?: RuledOutWords;
}

/** The words of a label behind days that are ruled out: what rules them out, which stands on those days, the longest form first, and the second text without it. */
export interface RuledOutWords extends Pick<LabelText, 'second' | 'shorter' | 'keepsSecond'> {
  readonly notes: readonly string[];
}

/** The same, cut to the longest label there is. */
export interface MeasuredLabel extends LabelText {
  /** What the kind and the number take up before the title. */
  readonly lead: number;
  readonly titleWidth: number;
  /** What the ticks take up behind all words. */
  readonly tail: number;
  /** The width without what gives way first: a second text that is no state. */
  readonly leastWidth: number;
  /** The width of all. */
  readonly width: number;
  /** Where it is cut here: all that it says. */
  readonly uncut?: LabelText;
}

/** Between the glyph of a kind, or a number, and what is behind it. */
const kindGap = 4;
/** The diameter of the disc of a number. */
export const numberSize = 14;
/** From the title back to the disc of its number. */
export const numberGap: number = kindGap;
/** What each further letter adds to the width of that disc. */
const letterWidth = 7;
/** From one tick of a root to the next. */
export const tickPitch = 6;
/** The width of a tick. */
export const tickWidth = 4;
/** No label has more ticks. */
export const mostTicks = 4;

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
/** The same for a row in which no time is known to the width of a glyph: what is vague has less height than what is known. */
export const roomyVagueRow = 23;
/** The same where not all rows are roomy. */
export const tightVagueRow = 20;
/** Above the first row of a lane and below its last one. */
export const lanePadding = 4;
/** Lanes are squeezed to this where that spares a cluster. */
export const leastPadding = 2;
/** The usual radius of the disc of a cluster: wider for long numbers, up to `largestRadius`. */
export const clusterRadius = 11;
/** Discs of two lanes of one row each do not meet, nor a disc and the glyphs in the row above it. */
export const largestRadius: number = tightRow / 2 + leastPadding;
/** The height of a lane without events. */
export const emptyLaneHeight = 18;
/** How far the name of a branch stands behind that of what it branches off from, in pixels. */
export const branchIndent = 14;
/** Branches of more levels stand no further in. */
export const mostIndents = 3;
/** From line to line of the name of a lane: two stand in two rows. */
export const laneLine = 16;
/** An extent narrower than its glyph is a point. */
export const pointWidth: number = glyphSize;
/** A title is cut at this width. */
export const longestLabel = 340;
/** No label is wider: kind, title, gap, secondary text and ticks. */
export const widestLabel: number =
  glyphSize +
  2 * kindGap +
  numberSize +
  letterWidth +
  longestLabel +
  2 * labelGap +
  longestLabel / 1.5 +
  mostTicks * tickPitch;
/** A title is cut between words where as many letters are left of it. */
const fewestLetters = 12;
/** With less room than this there is no label: a few letters say nothing. */
export const shortestLabel = 48;

/** The width of a glyph with a label of this width; 0 for none. */
export function contentWidth(labelWidth: number): number {
  return glyphSize + (labelWidth > 0 ? labelGap + labelWidth : 0);
}

/** The width of the disc of a number. */
export function numberWidth(number: string): number {
  return numberSize + (number.length - 1) * letterWidth;
}

/** How many lanes find room in a height without the axis, in pixels: a row for each, and one lane always. */
export function lanesIn(height: number): number {
  return Math.max(1, Math.floor(height / (tightRow + 2 * lanePadding)));
}

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

/** In a longer text, words are looked for only as far as there is room. */
const longestWhole = 1000;
/** Where the words of a text end: the same texts are cut in each step of a zoom. */
const knownEnds = new Map<string, readonly number[]>();
const mostKnownEnds = 2000;
/** The last letter of a word, before what parts it from the next. */
const wordEnds = /([^\s,;:.–—-])[\s,;:.–—-]*\s/gu;

/**
 * The same, cut between words where that leaves enough of it: there are few such cuts of a text, so that while it is zoomed the
 * same ones are measured again and again, and a measure that remembers knows them.
 */
export function fitWords(text: string, width: number, voice: Voice, measure: Measure): string {
  const whole = measure(text, voice);
  if (whole <= width) return text;
  // No letter is narrower than a pixel.
  const ends = endsOfWords(text.length > longestWhole ? text.slice(0, Math.ceil(width)) : text);
  const cut = (position: number): string => `${text.slice(0, ends[position])}…`;
  const fits = (position: number): boolean => measure(cut(position), voice) <= width;
  const guess = upperBound(ends, (width / whole) * text.length) - 1;
  let last = Math.max(-1, Math.min(guess, ends.length - 1));
  while (last >= 0 && !fits(last)) last--;
  while (last + 1 < ends.length && fits(last + 1)) last++;
  return last < 0 ? fitText(text, width, voice, measure) : cut(last);
}

/** How long a text is that is cut behind a word, in ascending order, where enough of it is left. */
function endsOfWords(text: string): readonly number[] {
  const known = knownEnds.get(text);
  if (known) return known;
  const all = Array.from(text.matchAll(wordEnds), ({ 1: letter = '', index }) => index + letter.length);
  const ends = all.filter((end) => end >= fewestLetters);
  if (knownEnds.size >= mostKnownEnds) knownEnds.clear();
  knownEnds.set(text, ends);
  return ends;
}

/**
 * The label at its widest: the title cut at `longestLabel`, its secondary text at two thirds of that. Where a mark
 * has less room, `fitLabel` cuts it further.
 */
export function measureLabel(text: LabelText, measure: Measure): MeasuredLabel {
  const title = fitWords(text.title, longestLabel, 'title', measure);
  const cut = withSecond(text, longestLabel / 1.5, measure);
  const isCut = title !== text.title || cut.second !== text.second;
  const uncut = text.longer ? withLonger(text) : isCut && text;
  return { ...measured({ ...cut, title }, measure), ...(uncut && { uncut }) };
}

/** The same with what is said only where there is room beside it. */
function withLonger(text: LabelText): LabelText {
  const { longer = [], ...rest } = text;
  const [second = '', ...shorter] = [...longer, rest.second, ...(rest.shorter ?? [])];
  return { ...rest, second, shorter };
}

/** The longest form of the second text that fits into a width, and those that are shorter; the shortest cut where none does. */
function withSecond(text: LabelText, width: number, measure: Measure): LabelText {
  const forms = [text.second, ...(text.shorter ?? [])];
  const first = forms.findIndex((form) => measure(form, 'second') <= width);
  const shortest = forms.at(-1) as string;
  return first < 0
    ? { ...text, second: fitWords(shortest, width, 'second', measure), shorter: [] }
    : { ...text, second: forms[first] as string, shorter: forms.slice(first + 1) };
}

/** The widths of a label as it is. */
export function measured(text: LabelText, measure: Measure): MeasuredLabel {
  const { title, second, shorter = [], keepsSecond = false, hasKind = false, number, roots = [] } = text;
  const titleWidth = measure(title, 'title');
  const widthOf = (words: string): number => (words ? labelGap + measure(words, 'second') : 0);
  const secondWidth = widthOf(second);
  const shortest = shorter.at(-1);
  const lead =
    (hasKind ? glyphSize + kindGap : 0) + (number === undefined ? 0 : numberWidth(number) + kindGap);
  const tail = roots.length > 0 ? labelGap + roots.length * tickPitch - (tickPitch - tickWidth) : 0;
  const least = lead + titleWidth + tail;
  return {
    ...text,
    lead,
    titleWidth,
    tail,
    leastWidth: least + (!keepsSecond ? 0 : shortest === undefined ? secondWidth : widthOf(shortest)),
    width: least + secondWidth,
  };
}
