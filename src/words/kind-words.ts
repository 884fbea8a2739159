/** What kinds, roles and fields are called, and an event by its title or, where it has none, by its kind. */
import { cutText } from '../util/graphemes.js';
import { kindName } from '../model/roles.js';
import type { KindStrings, FieldStrings } from './strings.js';
import type { KindName, RoleName, TimelineEvent } from '../model/event.js';
import {
  builtInKinds,
  kindDefinition,
  plainKind,
  type FieldDefinition,
  type KindDefinition,
  type KindTable,
  type RoleDefinition,
} from '../model/kinds.js';
import type { Locale } from './locale.js';
import { longestTitle } from '../model/format/read-event.js';

/** The rows of the format's own table, which a document may replace. */
const builtIn: ReadonlySet<object> = new Set(
  [...builtInKinds.values()].flatMap((kind) => [kind, ...kind.roles.values(), ...kind.fields.values()]),
);

/** The label of a kind: the locale's, else the table's. */
export function kindLabel(name: string, definition: KindDefinition, locale: Locale): string {
  return wordsOfKind(name, definition, locale)?.label ?? definition.label;
}

/** The label of a lane of one kind. */
export function kindPlural(name: string, definition: KindDefinition, locale: Locale): string {
  return wordsOfKind(name, definition, locale)?.plural ?? definition.plural;
}

function wordsOfKind(
  name: string,
  definition: KindDefinition,
  { kinds }: Locale,
): KindStrings['labels'][KindName] | undefined {
  if (!kinds || !builtIn.has(definition)) return undefined;
  return own<KindStrings['labels'][KindName]>(kinds.labels, definition === plainKind ? 'event' : name);
}

/** The heading of a role in details. */
export function roleLabel(role: string, definition: RoleDefinition, { kinds }: Locale): string {
  const words = kinds && builtIn.has(definition) ? own<RoleStrings>(kinds.roles, role) : undefined;
  return words?.label ?? definition.label;
}

/** The phrase for the actors of a role in a sentence. `{names}` */
export function rolePhrase(role: string, definition: RoleDefinition, { kinds }: Locale): string {
  const words = kinds && builtIn.has(definition) ? own<RoleStrings>(kinds.roles, role) : undefined;
  return words?.phrase ?? definition.phrase;
}

type RoleStrings = KindStrings['roles'][RoleName];

/** The heading of a field in details. */
export function fieldLabel(name: string, definition: FieldDefinition, locale: Locale): string {
  return wordsOfField(name, definition, locale)?.label ?? definition.label;
}

/** The value of a field: words of the format in those of the locale, all others as they were written. */
export function fieldValue(name: string, value: string, definition: FieldDefinition, locale: Locale): string {
  const words = wordsOfField(name, definition, locale)?.values ?? {};
  return own<string>(words, value) ?? (definition.oneOf ? value.replaceAll('-', ' ') : value);
}

function wordsOfField(
  name: string,
  definition: FieldDefinition,
  { kinds }: Locale,
): FieldStrings | undefined {
  return kinds && builtIn.has(definition) ? own<FieldStrings>(kinds.fields, name) : undefined;
}

/** Names come from data: inherited properties of a record are not words of the locale. */
function own<T>(record: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

/** The title as it is drawn and spoken: cut where it is endless, the kind where there is none. */
export function titleWords(event: TimelineEvent, kinds: KindTable, locale: Locale): string {
  const title = event.title.trim();
  const name = kindName(event);
  // There may be any number of invisible characters.
  if (!/[^\p{Cf}\s]/u.test(title)) return kindLabel(name, kindDefinition(kinds, name), locale);
  return cutText(title, longestTitle);
}

/** Whether a title is too long to be spoken whole wherever its event is named. */
export function isCutTitle({ title }: TimelineEvent): boolean {
  return title.trim().length > longestTitle;
}
