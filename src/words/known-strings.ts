/** The words for what was known on a day. */
import type { PluralForms } from './strings.js';

/** On the handle of the day, its tools, and where events say what the day leaves out. */
export interface KnownStrings {
  /** The tool that shows everything as known on a day, and the handle that moves the day. */
  readonly tool: string;
  readonly handle: string;
  /** The name of the day itself; `{date}`. */
  readonly on: string;
  /** What the handle says; `{date}`, and `{events}`: how many of how many were known. */
  readonly value: string;
  /** `{count}` events that no day hides, as no report of them is dated. */
  readonly undated: PluralForms;
  /** Of one event: its reports have no date, or not all of them; what came later is left out. */
  readonly noDate: string;
  readonly someDates: string;
  readonly laterLeftOut: string;
  /** To the report before, and to the next one. */
  readonly previous: string;
  readonly next: string;
  /** Walks from report to report, and stops that. */
  readonly play: string;
  readonly stop: string;
  /** Announced where nothing was reported earlier, or later; and where no report is dated. */
  readonly first: string;
  readonly last: string;
  readonly none: string;
}
