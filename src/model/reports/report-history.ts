/** What became known when, over all events of a timeline: worked out once, so that any day is a matter of counting. */
import { attributionFlags } from '../attribution-flags.js';
import { finishChain } from '../attribution.js';
import { flag, hasAnyFlag, hasFlag, type Columns } from '../columns.js';
import type { Chain, Link, Quote, Ref, TimelineEvent } from '../event.js';
import { orderRowsChunked } from '../order-rows.js';
import { allStandingFlags, refsOfSources, standingFlags } from '../standings.js';
import type { StatedClaim, Timeline } from '../timeline.js';
import { firstWhere } from '../../util/binary-search.js';
import { forEachChunked, inChunks, subProgress, type ChunkedWork } from '../../util/chunked.js';
import { accountFlags } from './account-flags.js';
import {
  asKnownOn,
  claimKnownFrom,
  claimOn,
  eventKnownFrom,
  quoteKnownFrom,
  type KnownDay,
} from './as-known-on.js';
import { reportsIn } from './first-report.js';
import { linkMadeFrom } from './link-made-from.js';
import { LinkTimes } from './link-times.js';
import { TouchedRows } from './touched-rows.js';
import { least } from '../../util/least.js';

const lookedAtOnce = 32;
const linkedAtOnce = 100;
/** What links say of an event has a day, and so have the words of those who deny it, where it has no source, too. */
const linkedFlags = flag.denied | flag.disputed | allStandingFlags;

/** From some time on, a row has other account flags. */
interface FlagChange {
  readonly time: number;
  readonly row: number;
  readonly bits: number;
}

/** When events, claims and links of a timeline became known, perhaps; times are epoch milliseconds, -Infinity: on every day. */
export class ReportHistory {
  readonly timeline: Timeline;
  /** By row: from when on it was known. */
  readonly from: Float64Array;
  /** The rows that some day hides, by that time. */
  readonly order: Uint32Array;
  /** Each time at which something became known, once, in order. */
  readonly moments: Float64Array;
  /** When rows became known and changed. */
  readonly touched: TouchedRows;
  /** By the place of a link in the list: from when on it and both of its ends were known. */
  readonly linksFrom: Float64Array;
  /** How flags change, in the order of their times. */
  readonly #flags: {
    readonly times: Float64Array;
    readonly rows: Uint32Array;
    readonly bits: Uint32Array;
  };
  /** The rows of which an account or a quote came after the first account, or a link to them; what was known of others never changed. */
  readonly #changing: ReadonlySet<number>;

  /** See `reportHistoryChunked`. */
  constructor(
    timeline: Timeline,
    from: Float64Array,
    order: Uint32Array,
    {
      changes,
      changing,
      moments,
      linksFrom,
    }: Pick<Changes, 'changes' | 'changing' | 'moments' | 'linksFrom'>,
  ) {
    this.timeline = timeline;
    this.from = from;
    this.order = order;
    this.moments = moments;
    this.linksFrom = linksFrom;
    this.#flags = {
      times: Float64Array.from(changes, ({ time }) => time),
      rows: Uint32Array.from(changes, ({ row }) => row),
      bits: Uint32Array.from(changes, ({ bits }) => bits),
    };
    this.touched = new TouchedRows(order, from, changes);
    this.#changing = changing;
  }

  /** How many of the events were known before a time. */
  countAt(until: number): number {
    const { order, from } = this;
    const later =
      order.length - firstWhere(order.length, (i) => (from[order[i] as number] as number) >= until);
    return this.timeline.order.length - later;
  }

  /** Whether an account or a quote of a row came after its first account, or a link that disputes it or says how it stands. */
  changes(row: number): boolean {
    return this.#changing.has(row);
  }

  /** The flags of all rows as they were before a time, where `flags` are those of everything that is known. */
  flagsAt(until: number, flags: Uint32Array): Uint32Array {
    const then = flags.slice();
    const { times, rows, bits } = this.#flags;
    for (let i = 0; i < times.length && (times[i] as number) < until; i++) {
      const row = rows[i] as number;
      then[row] = ((then[row] as number) & ~accountFlags) | (bits[i] as number);
    }
    return then;
  }
}

