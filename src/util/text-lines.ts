/** Cuts text that arrives in pieces into lines: ended by `\n` or `\r\n`, the last one perhaps by nothing. */

export interface TextLine {
  readonly text: string;
  /** Counted from 1. */
  readonly number: number;
}

const byteOrderMark = /^\uFEFF/;

/** Holds no more than the last piece and the line that is not ended; each character is looked at once. */
export class TextLines {
  #piece = '';
  /** Where the first line that was not taken begins in the piece. */
  #start = 0;
  /** What pieces before hold of that line. */
  #parts: string[] = [];
  #number = 0;

  /** Takes a piece of text, which may begin and end anywhere, also within a character. */
  push(text: string): void {
    this.#piece = this.#piece.slice(this.#start) + text;
    this.#start = 0;
  }

  /** The next whole line; undefined where there is none yet. */
  next(): TextLine | undefined {
    const end = this.#piece.indexOf('\n', this.#start);
    if (end >= 0) return this.#take(end);
    if (this.#start < this.#piece.length) this.#parts.push(this.#piece.slice(this.#start));
    this.#start = this.#piece.length;
    return undefined;
  }

  /** What stands behind the last end of a line, when there is no next line and no more text; undefined where nothing does. */
  rest(): TextLine | undefined {
    return this.#parts.length > 0 ? this.#take(this.#piece.length) : undefined;
  }

  #take(end: number): TextLine {
    const line = this.#parts.join('') + this.#piece.slice(this.#start, end);
    this.#parts = [];
    this.#start = end + 1;
    this.#number++;
    const text = this.#number === 1 ? line.replace(byteOrderMark, '') : line;
    return { text: text.endsWith('\r') ? text.slice(0, -1) : text, number: this.#number };
  }
}
