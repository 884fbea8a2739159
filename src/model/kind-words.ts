/** What a kind is called, and an event by its title or, where it has none, by its kind. */
import type { TimelineEvent } from './event.js';
import { kindDefinition, type KindDefinition, type KindTable } from './kinds.js';
import type { Locale } from './locale.js';
import { kindName, longestTitle } from './read-event.js';

/** The label of a kind: the locale's, else the table's. */
export function kindLabel(name: string, definition: KindDefinition, locale: Locale): string {
  return locale.kinds?.[name]?.label ?? definition.label;
}

/** The label of a lane of one kind. */
export function kindPlural(name: string, definition: KindDefinition, locale: Locale): string {
  return locale.kinds?.[name]?.plural ?? definition.plural;
}

/** The title as it is drawn and spoken: cut where it is endless, the kind where there is none. */
export function titleWords(event: TimelineEvent, kinds: KindTable, locale: Locale): string {
  const title = event.title.trim();
  const name = kindName(event);
  if (title === '') return kindLabel(name, kindDefinition(kinds, name), locale);
  return title.length > longestTitle ? `${title.slice(0, longestTitle)}…` : title;
}
