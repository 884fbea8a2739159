/** Letters that are typed one after another without a pause are one text. */

const pause = 700;

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
