/** A timeline by when its events were first reported. */
import { flag, type Columns } from '../columns.js';
import type { Id, Link, Ref, TimelineEvent } from '../event.js';
import type { Extent } from '../extent.js';
import type { FaultReport } from '../fault.js';
import { accountFlags } from './account-flags.js';
import { firstReportOf, type FirstReport } from './first-report.js';
import type { TimelineHeader } from '../header.js';
import { orderRowsChunked } from '../order-rows.js';
import type { Account, StatedClaim, Timeline } from '../timeline.js';
import { inChunks, subProgress, type ChunkedWork } from '../../util/chunked.js';

const takenAtOnce = 64;
const day = 86_400_000;

/** What is said of an event whenever that is; the other flags are of when it happened. */
const kept = flag.rejected | flag.faulty | accountFlags;

/**
 * The same events with the bounds of their first reports, which happened once: those of which no report is dated have no
 * bounds. All else is as in the given timeline, extents and dates among it.
 */
export function* reportedTimelineChunked(timeline: Timeline): ChunkedWork<Timeline> {
  const { happened } = timeline;
  const columns = yield* subProgress(reportColumnsChunked(happened), 0, 0.9);
  const order = yield* subProgress(orderRowsChunked(columns), 0.9, 1);
  return new ReportedTimeline(happened, columns, order);
}

/** What came out once has the same bounds at both ends: they are kept once, in 16 bytes an event. */
function* reportColumnsChunked(timeline: Timeline): ChunkedWork<Columns> {
  const { length, flags } = timeline.columns;
  const earliest = new Float64Array(length).fill(NaN);
  const latest = new Float64Array(length).fill(NaN);
  const reportFlags = new Uint32Array(length);
  yield* inChunks(0, length, takenAtOnce, (from, to) => {
    for (let row = from; row < to; row++) {
      const own = flags[row] as number;
      const hasNone = (own & (flag.rejected | flag.unsourced)) !== 0;
      const report = hasNone ? undefined : firstReportOf(timeline, row);
      earliest[row] = report?.earliest ?? NaN;
      latest[row] = report?.latest ?? NaN;
      reportFlags[row] = (own & kept) | (report ? flagsOf(report) : 0);
    }
  });
  return {
    ...timeline.columns,
    ...{ earliestStart: earliest, earliestEnd: earliest, latestStart: latest, latestEnd: latest },
    flags: reportFlags,
  };
}

/** That it is drawn, came out once, and what is said of its dates. */
function flagsOf({ earliest, latest, first, last }: FirstReport): number {
  const { approximate = false, uncertain = false } = first?.extent.start ?? {};
  const { start: end } = last.extent;
  const isPoint = first === last ? last.extent.form === 'point' : latest - earliest <= day;
  return (
    flag.drawn |
    flag.once |
    (isPoint ? flag.point : 0) |
    (approximate ? flag.approximateStart : 0) |
    (end.approximate ? flag.approximateEnd : 0) |
    (uncertain ? flag.uncertainStart : 0) |
    (end.uncertain ? flag.uncertainEnd : 0)
  );
}

class ReportedTimeline implements Timeline {
  readonly #account: Account;

  constructor(
    readonly happened: Timeline,
    readonly columns: Columns,
    readonly order: Uint32Array,
  ) {
    const { given, rejected } = happened.account();
    let drawn = 0;
    for (const flags of columns.flags) if (flags & flag.drawn) drawn++;
    this.#account = { given, rejected, drawn, listed: given - rejected - drawn };
  }

  get header(): TimelineHeader {
    return this.happened.header;
  }

  get links(): readonly Link[] {
    return this.happened.links;
  }

  get faults(): FaultReport {
    return this.happened.faults;
  }

  get size(): number {
    return this.happened.size;
  }

  get flagRevision(): number {
    return this.happened.flagRevision;
  }

  get chainRevision(): number {
    return this.happened.chainRevision;
  }

  get numberNames(): readonly string[] {
    return this.happened.numberNames;
  }

  /** A name that is given later may date what was reported before. */
  isAppendOf(other: Timeline): boolean {
    return (
      other instanceof ReportedTimeline &&
      other.chainRevision === this.chainRevision &&
      this.happened.isAppendOf(other.happened)
    );
  }

  event(row: number): TimelineEvent | undefined {
    return this.happened.event(row);
  }

  number(row: number, name: string): number {
    return this.happened.number(row, name);
  }

  id(row: number): Id {
    return this.happened.id(row);
  }

  written(row: number): unknown {
    return this.happened.written(row);
  }

  rowOf(id: Id): number {
    return this.happened.rowOf(id);
  }

  rowOfRef(ref: Ref): number {
    return this.happened.rowOfRef(ref);
  }

  extent(row: number): Extent | undefined {
    return this.happened.extent(row);
  }

  claim(ref: Ref): StatedClaim | undefined {
    return this.happened.claim(ref);
  }

  claimsOf(row: number): readonly StatedClaim[] {
    return this.happened.claimsOf(row);
  }

  claimsStatedIn(row: number): readonly StatedClaim[] {
    return this.happened.claimsStatedIn(row);
  }

  linksOf(row: number): readonly Link[] {
    return this.happened.linksOf(row);
  }

  account(): Account {
    return this.#account;
  }
}
