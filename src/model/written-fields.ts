/** The written form of what events have by their kind: roles and further fields, made from the types of the kinds. */
import type { EventBase, Id, RoleName, TimelineEvent } from './event.js';

/** The names of the fields that only some kinds have. */
type FieldName = Exclude<KeyOf<TimelineEvent>, keyof EventBase<string> | RoleName | 'ownKind'>;

/** Roles by name: an id of `actors`, a name, or a list. */
export type WrittenRoles = { readonly [Name in RoleName]?: Id | readonly Id[] };

/** Further fields by name, a single text also where there may be several. */
export type WrittenFields = { readonly [Name in FieldName]?: WrittenField<ValueOf<TimelineEvent, Name>> };

type KeyOf<Event> = Event extends unknown ? keyof Event : never;
type ValueOf<Event, Name extends string> = Event extends unknown
  ? Name extends keyof Event
    ? Exclude<Event[Name], undefined>
    : never
  : never;
type WrittenField<Value> = Value extends readonly (infer Item)[] ? Item | Value : Value;
