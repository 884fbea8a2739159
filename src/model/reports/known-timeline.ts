/** A timeline as it was known on a day. */
import type { Columns } from '../columns.js';
import { flag } from '../columns.js';
import type { Id, Link, Ref, TimelineEvent } from '../event.js';
import type { Extent } from '../extent.js';
import type { FaultReport } from '../fault.js';
import type { TimelineHeader } from '../header.js';
import type { Account, KnownBy, StatedClaim, Timeline } from '../timeline.js';
import { accountFlags } from './account-flags.js';
import { asKnownOn, claimOn, type KnownDay } from './as-known-on.js';
import { linkMadeFrom } from './link-made-from.js';
import type { ReportHistory } from './report-history.js';

/**
 * The same rows, places and dates; what nobody had reported by the end of the day is not there: it has no event, no id leads to it,
 * and no claim, link or flag comes of it. `until` is just past that end, in epoch milliseconds.
 */
export function knownTimeline(
  timeline: Timeline,
  history: ReportHistory,
  date: string,
  until: number,
): Timeline {
  return new KnownTimeline(timeline, history, { date, until });
}

class KnownTimeline implements Timeline {
  readonly happened: Timeline;
  readonly columns: Columns;
  readonly knownBy: KnownBy;
  readonly #base: Timeline;
  readonly #history: ReportHistory;
  readonly #day: KnownDay;
  readonly #events = new Map<number, TimelineEvent>();
  #order: Uint32Array | undefined;
  #links: readonly Link[] | undefined;
  #account: Account | undefined;

  constructor(
    base: Timeline,
    history: ReportHistory,
    day: { readonly date: string; readonly until: number },
  ) {
    const { until, date } = day;
    this.#base = base;
    this.#history = history;
    this.#day = { until, header: base.header, knows: (ref) => this.claim(ref) !== undefined };
    this.happened = base.happened === base ? this : new KnownTimeline(base.happened, history, day);
    this.columns = { ...base.columns, flags: flagsOf(base, history, until) };
    this.knownBy = {
      date,
      until,
      whole: base,
      known: history.countAt(until),
      all: base.order.length,
      undated: base.order.length - history.order.length,
      leavesOut: (row) => history.changes(row) && hasFewer(this.event(row), base.event(row)),
      isDated: (row) => history.from[row] !== -Infinity,
    };
  }

  get header(): TimelineHeader {
    return this.#base.header;
  }

  get order(): Uint32Array {
    return (this.#order ??= orderOn(this.#base.order, this.#history.from, this.#day.until));
  }

  get links(): readonly Link[] {
    const { linksFrom } = this.#history;
    const { until } = this.#day;
    return (this.#links ??= this.#base.links.filter((_, i) => (linksFrom[i] as number) < until));
  }

  get faults(): FaultReport {
    return this.#base.faults;
  }

  get size(): number {
    return this.#base.size;
  }

  get flagRevision(): number {
    return this.#base.flagRevision;
  }

  get chainRevision(): number {
    return this.#base.chainRevision;
  }

  get numberNames(): readonly string[] {
    return this.#base.numberNames;
  }

  /** Another day is another timeline. */
  isAppendOf(other: Timeline): boolean {
    return other === this;
  }

  event(row: number): TimelineEvent | undefined {
    if (!this.#isKnown(row)) return undefined;
    const known = this.#events.get(row);
    if (known) return known;
    const whole = this.#base.event(row);
    if (!whole || !this.#history.changes(row)) return whole;
    const event = asKnownOn(whole, this.#day);
    if (event) this.#events.set(row, event);
    return event;
  }

  number(row: number, name: string): number {
    return this.#isKnown(row) ? this.#base.number(row, name) : NaN;
  }

  id(row: number): Id {
    return this.#base.id(row);
  }

  written(row: number): unknown {
    return this.#isKnown(row) ? this.#base.written(row) : undefined;
  }

  rowOf(id: Id): number {
    return this.#ifKnown(this.#base.rowOf(id));
  }

  rowOfRef(ref: Ref): number {
    return this.#ifKnown(this.#base.rowOfRef(ref));
  }

  extent(row: number): Extent | undefined {
    return this.#isKnown(row) ? this.#base.extent(row) : undefined;
  }

  claim(ref: Ref): StatedClaim | undefined {
    const stated = this.#base.claim(ref);
    return stated && this.#statedOn(stated);
  }

  claimsOf(row: number): readonly StatedClaim[] {
    return this.#isKnown(row) ? this.#base.claimsOf(row).flatMap((each) => this.#statedOn(each) ?? []) : [];
  }

  claimsStatedIn(row: number): readonly StatedClaim[] {
    return this.#base.claimsStatedIn(row).flatMap((each) => this.#statedOn(each) ?? []);
  }

  linksOf(row: number): readonly Link[] {
    return this.#isKnown(row) ? this.#base.linksOf(row).filter((link) => this.#isKnownLink(link)) : [];
  }

  account(): Account {
    return (this.#account ??= this.#count());
  }

  #count(): Account {
    const { rejected } = this.#base.account();
    const { flags } = this.columns;
    const { order } = this;
    let drawn = 0;
    for (let i = 0; i < order.length; i++) if ((flags[order[i] as number] as number) & flag.drawn) drawn++;
    return { given: this.order.length + rejected, drawn, listed: this.order.length - drawn, rejected };
  }

  #isKnown(row: number): boolean {
    return row >= 0 && (this.#history.from[row] ?? Infinity) < this.#day.until;
  }

  #ifKnown(row: number): number {
    return this.#isKnown(row) ? row : -1;
  }

  #statedOn(stated: StatedClaim): StatedClaim | undefined {
    if (!this.#isKnown(stated.row)) return undefined;
    const claim = claimOn(stated.claim, this.#day);
    if (!claim) return undefined;
    return claim === stated.claim ? stated : { ...stated, claim };
  }

  /** It was made by then, and both of its ends were known. */
  #isKnownLink(link: Link): boolean {
    if (linkMadeFrom(this.#base, link) >= this.#day.until) return false;
    return this.#isKnownRef(link.from) && this.#isKnownRef(link.to);
  }

  /** What names no event, as a source, is known on every day: what it does has a day of its own. */
  #isKnownRef(ref: Ref): boolean {
    const row = this.#base.rowOfRef(ref);
    if (row < 0) return true;
    if (!this.#isKnown(row)) return false;
    return !this.#history.changes(row) || !this.#base.claim(ref) || this.claim(ref) !== undefined;
  }
}

/** The rows that were known before a time: a loop over all of them, at each step of the day. */
function orderOn(all: Uint32Array, from: Float64Array, until: number): Uint32Array {
  const order = new Uint32Array(all.length);
  let count = 0;
  for (let i = 0; i < all.length; i++) {
    const row = all[i] as number;
    if ((from[row] as number) < until) order[count++] = row;
  }
  return order.subarray(0, count);
}

/** Whether accounts are missing; who carried one later is none. */
function hasFewer(known: TimelineEvent | undefined, whole: TimelineEvent | undefined): boolean {
  if (!known || !whole) return known !== whole;
  return known.attribution.length < whole.attribution.length || known.claims.length < whole.claims.length;
}

/** What hangs on accounts is as of the day; the other flags of a clock stay. */
function flagsOf(base: Timeline, history: ReportHistory, until: number): Uint32Array {
  const then = history.flagsAt(until, history.timeline.columns.flags);
  const { flags } = base.columns;
  if (base === history.timeline) return then;
  return then.map((bits, row) => ((flags[row] as number) & ~accountFlags) | (bits & accountFlags));
}
