/** Builds a timeline from written events: the bulk pass, what is known only after it, and the same again for appended ones. */
import type { PlacedLink } from '../format/read-links.js';
import type { Id } from '../event.js';
import type { TimelineHeader } from '../header.js';
import { allAttributionFlags, attributionFlags } from '../attribution-flags.js';
import { ColumnBuffer } from './column-buffer.js';
import { flag } from '../columns.js';
import { describeRow } from './describe-row.js';
import { EventIds } from './event-ids.js';
import { appendOrderChunked } from './append-order.js';
import { FaultLog, LoggedFaults } from '../fault.js';
import type { GivenRows } from './given-rows.js';
import { NumberNames } from './number-names.js';
import { OrderDates } from './order-dates.js';
import { OrderedNames } from './ordered-names.js';
import { References } from './references.js';
import type { RowReader, RowReaders } from './row-reader.js';
import { StandingFlags } from './standing-flags.js';
import { subProgress, forEachChunked, inChunks, type ChunkedWork } from '../../util/chunked.js';
import { ParsedTimeline } from './parsed-timeline.js';
import type { Account, Timeline } from '../timeline.js';
import { readEvent } from '../format/read-event.js';

/** What a builder begins with; the events themselves are read in the call that builds. */
export interface BuilderInput {
  readonly header: TimelineHeader;
  readonly rows: GivenRows;
  /** Those that the document lists beside its events. */
  readonly links: readonly PlacedLink[];
  /** With the faults of what stands beside the events. */
  readonly log: FaultLog;
  /** Who reads the rows. */
  readonly readers: RowReaders;
  /** The ids that stand in an order of events, where an earlier reading found some. */
  readonly ordered?: readonly Id[];
}

/** How much is read per chunk, in events on the fast path, of which each takes about a microsecond. */
const workAtOnce = 250;
const derivedAtOnce = 50;
const flagsAtOnce = 2 ** 16;
/** Up to so many faulty rows are described as they are read, more of them when somebody asks. */
const describedAtOnce = 20;

const builders = new WeakMap<Timeline, TimelineBuilder>();

/**
 * Reads rows once each, in order, and makes a timeline of them, and another one after each append. All timelines that it
 * makes are revisions of one, and share what they can.
 */
export class TimelineBuilder {
  readonly #input: BuilderInput;
  /** As it was before any row was read, to begin anew. */
  readonly #log: FaultLog;
  readonly #columns = new ColumnBuffer();
  readonly #ids: EventIds;
  readonly #references: References;
  readonly #ordered: OrderedNames;
  readonly #orderDates: OrderDates;
  readonly #standings: StandingFlags;
  readonly #numbers: NumberNames;
  readonly #readers: readonly RowReader[];
  /** Rows with claims, on which their flags depend, still to be flagged. */
  readonly #derived: number[] = [];
  #order: Uint32Array = new Uint32Array(0);
  #account: Account = { given: 0, drawn: 0, listed: 0, rejected: 0 };
  #flagRevision = 0;
  #chainRevision = 0;
  /** Rows with claims of which one was not found. */
  #openDerived: readonly number[] = [];
  /** The size of the last timeline; -1 while the next one is made. */
  #announced = -1;

  constructor(input: BuilderInput) {
    this.#input = input;
    this.#log = input.log.copy();
    this.#ids = new EventIds(input.rows, input.header.kinds);
    const ordered = (this.#ordered = new OrderedNames(input.ordered));
    this.#references = new References(this.#ids, input.links, input.header.sources, ordered);
    this.#numbers = new NumberNames(input.header.quantities.keys());
    const [columns, ids, references] = [this.#columns, this.#ids, this.#references];
    this.#orderDates = new OrderDates({ ...input, columns, ids, references });
    this.#standings = new StandingFlags(references, columns);
    const numbers = this.#numbers;
    input.log.describeRow = (row, log) => describeRow(row, log, { ...input, ids });
    this.#readers = input.readers({
      ...input,
      columns,
      ids,
      references,
      numbers,
      ordered,
      derived: this.#derived,
    });
  }

  /** The builder that made a timeline; undefined where none did. */
  static of(timeline: Timeline): TimelineBuilder | undefined {
    return builders.get(timeline);
  }

  /** All rows, also those that are still to be read. */
  get rows(): GivenRows {
    return this.#input.rows;
  }

  /** Whether this can append to a timeline: it made it last, and has not begun another. */
  isAt(timeline: Timeline): boolean {
    return this.#announced === timeline.size;
  }

