/** What everything behind the reading asks of a timeline, wherever its events come from. */
import type { Extent } from './extent.js';
import type { Columns } from './columns.js';
import type { Claim, EdtfText, Id, Link, Ref, TimelineEvent } from './event.js';
import type { FaultReport } from './fault.js';
import type { TimelineHeader } from './header.js';

/** A claim and the event in which it is stated. */
export interface StatedClaim {
  readonly ref: Ref;
  readonly claim: Claim;
  readonly row: number;
}

/** How the given events were accounted for: `drawn + listed + rejected = given`. */
export interface Account {
  readonly given: number;
  readonly drawn: number;
  readonly listed: number;
  readonly rejected: number;
}

/** On which day a timeline was known so, and what that leaves out. */
export interface KnownBy {
  /** The day, as a date of the format. */
  readonly date: EdtfText;
  /** Just past its end, in epoch milliseconds. */
  readonly until: number;
  /** The same with everything that is known. */
  readonly whole: Timeline;
  /** How many events were known by then, and how many there are. */
  readonly known: number;
  readonly all: number;
  /** How many no day hides, as their reports have no dates. */
  readonly undated: number;
  /** Whether accounts of a row that came later are left out. */
  readonly leavesOut: (row: number) => boolean;
  /** Whether reports are dated so that an earlier day would hide a row. */
  readonly isDated: (row: number) => boolean;
}

/**
 * Attributed events, row by row in the order in which they were given: columns over all of them, and the normal form of
 * one when it is looked at. It keeps answering the same; one with more rows behind is another timeline, with which it
 * may share what is the same, so that later flags of its rows may show in `columns`.
 */
export interface Timeline {
  readonly header: TimelineHeader;
  /** This timeline by when its events happened: itself, unless `columns`, `order` and `account` are of another clock. */
  readonly happened: Timeline;
  /** Absent where everything that is given is known. */
  readonly knownBy?: KnownBy;
  readonly columns: Columns;
  /** Rows in the order used everywhere: earliest start, latest end, as given; rejected ones are left out. */
  readonly order: Uint32Array;
  readonly links: readonly Link[];
  readonly faults: FaultReport;
  /** The number of given events, rejected ones among them. */
  readonly size: number;
  /**
   * A higher number than that of an earlier revision means that flags of its rows have changed: appended rows put them
   * in dispute, or state a claim to which they refer.
   */
  readonly flagRevision: number;
  /** The same for the chains of its rows: a missing name was given. */
  readonly chainRevision: number;

  /**
   * Whether this is another timeline with more rows behind, or that timeline itself: then the rows of the other one
   * have the same numbers, ids, bounds and kinds here. False where that is not known, as after a parse from the start.
   */
  isAppendOf(other: Timeline): boolean;

  /** The normal form of one event; undefined where the row was rejected or does not exist. */
  event(row: number): TimelineEvent | undefined;

  /** The names of the numbers in `data` of its events, in the order of the header, then as they come. */
  readonly numberNames: readonly string[];

  /** A number of an event by its name; NaN where it has none. Reads no more of the event than that. */
  number(row: number, name: string): number;

  /** The id of a row; empty for a rejected one. */
  id(row: number): Id;

  /** The event as it was given, with what the format does not know. */
  written(row: number): unknown;

  /** The row of an event; -1 where there is no such id. */
  rowOf(id: Id): number;

  /** The row of the event that a reference names, itself or by one of its claims; -1 where there is none. */
  rowOfRef(ref: Ref): number;

  /** Where an event lies in time, in words of the format; undefined where no bounds can be read. */
  extent(row: number): Extent | undefined;

  /** The claim that a reference such as `e18#cn` names. */
  claim(ref: Ref): StatedClaim | undefined;

  /** The claims of an event, its own and those it refers to, in its order; dangling references are left out. */
  claimsOf(row: number): readonly StatedClaim[];

  /** The claims that are stated in an event itself. */
  claimsStatedIn(row: number): readonly StatedClaim[];

  /** The links with an end in an event or in a claim stated there. */
  linksOf(row: number): readonly Link[];

  /** How many events are drawn, listed and rejected. */
  account(): Account;
}

/**
 * Whether a value is a timeline, of whichever copy of this module: it answers questions, as no JSON does. Never throws.
 */
export function isTimeline(value: unknown): value is Timeline {
  if (typeof value !== 'object' || value === null) return false;
  try {
    const { isAppendOf, rowOf, columns } = value as Partial<Timeline>;
    return typeof isAppendOf === 'function' && typeof rowOf === 'function' && typeof columns === 'object';
  } catch {
    // A revoked proxy is no timeline.
    return false;
  }
}

/** What a document discloses about itself. */
export type Disclosed = Pick<Timeline, 'header' | 'faults'>;

/** Whether a document states anything about itself, or has errors: then there is something to disclose to its readers. */
export function hasAbout({ header, faults: { counts } }: Disclosed): boolean {
  const { method, description, corrections, eras = [] } = header;
  const stated = corrections.length + eras.length + counts.error;
  return Boolean(method) || Boolean(description) || stated > 0;
}

/** Whether anything in a document is doubtful, or was not understood: that is for whoever edits it. */
export function hasLint({ faults: { counts } }: Disclosed): boolean {
  return counts.warning + counts.note > 0;
}

/** How many events are in `order`, which need not be listed for that: as known on a day it is made when it is asked for. */
export function eventCount(timeline: Timeline): number {
  return timeline.knownBy?.known ?? timeline.order.length;
}
