/** The work of a search: reads the query, indexes the events when that is first needed, and finds rows, all in slices. */
import { needsIndex, findRowsChunked, type KindNames, type Searched } from '../../layout/search/find-rows.js';
import { textIndexChunked, type TextIndex } from '../../layout/search/text-index.js';
import type { RowSet } from '../../layout/index/row-set.js';
import { parseQuery } from '../../model/query/parse-query.js';
import { isOfField, type Query, type QueryFault } from '../../model/query/query.js';
import type { Timeline } from '../../model/timeline.js';
import { subProgress, type ChunkedWork } from '../../util/chunked.js';
import { memoize } from '../../util/memoize.js';
import { kindLabel, kindPlural } from '../../words/kind-words.js';
import type { Locale } from '../../words/locale.js';
import { rowsAtOnce } from '../data/indexer.js';
import { ScheduledWork } from '../data/scheduled-work.js';

/** A thousand events are fewer, unless some are as long as books. */
const chunksAtOnce = 128;

/**
 * Rows that a query finds, and those that its fields leave where it has any: what has another kind or source is hidden, what
 * has not the words is dimmed. `hasWords`: it is no filter alone.
 */
export interface FoundRows {
  readonly rows: RowSet;
  readonly kept: RowSet | undefined;
  readonly hasWords: boolean;
}

/** What became of a query: it asks for nothing, cannot be read, is worked on, or has found rows. */
export type QueryResult =
  | { readonly type: 'none' | 'working' }
  | { readonly type: 'faults'; readonly faults: readonly QueryFault[] }
  | ({ readonly type: 'found' } & FoundRows);

/** Keeps the index of the last timeline, and what the last query found in it. */
export class QueryWork {
  readonly #read = memoize(parseQuery);
  readonly #indexing: ScheduledWork<TextIndex>;
  readonly #finding: ScheduledWork<FoundRows>;
  /** The last one that was built whole. */
  #index: TextIndex | undefined;
  /** The names by which kinds are found in a language. */
  readonly kindNames: (locale: Locale) => KindNames = memoize(kindNamesIn);

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
    const index = needsIndex(query) ? this.textIndex(timeline) : undefined;
    if (!index && needsIndex(query)) return { type: 'working' };
    const found = this.#find(query, timeline, index, locale);
    return found ? { type: 'found', ...found } : { type: 'working' };
  }

  /** Gives up what is worked on, and forgets the index. */
  forget(): void {
    this.#indexing.forget();
    this.#finding.forget();
    this.#index = undefined;
  }

  /** The index of a timeline; undefined until it is built. */
  textIndex(timeline: Timeline): TextIndex | undefined {
    const before = this.#index;
    const added = timeline.size - (before && timeline.isAppendOf(before.timeline) ? before.timeline.size : 0);
    const index = this.#indexing.run({
      key: [timeline],
      steps: () => textIndexChunked(timeline, before),
      atOnce: added <= rowsAtOnce,
      chunksAtOnce,
    });
    this.#index = index ?? before;
    return index;
  }

  #find(
    query: Query,
    timeline: Timeline,
    index: TextIndex | undefined,
    locale: Locale,
  ): FoundRows | undefined {
    const kindNames = this.kindNames(locale);
    return this.#finding.run({
      key: [query, timeline, index, kindNames],
      steps: () => foundRowsChunked(query, { timeline, index, kindNames }),
      atOnce: timeline.size <= rowsAtOnce,
    });
  }
}

/** The names by which kinds are found in a language. */
export function kindNamesIn(locale: Locale): KindNames {
  return (name, definition) => [kindLabel(name, definition, locale), kindPlural(name, definition, locale)];
}

/** The rows of a query. */
export function* foundRowsChunked(query: Query, searched: Searched): ChunkedWork<FoundRows> {
  const fields = query.terms.filter(isOfField);
  const words = query.terms.filter((term) => !isOfField(term));
  const kept = yield* subProgress(findRowsChunked({ terms: fields }, searched), 0, 0.5);
  const rows =
    words.length === 0 ? kept : yield* subProgress(findRowsChunked({ terms: words }, searched, kept), 0.5, 1);
  return { rows, kept: fields.length > 0 ? kept : undefined, hasWords: words.length > 0 };
}
