/** Counts of a set: how many of its events are of a kind or in a state, and name an actor or a source. */
import { flag } from '../../model/columns.js';
import { nameOf } from '../../model/attribution.js';
import { kindNameAt } from '../../model/kinds.js';
import { queryStates, type QueryState } from '../../model/query/query.js';
import type { Timeline } from '../../model/timeline.js';
import { inChunks, subProgress, type ChunkedWork } from '../../util/chunked.js';
import type { EventIndex } from '../index/event-index.js';
import { latestBeginning } from '../index/extent.js';
import type { RowList } from '../index/row-list.js';
import { entitiesOf } from '../search/entities.js';
import { stateBits } from '../search/state-bits.js';

/** What events are counted by. */
export type SetFacet = 'kinds' | 'actors' | 'sources';

/** A value, and how many events have it; most first, then by the order in which they come. */
export interface Tally {
  readonly key: string;
  readonly count: number;
}

/** What can be counted in columns. */
export interface ColumnCounts {
  readonly kinds: readonly Tally[];
  /** Each by itself: an event may be in several. */
  readonly states: Readonly<Record<QueryState, number>>;
  /** When the first of them has begun for sure, and the last, in drawn time; infinite where nothing bounds that. */
  readonly begun: { readonly first: number; readonly last: number };
}

/** What has to be read of each event: actors by their ids, sources by their names. An event with several actors counts for each. */
export type EntityCounts = Readonly<Record<'actors' | 'sources', readonly Tally[]>>;

/** Numbers in columns are looked at. */
const countedAtOnce = 2 ** 14;
/** Each event is read whole. */
const readAtOnce = 32;

/** Counts kinds and states. */
export function* columnCountsChunked(rows: RowList, index: EventIndex): ChunkedWork<ColumnCounts> {
  const { timeline, columns } = index;
  const { kind, flags } = columns;
  let [first, last, undated] = [Infinity, -Infinity, 0];
  const kinds = new Map<number, number>();
  const counts = new Uint32Array(queryStates.length);
  const bits = queryStates.map((state) => (state === 'undated' ? 0 : stateBits[state]));
  yield* inChunks(0, rows.length, countedAtOnce, (from, to) => {
    for (let i = from; i < to; i++) {
      const row = rows[i] as number;
      const own = flags[row] ?? 0;
      kinds.set(kind[row] ?? 0, (kinds.get(kind[row] ?? 0) ?? 0) + 1);
      const begun = latestBeginning(index, row);
      if (begun < first) first = begun;
      if (begun > last) last = begun;
      for (let state = 0; state < bits.length; state++)
        if ((own & (bits[state] as number)) !== 0) counts[state] = (counts[state] as number) + 1;
      if ((own & flag.drawn) === 0) undated++;
    }
  });
  const named = new Map<string, number>();
  for (const [position, count] of kinds) named.set(kindNameAt(timeline.header.kinds, position), count);
  const counted = queryStates.map((state, i) => [state, state === 'undated' ? undated : counts[i]] as const);
  const states = Object.fromEntries(counted) as ColumnCounts['states'];
  return { kinds: talliesOf(named), states, begun: { first, last } };
}

/** Counts actors and sources. What a whole document is compiled from says nothing of a set of its events. */
export function* entityCountsChunked(rows: RowList, timeline: Timeline): ChunkedWork<EntityCounts> {
  const { header } = timeline;
  const actors = new Map<string, number>();
  const sources = new Map<string, number>();
  const add = (counts: Map<string, number>, keys: ReadonlySet<string>): void => {
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  };
  const read = inChunks(0, rows.length, readAtOnce, (from, to) => {
    for (let i = from; i < to; i++) {
      const row = rows[i] as number;
      const event = timeline.event(row);
      if (!event) continue;
      const stated = event.claims.length > 0 ? timeline.claimsStatedIn(row) : [];
      const { by, to: addressed, source } = entitiesOf(event, stated, timeline);
      add(actors, new Set([...by, ...addressed]));
      // Several articles of one paper are that paper.
      const cited = source.filter((id) => id !== header.compiledFrom).map((id) => nameOf(id, header));
      add(sources, new Set(cited));
    }
  });
  yield* subProgress(read, 0, 1);
  return { actors: talliesOf(actors), sources: talliesOf(sources) };
}

function talliesOf(counts: ReadonlyMap<string, number>): readonly Tally[] {
  return Array.from(counts, ([key, count]) => ({ key, count })).sort((a, b) => b.count - a.count);
}
