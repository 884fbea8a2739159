/** The roles of an event, read through the kinds table. */
import type { Id, TimelineEvent } from './event.js';
import { kindDefinition, type KindTable, type RoleDefinition } from './kinds.js';

/** A role, and who takes it in one event: at least one name. */
export interface FilledRole {
  readonly role: string;
  readonly definition: RoleDefinition;
  /** Ids of actors, or names. */
  readonly names: readonly Id[];
}

/** The roles that somebody takes in an event, in the order of its kind's row: who acts first. */
export function rolesOf(event: TimelineEvent, kinds: KindTable): readonly FilledRole[] {
  const { roles } = kindDefinition(kinds, kindName(event));
  return [...roles].flatMap(([role, definition]) => {
    const names = (event as unknown as Readonly<Record<string, unknown>>)[role];
    return isNames(names) && names.length > 0 ? [{ role, definition, names }] : [];
  });
}

function isNames(value: unknown): value is readonly Id[] {
  return Array.isArray(value) && value.every((name) => typeof name === 'string');
}

/** The name of an event's kind as it was written. */
export function kindName(event: TimelineEvent): string {
  return event.kind === 'event' ? (event.ownKind ?? 'event') : event.kind;
}
