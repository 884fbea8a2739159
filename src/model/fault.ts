/** Faults: what was wrong in given data, where, and how bad it is. */

/** `error`: something given could not be read. `warning`: read, but doubtful. `note`: kept, not understood. */
export type Severity = 'error' | 'warning' | 'note';

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
  | 'loop'
  | 'bad-date'
  | 'bad-zone'
  | 'end-before-start'
  | 'no-date'
  | 'long-text'
  | 'later-format';

export interface Fault {
  /** JSON pointer (RFC 6901) to the value in the given document; empty for the document itself. */
  readonly pointer: string;
  readonly severity: Severity;
  readonly code: FaultCode;
  /** `events[12].when "1994-13-02": month 13 does not exist` */
  readonly message: string;
}

export type Step = string | number;

/** All faults of one reading: the details of the first ones of each severity, in the order of the document, the counts of all. */
export interface FaultReport {
  readonly faults: readonly Fault[];
  readonly counts: Readonly<Record<Severity, number>>;
}

/** How many faults of each severity keep their details. */
export const detailedFaults = 1000;

const longestOffender = 60;

/** Collects faults while a reader walks through given data; the path is where the reader stands. */
export class FaultLog implements FaultReport {
  readonly faults: Fault[] = [];
  readonly counts: Record<Severity, number> = { error: 0, warning: 0, note: 0 };
  readonly path: Step[] = [];
  /** Where the given document is the bare list of events: their pointers begin at the list. */
  bareList = false;
  /** How many of each severity are among `faults`. */
  readonly #kept: Record<Severity, number> = { error: 0, warning: 0, note: 0 };

  /** The same faults again, to which others can be added. */
  copy(): FaultLog {
    const copy = new FaultLog();
    copy.faults.push(...this.faults);
    Object.assign(copy.counts, this.counts);
    Object.assign(copy.#kept, this.#kept);
    copy.bareList = this.bareList;
    return copy;
  }

  /** Whether the next fault of a severity is kept with its details; if not, `count` is as good as `report`. */
  keepsDetails(severity: Severity): boolean {
    return this.#kept[severity] < detailedFaults;
  }

  /** Adds faults whose details are not kept. */
  count({ error, warning, note }: FaultReport['counts']): void {
    this.counts.error += error;
    this.counts.warning += warning;
    this.counts.note += note;
  }

  /** Notes a problem at the current path, or at a step below it. */
  report(severity: Severity, code: FaultCode, problem: string, offender?: unknown, ...below: Step[]): void {
    this.counts[severity]++;
    if (!this.keepsDetails(severity)) return;
    this.#kept[severity]++;
    const path = [...this.path, ...below];
    const place = [readablePath(path), offenderText(offender)].filter(Boolean).join(' ');
    const message = place ? `${place}: ${problem}` : problem;
    const pointer = jsonPointer(this.bareList ? path.slice(1) : path);
    this.faults.push({ pointer, severity, code, message });
  }

  /** Reads something one or more steps below the current path. */
  within<T>(step: Step, read: () => T): T {
    this.path.push(step);
    const result = read();
    this.path.pop();
    return result;
  }
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

function offenderText(offender: unknown): string {
  if (offender === undefined) return '';
  if (typeof offender === 'string') return `"${clip(offender)}"`;
  if (typeof offender === 'number' || typeof offender === 'boolean' || offender === null)
    return String(offender);
  return '';
}

function clip(text: string): string {
  return text.length > longestOffender ? `${text.slice(0, longestOffender)}…` : text;
}
