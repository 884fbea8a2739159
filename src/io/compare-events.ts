/** What became of events from one version of a list to the next, by their ids. */
import { isDictionary } from '../model/format/read-fields.js';

/** A changed event, with the names of the fields that differ. */
export interface ChangedEvent {
  readonly id: string;
  readonly fields: readonly string[];
}

/** The ids of the events of both lists; of several with one id the first is compared with the first, and so on. What has none is `created`, by its title. */
export interface EventChanges {
  readonly created: readonly string[];
  readonly changed: readonly ChangedEvent[];
  readonly unchanged: readonly string[];
  /** In the first list alone. */
  readonly gone: readonly string[];
}

type Fields = Readonly<Record<string, unknown>>;

/** Compares the written events of two lists; the order of fields makes no difference, that of lists does. */
export function compareEvents(before: readonly unknown[], after: readonly unknown[]): EventChanges {
  const [keys, keysNow] = [occurrences(before), occurrences(after)];
  const old = new Map(keys.map((key, at) => [key, before[at]]));
  const now = new Set(keysNow);
  const created: string[] = [];
  const changed: ChangedEvent[] = [];
  const unchanged: string[] = [];
  for (const [at, event] of after.entries()) {
    const key = keysNow[at];
    const id = nameOf(event);
    if (key === undefined || !old.has(key)) created.push(id);
    else {
      const fields = differentFields(old.get(key) as Fields, event as Fields);
      if (fields.length > 0) changed.push({ id, fields });
      else unchanged.push(id);
    }
  }
  const gone = before.filter((_, at) => keys[at] !== undefined && !now.has(keys[at]));
  return { created, changed, unchanged, gone: gone.map(nameOf) };
}

/** A key of each event that no other one of its list has, of its id and how many before it have that id; undefined for those without. */
export function occurrences(events: readonly unknown[]): readonly (string | undefined)[] {
  const counts = new Map<string, number>();
  return events.map((event) => {
    const id = idOf(event);
    if (id === undefined) return undefined;
    const count = counts.get(id) ?? 0;
    counts.set(id, count + 1);
    return `${count} ${id}`;
  });
}

/** The id of a written event; undefined where it has none. */
function idOf(event: unknown): string | undefined {
  const id = isDictionary(event) ? event['id'] : undefined;
  return typeof id === 'string' || typeof id === 'number' ? String(id) : undefined;
}

function nameOf(event: unknown): string {
  const title = isDictionary(event) ? event['title'] : undefined;
  return idOf(event) ?? (typeof title === 'string' ? title : '');
}

function differentFields(before: Fields, after: Fields): readonly string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].filter((name) => !isSame(before[name], after[name]));
}

function isSame(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((entry, i) => isSame(entry, other[i]));
  if (isDictionary(one) && isDictionary(other)) return differentFields(one, other).length === 0;
  return Object.is(one, other);
}
