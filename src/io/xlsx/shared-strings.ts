/** The texts that cells refer to by their numbers. */
import { readMarkup, type ReadMarkupOptions } from './read-markup.js';

/** All of them, in their order. */
export async function textOfStrings(
  pieces: AsyncIterable<string>,
  options: ReadMarkupOptions,
): Promise<readonly string[]> {
  const strings: string[] = [];
  const text = new RichText();
  await readMarkup(pieces, options, {
    onOpen: (name) => text.open(name),
    onText: (piece) => text.add(piece),
    onClose: (name) => {
      text.close(name);
      if (name === 'si') strings.push(text.take());
    },
  });
  return strings;
}

/** The text of runs (`r`), each in a font of its own, without how it is pronounced (`rPh`). */
export class RichText {
  #pieces: string[] = [];
  #isText = false;
  #isPhonetic = false;

  /** A tag begins. */
  open(name: string): void {
    if (name === 'rPh') this.#isPhonetic = true;
    else if (name === 't') this.#isText = !this.#isPhonetic;
  }

  /** A tag ends. */
  close(name: string): void {
    if (name === 'rPh') this.#isPhonetic = false;
    else if (name === 't') this.#isText = false;
  }

  /** A text stands between two tags. */
  add(text: string): void {
    if (this.#isText) this.#pieces.push(text);
  }

  /** The text so far; another one begins. */
  take(): string {
    const text = this.#pieces.join('');
    this.#pieces = [];
    return withCharacters(text);
  }
}

/** Characters that XML has not are written by their numbers: `_x000D_`. */
export function withCharacters(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([\da-f]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
