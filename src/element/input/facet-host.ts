/** What the panel of filters works on. */
import type { Timeline } from '../../model/timeline.js';
import type { RowSet } from '../../layout/index/row-set.js';
import type { Locale } from '../../words/locale.js';
import type { QueryWork } from './query-work.js';

/** The query, which is all that it changes, and what it counts. */
export interface FacetHost {
  readonly text: () => string;
  /** A person chooses another query. */
  readonly find: (text: string) => void;
  /** Takes the focus out of the panel, and closes it. */
  readonly close: () => void;
  /** A slice of counting has ended, or more values are to be listed. */
  readonly changed: () => void;
}

/** What the counts hang on. */
export interface FacetInput {
  readonly work: QueryWork;
  readonly timeline: Timeline;
  readonly locale: Locale;
  /** What the filter of the host lets pass; undefined for all. */
  readonly among: RowSet | undefined;
}
