/** The words of the reports: on the rail below a drawing, and at the leads to them. */
import type { PluralForms } from './strings.js';

/** What a report is called, and what is counted of it. */
export interface ReportStrings {
  /** The name of the rail. */
  readonly rail: string;
  /** For the legend: one that alone has an event, and one that does not. */
  readonly legend: string;
  /** At the end of a lead from when something was reported; `{date}`. */
  readonly happened: string;
  /** Who reported on which `{date}`, and `{facts}`: how many events, and how many alone. */
  readonly value: string;
  /** How many events a report has; `{count}`. */
  readonly has: PluralForms;
  /** How many of them no other report has; `{count}`. */
  readonly alone: PluralForms;
  /** Both of these. */
  readonly some: string;
  /** How many it has, all of which no other report has; `{count}`. */
  readonly all: PluralForms;
  /** How many reports stand in one place; `{count}`. */
  readonly many: PluralForms;
}
