/** The DOM events of the element and their details. They announce what people do and loading, and never echo the host. */
import type { Id } from '../../model/event.js';
import type { TableMapping } from '../../io/format/table-mapping.js';
import type { Fault, Severity } from '../../model/fault.js';
import type { ViewMode } from '../../words/view-mode.js';

/** The window after a person moved it; half-open. */
export interface ViewChangeDetail {
  /** Epoch milliseconds. */
  readonly start: number;
  readonly end: number;
}

/** The view after a person chose another one. */
export interface ViewModeChangeDetail {
  /** The view that a person chose. */
  readonly mode: ViewMode;
}

/** What is looked for after a person has changed it. */
export interface QueryChangeDetail {
  /** In the language of the search; empty: nothing. */
  readonly query: string;
}

/** The day as of which everything is shown, after a person has chosen another one. */
export interface KnownByChangeDetail {
  /** A date of the format; null: all that is known. */
  readonly knownBy: string | null;
}

/**
 * A set of events: those of a lane that begin in a span, or had begun and were not over; those of a span; matches; or what a source carried. Epoch
 * milliseconds. Where a disc stands for some of the events of its span alone, `ids` are theirs.
 */
export type SetDetail =
  | {
      readonly type: 'bucket';
      readonly lane: string;
      readonly start: number;
      readonly end: number;
      readonly ids?: readonly Id[];
    }
  | { readonly type: 'lasting'; readonly lane: string; readonly at: number }
  | { readonly type: 'span'; readonly start: number; readonly end: number }
  | { readonly type: 'matches' }
  | { readonly type: 'source'; readonly name: string };

/** Which set of events a person lists; null where the list is closed. */
export interface SetChangeDetail {
  readonly set: SetDetail | null;
}

/**
 * By what a person opens or closes details: pointer or keyboard on the drawing, an item of the list or the table, the list of a set, a link to
 * the event, or what closes details, which is their button and Esc.
 */
export type SelectOrigin = 'pointer' | 'keyboard' | 'list' | 'set' | 'link' | 'details';

/** Comes before the change, and can prevent it. */
export interface SelectDetail {
  /** The event whose details open; null where they close. */
  readonly id: Id | null;
  readonly origin: SelectOrigin;
}

/** What is under the pointer or, where nothing is, in focus. */
export interface HoverDetail {
  /** The event; null where it is a disc or a column, and where it is nothing any more. */
  readonly id: Id | null;
  /** For how many events it stands: 1 for an event, 0 for nothing. */
  readonly count: number;
  readonly origin: 'pointer' | 'keyboard';
}

/** What became of the given events: `given` is the sum of the other three. */
export interface LoadDetail {
  readonly given: number;
  readonly drawn: number;
  readonly listed: number;
  readonly rejected: number;
}

/** What was wrong in data that could be read all the same. */
export interface ProblemDetail {
  /** The first thousand. */
  readonly faults: readonly Fault[];
  readonly counts: Readonly<Record<Severity, number>>;
}

/** What the columns of a table are, after a person has said it. */
export interface MappingDetail {
  /** To be saved, and given as `mapping` the next time. */
  readonly mapping: TableMapping;
}

/** Why an address gave no document. */
export interface ErrorDetail {
  readonly message: string;
  /** What was to be loaded. */
  readonly src: string;
}

/** The events by name, for typed listeners. */
export interface TimelineEventMap {
  'at-view-change': CustomEvent<ViewChangeDetail>;
  'at-view-mode-change': CustomEvent<ViewModeChangeDetail>;
  'at-query-change': CustomEvent<QueryChangeDetail>;
  'at-known-by-change': CustomEvent<KnownByChangeDetail>;
  'at-set-change': CustomEvent<SetChangeDetail>;
  'at-select': CustomEvent<SelectDetail>;
  'at-hover': CustomEvent<HoverDetail>;
  'at-load': CustomEvent<LoadDetail>;
  'at-problem': CustomEvent<ProblemDetail>;
  'at-mapping': CustomEvent<MappingDetail>;
  'at-error': CustomEvent<ErrorDetail>;
}

type Detail<K extends keyof TimelineEventMap> = TimelineEventMap[K]['detail'];

/** Fires an event that bubbles and crosses shadow roots; false where a listener prevented it. */
export function fire<K extends keyof TimelineEventMap>(
  target: EventTarget,
  name: K,
  detail: Detail<K>,
): boolean {
  const cancelable = name === 'at-select';
  return target.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable }));
}

/** Listeners whose event has the type that its name promises; `This` is the element. */
export interface TypedListeners<This> {
  addEventListener<K extends keyof TimelineEventMap>(
    type: K,
    listener: (this: This, event: TimelineEventMap[K]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
  removeEventListener<K extends keyof TimelineEventMap>(
    type: K,
    listener: (this: This, event: TimelineEventMap[K]) => unknown,
    options?: boolean | EventListenerOptions,
  ): void;
  removeEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | EventListenerOptions,
  ): void;
}
