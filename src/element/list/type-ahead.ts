/** Letters that are typed: which keys type them, and that those without a pause between them are one text. */

const pause = 700;

/** Text that is typed letter by letter, by the clock of `performance.now`: a pause starts it anew. */
export class Typing {
  #text = '';
  #at = -Infinity;

  /** Whether a letter more would go on with the text: then a space does, too. */
  get isGoingOn(): boolean {
    return performance.now() - this.#at <= pause;
  }

  /** The text with one more letter. */
  add(letter: string): string {
    this.#text = this.isGoingOn ? this.#text + letter : letter;
    this.#at = performance.now();
    return this.#text;
  }
}

/** AltGr is Ctrl and Alt to a page, Option is Alt: they type letters beyond ASCII; with others, Alt is a shortcut. */
export function isTypedWithAlt(key: string): boolean {
  return isLetter(key) && key > '\u007f';
}

/** Whether a key types one letter or digit. */
export function isLetter(key: string): boolean {
  return Array.from(key).length === 1 && /[\p{L}\p{N}]/u.test(key);
}