/** The history of a timeline by when its events happened: each event that has chains is read whole. */
export function* reportHistoryChunked(timeline: Timeline): ChunkedWork<ReportHistory> {
  const { size, columns } = timeline;
  const changes = new Changes(timeline);
  yield* subProgress(changes.collectChunked(), 0, 0.1);
  const looking = inChunks(0, size, lookedAtOnce, (start, end) => {
    for (let row = start; row < end; row++) changes.look(row);
  });
  yield* subProgress(looking, 0.1, 0.9);
  const { from } = changes;
  const sorted: Columns = { ...columns, earliestStart: from, latestEnd: from };
  const rows = yield* subProgress(orderRowsChunked(sorted), 0.9, 0.95);
  const always = firstWhere(rows.length, (i) => (from[rows[i] as number] as number) > -Infinity);
  yield* subProgress(changes.settleChunked(), 0.95, 1);
  return new ReportHistory(timeline, from, rows.slice(always), changes);
}

/** Collects when rows become known, and then how their flags change. */
class Changes {
  readonly from: Float64Array;
  readonly changing: Set<number> = new Set();
  changes: readonly FlagChange[] = [];
  moments: Float64Array = new Float64Array(0);
  readonly linksFrom: Float64Array;
  readonly #timeline: Timeline;
  readonly #links = new LinkTimes();
  /** Whether a quote may have a date: that of its source. */
  readonly #hasIssued: boolean;

  constructor(timeline: Timeline) {
    this.#timeline = timeline;
    this.from = new Float64Array(timeline.size).fill(NaN);
    this.linksFrom = new Float64Array(timeline.links.length);
    this.#hasIssued = Array.from(timeline.header.sources.values()).some(({ issued }) => issued !== undefined);
  }

  /** Notes what links say of their ends, before rows are looked at. */
  *collectChunked(): ChunkedWork<void> {
    yield* this.#links.collectChunked(this.#timeline, (link) => this.#linkFrom(link));
  }

