/** Faults: what was wrong in given data, where, and how bad it is. */
import { cutText } from '../util/graphemes.js';
import { forEachChunked, runChunked, type ChunkedWork } from '../util/chunked.js';

/** `error`: something given could not be read. `warning`: read, but doubtful. `note`: kept, not understood. */
export type Severity = 'error' | 'warning' | 'note';

/**
 * What was wrong, for programs: stable where the sentences may change. Its severity depends on what was lost and
 * stands in the fault.
 */
export type FaultCode =
  | 'malformed-json'
  | 'not-an-object'
  | 'wrong-type'
  | 'missing-field'
  | 'too-few'
  | 'unknown-value'
  | 'unknown-field'
  | 'unknown-kind'
  | 'unsafe-key'
  | 'unsafe-url'
  | 'duplicate-id'
  | 'dangling-reference'
  | 'wrong-end'
  | 'loop'
  | 'bad-date'
  | 'bad-number'
  | 'bad-zone'
  | 'bad-colour'
  | 'bad-glyph'
  | 'low-contrast'
  | 'end-before-start'
  | 'early-report'
  | 'no-date'
  | 'contradictory-order'
  | 'doubtful-number'
  | 'long-text'
  | 'unread-content'
  | 'unread-source'
  | 'later-format'
  | 'failed-render';

/** One thing that was wrong. It is data, not an exception: whatever else could be read was read. */
export interface Fault {
  /** JSON pointer (RFC 6901) to the value in the given document; empty for the document itself. */
  readonly pointer: string;
  readonly severity: Severity;
  readonly code: FaultCode;
  /** `events[12].when "1994-13-02": month 13 does not exist` */
  readonly message: string;
}

/** One step of a path into a document: a key, or a position in a list. */
export type Step = string | number;

/**
 * All faults of one reading: the details of the first ones of each severity, in the order of the document, the counts of all.
 * Asking for `faults` describes those that were only counted so far.
 */
export interface FaultReport {
  readonly faults: readonly Fault[];
  readonly counts: Readonly<Record<Severity, number>>;
  /** False while `faults` takes work that `describeChunked` does in chunks; absent where there never is any. */
  readonly isDescribed?: boolean;
  describeChunked?(): ChunkedWork<void>;
}

/** How many faults of each severity keep their details. */
export const detailedFaults = 1000;

const longestOffender = 60;

/** How many rows are described per chunk. */
const DESCRIBED_AT_ONCE = 50;

/** Reports the faults of a row, whenever it is asked to. */
export type DescribeRow = (row: number, log: FaultLog) => void;

/** A row whose faults were counted; they are described once for all copies of a log. */
interface CountedRow {
  readonly row: number;
  faults?: readonly Fault[];
}

/** What a source may do in its events, although a document that somebody writes may not. */
export interface Leniency {
  /** Names of fields that are none of the format, and are to be kept. */
  readonly keeps: ReadonlySet<string>;
  /** Whether an event without a date is a note, and no error. */
  readonly mayLackDates: boolean;
}

/** Collects faults while a reader walks through given data; the path is where the reader stands. */
export class FaultLog {
  readonly counts: Record<Severity, number> = { error: 0, warning: 0, note: 0 };
  readonly path: Step[] = [];
  /** Where the given document is the bare list of events: their pointers begin at the list. */
  bareList = false;
  /** Where an event, by its number, stands in what the document was made of. */
  placeOf: ((event: number) => string | undefined) | undefined;
  /** That of what the document was made of. */
  leniency: Leniency | undefined;
  /** Describes the rows whose faults were counted with `countRow`. */
  describeRow: DescribeRow = () => {};
  /** Those whose details are kept, in order. */
  #entries: (Fault | CountedRow)[] = [];
  /** How many of each severity are among them. */
  readonly #kept: Record<Severity, number> = { error: 0, warning: 0, note: 0 };
  #rowsToDescribe = 0;
  /** The entries one by one, once somebody asked for them. */
  #faults: readonly Fault[] | undefined;

  get faults(): readonly Fault[] {
    if (!this.#faults) runChunked(this.describeChunked());
    return this.#faults ?? [];
  }

  get isDescribed(): boolean {
    return this.#rowsToDescribe === 0;
  }

  /** The number of rows whose faults were only counted. */
  get rowsToDescribe(): number {
    return this.#rowsToDescribe;
  }

  /** Describes what was only counted, as if each fault had been reported in its turn. */
  *describeChunked(): ChunkedWork<void> {
    const whole = new FaultLog();
    yield* forEachChunked(this.#entries, DESCRIBED_AT_ONCE, (entry) => {
      if ('row' in entry) for (const fault of this.#describe(entry)) whole.#keep(fault);
      else whole.#keep(entry);
    });
    this.#faults = whole.#entries as Fault[];
    this.#rowsToDescribe = 0;
  }

  #describe(entry: CountedRow): readonly Fault[] {
    if (entry.faults) return entry.faults;
    const log = new FaultLog();
    log.bareList = this.bareList;
    log.placeOf = this.placeOf;
    log.leniency = this.leniency;
    this.describeRow(entry.row, log);
    return (entry.faults = log.faults);
  }

