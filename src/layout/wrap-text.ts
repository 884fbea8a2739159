/** Breaks a text into lines between its words, each as wide as it may be. */
import { wholeGraphemes } from '../util/graphemes.js';
import { fitWords, type Measure, type Voice } from './metrics.js';

/** Behind blanks, hyphens and slashes, and between the signs of scripts that set no blanks; never before a small kana. */
const breaks =
  /(?<=\s|[-‐–—/])(?!\s|$)|(?<=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}])(?=[\p{sc=Han}\p{sc=Hira}])(?![ぁぃぅぇぉっゃゅょゎ])|(?<=[\p{sc=Han}\p{sc=Hira}])(?=\p{sc=Kana})/u;

/**
 * The text in at most so many lines of a width. A word that is wider than a line is broken between letters; what goes
 * beyond the last line is cut with an ellipsis, between words where that leaves enough. None where not even a letter fits.
 */
export function wrapText(
  text: string,
  width: number,
  most: number,
  voice: Voice,
  measure: Measure,
): readonly string[] {
  const lines: string[] = [];
  let left = text.trim();
  while (left !== '') {
    const isLast = lines.length === most - 1 || measure(left, voice) <= width;
    const line = isLast ? left : firstLine(left, width, voice, measure);
    const fitted = isLast || line === '' ? fitWords(left, width, voice, measure) : line.trimEnd();
    if (fitted !== '') lines.push(fitted);
    if (isLast || line === '') break;
    left = left.slice(line.length).trimStart();
  }
  return lines;
}

/** As many of the first words as fit, with the blank behind them; empty where not even one does. */
export function leadingWords(text: string, width: number, voice: Voice, measure: Measure): string {
  const letters = wholeGraphemes(text, Math.ceil(width) + 1).join('');
  return longest(letters.split(breaks), (part) => measure(part.trimEnd(), voice) <= width);
}

/** As many words as fit, with the blank behind them; letters where not even one word fits. */
function firstLine(text: string, width: number, voice: Voice, measure: Measure): string {
  const letters = wholeGraphemes(text, Math.ceil(width) + 1);
  return (
    leadingWords(text, width, voice, measure) || longest(letters, (part) => measure(part, voice) <= width)
  );
}

function longest(parts: readonly string[], fits: (text: string) => boolean): string {
  let line = '';
  for (const part of parts) {
    if (!fits(line + part)) break;
    line += part;
  }
  return line;
}
