/** Builds a timeline from written events: the bulk pass, which can be taken in slices, and what is known only after it. */
import { finishChain, independentRoots, isHedged, isUnnamed } from './attribution.js';
import { emptyColumns, flag, type Columns } from './columns.js';
import { deriveId } from './derive-id.js';
import type { Id, Ref, TimelineEvent, TimelineHeader, When } from './event.js';
import { EventIds } from './event-ids.js';
import type { FaultLog, Step } from './fault.js';
import { endsOf, readShortLinks, type PlacedLink } from './links.js';
import { orderRows } from './order-rows.js';
import { kindName, readEvent } from './read-event.js';
import { isDictionary, placeInWhen } from './read.js';
import { SimpleEvents } from './simple-events.js';
import { Timeline } from './timeline.js';
import { resolveWhen, type Extent } from './when.js';

export interface BuilderInput {
  readonly header: TimelineHeader;
  readonly events: readonly unknown[];
  readonly links: readonly PlacedLink[];
  readonly log: FaultLog;
  /** Whether plain events, too, are read by way of their normal form: the same comes out, slowly. */
  readonly inFull?: boolean;
}

/** Reads rows once each, in order; `finish` makes the timeline. */
export class TimelineBuilder {
  /** The number of rows to be read. */
  readonly length: number;
  readonly #input: BuilderInput;
  readonly #columns: Columns;
  readonly #kinds: ReadonlyMap<string, number>;
  readonly #ids: EventIds;
  readonly #simple: SimpleEvents | undefined;
  readonly #shortLinks: PlacedLink[] = [];
  /** References to claims, sources and anchors, to be checked when all rows are read. */
  readonly #claimRefs: { readonly row: number; readonly ref: Ref; readonly path: readonly Step[] }[] = [];
  readonly #claims = new Set<Ref>();
  readonly #anchors: { readonly row: number; readonly ref: Ref }[] = [];

  constructor(input: BuilderInput) {
    this.#input = input;
    this.length = input.events.length;
    this.#columns = emptyColumns(this.length);
    this.#kinds = new Map([...input.header.kinds.keys()].map((name, i) => [name, i]));
    this.#ids = new EventIds(input.events, input.header.kinds);
    if (!input.inFull) this.#simple = new SimpleEvents(input.header, this.#columns, this.#ids);
  }

  /** Reads the rows from `start` to before `end`. */
  read(start: number, end: number): void {
    const { events, log } = this.#input;
    log.path.push('events');
    for (let row = start; row < end; row++) {
      if (this.#simple?.take(row, events[row])) continue;
      log.path.push(row);
      this.#readSafely(row);
      log.path.pop();
    }
    log.path.pop();
  }

  /** The timeline, after the last row was read. */
  finish(): Timeline {
    const { header, events, log } = this.#input;
    const placed = [...this.#input.links, ...this.#shortLinks];
    this.#checkReferences(placed);
    const links = placed.map(({ link }) => link);
    const timeline = new Timeline({
      header,
      columns: this.#columns,
      order: orderRows(this.#columns),
      links,
      faults: log,
      written: events,
      ids: this.#ids,
    });
    this.#flagDerivedAttribution(timeline);
    this.#flagDisputed(timeline);
    return timeline;
  }

  /** An object whose fields cannot even be looked at, such as a revoked proxy, is no event. */
  #readSafely(row: number): void {
    const { log } = this.#input;
    const depth = log.path.length;
    try {
      this.#readRow(row);
    } catch {
      log.path.length = depth;
      log.report('error', 'not-an-object', 'this cannot be read');
      this.#setFlags(row, flag.rejected);
    }
  }

  #readRow(row: number): void {
    const { header, events, log } = this.#input;
    const errors = log.counts.error;
    const written = events[row];
    const event = readEvent(written, header.kinds, log);
    if (!event) {
      this.#setFlags(row, flag.rejected);
      return;
    }
    const id = this.#takeId(row, event);
    this.#columns.kind[row] = this.#kinds.get(kindName(event)) ?? this.#kinds.get('event') ?? 0;
    const given = isDictionary(written) ? written : {};
    this.#readDate(row, event.when, given['when']);
    this.#readClaims(row, id, event, given['claims']);
    this.#readAttribution(row, event);
    this.#readLinks(row, id, given['links']);
    if (log.counts.error > errors) this.#setFlags(row, flag.faulty);
  }

  /** The id as given; derived where there is none; made different where it was taken. */
  #takeId(row: number, event: TimelineEvent): Id {
    const wanted = event.id || deriveId(kindName(event), event.when, event.title);
    const id = this.#ids.giveFree(row, wanted);
    if (id !== wanted && event.id)
      this.#input.log.report('warning', 'duplicate-id', `this id is taken; read as "${id}"`, wanted, 'id');
    return id;
  }

