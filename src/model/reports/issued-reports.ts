/** The reports of a timeline in the order in which they were issued, and which events each has. */
import { finishChain } from '../attribution.js';
import { carryingSteps, isCarrier } from '../carriers.js';
import { flag, hasFlag } from '../columns.js';
import type { Attributor, Chain } from '../event.js';
import type { Timeline } from '../timeline.js';
import { lowerBound } from '../../util/binary-search.js';
import { inChunks, subProgress, type ChunkedWork } from '../../util/chunked.js';
import { RangeMaximum } from '../../util/range-maximum.js';
import { maybeReport, type Report } from './first-report.js';
import { SharedRows } from './shared-rows.js';

const readAtOnce = 32;
/** In place of the one report that carries a row: none, or one without a date among them; several. */
const [noReport, several] = [-1, -2];

/** Reports are known by their number, in the order of the earliest time at which they may have come out. */
export class IssuedReports {
  readonly timeline: Timeline;
  /** Between which moments each came out, in epoch milliseconds. */
  readonly earliest: Float64Array;
  readonly latest: Float64Array;
  readonly #steps: readonly Attributor[];
  /** The rows of all reports, one report after another, and where those of each begin. */
  readonly #rows: Uint32Array;
  readonly #starts: Uint32Array;
  readonly #carrier: Int32Array;
  readonly #shared: SharedRows;
  /** By report: how many rows no other one ever has. */
  readonly #alone: Uint32Array;
  readonly #latest: RangeMaximum;
  /** By report: while no more than so many are out, it alone has a row; Infinity where it always does. */
  readonly #aloneUntil: RangeMaximum;

