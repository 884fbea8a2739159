/** In which lanes events stand: the keys of each, and the rows of each key. */
import { betweenSides, media, type LaneBy, type LaneFunction } from './lane-by.js';
import { carriersOf } from '../../model/carriers.js';
import { flag } from '../../model/columns.js';
import type { Id, TimelineEvent } from '../../model/event.js';
import { kindNameAt } from '../../model/kinds.js';
import { rolesOf } from '../../model/roles.js';
import { sidesOf } from '../../model/sides.js';
import { threadsChunked, threadsOf } from '../../model/threads/threads.js';
import { inChunks, subProgress, type ChunkedWork } from '../../util/chunked.js';
import type { Timeline } from '../../model/timeline.js';
import { RowBuffer } from './row-buffer.js';

/** Rows by the key of their lane; one with several keys is in each of their groups. */
export interface RowGroups {
  readonly byKey: ReadonlyMap<string, Uint32Array>;
  /** Rows without bounds: they are listed, not drawn. */
  readonly undated: Uint32Array;
}

const takenAtOnce = 2 ** 13;
/** Each event is read whole. */
const lookedAtOnce = 32;

/** Sorts rows into groups by the keys of their lanes; each group keeps their order. */
export function* groupRowsChunked(
  rows: Uint32Array,
  timeline: Timeline,
  laneBy: LaneBy,
): ChunkedWork<RowGroups> {
  const groups = new Map<string, RowBuffer>();
  const undated = new RowBuffer();
  const { flags, kind } = timeline.columns;
  const byKind: RowBuffer[] = [];
  const group = (key: string): RowBuffer => {
    const known = groups.get(key);
    if (known) return known;
    const buffer = new RowBuffer();
    groups.set(key, buffer);
    return buffer;
  };
  const readsNone = laneBy === 'kind' || laneBy === 'thread';
  // The keys below are looked up in them.
  if (laneBy === 'thread') yield* subProgress(threadsChunked(timeline), 0, 0.6);
  const sorting = inChunks(0, rows.length, readsNone ? takenAtOnce : lookedAtOnce, (start, end) => {
    for (let i = start; i < end; i++) {
      const row = rows[i] as number;
      if (!((flags[row] as number) & flag.drawn)) undated.push(row);
      else if (laneBy === 'kind') (byKind[kind[row] as number] ??= group(kindOf(timeline, row))).push(row);
      else for (const key of laneKeys(timeline, row, laneBy)) group(key).push(row);
    }
  });
  yield* subProgress(sorting, laneBy === 'thread' ? 0.6 : 0, 1);
  const byKey = new Map([...groups].map(([key, buffer]) => [key, buffer.toRows()] as const));
  return { byKey, undated: undated.toRows() };
}

function kindOf({ header, columns }: Timeline, row: number): string {
  return kindNameAt(header.kinds, columns.kind[row]);
}

/** The keys of the lanes in which a row stands, each once; the empty one where it has none. */
export function laneKeys(timeline: Timeline, row: number, laneBy: LaneBy): ReadonlySet<string> {
  if (laneBy === 'kind') return new Set([kindOf(timeline, row)]);
  if (laneBy === 'thread') return new Set([threadKey(timeline, row)]);
  const event = timeline.event(row);
  const keys = event ? keysOf(event, laneBy, timeline) : [];
  return new Set(keys.length > 0 ? keys : ['']);
}

function keysOf(
  event: TimelineEvent,
  laneBy: Exclude<LaneBy, 'kind' | 'thread'>,
  timeline: Timeline,
): readonly string[] {
  if (typeof laneBy === 'function') return hostKeys(laneBy, event);
  if (laneBy === 'side') return sideKeys(event, timeline);
  if (laneBy === 'actor') return rolesOf(event, timeline.header.kinds).flatMap(({ names }) => names);
  if (laneBy === 'source') return event.attribution.flatMap((chain) => sourcesOf(chain));
  if (laneBy === 'carrier') return event.attribution.flatMap((chain) => carriersOf(chain, timeline.header));
  if (laneBy === 'place') return event.place ? [event.place.name] : [];
  return event.tags;
}

/** The id of the event that begins its chain; the empty key in no thread. */
function threadKey(timeline: Timeline, row: number): string {
  const { laneOf, heads } = threadsOf(timeline);
  const head = heads[laneOf[row] ?? -1];
  return head === undefined ? '' : timeline.id(head);
}

/** One key: an event that several sides share stands between them, not with each. */
function sideKeys(event: TimelineEvent, { header }: Timeline): readonly string[] {
  const sides = [...sidesOf(event, header)];
  if (sides.length > 1) return [betweenSides];
  const isReport = rolesOf(event, header.kinds).some(({ role }) => role === 'outlet');
  return sides.length === 0 && isReport ? [media] : sides;
}

/** The result of a host's function, as far as it is a key; none where the function throws. */
function hostKeys(laneBy: LaneFunction, event: TimelineEvent): readonly string[] {
  try {
    const keys: unknown = laneBy(event);
    return (Array.isArray(keys) ? keys : [keys])
      .filter((key) => typeof key === 'string' || typeof key === 'number')
      .map(String);
  } catch {
    return [];
  }
}

/** Who a chain comes from: its root. */
function sourcesOf(chain: TimelineEvent['attribution'][number]): readonly Id[] {
  return chain[0]?.by ?? [];
}