  /** Notes from when on a row was known, and whether anything of it came later. */
  look(row: number): void {
    const { columns } = this.#timeline;
    const from = this.#fromOf(row);
    if (hasFlag(columns, row, flag.rejected)) return;
    const mayChange = this.#hasIssued || hasAnyFlag(columns, row, linkedFlags);
    if (hasFlag(columns, row, flag.unsourced) && !mayChange) return;
    const event = this.#timeline.event(row);
    if (event && this.#timesOf(row, event).some((time) => time > from)) this.changing.add(row);
  }

  /** Works out the flags of what changes, at each time at which it does. */
  *settleChunked(): ChunkedWork<void> {
    const changes: FlagChange[] = [];
    const changing = [...this.changing];
    const looking = forEachChunked(changing, lookedAtOnce, (row) => {
      for (const change of this.#changesOf(row)) changes.push(change);
    });
    yield* subProgress(looking, 0, 0.7);
    this.changes = changes.sort((a, b) => a.time - b.time);
    const times = new Set(this.from);
    for (const { time } of changes) times.add(time);
    const { links } = this.#timeline;
    const linking = inChunks(0, links.length, linkedAtOnce, (start, end) => {
      for (let i = start; i < end; i++) {
        const link = links[i] as Link;
        const time = (this.linksFrom[i] = this.#linkFrom(link));
        if (linkMadeFrom(this.#timeline, link) > -Infinity) times.add(time);
      }
    });
    yield* subProgress(linking, 0.7, 1);
    this.moments = Float64Array.from(times).filter(Number.isFinite).sort();
  }

  #changesOf(row: number): readonly FlagChange[] {
    const event = this.#timeline.event(row);
    if (!event) return [];
    const from = this.#fromOf(row);
    const times = [...new Set([from, ...this.#timesOf(row, event).filter((time) => time > from)])];
    return times.map((time) => ({ time, row, bits: this.#bitsAfter(row, event, time) }));
  }

  /** The account flags of a row just after a time. */
  #bitsAfter(row: number, whole: TimelineEvent, time: number): number {
    const { header, columns } = this.#timeline;
    const knows = (ref: Ref): boolean => this.#refFrom(ref) <= time;
    const day: KnownDay = { until: nextAfter(time), header, knows };
    const event = asKnownOn(whole, day);
    if (!event) return 0;
    const claims = this.#timeline.claimsOf(row).flatMap((stated): StatedClaim[] => {
      const claim = knows(stated.ref) ? claimOn(stated.claim, day) : undefined;
      return claim ? [{ ...stated, claim }] : [];
    });
    const claimed = { row, event, claims };
    const isDisputed = hasFlag(columns, row, flag.disputed) && this.#disputedFrom(row) <= time;
    const standing = hasAnyFlag(columns, row, allStandingFlags)
      ? standingFlags(claimed, header, (ref, type) => this.#links.stands(ref, type, time))
      : 0;
    return attributionFlags(claimed, header) | standing | (isDisputed ? flag.disputed : 0);
  }

  /** When each thing of an event that has a date became known. */
  #timesOf(row: number, event: TimelineEvent): readonly number[] {
    const { header } = this.#timeline;
    return [
      ...timesIn(event.attribution, header),
      ...timesOfQuotes(event.quotes, header),
      ...this.#timesOfLinks(row, event),
      ...this.#timesOfClaims(row, event),
    ];
  }

  #timesOfLinks(row: number, event: TimelineEvent): readonly number[] {
    const { columns } = this.#timeline;
    const disputed = hasFlag(columns, row, flag.disputed) ? [this.#disputedFrom(row)] : [];
    if (!hasAnyFlag(columns, row, allStandingFlags)) return disputed;
    const claims = this.#timeline.claimsOf(row);
    const refs = [event.id, ...claims.map(({ ref }) => ref), ...refsOfSources({ event, claims })];
    return [...disputed, ...this.#links.standingsOf(refs)];
  }

  #timesOfClaims(row: number, { claims }: TimelineEvent): readonly number[] {
    const { header } = this.#timeline;
    if (claims.length === 0) return [];
    const stated = this.#timeline.claimsOf(row);
    return [
      ...stated.map(({ ref }) => this.#refFrom(ref)),
      ...timesIn(
        stated.map(({ claim }) => claim.chain),
        header,
      ),
    ];
  }

  #fromOf(row: number): number {
    const known = this.from[row] ?? -Infinity;
    if (!Number.isNaN(known)) return known;
    const { columns, header } = this.#timeline;
    const isPlain = hasFlag(columns, row, flag.rejected) || hasFlag(columns, row, flag.unsourced);
    const event = isPlain ? undefined : this.#timeline.event(row);
    if (event) return (this.from[row] = eventKnownFrom(event, header));
    // Claims that refer to one another in a circle end here.
    this.from[row] = -Infinity;
    return (this.from[row] = this.#deniedFrom(row));
  }

  /** What nobody supports was known by those who deny it. */
  #deniedFrom(row: number): number {
    if (!hasFlag(this.#timeline.columns, row, flag.denied)) return -Infinity;
    const claims = this.#timeline.claimsOf(row);
    return claims.length > 0 ? least(claims.map(({ ref }) => this.#refFrom(ref))) : -Infinity;
  }

  /** A claim is known with its own chain, in an event that is. */
  #refFrom(ref: Ref): number {
    const stated = this.#timeline.claim(ref);
    if (stated)
      return Math.max(this.#fromOf(stated.row), claimKnownFrom(stated.claim, this.#timeline.header));
    const row = this.#timeline.rowOfRef(ref);
    return row < 0 ? -Infinity : this.#fromOf(row);
  }

  #linkFrom(link: Link): number {
    const made = linkMadeFrom(this.#timeline, link);
    return Math.max(made, this.#refFrom(link.from), this.#refFrom(link.to));
  }

  /** By a link to it, to a claim that is stated in it, or to one that it refers to. */
  #disputedFrom(row: number): number {
    const id = this.#timeline.id(row);
    const claims = this.#timeline.event(row)?.claims ?? [];
    const refs = claims.map((claim) => (typeof claim === 'string' ? claim : `${id}#${claim.id}`));
    return this.#links.disputedFrom([id, ...refs]);
  }
}

/** When each dated step of some chains came out, at the earliest, and the words that are quoted in it. */
function timesIn(chains: readonly Chain[], header: Timeline['header']): readonly number[] {
  const finished = chains.map((chain) => finishChain(chain, header));
  const quotes = chains.flat().flatMap(({ quote }) => quote ?? []);
  return [...reportsIn(finished, header).map(({ earliest }) => earliest), ...timesOfQuotes(quotes, header)];
}

function timesOfQuotes(quotes: readonly Quote[], header: Timeline['header']): readonly number[] {
  return quotes.map((quote) => quoteKnownFrom(quote, header));
}

/** Just past a time, so that what became known then is. */
function nextAfter(time: number): number {
  return Number.isFinite(time) ? time + 1 : time === -Infinity ? -Number.MAX_VALUE : time;
}