  #readDate(row: number, when: When | undefined, written: unknown): void {
    if (!when) return;
    const { log, header } = this.#input;
    const extent = resolveWhen(when, header.timeZone);
    for (const { field, code, reason, offender } of extent.problems)
      log.report('error', code, reason, offender, 'when', ...placeInWhen(written, field));
    if (extent.type === 'problems') return;
    if (when.anchor !== undefined) this.#anchors.push({ row, ref: when.anchor });
    this.#setExtent(row, extent);
  }

  #setExtent(row: number, extent: Extent): void {
    this.#columns.earliestStart[row] = extent.earliestStart;
    this.#columns.latestStart[row] = extent.latestStart;
    this.#columns.earliestEnd[row] = extent.earliestEnd;
    this.#columns.latestEnd[row] = extent.latestEnd;
    this.#setFlags(row, extentFlags(extent));
  }

  /** References are looked for where they are written: the normal form leaves out what cannot be read. */
  #readClaims(row: number, id: Id, { claims }: TimelineEvent, written: unknown): void {
    const items = Array.isArray(written) ? (written as unknown[]) : [written];
    for (const [i, ref] of items.entries()) {
      const path = Array.isArray(written) ? ['claims', i] : ['claims'];
      if (typeof ref === 'string') this.#claimRefs.push({ row, ref, path: ['events', row, ...path] });
    }
    for (const claim of claims) if (typeof claim !== 'string') this.#takeClaim(`${id}#${claim.id}`, claim.id);
  }

  #takeClaim(ref: Ref, id: Id): void {
    if (this.#claims.has(ref))
      this.#input.log.report(
        'warning',
        'duplicate-id',
        'another claim of this event has this id',
        id,
        'claims',
      );
    this.#claims.add(ref);
  }

  #readLinks(row: number, id: Id, written: unknown): void {
    if (written === undefined || written === null) return;
    const { log } = this.#input;
    for (const link of log.within('links', () => readShortLinks(written, id, log)))
      this.#shortLinks.push({ link, path: ['events', row, 'links', link.type] });
  }

  #readAttribution(row: number, event: TimelineEvent): void {
    if (event.attribution.length > 0 || event.claims.length === 0) {
      const { header } = this.#input;
      this.#setFlags(
        row,
        attributionFlags(
          event.attribution.map((chain) => finishChain(chain, header)),
          header,
        ),
      );
    } else this.#setFlags(row, derived);
  }

  /** Chains that come from claims are known when all claims are. */
  #flagDerivedAttribution(timeline: Timeline): void {
    const { flags } = this.#columns;
    for (let row = 0; row < this.length; row++) {
      if (!((flags[row] ?? 0) & derived)) continue;
      flags[row] = (flags[row] ?? 0) & ~derived;
      this.#setFlags(row, attributionFlags(timeline.event(row)?.attribution ?? [], timeline.header));
    }
  }

  /** An event is disputed when it, or a claim that it holds or refers to, is an end of a dispute. */
  #flagDisputed(timeline: Timeline): void {
    const ends = endsOf(timeline.links, 'disputes');
    for (const end of ends) {
      const row = timeline.rowOfRef(end);
      if (row >= 0 && this.#names(end)) this.#setFlags(row, flag.disputed);
    }
    for (const { row, ref } of this.#claimRefs) if (ends.has(ref)) this.#setFlags(row, flag.disputed);
  }

  #checkReferences(links: readonly PlacedLink[]): void {
    for (const { ref, path } of this.#claimRefs)
      if (!this.#claims.has(ref)) this.#dangling(ref, 'claim', ...path);
    for (const { row, ref } of this.#anchors)
      if (!this.#names(ref)) this.#dangling(ref, 'event', 'events', row, 'when', 'anchor');
    for (const { link, path } of links) {
      const short = path[0] === 'events';
      if (!this.#names(link.from)) this.#dangling(link.from, 'event or claim', ...path, 'from');
      if (!this.#names(link.to)) this.#dangling(link.to, 'event or claim', ...path, ...(short ? [] : ['to']));
    }
  }

  #dangling(ref: Ref, what: string, ...path: (string | number)[]): void {
    this.#input.log.report('warning', 'dangling-reference', `there is no such ${what}`, ref, ...path);
  }

  #names(ref: Ref): boolean {
    return this.#ids.rowOf(ref) >= 0 || this.#claims.has(ref);
  }

  #setFlags(row: number, bits: number): void {
    this.#columns.flags[row] = (this.#columns.flags[row] ?? 0) | bits;
  }
}

/** While reading: the chains of this row are derived from its claims. */
const derived = 1 << 15;

function attributionFlags(chains: TimelineEvent['attribution'], header: TimelineHeader): number {
  return (
    (independentRoots(chains).length === 0 ? flag.unsourced : 0) |
    (isHedged(chains) ? flag.hedged : 0) |
    (isUnnamed(chains, header) ? flag.unnamed : 0)
  );
}

function extentFlags({ form, start, end, ongoing }: Extent): number {
  return (
    flag.drawn |
    (form === 'span' ? 0 : flag.once) |
    (form === 'point' ? flag.point : 0) |
    (start.approximate ? flag.approximateStart : 0) |
    (end.approximate ? flag.approximateEnd : 0) |
    (start.uncertain ? flag.uncertainStart : 0) |
    (end.uncertain ? flag.uncertainEnd : 0) |
    (ongoing ? flag.ongoing : 0)
  );
}