  /**
   * The builder to which rows behind those of a timeline are to be given: this one, once; else one that reads all rows
   * anew, where others follow on them already or were about to.
   */
  goOnFrom(timeline: Timeline): TimelineBuilder {
    if (!this.isAt(timeline)) {
      const rows = this.rows.fork(timeline.size);
      return new TimelineBuilder({ ...this.#input, rows, log: this.#log.copy() });
    }
    this.#announced = -1;
    return this;
  }

  /** Reads the rows that were not read and makes the timeline; `before` is the one that it is appended to. */
  *buildChunked(before?: Timeline): ChunkedWork<Timeline> {
    yield* subProgress(this.readChunked(), 0, 0.8);
    return yield* subProgress(this.finishChunked(before), 0.8, 1);
  }

  /** Reads the rows that were not read. */
  *readChunked(): ChunkedWork<void> {
    const [start, end] = [this.#columns.length, this.rows.length];
    yield* subProgress(this.#columns.reserveChunked(end), 0, 0.05);
    yield* subProgress(this.#ids.reserveChunked(end), 0.05, 0.1);
    while (this.#columns.length < end) {
      this.#readSome(end);
      yield 0.1 + (0.9 * (this.#columns.length - start)) / (end - start);
    }
  }

  /** Frees the capacity that was reserved for more rows. */
  *fitChunked(): ChunkedWork<void> {
    yield* subProgress(this.#columns.fitChunked(), 0, 0.5);
    yield* subProgress(this.#ids.fitChunked(this.#columns.length), 0.5, 1);
  }

  /** The timeline, when all rows are read. */
  *finishChunked(before?: Timeline): ChunkedWork<Timeline> {
    const from = this.#account.given;
    const again = this.#ids.resetAnswered();
    // Bounds of earlier rows do not change in a revision.
    const { rows } = this.#input;
    const isLate = yield* subProgress(this.#ordered.isLateChunked({ rows, ids: this.#ids }), 0, 0.02);
    if (isLate || (yield* subProgress(this.#orderDates.settleChunked(from, again), 0.02, 0.1)))
      return yield* subProgress(this.#again().buildChunked(), 0.1, 1);
    const fresh = this.#columns.view(from);
    this.#order = yield* subProgress(
      appendOrderChunked(this.#order, this.#columns.view(), fresh, from),
      0.1,
      0.7,
    );
    const disputed = yield* subProgress(this.#references.settleChunked(again), 0.7, 0.78);
    const restands = yield* subProgress(this.#standings.settleChunked(from, again), 0.78, 0.8);
    this.#account = yield* subProgress(this.#countChunked(from), 0.8, 0.84);
    if (again) this.#chainRevision++;
    if (again || restands || [...disputed].some((row) => row < from)) this.#flagRevision++;
    const faults = this.#input.log.copy();
    yield* subProgress(this.#references.reportChunked(faults), 0.84, 0.85);
    yield* subProgress(this.#orderDates.reportChunked(faults), 0.85, 0.86);
    if (faults.rowsToDescribe <= describedAtOnce) yield* subProgress(faults.describeChunked(), 0.86, 0.86);
    const timeline = this.#timeline(faults, again || from === 0 ? undefined : before);
    yield* subProgress(this.#flagDerivedChunked(timeline, again), 0.86, 0.95);
    yield* subProgress(this.#flagDisputedChunked(disputed, again), 0.95, 0.97);
    yield* subProgress(this.#standings.flagChunked(timeline), 0.97, 1);
    this.#announced = timeline.size;
    builders.set(timeline, this);
    return timeline;
  }

  /** A builder that reads all rows anew. */
  #again(): TimelineBuilder {
    const rows = this.rows.fork(this.rows.length);
    return new TimelineBuilder({ ...this.#input, rows, log: this.#log.copy(), ordered: this.#ordered.all });
  }

  #timeline(faults: FaultLog, before: Timeline | undefined): Timeline {
    const { header, rows } = this.#input;
    const parts = {
      header,
      columns: this.#columns.view(),
      order: this.#order,
      links: this.#references.links,
      faults: new LoggedFaults(faults),
      written: rows,
      readEvent: (written: unknown) => readEvent(written, header, new FaultLog()),
      numberNames: this.#numbers.toList(),
      ids: this.#ids,
      account: this.#account,
      flagRevision: this.#flagRevision,
      chainRevision: this.#chainRevision,
    };
    return new ParsedTimeline(parts, before instanceof ParsedTimeline ? before : undefined);
  }

  #readSome(end: number): void {
    const columns = this.#columns;
    const start = columns.length;
    columns.open(Math.min(end, start + workAtOnce));
    let [row, work] = [start, 0];
    while (row < columns.length && work < workAtOnce) work += this.#readRow(row++);
    columns.length = row;
  }

  /** Asks one reader after the other. */
  #readRow(row: number): number {
    for (const reader of this.#readers) {
      const work = reader.read(row);
      if (work > 0) return work;
    }
    return 0;
  }

  /** What claims say of an event is known when all claims are. */
  *#flagDerivedChunked(timeline: Timeline, again: boolean): ChunkedWork<void> {
    const { flags } = this.#columns.arrays;
    const rows = [...(again ? this.#openDerived : []), ...this.#derived];
    this.#derived.length = 0;
    if (rows.length === 0) return;
    yield* forEachChunked(rows, derivedAtOnce, (row) => {
      const event = timeline.event(row);
      if (!event) return;
      const bits = attributionFlags({ row, event, claims: timeline.claimsOf(row) }, timeline.header);
      flags[row] = ((flags[row] ?? 0) & ~allAttributionFlags) | bits;
    });
    const open = this.#references.rowsWithOpenClaims();
    this.#openDerived = [...(again ? [] : this.#openDerived), ...rows.filter((row) => open.has(row))];
  }

  /** At no time does a row lose the flag that it will have again. */
  *#flagDisputedChunked(disputed: ReadonlySet<number>, again: boolean): ChunkedWork<void> {
    const { length } = this.#columns;
    const { flags } = this.#columns.arrays;
    if (again)
      yield* inChunks(0, length, flagsAtOnce, (start, end) => {
        for (let row = start; row < end; row++)
          if ((flags[row] ?? 0) & flag.disputed && !disputed.has(row))
            flags[row] = (flags[row] ?? 0) & ~flag.disputed;
      });
    yield* forEachChunked([...disputed], flagsAtOnce, (row) => {
      flags[row] = (flags[row] ?? 0) | flag.disputed;
    });
  }

  *#countChunked(from: number): ChunkedWork<Account> {
    const { length } = this.#columns;
    const { flags } = this.#columns.arrays;
    let { drawn, rejected } = this.#account;
    yield* inChunks(from, length, flagsAtOnce, (start, end) => {
      for (let row = start; row < end; row++) {
        const bits = flags[row] ?? 0;
        if (bits & flag.drawn) drawn++;
        if (bits & flag.rejected) rejected++;
      }
    });
    return { given: length, drawn, listed: length - drawn - rejected, rejected };
  }
}
