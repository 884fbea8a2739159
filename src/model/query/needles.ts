/** What is looked for in texts: folded words in a row, and whether a text has them. */
import { fold } from '../../util/fold.js';
import { isWrittenWithoutSpaces, segmentsOf, tokensOf, wordsOf } from '../../util/search-words.js';
import type { Needle } from './query.js';

/** A text as needles are looked for in it: its folded words with one space between them. */
export function searchedText(text: string): string {
  return wordsOf(fold(text)).join(' ');
}

/** The words of a text in a row; undefined where it has none. */
export function needleOf(text: string, isOpen: boolean): Needle | undefined {
  const words = searchedText(text);
  return words === '' ? undefined : { words, isOpen };
}

/**
 * What is looked for where a word is typed without quotation marks: the word as the beginning of one; in a script without
 * spaces, each of the words that a dictionary finds in it.
 */
export function needlesOfTyped(text: string): readonly Needle[] {
  const words = wordsOf(fold(text));
  const needle = { words: words.join(' '), isOpen: true };
  if (words.length !== 1 || !isWrittenWithoutSpaces(needle.words)) return words.length > 0 ? [needle] : [];
  return segmentsOf(needle.words).map((segment) => ({ words: segment, isOpen: true }));
}

/** Whether a searched text has the words of a needle in a row, from the beginning of a word on. */
export function hasNeedle(searched: string, { words, isOpen }: Needle): boolean {
  // Not by UTF-16 units: many letters of Han are two of them.
  const letters = Array.from(words);
  const isInside = isWrittenWithoutSpaces(letters[0] ?? '');
  const isLoose = isOpen || isWrittenWithoutSpaces(letters.at(-1) ?? '');
  for (let at = searched.indexOf(words); at >= 0; at = searched.indexOf(words, at + 1)) {
    const end = searched[at + words.length] ?? ' ';
    if ((isInside || at === 0 || searched[at - 1] === ' ') && (isLoose || end === ' ')) return true;
  }
  return false;
}

/** A token that has to be in a text; `isOpen`: or one that begins with it. */
export interface NeedleToken {
  readonly token: string;
  readonly isOpen: boolean;
}

/** The tokens of a needle: a text has it where it has these in a row. */
export function tokensOfNeedle({ words, isOpen }: Needle): readonly NeedleToken[] {
  const all = words.split(' ');
  return all.flatMap((word, i) => {
    const isLast = i === all.length - 1;
    if (!isWrittenWithoutSpaces(word)) return [{ token: word, isOpen: isOpen && isLast }];
    const tokens = tokensOf(word);
    // Its last letter goes on in a text, or does not, unless another word follows it.
    return tokens.length > 1 && isLast
      ? tokens.slice(0, -1).map((token) => ({ token, isOpen: false }))
      : tokens.map((token) => ({ token, isOpen: isLast }));
  });
}
