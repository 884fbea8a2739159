/** The words of a set of events that is listed beside a drawing. */
import type { QueryState } from '../model/query/query.js';
import type { PluralForms } from './strings.js';

/** What a set is called, what is counted of it, and how it is chosen. */
export interface SetStrings {
  /** `{title}`: which set; `{facts}`: how many events, and how many of them are disputed and so on. */
  readonly announced: string;
  /** What had begun before the `{date}` and was not over. */
  readonly lasting: string;
  /** What a search for `{query}` has found. */
  readonly matches: string;
  /** Over the counts of each. */
  readonly counts: Readonly<Record<'kinds' | 'actors' | 'sources' | 'states', string>>;
  readonly states: Readonly<Record<QueryState, PluralForms>>;
  /** Of what a source carried: how much no other source carried. */
  readonly alone: PluralForms;
  /** `{name}` and the `{count}` of its events. */
  readonly tally: string;
  /** The button that shows `{count}` values more. */
  readonly others: PluralForms;
  readonly counting: string;
  /** The tool that turns a drag into the choice of a span. */
  readonly select: string;
  /** The tool that lists the matches of a search. */
  readonly list: string;
}
