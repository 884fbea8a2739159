/** A parsed timeline: columns over all events, and the full normal form of an event on demand. */
import type { TimelineHeader } from '../header.js';
import { finishChain } from '../attribution.js';
import { flag, hasFlag, type Columns } from '../columns.js';
import type { Claim, Chain, Id, Link, Ref, TimelineEvent } from '../event.js';
import type { EventIds } from './event-ids.js';
import { FaultLog, type FaultReport } from '../fault.js';
import type { Rows } from './given-rows.js';
import { LinkGroups } from '../link-groups.js';
import { eventOfRef } from '../links.js';
import { readEvent } from '../format/read-event.js';
import { resolveWhen, type Extent } from '../dates/when.js';

/** A claim and the event in which it is stated. */
export interface StatedClaim {
  readonly ref: Ref;
  readonly claim: Claim;
  readonly row: number;
}

export interface TimelineParts {
  readonly header: TimelineHeader;
  readonly columns: Columns;
  /** Rows in the order used everywhere: earliest start, latest end, as given; rejected ones are left out. */
  readonly order: Uint32Array;
  readonly links: readonly Link[];
  readonly faults: FaultReport;
  /** The events as they were given, never changed; more may stand behind those of this timeline. */
  readonly written: Rows;
  /** Shared by all revisions of a timeline: it may know more rows than this one has. */
  readonly ids: EventIds;
  readonly account: Account;
  readonly flagRevision: number;
  readonly chainRevision: number;
}

/** How the given events were accounted for: `drawn + listed + rejected = given`. */
export interface Account {
  readonly given: number;
  readonly drawn: number;
  readonly listed: number;
  readonly rejected: number;
}

/**
 * What was read, once for all: appending makes another timeline (see `append`), and this one keeps
 * answering for its own rows. The two share what is the same, so that later flags of its rows may show in `columns`.
 */
export class Timeline {
  readonly header: TimelineHeader;
  readonly columns: Columns;
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
  readonly #parts: TimelineParts;
  readonly #events = new Map<number, TimelineEvent>();
  #linkGroups = new LinkGroups();

  /** `before` is the timeline that this one was appended to, where no name that was missing there is given here. */
  constructor(parts: TimelineParts, before?: Timeline) {
    this.#parts = parts;
    this.header = parts.header;
    this.columns = parts.columns;
    this.order = parts.order;
    this.links = parts.links;
    this.faults = parts.faults;
    this.size = parts.columns.length;
    this.flagRevision = parts.flagRevision;
    this.chainRevision = parts.chainRevision;
    if (before) [this.#linkGroups, before.#linkGroups] = [before.#linkGroups, new LinkGroups()];
  }

  /**
   * Whether this is another timeline with more rows behind, or that timeline itself: then the rows of the other one
   * have the same numbers, ids, bounds and kinds here. False where that is not known, as after a parse from the start.
   */
  isAppendOf(other: Timeline): boolean {
    return this.#parts.ids === other.#parts.ids && this.size >= other.size;
  }

  /** The normal form of one event; undefined where the row was rejected or does not exist. */
  event(row: number): TimelineEvent | undefined {
    const known = this.#events.get(row);
    if (known) return known;
    if (row < 0 || row >= this.size || hasFlag(this.columns, row, flag.rejected)) return undefined;
    const event = this.#normalForm(row);
    if (event) this.#memoize(row, event);
    return event;
  }

  /** The id of a row; empty for a rejected one. */
  id(row: number): Id {
    return row < this.size && !hasFlag(this.columns, row, flag.rejected) ? this.#parts.ids.idOf(row) : '';
  }

  /** The event as it was given, with what the format does not know. */
  written(row: number): unknown {
    return row >= 0 && row < this.size ? this.#parts.written.at(row) : undefined;
  }

  /** The row of an event; -1 where there is no such id. */
  rowOf(id: Id): number {
    const row = this.#parts.ids.rowOf(id);
    return row < this.size ? row : -1;
  }

  /** The row of the event that a reference names, itself or by one of its claims; -1 where there is none. */
  rowOfRef(ref: Ref): number {
    const row = this.rowOf(ref);
    return row < 0 ? this.rowOf(eventOfRef(ref)) : row;
  }

  /** Where an event lies in time, in words of the format; undefined where no bounds can be read. */
  extent(row: number): Extent | undefined {
    const when = this.event(row)?.when;
    if (!when) return undefined;
    const resolved = resolveWhen(when, this.header.timeZone);
    return resolved.type === 'problems' ? undefined : resolved;
  }

  /** The claim that a reference such as `e18#cn` names. */
  claim(ref: Ref): StatedClaim | undefined {
    const row = this.rowOf(eventOfRef(ref));
    return this.claimsStatedIn(row).find((stated) => stated.ref === ref);
  }

  /** The claims of an event, its own and those it refers to, in its order; dangling references are left out. */
  claimsOf(row: number): readonly StatedClaim[] {
    return this.#readable(row).claims.flatMap((claim) => {
      const stated = typeof claim === 'string' ? this.claim(claim) : this.#stated(row, claim);
      return stated ? [stated] : [];
    });
  }

  /** The claims that are stated in an event itself. */
  claimsStatedIn(row: number): readonly StatedClaim[] {
    return this.#readable(row).claims.flatMap((claim) =>
      typeof claim === 'string' ? [] : [this.#stated(row, claim)],
    );
  }

  /** The links with an end in an event or in a claim stated there. */
  linksOf(row: number): readonly Link[] {
    if (row < 0) return [];
    return this.#linkGroups.of(row, this.links, (ref) => this.rowOfRef(ref));
  }

  account(): Account {
    return this.#parts.account;
  }

  #stated(row: number, claim: Claim): StatedClaim {
    const chain = finishChain(claim.chain, this.header);
    return { ref: `${this.id(row)}#${claim.id}`, claim: { ...claim, chain }, row };
  }

  /** What was written, read again without the chains; silent, for its faults were reported by the first reading. */
  #readable(row: number): Pick<TimelineEvent, 'claims'> {
    if (row < 0 || hasFlag(this.columns, row, flag.rejected)) return { claims: [] };
    return readEvent(this.written(row), this.header.kinds, new FaultLog()) ?? { claims: [] };
  }

  #normalForm(row: number): TimelineEvent | undefined {
    const event = readEvent(this.written(row), this.header.kinds, new FaultLog());
    if (!event) return undefined;
    return { ...event, id: this.id(row), attribution: this.#attribution(row, event) };
  }

  /** The chains as written; derived from the claims where there are none. */
  #attribution(row: number, event: TimelineEvent): readonly Chain[] {
    if (event.attribution.length > 0)
      return event.attribution.map((chain) => finishChain(chain, this.header));
    return this.claimsOf(row)
      .map(({ claim }) => claim.chain)
      .filter((chain) => chain.length > 0);
  }

  /** A bounded cache: what was read is often read again. */
  #memoize(row: number, event: TimelineEvent): void {
    if (this.#events.size >= 2000) this.#events.clear();
    this.#events.set(row, event);
  }
}
