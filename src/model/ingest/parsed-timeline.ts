/** A parsed timeline: columns over all events, and the full normal form of an event on demand. */
import type { Extent } from '../extent.js';
import type { TimelineHeader } from '../header.js';
import type { Account, StatedClaim, Timeline } from '../timeline.js';
import { finishChain } from '../attribution.js';
import { flag, hasFlag, type Columns } from '../columns.js';
import type { Claim, Id, Link, OnceWhen, Ref, TimelineEvent, When } from '../event.js';
import type { EventIds } from './event-ids.js';
import type { FaultReport } from '../fault.js';
import type { Rows } from './given-rows.js';
import { LinkGroups } from '../link-groups.js';
import { chainsOf } from '../support.js';
import { eventOfRef } from '../links.js';
import { placeWhen } from '../dates/place-when.js';
import { writtenSpan } from '../dates/written-span.js';
import { isDictionary } from '../format/read-fields.js';
import { numberIn } from './number-names.js';

/**
 * What a builder gives to a timeline, which it must not change afterwards, but for what is said of `written` and
 * `ids`.
 */
export interface TimelineParts {
  readonly header: TimelineHeader;
  readonly columns: Columns;
  /** Rows in the order used everywhere: earliest start, latest end, as given; rejected ones are left out. */
  readonly order: Uint32Array;
  readonly links: readonly Link[];
  readonly faults: FaultReport;
  /** The events as they were given, never changed; more may stand behind those of this timeline. */
  readonly written: Rows;
  /** The normal form of what was written, but for its id and its chains; without faults, for those were reported. */
  readonly readEvent: (written: unknown) => TimelineEvent | undefined;
  /** The names of the numbers of its events. */
  readonly numberNames: readonly string[];
  /** Shared by all revisions of a timeline: it may know more rows than this one has. */
  readonly ids: EventIds;
  readonly account: Account;
  readonly flagRevision: number;
  readonly chainRevision: number;
}

/** What was read, once for all, from a list in memory: the normal form of an event is made from what was given. */
export class ParsedTimeline implements Timeline {
  readonly header: TimelineHeader;
  readonly columns: Columns;
  readonly order: Uint32Array;
  readonly links: readonly Link[];
  readonly faults: FaultReport;
  readonly numberNames: readonly string[];
  readonly size: number;
  readonly flagRevision: number;
  readonly chainRevision: number;
  readonly #parts: TimelineParts;
  readonly #events = new Map<number, TimelineEvent>();
  #linkGroups = new LinkGroups();

  /** `before` is the timeline that this one was appended to, where no name that was missing there is given here. */
  constructor(parts: TimelineParts, before?: ParsedTimeline) {
    this.#parts = parts;
    this.header = parts.header;
    this.columns = parts.columns;
    this.order = parts.order;
    this.links = parts.links;
    this.faults = parts.faults;
    this.numberNames = parts.numberNames;
    this.size = parts.columns.length;
    this.flagRevision = parts.flagRevision;
    this.chainRevision = parts.chainRevision;
    if (before) [this.#linkGroups, before.#linkGroups] = [before.#linkGroups, new LinkGroups()];
  }

  get happened(): this {
    return this;
  }

  isAppendOf(other: Timeline): boolean {
    return other instanceof ParsedTimeline && this.#parts.ids === other.#parts.ids && this.size >= other.size;
  }

  event(row: number): TimelineEvent | undefined {
    const known = this.#events.get(row);
    if (known) return known;
    if (row < 0 || row >= this.size || hasFlag(this.columns, row, flag.rejected)) return undefined;
    const event = this.#normalForm(row);
    if (event) this.#memoize(row, event);
    return event;
  }

  number(row: number, name: string): number {
    if (row < 0 || row >= this.size || hasFlag(this.columns, row, flag.rejected)) return NaN;
    try {
      const written = this.#parts.written.at(row);
      return isDictionary(written) && Object.hasOwn(written, 'data') ? numberIn(written['data'], name) : NaN;
    } catch {
      // It could be read before: it was changed since.
      return NaN;
    }
  }

  id(row: number): Id {
    return row < this.size && !hasFlag(this.columns, row, flag.rejected) ? this.#parts.ids.idOf(row) : '';
  }

  written(row: number): unknown {
    return row >= 0 && row < this.size ? this.#parts.written.at(row) : undefined;
  }

  rowOf(id: Id): number {
    const row = this.#parts.ids.rowOf(id);
    return row < this.size ? row : -1;
  }

  rowOfRef(ref: Ref): number {
    const row = this.rowOf(ref);
    return row < 0 ? this.rowOf(eventOfRef(ref)) : row;
  }

  extent(row: number): Extent | undefined {
    const when = this.event(row)?.when;
    if (!when) return undefined;
    const resolved = placeWhen(when, this.header);
    return resolved.type === 'problems' ? undefined : resolved;
  }

  claim(ref: Ref): StatedClaim | undefined {
    const row = this.rowOf(eventOfRef(ref));
    return this.claimsStatedIn(row).find((stated) => stated.ref === ref);
  }

  claimsOf(row: number): readonly StatedClaim[] {
    return this.#readable(row).claims.flatMap((claim) => {
      const stated = typeof claim === 'string' ? this.claim(claim) : this.#stated(row, claim);
      return stated ? [stated] : [];
    });
  }

  claimsStatedIn(row: number): readonly StatedClaim[] {
    return this.#readable(row).claims.flatMap((claim) =>
      typeof claim === 'string' ? [] : [this.#stated(row, claim)],
    );
  }

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

  /** What was written, read again without the chains. */
  #readable(row: number): Pick<TimelineEvent, 'claims'> {
    if (row < 0 || hasFlag(this.columns, row, flag.rejected)) return { claims: [] };
    return this.#parts.readEvent(this.written(row)) ?? { claims: [] };
  }

  #normalForm(row: number): TimelineEvent | undefined {
    const event = this.#parts.readEvent(this.written(row));
    if (!event) return undefined;
    const claims = event.attribution.length > 0 ? [] : this.claimsOf(row);
    const when = hasFlag(this.columns, row, flag.ordered) ? { when: this.#orderedWhen(row, event.when) } : {};
    return {
      ...event,
      ...when,
      id: this.id(row),
      attribution: chainsOf({ row, event, claims }, this.header),
    };
  }

  /** What follows from the order of events, as if it were written: in the zone of the document, whatever zone stands beside the order. */
  #orderedWhen(row: number, when: When | undefined): When {
    const { earliestStart, latestEnd } = this.columns;
    const [start, end] = [earliestStart[row] as number, latestEnd[row] as number];
    const ordered: OnceWhen & { zone?: string } = {
      ...when,
      at: writtenSpan(start, end, this.header.timeZone),
    };
    delete ordered.zone;
    return ordered;
  }

  /** A bounded cache: what was read is often read again. */
  #memoize(row: number, event: TimelineEvent): void {
    if (this.#events.size >= 2000) this.#events.clear();
    this.#events.set(row, event);
  }
}
