/**
 * Lexes the XML of a spreadsheet as it arrives: a sheet of a million cells is never there as a tree. What a document type declares
 * is not resolved.
 */
import type { ChunkedWork } from '../../util/chunked.js';
import { unescaped } from '../format/unescaped.js';
import { unread } from './zip.js';

/** What is notified of tags and texts, in their order; names are without their prefixes. */
export interface MarkupListener {
  readonly onOpen: (name: string, attributes: () => Attributes) => void;
  readonly onClose: (name: string) => void;
  readonly onText: (text: string) => void;
}

/** By their names without prefixes. */
export type Attributes = Readonly<Partial<Record<string, string>>>;

const tagsAtOnce = 1000;
/** Of a tag, or a text between two of them. */
const longest = 4_000_000;

/** Lexes one text. */
export class MarkupLexer {
  readonly #listener: MarkupListener;
  #rest = '';

  constructor(listener: MarkupListener) {
    this.#listener = listener;
  }

  /** Adds a piece, cut anywhere. */
  *pushChunked(piece: string): ChunkedWork<void> {
    const text = this.#rest + piece;
    let at = 0;
    let tags = 0;
    for (let start = text.indexOf('<'); start >= 0; start = text.indexOf('<', at)) {
      const end = endOfTag(text, start);
      if (end < 0) break;
      if (start > at) this.#listener.onText(unescaped(text.slice(at, start)));
      this.#take(text, start, end);
      at = end;
      if (++tags % tagsAtOnce === 0) yield at / text.length;
    }
    this.#rest = text.slice(at);
    if (this.#rest.length > longest) throw unread('a spreadsheet whose XML is damaged: save it again');
  }

  #take(text: string, start: number, end: number): void {
    const { onOpen, onClose, onText } = this.#listener;
    const sign = text[start + 1];
    if (sign === '?') return;
    if (sign === '!') {
      if (text.startsWith(data, start)) onText(text.slice(start + data.length, end - 3));
      return;
    }
    const isClosing = sign === '/';
    tagName.lastIndex = start + (isClosing ? 2 : 1);
    const name = tagName.exec(text)?.[1] ?? '';
    const behind = tagName.lastIndex;
    if (!isClosing) onOpen(name, () => attributesIn(text.slice(behind, end - 1)));
    if (isClosing || text[end - 2] === '/') onClose(name);
  }
}

const data = '<![CDATA[';
const tagName = /(?:[\w.-]+:)?([\w.-]*)/y;

/** Behind the tag, comment, section or instruction that begins at a place; negative where it has not ended. */
function endOfTag(text: string, start: number): number {
  const closing = closingOf(text, start);
  if (closing !== '>') {
    const at = text.indexOf(closing, start);
    return at < 0 ? at : at + closing.length;
  }
  quotation.lastIndex = start;
  for (let found = quotation.exec(text); found; found = quotation.exec(text)) {
    if (found[0] === '>') return quotation.lastIndex;
    const close = text.indexOf(found[0], quotation.lastIndex);
    if (close < 0) return close;
    quotation.lastIndex = close + 1;
  }
  return -1;
}

const quotation = /["'>]/g;

function closingOf(text: string, start: number): string {
  if (text.startsWith('<!--', start)) return '-->';
  if (text.startsWith(data, start)) return ']]>';
  return text[start + 1] === '?' ? '?>' : '>';
}

// Sticky, so that what is no attribute ends them, and is not searched for one from each of its letters.
const attribute = /\s*(?:([\w.-]+):)?([\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y;

function attributesIn(text: string): Attributes {
  const attributes = Object.create(null) as Record<string, string>;
  attribute.lastIndex = 0;
  for (let found = attribute.exec(text); found; found = attribute.exec(text)) {
    const [, prefix, name = '', double, single] = found;
    if (prefix !== 'xmlns') attributes[name] = unescaped(double ?? single ?? '');
  }
  return attributes;
}
