/** What an event has beyond the format, as it was given: names and values are the document's own. */
import type { TimelineEvent } from '../model/event.js';
import { shapeOfKind } from '../model/format/read-event.js';
import type { KindDefinition } from '../model/kinds.js';
import { cutText } from '../util/graphemes.js';

/** A field that the format does not know, with its value as a text. */
export interface OtherField {
  readonly name: string;
  readonly text: string;
}

const longest = 500;
/** What the normal form has beside the fields of a kind. */
const own: ReadonlySet<string> = new Set(['kind', 'ownKind', 'links', 'status']);

/** In the order in which they were given; what is no plain value is written as JSON. */
export function otherFieldsOf(event: TimelineEvent, definition: KindDefinition): readonly OtherField[] {
  const { fields } = shapeOfKind(definition);
  return Object.entries(event).flatMap(([name, value]) => {
    if (own.has(name) || Object.hasOwn(fields, name)) return [];
    const text = textOf(value).trim();
    return text === '' ? [] : [{ name, text: cutText(text, longest) }];
  });
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value) && value.every((each) => typeof each !== 'object'))
    return value.map(textOf).join(', ');
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
