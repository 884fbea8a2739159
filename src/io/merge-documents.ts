/** Joins two documents: what the second says of an event, an actor or a source takes the place of what the first says. */
import { isDictionary } from '../model/format/read-fields.js';
import { compareEvents, idOf, type EventChanges } from './compare-events.js';

type Fields = Readonly<Record<string, unknown>>;

/** The document of both, and what the second did to the events of the first. */
export interface Merged {
  readonly document: Fields;
  readonly changes: EventChanges;
}

/** The tables that are joined entry by entry, and the lists that follow each other. */
const tables = ['actors', 'sources', 'kinds', 'quantities'] as const;
const lists = ['links', 'corrections'] as const;

/**
 * Joins two written documents, or lists of events. An event with the id of an earlier one stands in its place; others, and those
 * without an id, come behind. What stands beside the events is the first document's, completed by the second.
 */
export function mergeDocuments(first: unknown, second: unknown): Merged {
  const [one, other] = [documentOf(first), documentOf(second)];
  const [before, after] = [listIn(one, 'events'), listIn(other, 'events')];
  const beside = Object.fromEntries([
    ...tables.flatMap((name) => entryOf(name, joinedTable(one[name], other[name]))),
    ...lists.flatMap((name) => entryOf(name, [...listIn(one, name), ...listIn(other, name)])),
  ]);
  return {
    document: { ...other, ...one, ...beside, events: joinedEvents(before, after) },
    changes: compareEvents(before, after),
  };
}

function joinedEvents(before: readonly unknown[], after: readonly unknown[]): readonly unknown[] {
  const places = new Map<string, number>();
  const all: unknown[] = [];
  for (const event of [...before, ...after]) {
    const id = idOf(event);
    const place = id === undefined ? undefined : places.get(id);
    if (place !== undefined) all[place] = event;
    else {
      if (id !== undefined) places.set(id, all.length);
      all.push(event);
    }
  }
  return all;
}

function joinedTable(one: unknown, other: unknown): unknown {
  return isDictionary(one) && isDictionary(other) ? { ...one, ...other } : (one ?? other);
}

function entryOf(name: string, value: unknown): readonly (readonly [string, unknown])[] {
  const isNothing = value === undefined || (Array.isArray(value) && value.length === 0);
  return isNothing ? [] : [[name, value]];
}

function documentOf(value: unknown): Fields {
  if (Array.isArray(value)) return { events: value };
  return isDictionary(value) ? value : {};
}

/** One entry alone may stand for a list of it. */
function listIn(document: Fields, name: string): readonly unknown[] {
  const list = document[name];
  if (Array.isArray(list)) return list as readonly unknown[];
  return list === undefined ? [] : [list];
}
