/** Gives sources and actors of a document other ids where another document has something else by theirs. */
import { kindDefinition, type KindTable } from '../model/kinds.js';
import { isDictionary } from '../model/format/read-fields.js';
import { parse } from '../model/ingest/parse.js';

type Fields = Readonly<Record<string, unknown>>;
type Ids = ReadonlyMap<string, string>;

/** What says which source, or who, something is: one of them in common makes two entries one. */
const identifying = {
  sources: ['URL', 'archived', 'title', 'container-title'],
  actors: ['name'],
} as const;
type TableName = keyof typeof identifying;
const tableNames: readonly TableName[] = ['sources', 'actors'];

/** The new ids of entries of the second document that are something else than what the first has by their ids. */
export function newIds(first: Fields, second: Fields): Ids {
  const ids = new Map<string, string>();
  const conflicts = tableNames.flatMap((name) =>
    Object.keys(tableOf(second, name)).filter((id) => !canStandFor(first, second, name, id, id)),
  );
  for (const id of conflicts)
    for (let count = 2; !ids.has(id); count++) {
      const other = `${id}-${count}`;
      const isFree = tableNames.every(
        (name) => !Object.hasOwn(tableOf(second, name), other) && canStandFor(first, second, name, id, other),
      );
      if (isFree) ids.set(id, other);
    }
  return ids;
}

/** The document with other ids of its sources and actors, in their tables and wherever they are named. */
export function withIds(document: Fields, ids: Ids): Fields {
  if (ids.size === 0) return document;
  const { kinds } = parse({ kinds: document['kinds'], events: [] }).header;
  const { events, links, compiledFrom } = document;
  return {
    ...document,
    ...Object.fromEntries(
      tableNames.flatMap((name) =>
        document[name] === undefined ? [] : [[name, renamedTable(document[name], ids)]],
      ),
    ),
    ...(compiledFrom !== undefined && { compiledFrom: renamed(compiledFrom, ids) }),
    ...(events !== undefined && { events: each(events, (event) => renamedEvent(event, ids, kinds)) }),
    ...(links !== undefined && { links: each(links, (link) => renamedLink(link, ids)) }),
  };
}

/** Whether an entry of the second document may stand where the first has another entry, or none. */
function canStandFor(first: Fields, second: Fields, name: TableName, id: string, other: string): boolean {
  const [one, two] = [tableOf(first, name), tableOf(second, name)];
  if (!Object.hasOwn(one, other) || !Object.hasOwn(two, id)) return true;
  const [is, was] = [entryOf(two[id], name), entryOf(one[other], name)];
  const asked = identifying[name].filter((field) => is[field] !== undefined && was[field] !== undefined);
  return asked.length === 0 || asked.some((field) => is[field] === was[field]);
}

/** A text stands for its name. */
function entryOf(entry: unknown, name: TableName): Fields {
  if (isDictionary(entry)) return entry;
  return { [name === 'actors' ? 'name' : 'title']: entry };
}

function tableOf(document: Fields, name: TableName): Fields {
  const table = document[name];
  return isDictionary(table) ? table : {};
}

function renamedTable(table: unknown, ids: Ids): unknown {
  if (!isDictionary(table)) return table;
  return Object.fromEntries(
    Object.entries(table).map(([id, entry]) => [ids.get(id) ?? id, renamedWithin(entry, ids)]),
  );
}

/** Chains, claims, quotes, roles, and the fields of its kind that name a source. */
function renamedEvent(event: unknown, ids: Ids, kinds: KindTable): unknown {
  if (!isDictionary(event)) return event;
  const { kind = 'event' } = event;
  const { roles, fields } = kindDefinition(kinds, typeof kind === 'string' ? kind : 'event');
  const change = (name: string, value: unknown): unknown => {
    if (name === 'attribution') return renamedChain(value, ids);
    if (name === 'claims' || name === 'quotes') return each(value, (entry) => renamedWithin(entry, ids));
    return roles.has(name) || fields.get(name)?.type === 'source' ? renamed(value, ids) : value;
  };
  return Object.fromEntries(Object.entries(event).map(([name, value]) => [name, change(name, value)]));
}

/** A text in a chain is an outlet. */
function renamedChain(chain: unknown, ids: Ids): unknown {
  if (Array.isArray(chain)) return chain.map((step) => renamedChain(step, ids));
  return isDictionary(chain) ? renamedWithin(chain, ids) : renamed(chain, ids);
}

const naming: ReadonlySet<string> = new Set([
  ...['by', 'source', 'of', 'gradedBy', 'translator', 'assertedBy'],
]);

function renamedWithin(value: unknown, ids: Ids): unknown {
  if (!isDictionary(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => {
      if (naming.has(name)) return [name, renamed(field, ids)];
      if (name === 'chain') return [name, renamedChain(field, ids)];
      return [name, name === 'quote' ? renamedWithin(field, ids) : field];
    }),
  );
}

const sourceEnd = 'source:';

/** An end of a link may be a source. */
function renamedLink(link: unknown, ids: Ids): unknown {
  if (!isDictionary(link)) return link;
  const ends = ['from', 'to'].flatMap((name): (readonly [string, string])[] => {
    const end = link[name];
    if (typeof end !== 'string' || !end.startsWith(sourceEnd)) return [];
    const id = end.slice(sourceEnd.length);
    return [[name, sourceEnd + (ids.get(id) ?? id)]];
  });
  return { ...(renamedWithin(link, ids) as Fields), ...Object.fromEntries(ends) };
}

function renamed(value: unknown, ids: Ids): unknown {
  return each(value, (id) => (typeof id === 'string' ? (ids.get(id) ?? id) : id));
}

function each(value: unknown, change: (entry: unknown) => unknown): unknown {
  return Array.isArray(value) ? value.map(change) : change(value);
}
