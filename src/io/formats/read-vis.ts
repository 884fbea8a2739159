/** Reads the items of vis-timeline, alone or beside their groups, which make the lanes. */
import { isDictionary } from '../../model/format/read-fields.js';
import type { ChunkedWork } from '../../util/chunked.js';
import type { ReadResult, SourceFault } from '../format/read-result.js';
import { cellDate } from '../table/cell-dates.js';
import { entriesChunked } from './entries.js';
import { keptHeader, keptFields } from './kept-fields.js';
import { plainText } from './plain-text.js';

type Fields = Readonly<Record<string, unknown>>;

/**
 * The document of items, a list or `{ items, groups }`, as JSON has them or a program. Words in HTML are read without tags; what has no
 * place is kept.
 */
export function* readVis(
  value: readonly unknown[] | { readonly items: readonly unknown[] },
): ChunkedWork<ReadResult> {
  const isList = Array.isArray(value);
  const { items, groups, ...others } = (isList ? { items: value } : value) as Fields & {
    readonly items: readonly unknown[];
  };
  const names = groupNames(groups);
  const events = yield* entriesChunked(items, (item) => (isDictionary(item) ? eventOf(item, names) : item));
  const isGrouped = items.some((item) => isDictionary(item) && isGiven(item['group']));
  const document = { ...keptHeader(others), ...(isGrouped && { laneBy: 'tag' }), events };
  return { document, faults: backgroundFaults(items), placeOf: (event) => `item ${event + 1}` };
}

function backgroundFaults(items: readonly unknown[]): readonly SourceFault[] {
  const count = items.filter((item) => isDictionary(item) && item['type'] === 'background').length;
  if (count === 0) return [];
  const problem = `${count === 1 ? '1 background is' : `${count} backgrounds are`} drawn as ${count === 1 ? 'an event' : 'events'}`;
  return [{ place: '', severity: 'note', problem }];
}

/** What groups are called, by their ids: one that is nested stands behind the names of those that it is in. */
function groupNames(groups: unknown): ReadonlyMap<unknown, string> {
  const list = Array.isArray(groups) ? (groups as readonly unknown[]).filter(isDictionary) : [];
  const own = new Map(list.map((group) => [group['id'], wordsOf(group['content'] ?? group['id'])] as const));
  const parents = new Map<unknown, unknown>();
  for (const { id, nestedGroups } of list)
    if (Array.isArray(nestedGroups))
      for (const nested of nestedGroups as readonly unknown[])
        if (!parents.has(nested)) parents.set(nested, id);
  return new Map([...own.keys()].map((id) => [id, pathOf(id, own, parents)]));
}

function pathOf(
  id: unknown,
  own: ReadonlyMap<unknown, string>,
  parents: ReadonlyMap<unknown, unknown>,
): string {
  const path = new Set<unknown>();
  // Groups that are in one another end where they began.
  for (let at = id; at !== undefined && own.has(at) && !path.has(at); at = parents.get(at)) path.add(at);
  return [...path]
    .map((each) => own.get(each))
    .toReversed()
    .join(' / ');
}

function eventOf(item: Fields, names: ReadonlyMap<unknown, string>): Fields {
  const { id, content, title, start, end, group, ...others } = item;
  const [heading, tooltip] = [wordsOf(content), wordsOf(title)];
  const when = whenOf(start, end);
  return {
    ...keptFields(others),
    ...(isGiven(id) && { id: wordsOf(id) }),
    title: heading || tooltip,
    ...(heading !== '' && tooltip !== '' && { text: tooltip }),
    ...(when !== undefined && { when }),
    ...(isGiven(group) && { tags: [names.get(group) ?? wordsOf(group)] }),
  };
}

function whenOf(start: unknown, end: unknown): unknown {
  const [from, to] = [dateOf(start), dateOf(end)];
  if (to === undefined || to === from) return typeof from === 'number' ? instantText(from) : from;
  if (typeof from === 'number' && typeof to === 'number') return [from, to];
  const [first, last] = [from, to].map((date) => (typeof date === 'number' ? instantText(date) : date));
  return { ...(first !== undefined && { start: first }), end: last };
}

/** Numbers, also as text or as ASP.NET writes them, are milliseconds since 1970; all else is a date as tables have it. */
function dateOf(date: unknown): unknown {
  if (!isGiven(date)) return undefined;
  if (typeof date !== 'string') return typeof date === 'object' ? instantIn(date) : date;
  const [, milliseconds] =
    /^\/Date\((-?\d{1,16})(?:[+-]\d{4})?\)\/$/.exec(date.trim()) ?? /^(-?\d{10,16})$/.exec(date.trim()) ?? [];
  return milliseconds === undefined ? cellDate(date, undefined) : Number(milliseconds);
}

/** Of a `Date`, or what a library of dates has instead. */
function instantIn(date: object): unknown {
  const value: unknown = date.valueOf();
  return typeof value === 'number' ? value : date;
}

/** A number by itself could be a year. */
function instantText(instant: number): unknown {
  return Math.abs(instant) <= 8.64e15 ? new Date(instant).toISOString() : instant;
}

function isGiven(value: unknown): value is string | number | object {
  return value !== undefined && value !== null && value !== '';
}

/** Words of a text, a number or an element of a page. */
function wordsOf(value: unknown): string {
  if (typeof value === 'object' && value !== null && 'textContent' in value)
    return wordsOf(value.textContent);
  return typeof value === 'string' || typeof value === 'number' ? plainText(String(value)) : '';
}
