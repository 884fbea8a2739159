/** The words of folded texts: runs of letters and digits, and in scripts without spaces every two letters in a row. */

const unspacedScripts = ['Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar']
  .map((script) => `\\p{Script_Extensions=${script}}`)
  .join('');
const isUnspaced = new RegExp(`[${unspacedScripts}]`, 'u');
const asciiWords = /[a-z0-9]+/g;
const ascii = /^[\0-\x7f]*$/;
/** Runs of letters, marks and digits. */
const runs = /[\p{L}\p{M}\p{N}]+/gu;
/** Spaces and punctuation; not what is left out of folded texts, such as joiners. */
const noWord = /[^\S\ufeff]|\p{P}/gu;
/** The same parted where a script without spaces begins or ends. */
const parts = new RegExp(`[${unspacedScripts}]+|[^${unspacedScripts}]+`, 'gu');
let segmenter: Intl.Segmenter | undefined;

/** The runs of letters and digits of a folded text; one of a script without spaces stands alone. */
export function wordsOf(folded: string): readonly string[] {
  if (ascii.test(folded)) return folded.match(asciiWords) ?? [];
  return (folded.match(runs) ?? []).flatMap((run) => (isUnspaced.test(run) ? (run.match(parts) ?? []) : run));
}

/** A text in pieces of at least so many letters, but for the last, cut where no word is: it has the words of these in a row. */
export function* piecesOf(text: string, least: number): Generator<string, void> {
  let start = 0;
  while (text.length - start > least) {
    noWord.lastIndex = start + least - 1;
    const end = noWord.exec(text) ? noWord.lastIndex : text.length;
    yield text.slice(start, end);
    start = end;
  }
  if (start < text.length) yield text.slice(start);
}

/** Whether words are written in this text without spaces between them. */
export function isWrittenWithoutSpaces(text: string): boolean {
  return isUnspaced.test(text);
}

/**
 * What a word is indexed by: itself; of a script without spaces every two letters in a row and the last one, so that it is
 * found from any of its letters on.
 */
export function tokensOf(word: string): readonly string[] {
  if (!isUnspaced.test(word)) return [word];
  const letters = Array.from(word);
  return letters.map((letter, i) => letter + (letters[i + 1] ?? ''));
}

/** The words of a run without spaces, as a dictionary has them. */
export function segmentsOf(run: string): readonly string[] {
  // Made once, and only where it is needed: it is slow to make.
  segmenter ??= new Intl.Segmenter('ja', { granularity: 'word' });
  return Array.from(segmenter.segment(run), ({ segment }) => segment);
}
