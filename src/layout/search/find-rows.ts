/** Answers a query: the set of rows for which all of its terms hold. */
import { flag } from '../../model/columns.js';
import { kindDefinition, type KindDefinition } from '../../model/kinds.js';
import { hasNeedle, searchedText } from '../../model/query/needles.js';
import type {
  Needle,
  NumberRange,
  Query,
  QueryMatch,
  QueryState,
  QueryTerm,
} from '../../model/query/query.js';
import type { Timeline } from '../../model/timeline.js';
import { subProgress, type ChunkedWork } from '../../util/chunked.js';
import { nthProgress } from '../../util/map-chunked.js';
import { isInRange } from '../../model/query/number-range.js';
import { numberColumnChunked } from '../index/number-column.js';
import { fillChunked, RowSet } from '../index/row-set.js';
import { entityRowsChunked } from './find-entities.js';
import { isExact, phraseRowsChunked, wordRowsChunked } from './find-words.js';
import { stateBits } from './state-bits.js';
import type { TextIndex } from './text-index.js';

/** Numbers in columns are looked at. */
const comparedAtOnce = 2 ** 16;

/** The names by which a kind is found beside its own. */
export type KindNames = (name: string, definition: KindDefinition) => readonly string[];

/** What a query is put to. Without an index, it has no terms that need one. */
export interface Searched {
  readonly timeline: Timeline;
  readonly index: TextIndex | undefined;
  readonly kindNames: KindNames;
}

/** Whether a query can be answered from the columns of a timeline alone. */
export function needsIndex({ terms }: Query): boolean {
  return terms.some(({ match }) => match.type === 'text' || match.type === 'entity');
}

/** The rows that a query finds, of those `among` which it looks; rejected ones are found by none. */
export function* findRowsChunked(query: Query, searched: Searched, among?: RowSet): ChunkedWork<RowSet> {
  const { timeline } = searched;
  const { terms } = query;
  const [plain, indexed] = [terms.filter(isOfColumns), terms.filter((term) => !isOfColumns(term))];
  const tests = yield* subProgress(columnTestsChunked(plain, searched), 0, 0.2);
  const inAll = [isNoReject(timeline), ...tests, ...(among ? [(row: number) => among.has(row)] : [])];
  const found = new RowSet(timeline.size);
  yield* subProgress(
    fillChunked(found, 0, comparedAtOnce, (row) => inAll.every((test) => test(row))),
    ...([0.2, 0.4] as const),
  );
  return yield* subProgress(amongChunked(indexed, found, searched), 0.4, 1);
}

/** Of rows, those for which terms hold that need the index. */
function* amongChunked(terms: readonly QueryTerm[], rows: RowSet, searched: Searched): ChunkedWork<RowSet> {
  let found = rows;
  for (const [i, { match, isNot }] of terms.entries()) {
    const own = yield* nthProgress(termRowsChunked(match, found, searched), i, terms.length);
    found = isNot ? found.without(own) : found.and(own);
  }
  return found;
}

/** The rows for which a term holds; of a phrase, those among the ones that are `found` already. */
function* termRowsChunked(
  match: QueryMatch,
  found: RowSet,
  { timeline, index }: Searched,
): ChunkedWork<RowSet> {
  const parts = index?.parts ?? [];
  if (match.type === 'text') {
    const { needle } = match;
    if (isExact(needle)) return yield* wordRowsChunked(parts, needle, timeline.size);
    const rows = yield* nthProgress(wordRowsChunked(parts, needle, timeline.size), 0, 2);
    return yield* nthProgress(phraseRowsChunked(parts, needle, rows.and(found)), 1, 2);
  }
  if (match.type === 'entity') return yield* entityRowsChunked(parts, match, timeline);
  return new RowSet(timeline.size);
}

function isOfColumns({ match }: QueryTerm): boolean {
  return match.type !== 'text' && match.type !== 'entity';
}

/** True for a row for which something holds. */
export type RowTest = (row: number) => boolean;

function isNoReject({ columns: { flags } }: Timeline): RowTest {
  return (row) => ((flags[row] ?? 0) & flag.rejected) === 0;
}

function* columnTestsChunked(
  terms: readonly QueryTerm[],
  searched: Searched,
): ChunkedWork<readonly RowTest[]> {
  const tests: RowTest[] = [];
  for (const [i, term] of terms.entries())
    tests.push(yield* nthProgress(columnTestChunked(term, searched), i, terms.length));
  return tests;
}

function* columnTestChunked({ match, isNot }: QueryTerm, searched: Searched): ChunkedWork<RowTest> {
  const test =
    match.type === 'number'
      ? inRange(yield* numberColumnChunked(searched.timeline, match.name), match.ranges)
      : testOf(match, searched);
  return isNot ? (row) => !test(row) : test;
}

function inRange(column: Float64Array, ranges: readonly NumberRange[]): RowTest {
  return (row) => isInRange(column[row] ?? NaN, ranges);
}

function testOf(match: QueryMatch, searched: Searched): RowTest {
  const { columns } = searched.timeline;
  switch (match.type) {
    case 'is':
      return stateTest(match.states, searched.timeline);
    case 'kind':
      return kindTest(match.values, searched);
    case 'before':
      return (row) => (columns.earliestStart[row] ?? NaN) < match.instant;
    case 'after':
      return (row) => (columns.latestEnd[row] ?? NaN) > match.instant;
    default:
      return () => true;
  }
}

/** Whether a row is in one of several states. */
export function stateTest(states: readonly QueryState[], { columns: { flags } }: Timeline): RowTest {
  const undated = states.includes('undated');
  const bits = states.reduce((all, state) => (state === 'undated' ? all : all | stateBits[state]), 0);
  return (row) => {
    const own = flags[row] ?? 0;
    return (own & bits) !== 0 || (undated && (own & flag.drawn) === 0);
  };
}

/** Kinds that are called so; where none is, those with such words in their names. */
function kindTest(values: readonly Needle[], { timeline, kindNames }: Searched): RowTest {
  const { header, columns } = timeline;
  const called = [...header.kinds.keys()].map((name) => {
    const definition = kindDefinition(header.kinds, name);
    const { label, plural } = definition;
    return [name, label, plural, ...kindNames(name, definition)].map(searchedText);
  });
  const positions = new Set(
    values.flatMap((needle) => {
      const exact = called.flatMap((names, i) => (names.includes(needle.words) ? [i] : []));
      if (exact.length > 0) return exact;
      return called.flatMap((names, i) => (names.some((name) => hasNeedle(name, needle)) ? [i] : []));
    }),
  );
  return (row) => positions.has(columns.kind[row] ?? -1);
}
