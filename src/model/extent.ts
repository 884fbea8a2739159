/** Where an event lies in time, as everything that draws or speaks of it is given it. */
import type { FaultCode, Severity } from './fault.js';

/** How finely a date is known, finest first; `unknown` is `XXXX`. Unspecified digits make it coarser. */
export type Precision =
  | 'millisecond'
  | 'second'
  | 'minute'
  | 'day'
  | 'month'
  | 'season'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium'
  | 'unknown';

/**
 * `point`: once, on one day or at one instant. `once`: once, somewhere in a longer span. `span`: it lasted. `several`: it
 * happened at each of several dates.
 */
export type ExtentForm = 'point' | 'once' | 'span' | 'several';

/** One of several times at which it happened: epoch milliseconds, half-open. */
export interface Occurrence {
  readonly earliest: number;
  readonly latest: number;
}

/** What was written about one end. */
export interface ExtentEnd {
  /** `~` or `%`, or a season of no hemisphere, which has no months of its own. */
  readonly approximate: boolean;
  /** `?` or `%`. */
  readonly uncertain: boolean;
  /** Nothing written: it has a start or end, which is not known. */
  readonly unknown: boolean;
  /** `..`: none is given. */
  readonly open: boolean;
}

/**
 * When it was, in epoch milliseconds, half-open; ±Infinity where nothing bounds it.
 * `point` and `once`: earliestStart = earliestEnd and latestStart = latestEnd, the span within which it happened.
 * `span`: the bounds of the start, then those of the end. Where the end is
 * - open (`..`): latestEnd = +Infinity, earliestEnd = latestStart, for it lasts at least until it has begun;
 * - unknown: latestEnd = +Infinity, earliestEnd = earliestStart, for it may have ended at once;
 * and for the start in mirror image. `~`, `?` and `%` never move a bound.
 * `several`: the bounds of the first occurrence, then those of the last.
 */
export interface Extent {
  readonly type: 'extent';
  readonly form: ExtentForm;
  readonly earliestStart: number;
  readonly latestStart: number;
  readonly earliestEnd: number;
  readonly latestEnd: number;
  /** The coarsest precision of the dates written. */
  readonly precision: Precision;
  readonly start: ExtentEnd;
  /** The same as `start` unless the form is `span`. */
  readonly end: ExtentEnd;
  /** Each time at which it happened, in the order written; only where the form is `several`. */
  readonly occurrences?: readonly Occurrence[];
  /** The times of which one is meant, by their start, where they do not join: only where the form is `once`. */
  readonly candidates?: readonly Occurrence[];
  /** It was still going on when the compiler last looked: the document says so. */
  readonly ongoing: boolean;
  /** Local dates were widened because their zone is not known or not readable. */
  readonly zoneUnknown: boolean;
  /** What was ignored: a zone that does not exist, one end of a span that could not be read. */
  readonly problems: readonly WhenProblem[];
}

/** The field of a `when` that a problem lies in. */
export type WhenField =
  | 'at'
  | 'start'
  | 'end'
  | 'ongoing'
  | 'zone'
  | 'asWritten'
  | 'basis'
  | 'anchor'
  | 'after'
  | 'before'
  | 'note';

/** What is wrong with a written date: the parser reports it as a fault at its place in the document. */
export interface WhenProblem {
  /** Absent where it is the whole that is wrong. */
  readonly field?: WhenField;
  /** An error where it is absent. */
  readonly severity?: Severity;
  readonly code: FaultCode;
  /** A lower-case part of a sentence, such as `month 13 does not exist`. */
  readonly reason: string;
  /** What was written there. */
  readonly offender?: unknown;
}
