/** What objects of STIX are called, and who the identities among them are. */
import { isText } from './is-text.js';
import type { Actor } from '../../model/event.js';

/** An object of a bundle, whatever it has. */
export type StixObject = Readonly<Record<string, unknown>>;

const actorTypes: ReadonlyMap<string, Actor['type']> = new Map([
  ['individual', 'person'],
  ['organization', 'organisation'],
  ['group', 'group'],
  ['class', 'group'],
]);

/** The names of types that are events, as kinds of them are called. */
export const stixTypeNames: ReadonlyMap<string, string> = new Map([
  ['observed-data', 'Observed data'],
  ['sighting', 'Sighting'],
  ['note', 'Note'],
  ['opinion', 'Opinion'],
  ['relationship', 'Relationship'],
  ['indicator', 'Indicator'],
  ['campaign', 'Campaign'],
  ['incident', 'Incident'],
  ['intrusion-set', 'Intrusion set'],
  ['infrastructure', 'Infrastructure'],
  ['malware', 'Malware'],
  ['threat-actor', 'Threat actor'],
  ['grouping', 'Grouping'],
]);

/** In the order in which the first that an object has is what it is called. */
const naming = [
  'name',
  'abstract',
  'value',
  'key',
  'path',
  'command_line',
  'account_login',
  'user_id',
  'subject',
];

/** The name of an object, or what it consists of; its type where it has none. */
export function stixName(object: StixObject): string {
  for (const field of naming) {
    const name = object[field];
    if (isText(name)) return name.trim();
  }
  return isText(object['type']) ? object['type'] : '';
}

/** Who an identity is. */
export function stixActor(identity: StixObject): Actor {
  const type = actorTypes.get(String(identity['identity_class']));
  return { name: stixName(identity), ...(type && { type }) };
}

/** The texts of a list; none where it is no list. */
export function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? (value as readonly unknown[]).filter(isText) : [];
}
