/** Reads the few marks of Markdown that a text of an event may have: emphasis, links, addresses in angle brackets, and the backslash. */
import type { FormattedText } from '../formatted-text.js';
import { maybeUrl } from '../url.js';
import { addressEnds } from './address-ends.js';
import { withEmphasis, type FormatLimit, type UnpairedPart } from './emphasis.js';

/** What was read, and the addresses that are not linked, for they are not safe to follow. */
export interface ReadMarkdown {
  readonly parts: FormattedText;
  readonly unsafe: readonly string[];
}

/** So many emphases and links of one text are made into such; of a page of them all words stay. */
const mostFormatted = 2000;

/** A mark, or a letter behind a backslash that is none. */
const mark = /\\[!-/:-@[-`{-~]|\*+|[[\]]|<(?:https?:\/\/|mailto:)[^\s<>]+>/giu;

/**
 * Any text, in time that grows with its length. `*a*` is emphasis, `**a**` is strong, `[a](https://…)` and `<https://…>`
 * are links; everything else is text, HTML too. A `*` beside a space neither opens nor closes on that side.
 */
export function readMarkdown(text: string): ReadMarkdown {
  const reader = new MarkdownReader(text);
  return { parts: reader.read(), unsafe: reader.unsafe };
}

class MarkdownReader {
  readonly unsafe: string[] = [];
  readonly #text: string;
  readonly #parts: UnpairedPart[] = [];
  /** The places of brackets that may yet begin a link. */
  readonly #brackets: number[] = [];
  readonly #ends: ReadonlyMap<number, number>;
  readonly #limit: FormatLimit = { left: mostFormatted };

  constructor(text: string) {
    this.#text = text;
    this.#ends = addressEnds(text);
  }

  read(): FormattedText {
    const [text, marks] = [this.#text, new RegExp(mark)];
    let at = 0;
    for (let found = marks.exec(text); found; found = marks.exec(text)) {
      this.#parts.push(text.slice(at, found.index));
      at = marks.lastIndex = this.#take(found[0], found.index);
    }
    this.#parts.push(text.slice(at));
    return withEmphasis(this.#parts, this.#limit);
  }

  /** Where to read on. */
  #take(sign: string, at: number): number {
    const after = at + sign.length;
    if (sign === ']') return this.#closeBracket(at);
    if (sign === '[') this.#brackets.push(this.#parts.length);
    if (sign.startsWith('*')) this.#addRun(sign.length, at);
    else if (sign.startsWith('\\')) this.#parts.push(sign.slice(1));
    else if (sign.startsWith('<')) this.#addLink(sign.slice(1, -1), [sign.slice(1, -1)], [sign]);
    else this.#parts.push(sign);
    return after;
  }

  #addRun(length: number, at: number): void {
    const [before = ' ', after = ' '] = [this.#text[at - 1], this.#text[at + length]];
    const [opens, closes] = [/\S/u.test(after), /\S/u.test(before)];
    this.#parts.push({ type: 'run', written: length, left: length, opens, closes, at });
  }

  /** A bracket that has its address behind it makes all before it that are open mere brackets: links are not within links. */
  #closeBracket(at: number): number {
    const start = this.#brackets.pop();
    const end = this.#ends.get(at + 1);
    if (start === undefined || end === undefined) {
      this.#parts.push(']');
      return at + 1;
    }
    this.#brackets.length = 0;
    const address = this.#text.slice(at + 2, end).replace(/\\(?=[!-/:-@[-`{-~])/gu, '');
    const words = withEmphasis(this.#parts.splice(start).slice(1), this.#limit);
    const isEmpty = words.every((part) => typeof part === 'string' && part.trim() === '');
    this.#addLink(address, isEmpty ? [address] : words);
    return end + 1;
  }

  /** Of an address that is not safe to follow the words stay, or what stands for them; and so they do where enough is formatted. */
  #addLink(address: string, words: FormattedText, otherwise: FormattedText = words): void {
    const isFull = this.#limit.left <= 0;
    const url = isFull ? undefined : maybeUrl(address);
    if (url !== undefined) this.#limit.left--;
    else if (!isFull && otherwise === words) this.unsafe.push(address);
    const parts: FormattedText =
      url === undefined ? (isFull ? words : otherwise) : [{ type: 'link', url, content: words }];
    for (const part of parts) this.#parts.push(part);
  }
}
