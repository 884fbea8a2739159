/** References between events: claims, anchors and links; whether their targets exist, and who is in dispute. */
import type { PlacedLink } from '../format/read-links.js';
import type { Id, Link, Ref, Source } from '../event.js';
import type { EventIds } from './event-ids.js';
import type { FaultLog, Step } from '../fault.js';
import { eventOfRef, maybeStanding, orderLinks, sourceOfRef } from '../links.js';
import type { OrderedNames } from './ordered-names.js';
import { subProgress, forEachChunked, type ChunkedWork } from '../../util/chunked.js';

interface ClaimRef {
  readonly row: number;
  readonly ref: Ref;
  readonly path: readonly Step[];
}

interface Anchor {
  readonly row: number;
  readonly ref: Ref;
}

/** What an event came after or before, by its own date. */
export interface OrderRef {
  readonly row: number;
  readonly type: 'after' | 'before';
  readonly ref: Ref;
  readonly path: readonly Step[];
}

/** What refers to something, in the order in which its faults are reported. */
class Named {
  claims: ClaimRef[] = [];
  anchors: Anchor[] = [];
  orders: OrderRef[] = [];
  links: PlacedLink[] = [];
}

const CHECKED_AT_ONCE = 500;

/** The document's links first, then those of the events, each in the order of the list. */
function byPlace({ path: a }: PlacedLink, { path: b }: PlacedLink): number {
  const [listA, listB] = [a, b].map(([list]) => (list === 'events' ? 1 : 0)) as [number, number];
  return listA - listB || Number(a[1] ?? 0) - Number(b[1] ?? 0);
}

function isLoop({ from, to }: Link): boolean {
  return from === to;
}

/**
 * Collects references while rows are read; `settleChunked` then resolves them against all rows. Where a row that is
 * appended later gives a missing name, and only then, everything is resolved again.
 */
export class References {
  /** The links of the document, and behind them those of the events: another list when there are more. */
  links: readonly Link[] = [];
  /** All that was read of the order of events: in their dates, and as links of two types. */
  readonly orders: OrderRef[] = [];
  readonly orderLinks: PlacedLink[] = [];
  /** The ends of those that say how something stands since: an event, a claim or a source. */
  readonly standingEnds: Ref[] = [];
  readonly #ids: EventIds;
  readonly #ordered: OrderedNames;
  readonly #sources: ReadonlyMap<Id, Source>;
  readonly #claims = new Set<Ref>();
  /** What was read since references were last resolved. */
  #fresh = new Named();
  /** References to nothing known yet. */
  #open = new Named();
  /** From something to itself. */
  readonly #loops: PlacedLink[] = [];
  /** The rows that refer to a claim. */
  readonly #referring = new Map<Ref, number[]>();
  readonly #disputed = new Set<Ref>();

  constructor(
    ids: EventIds,
    links: readonly PlacedLink[],
    sources: ReadonlyMap<Id, Source>,
    ordered: OrderedNames,
  ) {
    this.#ids = ids;
    this.#ordered = ordered;
    this.#sources = sources;
    for (const link of links) this.addLink(link);
  }

