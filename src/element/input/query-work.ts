/** The work of a search: reads the query, indexes the events when that is first needed, and finds rows, all in slices. */
import { needsIndex, findRowsChunked, type KindNames } from '../../layout/search/find-rows.js';
import { textIndexChunked, type TextIndex } from '../../layout/search/text-index.js';
import type { RowSet } from '../../layout/index/row-set.js';
import { parseQuery } from '../../model/query/parse-query.js';
import type { Query, QueryFault } from '../../model/query/query.js';
import type { Timeline } from '../../model/timeline.js';
import { memoize } from '../../util/memoize.js';
import { kindLabel, kindPlural } from '../../words/kind-words.js';
import type { Locale } from '../../words/locale.js';
import { rowsAtOnce } from '../data/indexer.js';
import { ScheduledWork } from '../data/scheduled-work.js';

/** What became of a query: it asks for nothing, cannot be read, is worked on, or has found rows. */
export type QueryResult =
  | { readonly type: 'none' | 'working' }
  | { readonly type: 'faults'; readonly faults: readonly QueryFault[] }
  | { readonly type: 'found'; readonly rows: RowSet };

/** Keeps the index of the last timeline, and what the last query found in it. */
export class QueryWork {
  readonly #read = memoize(parseQuery);
  readonly #indexing: ScheduledWork<TextIndex>;
  readonly #finding: ScheduledWork<RowSet>;
  /** The last one that was built whole. */
  #index: TextIndex | undefined;
  readonly #kindNames = memoize((locale: Locale): KindNames => (name, definition) => [
    kindLabel(name, definition, locale),
    kindPlural(name, definition, locale),
  ]);

  /** `onChange` is called when a slice has ended. */
  constructor(onChange: () => void) {
    this.#indexing = new ScheduledWork(onChange);
    this.#finding = new ScheduledWork(onChange);
  }

  /** What a query has found in a timeline, or how far that has come. */
  run(text: string, timeline: Timeline, locale: Locale): QueryResult {
    const read = this.#read(text, timeline.header.timeZone, timeline.numberNames);
    if (read.type === 'faults') return read;
    const { query } = read;
    if (query.terms.length === 0) return { type: 'none' };
    const index = needsIndex(query) ? this.#indexOf(timeline) : undefined;
    if (!index && needsIndex(query)) return { type: 'working' };
    const rows = this.#find(query, timeline, index, locale);
    return rows ? { type: 'found', rows } : { type: 'working' };
  }

  /** Gives up what is worked on, and forgets the index. */
  forget(): void {
    this.#indexing.forget();
    this.#finding.forget();
    this.#index = undefined;
  }

  #indexOf(timeline: Timeline): TextIndex | undefined {
    const before = this.#index;
    const added = timeline.size - (before && timeline.isAppendOf(before.timeline) ? before.timeline.size : 0);
    const index = this.#indexing.run({
      key: [timeline],
      steps: () => textIndexChunked(timeline, before),
      atOnce: added <= rowsAtOnce,
    });
    this.#index = index ?? before;
    return index;
  }

  #find(query: Query, timeline: Timeline, index: TextIndex | undefined, locale: Locale): RowSet | undefined {
    const kindNames = this.#kindNames(locale);
    return this.#finding.run({
      key: [query, timeline, index, kindNames],
      steps: () => findRowsChunked(query, { timeline, index, kindNames }),
      atOnce: timeline.size <= rowsAtOnce,
    });
  }
}
