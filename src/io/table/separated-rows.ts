/**
 * Takes a text of separated values apart (RFC 4180). Own code, since nothing of a damaged text may be lost: d3's drops what
 * follows a closing quotation mark, and Papa Parse is no ES module.
 */
import type { ChunkedWork } from '../../util/chunked.js';

const rowsAtOnce = 2000;

/**
 * The cells of each row, blank lines as rows of one empty cell. A cell in quotation marks may hold separators, line breaks and
 * doubled marks; a mark that is never closed, or closed within a cell, is a character like others. `separator` is one character.
 */
export function* separatedRowsChunked(
  text: string,
  separator: string,
): ChunkedWork<readonly (readonly string[])[]> {
  const reader = new RowReader(text, separator);
  const rows: (readonly string[])[] = [];
  for (let row = reader.next(); row !== undefined; row = reader.next()) {
    rows.push(row);
    if (rows.length % rowsAtOnce === 0) yield reader.share;
  }
  return rows;
}

class RowReader {
  readonly #text: string;
  readonly #separator: string;
  readonly #end: RegExp;
  #at = 0;
  /** No mark is closed from here on. */
  #lastClosed = Infinity;

  constructor(text: string, separator: string) {
    this.#text = text;
    this.#separator = separator;
    this.#end = new RegExp(`[${separator}\\r\\n]`, 'g');
  }

  /** How much of the text is read. */
  get share(): number {
    return this.#at / this.#text.length;
  }

  /** The next row; undefined behind the last. */
  next(): readonly string[] | undefined {
    if (this.#at >= this.#text.length) return undefined;
    const row: string[] = [];
    for (;;) {
      row.push(this.#quoted() ?? this.#bare());
      if (this.#text[this.#at] !== this.#separator) break;
      this.#at++;
    }
    this.#at += this.#text.startsWith('\r\n', this.#at) ? 2 : 1;
    return row;
  }

  #bare(): string {
    const start = this.#at;
    this.#end.lastIndex = start;
    this.#at = this.#end.exec(this.#text)?.index ?? this.#text.length;
    return this.#text.slice(start, this.#at);
  }

  /** The cell in quotation marks that begins here; undefined where none does. */
  #quoted(): string | undefined {
    const start = this.#at;
    if (this.#text[start] !== '"' || start >= this.#lastClosed) return undefined;
    let end = this.#text.indexOf('"', start + 1);
    while (end >= 0 && this.#text[end + 1] === '"') end = this.#text.indexOf('"', end + 2);
    if (end < 0) {
      this.#lastClosed = start;
      return undefined;
    }
    const behind = this.#text[end + 1];
    if (behind !== undefined && ![this.#separator, '\r', '\n'].includes(behind)) return undefined;
    this.#at = end + 1;
    return this.#text.slice(start + 1, end).replaceAll('""', '"');
  }
}
