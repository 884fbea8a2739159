/** What a document says beside its events, in normal form. */
import type { Actor, EdtfText, Id, Quantity, Source, When } from './event.js';
import type { TextFormatName } from './formatted-text.js';
import type { KindTable, MarkColour } from './kinds.js';

/** What a document may have its lanes made of: a property of its events, in the order in which the schema lists them. */
export const laneProperties = [
  'kind',
  'actor',
  'side',
  'source',
  'carrier',
  'thread',
  'place',
  'tag',
] as const;

/** One of `laneProperties`; `source`: with whom a chain begins; `carrier`: who carried it to us; `thread`: what answers what; `side`: the root of who acts, along `of` of the actors. */
export type LaneProperty = (typeof laneProperties)[number];

/** A correction that the document states about itself: what changed, and the day. */
export interface Correction {
  readonly on: EdtfText;
  readonly text: string;
}

/** A period behind the events, such as a presidency: no event, and not counted. */
export interface Era {
  readonly label: string;
  readonly when: When;
  /** That of secondary text where it is left out. */
  readonly color?: MarkColour;
}

/** What a document says of itself, without its events. */
export interface TimelineHeader {
  readonly format?: string;
  readonly title?: string;
  readonly description?: string;
  readonly lang?: string;
  readonly timeZone: string;
  readonly asOf?: EdtfText;
  readonly compiledFrom?: Id;
  readonly method?: string;
  /** What makes a lane, where the host does not choose. */
  readonly laneBy?: LaneProperty;
  /** The name of the lane of what happens between several sides. */
  readonly betweenSides?: string;
  /** How the `text` of events is written that do not say so themselves. */
  readonly textFormat?: TextFormatName;
  readonly corrections: readonly Correction[];
  /** The periods behind the events. */
  readonly eras?: readonly Era[];
  /** The kinds of the format and those of the host's own. */
  readonly kinds: KindTable;
  readonly actors: ReadonlyMap<Id, Actor>;
  readonly sources: ReadonlyMap<Id, Source>;
  /** What the numbers in `data` of events are, by their names there. */
  readonly quantities: ReadonlyMap<string, Quantity>;
  /** All that stands beside the events as it was written, with what the format does not know; absent where that was nothing. */
  readonly written?: Readonly<Record<string, unknown>>;
}
