/** How many of some rows name each group of a field: a row that names one in two ways counts once. */
import type { ChunkedWork } from '../../util/chunked.js';
import { subProgress } from '../../util/chunked.js';
import { nthProgress } from '../../util/map-chunked.js';
import type { RowSet } from '../index/row-set.js';
import type { EntityGroups } from './entity-groups.js';

/** Keys, and rows of keys, that are looked at without a pause. */
const countedAtOnce = 2 ** 15;

/** The keys of groups that have several, each with the one before it of the same group. */
interface SharedKeys {
  readonly parts: number[];
  readonly positions: number[];
  readonly previous: number[];
  /** By group, the last of its keys. */
  readonly last: Map<number, number>;
}

/** By group, the number of rows among those given. What it takes is four bytes a group and a row, however many keys there are. */
export function* groupCountsChunked(groups: EntityGroups, rows: RowSet): ChunkedWork<Uint32Array> {
  const counts = new Uint32Array(groups.ids.length);
  const shared: SharedKeys = { parts: [], positions: [], previous: [], last: new Map() };
  const share = groups.several.size > 0 ? 0.5 : 1;
  for (const part of groups.parts.keys()) {
    const counted = countPartChunked(groups, part, rows, counts, shared);
    yield* subProgress(nthProgress(counted, part, groups.parts.length), 0, share);
  }
  yield* subProgress(countSharedChunked(groups, rows, counts, shared), share, 1);
  return counts;
}

/** A pause follows so many rows, whether they have few names or many: one name may be that of all events. */
function* countPartChunked(
  { parts, several }: EntityGroups,
  part: number,
  rows: RowSet,
  counts: Uint32Array,
  shared: SharedKeys,
): ChunkedWork<void> {
  const { postings, groups } = parts[part] as EntityGroups['parts'][number];
  let done = 0;
  for (let position = 0; position < groups.length; position++) {
    const group = groups[position] as number;
    if (group >= 0 && several.has(group)) addShared(shared, group, part, position);
    else if (group >= 0)
      for (const row of postings.rowsOf(position)) {
        if (rows.has(row)) counts[group] = (counts[group] as number) + 1;
        if (++done < countedAtOnce) continue;
        done = 0;
        yield position / groups.length;
      }
    if (++done < countedAtOnce) continue;
    done = 0;
    yield position / groups.length;
  }
}

function addShared(shared: SharedKeys, group: number, part: number, position: number): void {
  shared.previous.push(shared.last.get(group) ?? -1);
  shared.last.set(group, shared.parts.push(part) - 1);
  shared.positions.push(position);
}

/** One group after the other, so that a number by row is all that is kept of what was seen. */
function* countSharedChunked(
  { parts }: EntityGroups,
  rows: RowSet,
  counts: Uint32Array,
  shared: SharedKeys,
): ChunkedWork<void> {
  const seen = new Uint32Array(shared.last.size > 0 ? rows.size : 0);
  let [done, nth] = [0, 0];
  for (const [group, last] of shared.last) {
    nth++;
    for (let key = last; key >= 0; key = shared.previous[key] as number) {
      const { postings } = parts[shared.parts[key] as number] as EntityGroups['parts'][number];
      for (const row of postings.rowsOf(shared.positions[key] as number)) {
        if (rows.has(row) && seen[row] !== nth) counts[group] = (counts[group] as number) + 1;
        seen[row] = nth;
        if (++done < countedAtOnce) continue;
        done = 0;
        yield nth / shared.last.size;
      }
    }
    if (++done < countedAtOnce) continue;
    done = 0;
    yield nth / shared.last.size;
  }
}