  /** Notes a claim that is stated; false where there is one of this name. */
  state(ref: Ref): boolean {
    if (this.#claims.has(ref)) return false;
    this.#claims.add(ref);
    this.#ids.meet(ref);
    return true;
  }

  addClaimRef(claim: ClaimRef): void {
    this.#fresh.claims.push(claim);
  }

  addAnchor(anchor: Anchor): void {
    this.#fresh.anchors.push(anchor);
  }

  addOrder(order: OrderRef): void {
    this.orders.push(order);
    this.#ordered.add(order.ref);
    this.#fresh.orders.push(order);
  }

  addLink(placed: PlacedLink): void {
    const { type, from, to } = placed.link;
    if (orderLinks.includes(type)) {
      this.orderLinks.push(placed);
      this.#ordered.add(from);
      this.#ordered.add(to);
    }
    if (maybeStanding(type) && !isLoop(placed.link)) this.standingEnds.push(to);
    this.#fresh.links.push(placed);
  }

  /** The row of what a reference names; -1 where it names nothing. */
  rowOf(ref: Ref): number {
    return this.#names(ref) ? this.#ids.rowOfRef(ref) : -1;
  }

  /**
   * Resolves what was read since the last time and, where a missing name was given, everything before. Gives the rows
   * found in dispute: where `again`, they are all that are; else, they are those to be added.
   */
  *settleChunked(again: boolean): ChunkedWork<ReadonlySet<number>> {
    const [open, fresh] = [this.#open, this.#fresh];
    this.#fresh = new Named();
    if (again) this.#open = new Named();
    if (fresh.links.length > 0) this.links = [...this.links, ...fresh.links.map(({ link }) => link)];
    if (again) yield* subProgress(this.#checkChunked(open), 0, 0.2);
    yield* subProgress(this.#checkChunked(fresh), 0.2, 0.6);
    return yield* subProgress(this.#disputedChunked(fresh, again), 0.6, 1);
  }

  /** The rows that refer to a claim which cannot be found. */
  rowsWithOpenClaims(): ReadonlySet<number> {
    return new Set(this.#open.claims.map(({ row }) => row));
  }

  /** Reports what names nothing: claims, then anchors and orders, then links, each in the order of its places. */
  *reportChunked(log: FaultLog): ChunkedWork<void> {
    const dangling = (ref: Ref, what: string, ...path: readonly Step[]): void =>
      log.report('warning', 'dangling-reference', `there is no such ${what}`, ref, ...path);
    const { claims, anchors, orders, links } = this.#open;
    const reportClaim = ({ ref, path }: ClaimRef): void => {
      if (!this.#claims.has(ref)) dangling(ref, 'claim', ...path);
    };
    const reportAnchor = ({ row, ref }: Anchor): void =>
      dangling(ref, 'event', 'events', row, 'when', 'anchor');
    const reportOrder = ({ ref, path }: OrderRef): void => dangling(ref, 'event', ...path);
    const reportLink = ({ link, path }: PlacedLink): void => {
      const short = path[0] === 'events';
      this.#reportEnd(link, link.from, log, ...path, 'from');
      this.#reportEnd(link, link.to, log, ...path, ...(short ? [] : ['to']));
    };
    const reportLoop = ({ link, path }: PlacedLink): void =>
      log.report('warning', 'loop', 'the link leads back to where it comes from', link.to, ...path);
    yield* subProgress(forEachChunked(claims, CHECKED_AT_ONCE, reportClaim), 0, 0.3);
    yield* subProgress(forEachChunked(anchors, CHECKED_AT_ONCE, reportAnchor), 0.3, 0.4);
    yield* subProgress(forEachChunked(orders, CHECKED_AT_ONCE, reportOrder), 0.4, 0.5);
    yield* subProgress(forEachChunked(links, CHECKED_AT_ONCE, reportLink), 0.5, 0.9);
    yield* subProgress(forEachChunked([...this.#loops].sort(byPlace), CHECKED_AT_ONCE, reportLoop), 0.9, 1);
  }

  /** Reports an end that is of no use to its link. */
  #reportEnd({ type }: Link, ref: Ref, log: FaultLog, ...path: readonly Step[]): void {
    if (this.#isEnd(ref, type)) return;
    const isSource = sourceOfRef(ref) !== undefined;
    if (isSource && maybeStanding(type) === undefined)
      log.report('warning', 'wrong-end', `no source can be an end of "${type}"`, ref, ...path);
    else {
      const what = isSource ? 'source' : 'event or claim';
      log.report('warning', 'dangling-reference', `there is no such ${what}`, ref, ...path);
    }
  }

  *#checkChunked({ claims, anchors, orders, links }: Named): ChunkedWork<void> {
    yield* subProgress(
      forEachChunked(claims, CHECKED_AT_ONCE, (claim) => this.#checkClaim(claim)),
      0,
      0.3,
    );
    yield* subProgress(
      forEachChunked(anchors, CHECKED_AT_ONCE, (anchor) => this.#checkAnchor(anchor)),
      0.3,
      0.4,
    );
    yield* subProgress(
      forEachChunked(orders, CHECKED_AT_ONCE, (order) => this.#checkOrder(order)),
      0.4,
      0.5,
    );
    yield* subProgress(
      forEachChunked(links, CHECKED_AT_ONCE, (link) => this.#checkLink(link)),
      0.5,
      1,
    );
  }

  /** A claim is looked for in the event by whose id it is named. */
  #checkClaim(claim: ClaimRef): void {
    if (this.#claims.has(claim.ref) && this.#ids.rowOf(eventOfRef(claim.ref)) >= 0) return;
    this.#open.claims.push(claim);
    this.#ids.await(claim.ref);
  }

  #checkAnchor(anchor: Anchor): void {
    if (this.#names(anchor.ref)) return;
    this.#open.anchors.push(anchor);
    this.#ids.await(anchor.ref);
  }

  #checkOrder(order: OrderRef): void {
    if (this.#names(order.ref)) return;
    this.#open.orders.push(order);
    this.#ids.await(order.ref);
  }

  /** An end that names a claim would stand for an event that had this very id. */
  #checkLink(placed: PlacedLink): void {
    const ends = [placed.link.from, placed.link.to];
    for (const end of ends) if (this.#ids.rowOf(end) < 0) this.#ids.await(end);
    if (!ends.every((end) => this.#isEnd(end, placed.link.type))) this.#open.links.push(placed);
    else if (isLoop(placed.link)) this.#loops.push(placed);
  }

  /** An event is disputed when something disputes it, or a claim of its own or that it refers to; not what disputes that. */
  *#disputedChunked({ claims, links }: Named, again: boolean): ChunkedWork<ReadonlySet<number>> {
    const [rows, ends] = [new Set<number>(), new Set<Ref>()];
    const addEnds = ({ link }: PlacedLink): void => {
      const { type, to } = link;
      // A dispute needs two different ends.
      if (type === 'disputes' && !isLoop(link) && !this.#disputed.has(to)) ends.add(to);
    };
    const addReferring = ({ row, ref }: ClaimRef): void => {
      this.#refer(row, ref);
      if (this.#disputed.has(ref)) rows.add(row);
    };
    const addRows = (end: Ref): void => {
      this.#disputed.add(end);
      for (const row of this.rowsOfEnd(end)) rows.add(row);
    };
    yield* subProgress(forEachChunked(links, CHECKED_AT_ONCE, addEnds), 0, 0.3);
    yield* subProgress(forEachChunked(claims, CHECKED_AT_ONCE, addReferring), 0.3, 0.6);
    const judged = again ? [...this.#disputed, ...ends] : [...ends];
    yield* subProgress(forEachChunked(judged, CHECKED_AT_ONCE, addRows), 0.6, 1);
    return rows;
  }

  #refer(row: number, ref: Ref): void {
    const rows = this.#referring.get(ref);
    if (rows) rows.push(row);
    else this.#referring.set(ref, [row]);
  }

  /** The rows of an event, of one in which a claim is stated, and of those that refer to that; none of what is not there. */
  rowsOfEnd(end: Ref): readonly number[] {
    const rows = this.#referring.get(end) ?? [];
    const row = this.#names(end) ? this.#ids.rowOfRef(end) : -1;
    return row < 0 ? rows : [row, ...rows];
  }

  /** Whether there is something at an end of a link: sources are ends of those alone that say how something stands. */
  #isEnd(ref: Ref, type: Link['type']): boolean {
    if (this.#names(ref)) return true;
    const source = sourceOfRef(ref);
    return source !== undefined && maybeStanding(type) !== undefined && this.#sources.has(source);
  }

  #names(ref: Ref): boolean {
    return this.#ids.rowOf(ref) >= 0 || this.#claims.has(ref);
  }
}
