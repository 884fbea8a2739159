/** Texts in the letters that a reader sees (Unicode's UAX 29, extended grapheme clusters), so that none is cut in half. */

/** What may be one letter with what stands beside it: marks, joiners, flags, emoji, parts of Hangul syllables, … */
const joining =
  /[\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\u200d\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff]/u;
/** … and what is no mark in Unicode's table, but joined all the same: Thai and Lao am, voicing of narrow kana, signs before numbers. */
const joiningToo =
  /[\u200c\u0e33\u0eb3\uff9e\uff9f\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u0d4e\u{110bd}\u{110cd}\u{111c2}\u{111c3}\u{113d1}\u{1193f}\u{11941}\u{11a84}-\u{11a89}\u{11d46}\u{11f02}]/u;
/** No letter that is read as one is longer, in UTF-16 units. */
const longest = 64;
let segmenter: Intl.Segmenter | undefined;

/** The letters of a text, from its start. */
export function graphemesOf(text: string): readonly string[] {
  if (!joining.test(text) && !joiningToo.test(text)) return Array.from(text);
  // Made once, and only where it is needed: it is slow to make.
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** The letters at the start of a text that are whole within a length in UTF-16 units. */
export function wholeGraphemes(text: string, length: number): readonly string[] {
  if (text.length <= length) return graphemesOf(text);
  const whole: string[] = [];
  let end = 0;
  for (const letter of graphemesOf(text.slice(0, length + longest))) {
    end += letter.length;
    if (end > length) break;
    whole.push(letter);
  }
  return whole;
}

/** A text cut to a length in UTF-16 units with an ellipsis, between two letters; itself where it is no longer. */
export function cutText(text: string, length: number): string {
  return text.length > length ? `${wholeGraphemes(text, length).join('')}…` : text;
}
