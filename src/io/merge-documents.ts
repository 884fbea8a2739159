/** Joins two documents: what the second says of an event, an actor or a source takes the place of what the first says. */
import { isDictionary } from '../model/format/read-fields.js';
import { compareEvents, occurrences, type EventChanges } from './compare-events.js';
import { newIds, withIds } from './renamed-keys.js';
import { withLang, withLastStep, withTextFormat, withZone } from './stated-defaults.js';

type Fields = Readonly<Record<string, unknown>>;

/** The document of both, and what the second did to the events of the first. */
export interface Merged {
  readonly document: Fields;
  readonly changes: EventChanges;
  /** The ids that sources and actors of the second document have now, where the first has others by theirs. */
  readonly renamed: ReadonlyMap<string, string>;
  /** What each says of itself that does not hold for both, and stands nowhere now. */
  readonly omitted: readonly string[];
}

/** The tables that are joined entry by entry, and the lists that follow each other. */
const tables = ['actors', 'sources', 'kinds', 'quantities'] as const;
const lists = ['links', 'corrections', 'eras'] as const;
/** What holds for all events of the document in which it stands. */
const defaults: ReadonlySet<string> = new Set(['timeZone', 'lang', 'textFormat', 'compiledFrom', 'asOf']);

/**
 * Joins two written documents, or lists of events. An event with the id of one in the first stands in its place; others, and those
 * without an id, come behind. What stands beside the events is the first document's, completed by the second; what it says of all
 * its events is said by each of them where it does not hold for both. Sources and actors that are not those that the first has by
 * their ids get others.
 */
export function mergeDocuments(first: unknown, second: unknown): Merged {
  const given = [documentOf(first), documentOf(second)] as const;
  const renamed = newIds(...given);
  const [one, other] = withCommonDefaults(given[0], withIds(given[1], renamed));
  const [before, after] = [listIn(one, 'events'), listIn(other, 'events')];
  const beside = Object.fromEntries([
    ...tables.flatMap((name) => entryOf(name, joinedTable(one[name], other[name]))),
    ...lists.flatMap((name) => entryOf(name, joinedList(listIn(one, name), listIn(other, name)))),
  ]);
  const others = Object.entries(other).filter(([name]) => !defaults.has(name));
  return {
    document: { ...Object.fromEntries(others), ...one, ...beside, events: joinedEvents(before, after) },
    changes: compareEvents(before, after),
    renamed,
    omitted: given[0]['asOf'] === given[1]['asOf'] ? [] : ['asOf'],
  };
}

/** Both with the defaults of the first, or none: their events say by themselves what holds for them alone. */
function withCommonDefaults(first: Fields, second: Fields): readonly [Fields, Fields] {
  let [one, other] = [first, second];
  const zone = textIn(other, 'timeZone') ?? 'UTC';
  if (zone !== (textIn(one, 'timeZone') ?? 'UTC')) other = withZone(other, zone);
  const lang = textIn(other, 'lang');
  if (lang !== undefined && lang !== textIn(one, 'lang')) other = withLang(other, lang);
  const textFormat = textIn(other, 'textFormat') ?? 'plain';
  if (textFormat !== (textIn(one, 'textFormat') ?? 'plain')) other = withTextFormat(other, textFormat);
  const compiledFrom = [textIn(one, 'compiledFrom'), textIn(other, 'compiledFrom')] as const;
  if (compiledFrom[0] !== compiledFrom[1]) {
    [one, other] = [finished(one, compiledFrom[0]), finished(other, compiledFrom[1])];
    one = without(one, 'compiledFrom');
  }
  return [one['asOf'] === other['asOf'] ? one : without(one, 'asOf'), other];
}

function finished(document: Fields, source: string | undefined): Fields {
  return source === undefined ? document : withLastStep(document, source);
}

/** In the place of the event with the same id; of several with one id in the place of the first, the second and so on. */
function joinedEvents(before: readonly unknown[], after: readonly unknown[]): readonly unknown[] {
  const all = [...before];
  const places = new Map(occurrences(before).map((key, at) => [key, at]));
  for (const [at, key] of occurrences(after).entries()) {
    const place = key === undefined ? undefined : places.get(key);
    if (place === undefined) all.push(after[at]);
    else all[place] = after[at];
  }
  return all;
}

/** What stands in both lists as it is stands there once. */
function joinedList(one: readonly unknown[], other: readonly unknown[]): readonly unknown[] {
  const known = new Set(one.map((entry) => JSON.stringify(entry)));
  return [...one, ...other.filter((entry) => !known.has(JSON.stringify(entry)))];
}

function joinedTable(one: unknown, other: unknown): unknown {
  return isDictionary(one) && isDictionary(other) ? { ...one, ...other } : (one ?? other);
}

function entryOf(name: string, value: unknown): readonly (readonly [string, unknown])[] {
  const isNothing = value === undefined || (Array.isArray(value) && value.length === 0);
  return isNothing ? [] : [[name, value]];
}

function without(document: Fields, left: string): Fields {
  return Object.fromEntries(Object.entries(document).filter(([name]) => name !== left));
}

function textIn(document: Fields, name: string): string | undefined {
  const value = document[name];
  return typeof value === 'string' ? value : undefined;
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