  /** See `issuedReportsChunked`. */
  constructor(timeline: Timeline, found: Found) {
    const { order, numberOf } = found.sorted();
    this.timeline = timeline;
    this.earliest = Float64Array.from(order, (i) => found.reports[i]?.earliest ?? NaN);
    this.latest = Float64Array.from(order, (i) => found.reports[i]?.latest ?? NaN);
    this.#steps = order.map((i) => (found.reports[i] as Report).step);
    [this.#rows, this.#starts] = groupedRows(found, numberOf);
    this.#carrier = found.carrier.map((i) => (i < 0 ? i : (numberOf[i] as number)));
    this.#shared = new SharedRows(found.shared, numberOf);
    this.#alone = new Uint32Array(order.length);
    for (const number of this.#carrier) if (number >= 0) addOne(this.#alone, number);
    this.#latest = new RangeMaximum(this.latest);
    this.#aloneUntil = new RangeMaximum(
      Array.from(this.#alone, (rows, number) => (rows > 0 ? Infinity : this.#shared.lastSecond(number))),
    );
  }

  get length(): number {
    return this.#steps.length;
  }

  /** How many had perhaps come out before a time: those with the lowest numbers. */
  countBefore(until: number): number {
    return lowerBound(this.earliest, until);
  }

  /** Who issued it, and when. */
  reportOf(number: number): Report | undefined {
    const step = this.#steps[number];
    return step && maybeReport(step, this.timeline.header);
  }

  /** The rows that it has, ascending. */
  rowsOf(number: number): Uint32Array {
    return this.#rows.subarray(this.#starts[number], this.#starts[number + 1]);
  }

  /** Whether a row of a report was carried by no other one that had come out before a time; the document's own source stands behind all. */
  isAlone(number: number, row: number, until: number): boolean {
    const carrier = this.#carrier[row] ?? noReport;
    if (carrier !== several) return carrier === number;
    return this.#shared.onlyOne(row, this.countBefore(until)) === number;
  }

  /** How many rows a report alone has of those that came out before a time. */
  countAlone(number: number, until: number): number {
    return (this.#alone[number] ?? 0) + this.#shared.countAlone(number, this.countBefore(until));
  }

  /** Whether any of the reports from a number to before another alone has a row, of those that came out before a time. */
  isAnyAlone(first: number, end: number, until: number): boolean {
    const count = this.countBefore(until);
    return this.#aloneUntil.between(first, Math.min(end, count)) >= count;
  }

  /** By when the last of the reports from a number to before another had come out. */
  latestOf(first: number, end: number): number {
    return this.#latest.between(first, end);
  }
}

/** Finds the reports of a timeline: each event that has chains is read whole. */
export function* issuedReportsChunked({ happened }: Timeline): ChunkedWork<IssuedReports> {
  const found = new Found(happened);
  const looking = inChunks(0, happened.size, readAtOnce, (from, to) => {
    for (let row = from; row < to; row++) found.look(row);
  });
  yield* subProgress(looking, 0, 1);
  return new IssuedReports(happened, found);
}

/** Collects reports and pairs of a report and a row. */
class Found {
  readonly reports: Report[] = [];
  readonly pairReports: number[] = [];
  readonly pairRows: number[] = [];
  /** By row: the one report that carries it. */
  readonly carrier: Int32Array;
  /** The rows that several reports carry, with those. */
  readonly shared: Map<number, readonly number[]> = new Map();
  readonly #timeline: Timeline;
  readonly #byKey = new Map<string, number>();

  constructor(timeline: Timeline) {
    this.#timeline = timeline;
    this.carrier = new Int32Array(timeline.size).fill(noReport);
  }

  /** Notes which reports have a row. */
  look(row: number): void {
    const { columns, header } = this.#timeline;
    if (hasFlag(columns, row, flag.rejected)) return;
    const isPlain = hasFlag(columns, row, flag.unsourced) && !hasFlag(columns, row, flag.denied);
    const chains = isPlain ? [] : this.#chainsOf(row);
    if (chains.length === 0) return;
    const all = new Set(
      chains.flat().flatMap((step) => (isCarrier(step) ? (this.#numberOf(step) ?? []) : [])),
    );
    for (const report of all) {
      this.pairReports.push(report);
      this.pairRows.push(row);
    }
    const steps = chains.flatMap((chain) => carryingSteps(chain, header));
    const carrying = new Set(steps.map((step) => this.#numberOf(step) ?? noReport));
    if (carrying.has(noReport) || carrying.size === 0) return;
    const [first = noReport] = carrying;
    this.carrier[row] = carrying.size === 1 ? first : several;
    if (carrying.size > 1) this.shared.set(row, [...carrying]);
  }

  /** The numbers of the reports as they were found, by when they came out; and the place of each among these. */
  sorted(): { readonly order: readonly number[]; readonly numberOf: Uint32Array } {
    const { reports } = this;
    const order = reports.map((_, i) => i);
    const timeOf = (i: number, end: 'earliest' | 'latest'): number => reports[i]?.[end] ?? NaN;
    const apart = (a: number, b: number): number => (a === b ? 0 : a - b);
    order.sort(
      (a, b) =>
        apart(timeOf(a, 'earliest'), timeOf(b, 'earliest')) ||
        apart(timeOf(a, 'latest'), timeOf(b, 'latest')) ||
        a - b,
    );
    const numberOf = new Uint32Array(order.length);
    for (const [number, i] of order.entries()) numberOf[i] = number;
    return { order, numberOf };
  }

  #chainsOf(row: number): readonly Chain[] {
    const { header } = this.#timeline;
    const event = this.#timeline.event(row);
    if (!event) return [];
    const stated = event.claims.length > 0 ? this.#timeline.claimsStatedIn(row) : [];
    return [...event.attribution, ...stated.map(({ claim }) => finishChain(claim.chain, header))];
  }

  /** Steps that cite one source, or else are of the same outlets, and have one date are one report; undefined without a date. */
  #numberOf(step: Attributor): number | undefined {
    const key = JSON.stringify([step.source ?? step.by, step.on]);
    const known = this.#byKey.get(key);
    if (known !== undefined) return known;
    const report = maybeReport(step, this.#timeline.header);
    if (!report) return undefined;
    this.#byKey.set(key, this.reports.length);
    return this.reports.push(report) - 1;
  }
}

/** The rows of each report by its place in order, as one list, and where those of each begin. */
function groupedRows(
  { pairReports, pairRows }: Found,
  numberOf: Uint32Array,
): readonly [rows: Uint32Array, starts: Uint32Array] {
  const starts = new Uint32Array(numberOf.length + 1);
  for (const report of pairReports) addOne(starts, (numberOf[report] as number) + 1);
  for (let i = 1; i < starts.length; i++) starts[i] = (starts[i] as number) + (starts[i - 1] as number);
  const next = starts.slice();
  const rows = new Uint32Array(pairRows.length);
  for (const [i, report] of pairReports.entries()) {
    const number = numberOf[report] as number;
    rows[next[number] as number] = pairRows[i] as number;
    addOne(next, number);
  }
  return [rows, starts];
}

function addOne(counts: Uint32Array, i: number): void {
  counts[i] = (counts[i] as number) + 1;
}
