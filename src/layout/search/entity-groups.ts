/** Who and what is named in a field, by name: several ids of one name are one, as they are to a reader and to a query. */
import { nameOf } from '../../model/attribution.js';
import type { Id } from '../../model/event.js';
import type { TimelineHeader } from '../../model/header.js';
import { searchedText } from '../../model/query/needles.js';
import type { EntityField } from '../../model/query/query.js';
import { inChunks, type ChunkedWork } from '../../util/chunked.js';
import { nthProgress } from '../../util/map-chunked.js';
import type { Postings } from './postings.js';
import type { IndexPart, TextIndex } from './text-index.js';

/** Each is folded. */
const groupedAtOnce = 2 ** 10;

/** Groups by number; each has the id that was found first. */
export interface EntityGroups {
  readonly ids: readonly Id[];
  /** Those with several keys. */
  readonly several: ReadonlySet<number>;
  readonly parts: readonly {
    readonly postings: Postings;
    /** The group of each key; -1 for a name without letters, which no query can have. */
    readonly groups: Int32Array;
  }[];
}

const known = new WeakMap<TextIndex, Map<EntityField, EntityGroups>>();

/** The groups of a field, kept with the index. */
export function* entityGroupsChunked(
  index: TextIndex,
  field: EntityField,
  header: TimelineHeader,
): ChunkedWork<EntityGroups> {
  const ofIndex = known.get(index) ?? new Map<EntityField, EntityGroups>();
  known.set(index, ofIndex);
  const made = ofIndex.get(field) ?? (yield* groupChunked(index.parts, field, header));
  ofIndex.set(field, made);
  return made;
}

function* groupChunked(
  all: readonly IndexPart[],
  field: EntityField,
  header: TimelineHeader,
): ChunkedWork<EntityGroups> {
  const ids: Id[] = [];
  const several = new Set<number>();
  const numbers = new Map<string, number>();
  const groupOf = (id: Id): number => {
    const name = searchedText(nameOf(id, header));
    if (name === '') return -1;
    const before = numbers.get(name);
    if (before !== undefined) several.add(before);
    const group = before ?? ids.push(id) - 1;
    numbers.set(name, group);
    return group;
  };
  const parts: EntityGroups['parts'][number][] = [];
  for (const [nth, { entities }] of all.entries()) {
    const postings = entities[field];
    const groups = new Int32Array(postings.keys.length);
    const grouped = inChunks(0, groups.length, groupedAtOnce, (start, end) => {
      for (let i = start; i < end; i++) groups[i] = groupOf(postings.keys[i] as Id);
    });
    yield* nthProgress(grouped, nth, all.length);
    parts.push({ postings, groups });
  }
  return { ids, several, parts };
}
