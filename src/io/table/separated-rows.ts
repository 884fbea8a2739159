/**
 * Takes a text of separated values apart (RFC 4180), as it arrives. Own code, since nothing of a damaged text may be lost: d3's
 * drops what follows a closing quotation mark, and Papa Parse is no ES module.
 */
import type { ChunkedWork } from '../../util/chunked.js';
import type { SourceFault } from '../format/read-result.js';
import { RowFaults, type RowFaultKind } from './row-faults.js';

const rowsAtOnce = 500;

const oddMark: RowFaultKind = {
  severity: 'warning',
  problem:
    'a quotation mark opens the cell and does not close it, so that it is a character like others: close it, or write it twice within two others ("""so"" it is")',
};
const nulCharacter: RowFaultKind = {
  severity: 'warning',
  problem: 'there are NUL characters in it, which are left out: save the file as UTF-8',
};

/** The cells of each row of a text that is there. */
export function* separatedRowsChunked(
  text: string,
  separator: string,
): ChunkedWork<readonly (readonly string[])[]> {
  const rows: (readonly string[])[] = [];
  const lexer = new SeparatedRows(separator);
  yield* lexer.pushChunked(text, (row) => rows.push(row));
  yield* lexer.finishChunked((row) => rows.push(row));
  return rows;
}

/**
 * The cells of each row, blank lines as rows of one empty cell. A cell in quotation marks may hold separators, line breaks and
 * doubled marks; a mark that is never closed, or closed within a cell, is a character like others. `separator` is one character.
 */
export class SeparatedRows {
  readonly #separator: string;
  readonly #faults = new RowFaults();
  /** What arrived, and is not yet a part of the text. */
  #pieces: string[] = [];
  #waiting = 0;
  #isEnded = false;
  #hasNul = false;
  #text = '';
  #at = 0;
  #row = 0;
  /** Where the next ones stand; infinite where there are none. */
  #nextSeparator = -1;
  #nextFeed = -1;
  #nextReturn = -1;
  /** No mark is closed from here on. */
  #lastClosed = Infinity;

  constructor(separator: string) {
    this.#separator = separator;
  }

  /** What was wrong with rows so far. */
  get faults(): readonly SourceFault[] {
    return this.#faults.list();
  }

  /** Adds a piece of the text, cut anywhere, and gives the rows that it completes. */
  *pushChunked(text: string, onRow: (row: readonly string[]) => void): ChunkedWork<void> {
    this.#pieces.push(text);
    this.#waiting += text.length;
    this.#hasNul ||= text.includes('\0');
    yield* this.#rowsChunked(onRow);
  }

  /** Gives the rows that are left. */
  *finishChunked(onRow: (row: readonly string[]) => void): ChunkedWork<void> {
    this.#isEnded = true;
    yield* this.#rowsChunked(onRow);
  }

  *#rowsChunked(onRow: (row: readonly string[]) => void): ChunkedWork<void> {
    if (!this.#takePieces() && !this.#isEnded) return;
    let rows = 0;
    for (let row = this.#next(); row !== undefined; row = this.#next()) {
      onRow(row);
      if (++rows % rowsAtOnce === 0) yield this.#at / this.#text.length;
    }
  }

  /** A row that goes on for long is looked at again only when as much has arrived as there was of it: in linear time. */
  #takePieces(): boolean {
    const rest = this.#text.length - this.#at;
    if (!this.#isEnded && this.#waiting < rest) return false;
    this.#text = this.#text.slice(this.#at) + this.#pieces.join('');
    this.#pieces = [];
    this.#waiting = 0;
    this.#at = 0;
    this.#nextSeparator = this.#nextFeed = this.#nextReturn = -1;
    this.#lastClosed = Infinity;
    return true;
  }

  /** The next row; undefined behind the last that is complete. */
  #next(): string[] | undefined {
    const start = this.#at;
    if (start >= this.#text.length) return undefined;
    const row: string[] = [];
    let odd: string | undefined;
    for (;;) {
      const isMarked = this.#text.charCodeAt(this.#at) === 34;
      const quoted = isMarked ? this.#quoted() : undefined;
      const cell = quoted ?? this.#bare();
      if (isMarked && quoted === undefined) odd = cell;
      row.push(cell);
      if (this.#at !== this.#nextSeparatorFrom(this.#at)) break;
      this.#at++;
    }
    // The end of a piece may be within a cell, within its marks, or between the two characters of a line break.
    const end = this.#at;
    const isCut = end >= this.#text.length || (end + 1 === this.#text.length && this.#text[end] === '\r');
    if (isCut && !this.#isEnded) {
      this.#at = start;
      return undefined;
    }
    this.#at += this.#text.startsWith('\r\n', this.#at) ? 2 : 1;
    this.#row++;
    if (odd !== undefined) this.#faults.add(oddMark, this.#row, odd);
    return this.#hasNul ? this.#withoutNul(row) : row;
  }

  #withoutNul(row: string[]): string[] {
    if (!row.some((cell) => cell.includes('\0'))) return row;
    this.#faults.add(nulCharacter, this.#row);
    return row.map((cell) => cell.replaceAll('\0', ''));
  }

  #bare(): string {
    const start = this.#at;
    this.#at = Math.min(this.#nextSeparatorFrom(start), this.#nextBreakFrom(start), this.#text.length);
    return this.#text.slice(start, this.#at);
  }

  /** The cell in quotation marks that begins here; undefined where none does. */
  #quoted(): string | undefined {
    const start = this.#at;
    if (start >= this.#lastClosed) return undefined;
    const text = this.#text;
    let end = text.indexOf('"', start + 1);
    let isPlain = true;
    while (end >= 0 && text.charCodeAt(end + 1) === 34) {
      end = text.indexOf('"', end + 2);
      isPlain = false;
    }
    if (end < 0) {
      this.#lastClosed = start;
      // More of it may come.
      if (this.#isEnded) return undefined;
      this.#at = text.length;
      return '';
    }
    const behind = text[end + 1];
    if (behind !== undefined && behind !== this.#separator && behind !== '\r' && behind !== '\n')
      return undefined;
    this.#at = end + 1;
    const cell = text.slice(start + 1, end);
    return isPlain ? cell : cell.replaceAll('""', '"');
  }

  #nextSeparatorFrom(at: number): number {
    if (this.#nextSeparator < at) this.#nextSeparator = indexFrom(this.#text, this.#separator, at);
    return this.#nextSeparator;
  }

  #nextBreakFrom(at: number): number {
    if (this.#nextFeed < at) this.#nextFeed = indexFrom(this.#text, '\n', at);
    if (this.#nextReturn < at) this.#nextReturn = indexFrom(this.#text, '\r', at);
    return Math.min(this.#nextFeed, this.#nextReturn);
  }
}

function indexFrom(text: string, character: string, at: number): number {
  const index = text.indexOf(character, at);
  return index < 0 ? Infinity : index;
}
