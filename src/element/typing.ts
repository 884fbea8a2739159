/** Letters that are typed one after another without a pause are one text. */

const pause = 700;

export class Typing {
  #text = '';
  #until: ReturnType<typeof setTimeout> | undefined;

  /** The text with one more letter. */
  add(letter: string): string {
    clearTimeout(this.#until);
    this.#text += letter;
    this.#until = setTimeout(() => (this.#text = ''), pause);
    return this.#text;
  }
}
