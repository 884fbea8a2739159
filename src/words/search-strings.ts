/** The words of the search. */
import type { QueryFaultCode } from '../model/query/query.js';

/** The field, what it finds, and why a query cannot be read. */
export interface SearchStrings {
  readonly field: string;
  /** `{count}` of `{all}`, both as numbers. */
  readonly hits: string;
  readonly none: string;
  readonly searching: string;
  /** Announced with a match: `{position}` of `{count}`, its `{title}`. */
  readonly hit: string;
  readonly previous: string;
  readonly next: string;
  /** The switch that hides what is no match. */
  readonly hideOthers: string;
  readonly clear: string;
  /** `{at}`: which letter it is; `{written}`: what stands there; `{known}`: what may; `{reason}`. */
  readonly faults: Readonly<Record<QueryFaultCode, string>>;
}
