/** How many events each value of a field has, among those that all other fields of a query let pass. */
import { nameOf } from '../../model/attribution.js';
import { kindDefinition } from '../../model/kinds.js';
import {
  facetChoice,
  facetFields,
  isChosen,
  type Choosable,
  type FacetChoice,
  type FacetField,
} from '../../model/query/facet-terms.js';
import { searchedText } from '../../model/query/needles.js';
import { queryStates, type EntityField, type Query, type QueryTerm } from '../../model/query/query.js';
import { PriorityQueue } from '../../util/priority-queue.js';
import { inChunks, subProgress, type ChunkedWork } from '../../util/chunked.js';
import { nthProgress } from '../../util/map-chunked.js';
import type { RowSet } from '../index/row-set.js';
import { findRowsChunked, stateTest, type Searched } from './find-rows.js';
import { entityGroupsChunked } from './entity-groups.js';
import { groupCountsChunked } from './group-counts.js';
import type { TextIndex } from './text-index.js';

/** Rows, or places of rows, are looked at. */
const countedAtOnce = 2 ** 15;
/** Names are folded to be compared. */
const comparedAtOnce = 2 ** 12;
/** Of the values of a field, so many that most events have. */
const mostValues = 200;

/** A value of a field, and how many events have it. */
export interface FacetValue extends Choosable {
  readonly count: number;
}

/** The values of a field: those that most events have first. */
export interface Facet {
  readonly field: FacetField;
  readonly values: readonly FacetValue[];
  /** How many further values events have. */
  readonly more: number;
}

/** What is counted. */
export interface FacetInput {
  readonly text: string;
  /** The same text, read. */
  readonly query: Query;
  readonly searched: Searched & { readonly index: TextIndex };
  /** What the host lets pass; undefined for all. */
  readonly among: RowSet | undefined;
  /** Of names, only those that have these words in them; empty for all. */
  readonly wanted: string;
}

/** The facets of a query, in the order of `facetFields`. */
export function* facetsChunked(input: FacetInput): ChunkedWork<readonly Facet[]> {
  const { query, searched, among } = input;
  const fieldOf = ({ match }: QueryTerm): FacetField | undefined =>
    facetFields.find((field) => field === (match.type === 'entity' ? match.field : match.type));
  const rowsOf = (terms: readonly QueryTerm[]): ChunkedWork<RowSet> => findRowsChunked({ terms }, searched);
  const others = yield* subProgress(rowsOf(query.terms.filter((term) => !fieldOf(term))), 0, 0.2);
  const sets = new Map<FacetField, RowSet>();
  const count = facetFields.length;
  for (const [i, field] of facetFields.entries()) {
    const terms = query.terms.filter((term) => fieldOf(term) === field);
    if (terms.length > 0) sets.set(field, yield* subProgress(nthProgress(rowsOf(terms), i, count), 0.2, 0.5));
  }
  const facets: Facet[] = [];
  for (const [i, field] of facetFields.entries()) {
    let rows = among ? others.and(among) : others;
    for (const [other, set] of sets) if (other !== field) rows = rows.and(set);
    facets.push(yield* subProgress(nthProgress(facetChunked(field, rows, input), i, count), 0.5, 1));
  }
  return facets;
}

function* facetChunked(field: FacetField, rows: RowSet, input: FacetInput): ChunkedWork<Facet> {
  const choice = facetChoice(input.text, field);
  if (field === 'kind') return facetOf(field, yield* kindsChunked(rows, input.searched), choice);
  if (field === 'is') return facetOf(field, yield* statesChunked(rows, input.searched), choice);
  return yield* entitiesChunked(field, rows, input, choice);
}

/** Values that no event has are left out, unless the query names them. */
function facetOf(field: FacetField, values: readonly FacetValue[], choice: FacetChoice): Facet {
  const seen = values.filter((value) => value.count > 0 || isNamed(value, choice));
  return { field, values: seen.sort((a, b) => b.count - a.count), more: 0 };
}

function isNamed(value: Choosable, { only, without }: FacetChoice): boolean {
  const named = [...only, ...without];
  return named.length > 0 && isChosen({ only: named, without: [] }, value);
}

function* kindsChunked(rows: RowSet, { timeline, kindNames }: Searched): ChunkedWork<readonly FacetValue[]> {
  const { kinds } = timeline.header;
  const counts = new Uint32Array(kinds.size);
  const { kind } = timeline.columns;
  yield* eachRow(rows, (row) => {
    const position = kind[row] as number;
    counts[position] = (counts[position] ?? 0) + 1;
  });
  return [...kinds.keys()].map((name, i) => {
    const definition = kindDefinition(kinds, name);
    const { label, plural } = definition;
    return { value: name, names: [label, plural, ...kindNames(name, definition)], count: counts[i] ?? 0 };
  });
}

function* statesChunked(rows: RowSet, { timeline }: Searched): ChunkedWork<readonly FacetValue[]> {
  const tests = queryStates.map((state) => stateTest([state], timeline));
  const counts = new Uint32Array(tests.length);
  yield* eachRow(rows, (row) => {
    for (const [i, test] of tests.entries()) if (test(row)) counts[i] = (counts[i] ?? 0) + 1;
  });
  return queryStates.map((value, i) => ({ value, names: [], count: counts[i] ?? 0 }));
}

function* eachRow(rows: RowSet, visit: (row: number) => void): ChunkedWork<void> {
  yield* inChunks(0, rows.size, countedAtOnce, (start, end) => {
    for (let row = start; row < end; row++) if (rows.has(row)) visit(row);
  });
}

function* entitiesChunked(
  field: EntityField & FacetField,
  rows: RowSet,
  { searched, wanted }: Pick<FacetInput, 'searched' | 'wanted'>,
  choice: FacetChoice,
): ChunkedWork<Facet> {
  const { index } = searched;
  const { header } = searched.timeline;
  const words = searchedText(wanted);
  const isWanted = (value: FacetValue): boolean => words === '' || searchedText(value.value).includes(words);
  const groups = yield* subProgress(entityGroupsChunked(index, field, header), 0, 0.5);
  const counts = yield* subProgress(groupCountsChunked(groups, rows), 0.5, 0.9);
  const hasChoice = choice.only.length + choice.without.length > 0;
  const valueOf = (group: number): FacetValue => {
    const id = groups.ids[group] ?? '';
    const name = nameOf(id, header);
    return { value: name, names: [id], count: counts[group] ?? 0 };
  };
  const frequent = new PriorityQueue();
  const named: number[] = [];
  let [size, present] = [0, 0];
  yield* subProgress(
    inChunks(0, counts.length, words === '' && !hasChoice ? countedAtOnce : comparedAtOnce, (start, end) => {
      for (let group = start; group < end; group++) {
        const count = counts[group] ?? 0;
        if ((count === 0 && !hasChoice) || !isWanted(valueOf(group))) continue;
        if (hasChoice && isNamed(valueOf(group), choice)) named.push(group);
        if (count === 0) continue;
        present++;
        frequent.push(group, count);
        if (++size > mostValues) {
          frequent.pop();
          size--;
        }
      }
    }),
    ...([0.9, 1] as const),
  );
  const shown = new Set(named);
  for (let group = frequent.pop(); group !== undefined; group = frequent.pop()) shown.add(group);
  const values = [...shown].map(valueOf).sort((a, b) => b.count - a.count || compare(a.value, b.value));
  const seen = values.filter(({ count }) => count > 0).length;
  return { field, values, more: present - seen };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
