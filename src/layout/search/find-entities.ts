/** The rows that name somebody or something in a field. */
import { nameOf } from '../../model/attribution.js';
import { hasNeedle, searchedText } from '../../model/query/needles.js';
import type { Needle, QueryMatch } from '../../model/query/query.js';
import type { Id } from '../../model/event.js';
import type { Timeline } from '../../model/timeline.js';
import { type ChunkedWork } from '../../util/chunked.js';
import { nthProgress } from '../../util/map-chunked.js';
import { RowSet } from '../index/row-set.js';
import { namesOf } from './event-texts.js';
import { addAllMatchesChunked } from './find-words.js';
import type { Postings } from './postings.js';
import type { IndexPart } from './text-index.js';

type EntityMatch = Extract<QueryMatch, { readonly type: 'entity' }>;

/** The names of somebody are folded to be compared, which takes as long as to add so many rows. */
const namingEffort = 64;

/** The rows in which a field has one of several values. */
export function* entityRowsChunked(
  parts: readonly IndexPart[],
  { field, values }: EntityMatch,
  timeline: Timeline,
): ChunkedWork<RowSet> {
  let rows = new RowSet(timeline.size);
  const postings = parts.map(({ entities }) => entities[field]);
  for (const [i, needle] of values.entries())
    rows = rows.or(yield* nthProgress(meantRowsChunked(postings, needle, timeline), i, values.length));
  return rows;
}

/** The rows of whoever is called so; of a value without quotation marks, whoever has its words in a name. */
function* meantRowsChunked(
  postings: readonly Postings[],
  needle: Needle,
  timeline: Timeline,
): ChunkedWork<RowSet> {
  const rows = new RowSet(timeline.size);
  const ways = needle.isOpen ? [hasName] : [isShownAs, isCalled, hasName];
  for (const [i, isMeant] of ways.entries()) {
    const steps = addAllMatchesChunked(postings, (id) => isMeant(id, needle, timeline), rows, namingEffort);
    yield* nthProgress(steps, i, ways.length);
    if (rows.count > 0) break;
  }
  return rows;
}

/** Whether the name that readers see is just that: who is meant by it is nobody else. */
function isShownAs(id: Id, { words }: Needle, { header }: Timeline): boolean {
  return searchedText(nameOf(id, header)) === words;
}

/** Whether its id or another name of it is just that. */
function isCalled(id: Id, { words }: Needle, { header }: Timeline): boolean {
  return searchedText(id) === words || namesOf(id, header).some((name) => searchedText(name) === words);
}

function hasName(id: Id, needle: Needle, { header }: Timeline): boolean {
  return (
    hasNeedle(searchedText(id), needle) ||
    namesOf(id, header).some((name) => hasNeedle(searchedText(name), needle))
  );
}
