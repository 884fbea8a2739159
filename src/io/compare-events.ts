/** What became of events from one version of a list to the next, by their ids. */
import { isDictionary } from '../model/format/read-fields.js';

/** A changed event, with the names of the fields that differ. */
export interface ChangedEvent {
  readonly id: string;
  readonly fields: readonly string[];
}

/** The ids of the events of both lists; of several with one id the last counts, and what has none is `created`, by its title. */
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
  const [old, now] = [eventsById(before), eventsById(after)];
  const created = after
    .filter((event) => idOf(event) === undefined || !old.has(idOf(event) as string))
    .map(nameOf);
  const changed: ChangedEvent[] = [];
  const unchanged: string[] = [];
  for (const [id, event] of now) {
    const earlier = old.get(id);
    if (!earlier) continue;
    const fields = differentFields(earlier, event);
    if (fields.length > 0) changed.push({ id, fields });
    else unchanged.push(id);
  }
  return { created, changed, unchanged, gone: [...old.keys()].filter((id) => !now.has(id)) };
}

/** The id of a written event; undefined where it has none. */
export function idOf(event: unknown): string | undefined {
  const id = isDictionary(event) ? event['id'] : undefined;
  return typeof id === 'string' || typeof id === 'number' ? String(id) : undefined;
}

function eventsById(events: readonly unknown[]): ReadonlyMap<string, Fields> {
  return new Map(
    events.flatMap((event) => {
      const id = idOf(event);
      return id === undefined ? [] : [[id, event as Fields] as const];
    }),
  );
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
