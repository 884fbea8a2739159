/** The language of the search: what a query is after it was read. Every term of it has to hold. */

/** The fields that are searched by name: `by:`, the first of them, is who acts or speaks. */
export const entityFields = ['by', 'to', 'source', 'place', 'tag'] as const;

/** A field whose values are names: of actors, sources, places, tags. */
export type EntityField = (typeof entityFields)[number];

/** The states of `is:`. */
export const queryStates = [
  'disputed',
  'denied',
  'retracted',
  'corrected',
  'authenticated',
  'hedged',
  'unsourced',
  'undated',
] as const;

/** A state of an event as `is:` names it; `retracted`: all of it or a part; `hedged`: hedged, or its source not named. */
export type QueryState = (typeof queryStates)[number];

/** All that may stand before a colon. */
export const queryFields = ['kind', 'by', 'to', 'source', 'place', 'tag', 'is', 'before', 'after'] as const;

/** What stands before the colon of a term. */
export type QueryField = (typeof queryFields)[number];

/**
 * Words that follow one another in a text, folded, with one space between them. `isOpen`: the last of them may go on, as
 * does a word that is typed without quotation marks.
 */
export interface Needle {
  readonly words: string;
  readonly isOpen: boolean;
}

/** From a number to another, either of which may be infinite; with itself only where it `hasFrom`, `hasTo`. */
export interface NumberRange {
  readonly from: number;
  readonly to: number;
  readonly hasFrom: boolean;
  readonly hasTo: boolean;
}

/**
 * What a term asks of an event. `before`: it began, or may have begun, before an instant; `after`: it ended, or may have
 * ended, after one. Of several values of a field one is enough.
 */
export type QueryMatch =
  | { readonly type: 'text'; readonly needle: Needle }
  | { readonly type: 'entity'; readonly field: EntityField; readonly values: readonly Needle[] }
  | { readonly type: 'kind'; readonly values: readonly Needle[] }
  | { readonly type: 'is'; readonly states: readonly QueryState[] }
  | { readonly type: 'before' | 'after'; readonly instant: number }
  | { readonly type: 'number'; readonly name: string; readonly ranges: readonly NumberRange[] };

/** One term; with a minus before it, it must not hold. */
export interface QueryTerm {
  readonly isNot: boolean;
  /** As it was written, without its minus. */
  readonly written: string;
  readonly match: QueryMatch;
}

/** Whether a term has a field: events for which it does not hold are hidden, not dimmed. */
export function isOfField({ match }: QueryTerm): boolean {
  return match.type !== 'text';
}

/** A query that was read: of no terms, it finds everything. */
export interface Query {
  readonly terms: readonly QueryTerm[];
}

/** What a query has that cannot be read. */
export type QueryFaultCode =
  | 'open-quote'
  | 'unknown-field'
  | 'unknown-state'
  | 'no-value'
  | 'bad-date'
  | 'bad-number'
  | 'reversed-range';

/** Why a query cannot be read: where that is, counted in letters from 1, and what stands there. */
export interface QueryFault {
  readonly code: QueryFaultCode;
  readonly at: number;
  readonly written: string;
  /** Why a date cannot be read: a lower-case part of a sentence, in English; empty for other faults. */
  readonly reason: string;
}

/** A text is a query or has faults, in the order in which they are written. */
export type ReadQuery =
  | { readonly type: 'query'; readonly query: Query }
  | { readonly type: 'faults'; readonly faults: readonly [QueryFault, ...QueryFault[]] };
