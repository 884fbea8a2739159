/** What an event has beyond the format, as it was given: names and values are the document's own. */
import { cutText } from '../util/graphemes.js';

/** A field that the format does not know, with its value as a text. */
export interface OtherField {
  readonly name: string;
  readonly text: string;
}

const longest = 500;

/** In the order in which they were given; of records every field is named. */
export function otherFields(
  given: readonly (readonly [name: string, value: unknown])[],
): readonly OtherField[] {
  return given.flatMap(([name, value]) => {
    const text = textOf(value).trim();
    return text === '' ? [] : [{ name, text: cutText(text, longest) }];
  });
}

/** Records of records, and lists of them, are read so far; what lies deeper is JSON. */
const deepest = 3;

function textOf(value: unknown, depth = 0): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null || depth === deepest) return deepText(value);
  const below = (each: unknown): string => textOf(each, depth + 1);
  if (Array.isArray(value))
    return value
      .map(below)
      .filter(Boolean)
      .join(depth === 0 && value.some(isRecord) ? '; ' : ', ');
  return Object.entries(value)
    .map(([name, each]) => [name, below(each)] as const)
    .flatMap(([name, text]) => (text === '' ? [] : [`${name}: ${text}`]))
    .join(', ');
}

function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

function deepText(value: unknown): string {
  try {
    return jsonOf(value) ?? '';
  } catch {
    // A circle, or a number that JSON has not.
    return typeof value === 'bigint' ? String(value) : '…';
  }
}

/** Undefined for what JSON has not, such as a function. */
function jsonOf(value: unknown): string | undefined {
  return JSON.stringify(value);
}
