/** Letters that are typed one after another without a pause are one text. */

const pause = 700;

export class Typing {
  #text = '';
  #at = -Infinity;

  /** The text with one more letter. */
  add(letter: string): string {
    const now = performance.now();
    this.#text = now - this.#at > pause ? letter : this.#text + letter;
    this.#at = now;
    return this.#text;
  }
}