  /** The same faults again, to which others can be added. */
  copy(): FaultLog {
    const copy = new FaultLog();
    copy.#entries = this.#entries.slice();
    Object.assign(copy.counts, this.counts);
    Object.assign(copy.#kept, this.#kept);
    copy.bareList = this.bareList;
    copy.placeOf = this.placeOf;
    copy.leniency = this.leniency;
    copy.describeRow = this.describeRow;
    copy.#rowsToDescribe = this.#entries.filter((entry) => 'row' in entry && !entry.faults).length;
    return copy;
  }

  /** Adds the faults of a row, which are described later as far as details are kept. */
  countRow(row: number, { error, warning, note }: FaultReport['counts']): void {
    const { counts } = this;
    const kept = this.#kept;
    const isDetailed =
      (error > 0 && kept.error < detailedFaults) ||
      (warning > 0 && kept.warning < detailedFaults) ||
      (note > 0 && kept.note < detailedFaults);
    counts.error += error;
    counts.warning += warning;
    counts.note += note;
    if (!isDetailed) return;
    kept.error += error;
    kept.warning += warning;
    kept.note += note;
    this.#entries.push({ row });
    this.#rowsToDescribe++;
    this.#faults = undefined;
  }

  /** Notes a problem at the current path, or at a step below it. */
  report(severity: Severity, code: FaultCode, problem: string, offender?: unknown, ...below: Step[]): void {
    this.counts[severity]++;
    if (this.#kept[severity] >= detailedFaults) return;
    const path = [...this.path, ...below];
    const message = sentence(this.#placeAt(path), problem, offender);
    const pointer = jsonPointer(this.bareList ? path.slice(1) : path);
    this.#keep({ pointer, severity, code, message });
  }

  /** Notes a problem of what the document was made of, at a place in the words of that. */
  reportAt(place: string, severity: Severity, problem: string, offender?: unknown): void {
    this.counts[severity]++;
    if (this.#kept[severity] >= detailedFaults) return;
    this.#keep({ pointer: '', severity, code: 'unread-source', message: sentence(place, problem, offender) });
  }

  /** `row 12, when`, where the document was made of something that has rows; else the path itself. */
  #placeAt(path: readonly Step[]): string {
    const [list, event, ...rest] = path;
    const place = list === 'events' && typeof event === 'number' ? this.placeOf?.(event) : undefined;
    return place === undefined ? readablePath(path) : [place, readablePath(rest)].filter(Boolean).join(', ');
  }

  /** Adds a fault that is counted, as far as details are kept. */
  #keep(fault: Fault): void {
    if (this.#kept[fault.severity] >= detailedFaults) return;
    this.#kept[fault.severity]++;
    this.#entries.push(fault);
    this.#faults = undefined;
  }

  /** Reads something one or more steps below the current path. */
  within<T>(step: Step, read: () => T): T {
    this.path.push(step);
    const result = read();
    this.path.pop();
    return result;
  }
}

/** What a log has collected, for whoever asks: plain data, but that `faults` is worked out when it is read. */
export class LoggedFaults implements FaultReport {
  declare readonly faults: readonly Fault[];
  readonly counts: FaultReport['counts'];
  readonly #log: FaultLog;

  constructor(log: FaultLog) {
    this.#log = log;
    this.counts = log.counts;
    Object.defineProperty(this, 'faults', { enumerable: true, get: () => log.faults });
  }

  get isDescribed(): boolean {
    return this.#log.isDescribed;
  }

  describeChunked(): ChunkedWork<void> {
    return this.#log.describeChunked();
  }
}

/** A report with further warnings after its own; describes nothing before it is asked to. */
export function withWarnings(report: FaultReport, warnings: readonly Fault[]): FaultReport {
  if (warnings.length === 0) return report;
  const { counts } = report;
  return {
    get faults() {
      return [...report.faults, ...warnings];
    },
    get isDescribed() {
      return report.isDescribed !== false;
    },
    counts: { ...counts, warning: counts.warning + warnings.length },
  };
}

/** RFC 6901: `~` and `/` in a key are escaped. */
export function jsonPointer(path: readonly Step[]): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

function readablePath(path: readonly Step[]): string {
  return path
    .map((step, i) => (typeof step === 'number' ? `[${step}]` : i === 0 ? clip(step) : `.${clip(step)}`))
    .join('');
}

function sentence(place: string, problem: string, offender: unknown): string {
  const where = [place, offenderText(offender)].filter(Boolean).join(' ');
  return where ? `${where}: ${problem}` : problem;
}

function offenderText(offender: unknown): string {
  if (offender === undefined) return '';
  if (typeof offender === 'string') return `"${clip(offender)}"`;
  if (typeof offender === 'number' || typeof offender === 'boolean' || offender === null)
    return String(offender);
  return '';
}

function clip(text: string): string {
  return cutText(text, longestOffender);
}
