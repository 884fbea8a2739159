/** Writes terms into the text of a query, and takes them out again: what a press on a name or a kind does. */
import { lexQuery } from './lex-query.js';
import type { QueryField } from './query.js';

/**
 * Pairs of quotation marks, of which the first that a value does not have itself is written around it. In a value that has
 * some of each there are spaces in place of those of the first pair: neither is part of a word that is looked for.
 */
const pairs = ['""', '“”', '「」', '«»', '『』'] as const;
const bare = /^[\p{L}\p{M}\p{N}_.-]+$/u;

/** A term: `isNot`, for all that it does not hold for. A value that is quoted is meant whole. */
export function writeTerm(field: QueryField, value: string, isNot = false): string {
  return `${isNot ? '-' : ''}${field}:${quoted(value, field)}`;
}

function quoted(value: string, field: QueryField): string {
  if ((field === 'is' || field === 'kind') && bare.test(value)) return value;
  // A field for one line of text has no line breaks.
  const line = value.replace(/\s+/gu, ' ');
  const pair = pairs.find((each) => !Array.from(each).some((mark) => line.includes(mark)));
  if (!pair) return `"${line.replaceAll('"', ' ')}"`;
  const [open, close] = pair;
  return `${open}${line}${close}`;
}

/** The text with a term behind it, unless it has it. */
export function withTerm(text: string, term: string): string {
  if (hasTerm(text, term)) return text;
  return [text.trim(), term].filter(Boolean).join(' ');
}

/** The text without a term. */
export function withoutTerm(text: string, term: string): string {
  return partsOf(text)
    .filter((part) => part !== term)
    .join(' ');
}

/** Whether a term is written in a text. */
export function hasTerm(text: string, term: string): boolean {
  return partsOf(text).includes(term);
}

function partsOf(text: string): readonly string[] {
  return lexQuery(text).map(({ isNot, written }) => `${isNot ? '-' : ''}${written}`);
}
