/** Cuts text that arrives in pieces into lines: ended by `\n` or `\r\n`, the last one perhaps by nothing. */

/** A line without its end, and without a byte order mark if it is the first. */
export interface TextLine {
  readonly text: string;
  /** Counted from 1. */
  readonly number: number;
}

const byteOrderMark = /^\uFEFF/;

/** Keeps no more than the last piece and the unfinished line; each character is read once. */
export class TextLines {
  #piece = '';
  /** Where the first unread line begins in the piece. */
  #start = 0;
  /** The parts of that line in earlier pieces. */
  #parts: string[] = [];
  #number = 0;

  /** Adds a piece of text, which may begin and end anywhere, also within a character. */
  push(text: string): void {
    this.#piece = this.#piece.slice(this.#start) + text;
    this.#start = 0;
  }

  /** The next whole line; undefined where there is none yet. */
  next(): TextLine | undefined {
    const end = this.#piece.indexOf('\n', this.#start);
    if (end >= 0) return this.#cut(end);
    if (this.#start < this.#piece.length) this.#parts.push(this.#piece.slice(this.#start));
    this.#start = this.#piece.length;
    return undefined;
  }

  /** The text behind the last line end, once there is no next line and no more text; undefined where it is empty. */
  rest(): TextLine | undefined {
    return this.#parts.length > 0 ? this.#cut(this.#piece.length) : undefined;
  }

  #cut(end: number): TextLine {
    const line = this.#parts.join('') + this.#piece.slice(this.#start, end);
    this.#parts = [];
    this.#start = end + 1;
    this.#number++;
    const text = this.#number === 1 ? line.replace(byteOrderMark, '') : line;
    return { text: text.endsWith('\r') ? text.slice(0, -1) : text, number: this.#number };
  }
}
