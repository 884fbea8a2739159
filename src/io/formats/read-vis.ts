/** Reads the items of vis-timeline, alone or beside their groups, which make the lanes. */
import { isDictionary } from '../../model/format/read-fields.js';
import { plainText } from './plain-text.js';
import { faultless, type ReadResult } from '../format/read-result.js';

type Fields = Readonly<Record<string, unknown>>;

/** The document of items, a list or `{ items, groups }`. Words in HTML are read without tags; what has no place is kept. */
export function readVis(value: readonly unknown[] | { readonly items: readonly unknown[] }): ReadResult {
  const isList = Array.isArray(value);
  const { items, groups, ...others } = (isList ? { items: value } : value) as Fields & {
    readonly items: readonly unknown[];
  };
  const names = namesOf(groups);
  const events = items.map((item) => (isDictionary(item) ? eventOf(item, names) : item));
  const isGrouped = items.some((item) => isDictionary(item) && item['group'] !== undefined);
  return faultless({ ...others, ...(isGrouped && { laneBy: 'tag' }), events });
}

/** What groups are called, by their ids. */
function namesOf(groups: unknown): ReadonlyMap<unknown, string> {
  const list = Array.isArray(groups) ? (groups as readonly unknown[]) : [];
  return new Map(
    list.flatMap((group) =>
      isDictionary(group) ? [[group['id'], plainText(textOf(group['content'] ?? group['id']))] as const] : [],
    ),
  );
}

function eventOf(item: Fields, names: ReadonlyMap<unknown, string>): Fields {
  const { id, content, title, start, end, group, ...others } = item;
  const when = whenOf(start, end);
  return {
    ...others,
    ...(id !== undefined && { id: textOf(id) }),
    title: plainText(textOf(content)),
    ...(typeof title === 'string' && { text: plainText(title) }),
    ...(when !== undefined && { when }),
    ...(group !== undefined && { tags: [names.get(group) ?? plainText(textOf(group))] }),
  };
}

function whenOf(start: unknown, end: unknown): unknown {
  if (end === undefined || end === null || end === '') return start;
  if (typeof start === 'number' && typeof end === 'number') return [start, end];
  return { start: dateText(start), end: dateText(end) };
}

function dateText(date: unknown): unknown {
  return typeof date === 'number' && Math.abs(date) <= 8.64e15 ? new Date(date).toISOString() : date;
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
