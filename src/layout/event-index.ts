/** The index of a timeline: its events in lanes, in order, and the span of time that shows them all. */
import { MS_PER_DAY } from '../model/calendar.js';
import { flag, hasFlag } from '../model/columns.js';
import { parseEdtf } from '../model/edtf.js';
import type { Id, TimelineEvent } from '../model/event.js';
import { kindDefinition, kindNameAt, type KindDefinition } from '../model/kinds.js';
import { rolesOf } from '../model/roles.js';
import type { Timeline } from '../model/timeline.js';
import { resolveWhen } from '../model/when.js';
import { drawnExtent } from './extent.js';
import { indexLane, type LaneIndex } from './lane-index.js';
import type { View } from './view.js';

/** What makes a lane: a property of the events, or a function from an event to the key of one lane or several. */
export type LaneBy = 'kind' | 'actor' | 'source' | 'place' | 'tag' | LaneFunction;
/** The key of an event's lane, or of several; nothing where it has none. */
export type LaneFunction = (event: TimelineEvent) => string | readonly string[] | null | undefined;

/** A lane and the rows that stand in it, in the order that holds everywhere. */
export interface Lane {
  /** What `LaneBy` gave; empty for events that have none. */
  readonly key: string;
  /** The kind, where lanes are kinds. */
  readonly kind?: KindDefinition;
  readonly rows: readonly number[];
  /** For a lane of more events than can be looked at one by one. */
  readonly crowd?: LaneIndex;
}

export interface EventIndex {
  readonly timeline: Timeline;
  readonly lanes: readonly Lane[];
  /** The window that shows all that is drawn; undefined where nothing is. */
  readonly fit: View | undefined;
  /** Where "still going on" is drawn to. */
  readonly now: number;
}

const properties: readonly unknown[] = ['kind', 'actor', 'source', 'place', 'tag'];

/** What is asked for, where there is such a thing; else lanes are kinds. */
export function maybeLaneBy(laneBy: unknown): LaneBy {
  return typeof laneBy === 'function' || properties.includes(laneBy) ? (laneBy as LaneBy) : 'kind';
}

/** Sorts the drawn rows of a timeline into lanes. A row stands in each lane that it names. */
export function buildIndex(timeline: Timeline, laneBy: LaneBy = 'kind'): EventIndex {
  const groups = new Map<string, number[]>();
  for (const row of timeline.order) {
    if (!hasFlag(timeline.columns, row, flag.drawn)) continue;
    for (const key of laneKeys(timeline, row, laneBy)) {
      const group = groups.get(key);
      if (group) group.push(row);
      else groups.set(key, [row]);
    }
  }
  const { fit, now } = spanOf(timeline);
  const lanes = laneOrder(timeline, groups, laneBy).map((lane) => withCrowd(lane, timeline, now));
  return { timeline, lanes, fit, now };
}

/** Above this many events a lane is crowded. */
export const crowdedFrom = 300;

function withCrowd(lane: Lane, timeline: Timeline, now: number): Lane {
  if (lane.rows.length <= crowdedFrom) return lane;
  return {
    ...lane,
    crowd: indexLane(lane.rows, timeline.columns, (row) => drawnExtent({ timeline, now }, row).end),
  };
}

function laneKeys(timeline: Timeline, row: number, laneBy: LaneBy): ReadonlySet<string> {
  if (laneBy === 'kind') {
    return new Set([kindNameAt(timeline.header.kinds, timeline.columns.kind[row])]);
  }
  const event = timeline.event(row);
  const keys = event ? keysOf(event, laneBy, timeline) : [];
  return new Set(keys.length > 0 ? keys : ['']);
}

function keysOf(
  event: TimelineEvent,
  laneBy: Exclude<LaneBy, 'kind'>,
  timeline: Timeline,
): readonly string[] {
  if (typeof laneBy === 'function') {
    return hostKeys(laneBy, event);
  }
  if (laneBy === 'actor') return rolesOf(event, timeline.header.kinds).flatMap(({ names }) => names);
  if (laneBy === 'source') return event.attribution.flatMap((chain) => sourcesOf(chain));
  if (laneBy === 'place') return event.place ? [event.place.name] : [];
  return event.tags;
}

/** What a host's function gives, as far as it can be a key; a function that throws gives none. */
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

/** Lanes of kinds stand in the order of the kinds table, others by their first event; what has no key stands last. */
function laneOrder(timeline: Timeline, groups: ReadonlyMap<string, number[]>, laneBy: LaneBy): Lane[] {
  const { kinds } = timeline.header;
  if (laneBy !== 'kind') {
    const lanes = [...groups].map(([key, rows]) => ({ key, rows }));
    return [...lanes.filter(({ key }) => key !== ''), ...lanes.filter(({ key }) => key === '')];
  }
  return [...kinds.keys()].flatMap((key) => {
    const rows = groups.get(key);
    return rows ? [{ key, rows, kind: kindDefinition(kinds, key) }] : [];
  });
}

/** The finite bounds of all that is drawn, with a little air, and the end of "still going on". */
function spanOf(timeline: Timeline): { fit: View | undefined; now: number } {
  const { columns, order } = timeline;
  let start = Infinity;
  let lastStart = -Infinity;
  let end = -Infinity;
  for (const row of order) {
    const first = columns.earliestStart[row] as number;
    if (first > lastStart) lastStart = first;
    for (const bounds of [
      columns.earliestStart,
      columns.latestStart,
      columns.earliestEnd,
      columns.latestEnd,
    ]) {
      const bound = bounds[row] as number;
      if (!Number.isFinite(bound)) continue;
      if (bound < start) start = bound;
      if (bound > end) end = bound;
    }
  }
  if (start > end) return { fit: undefined, now: NaN };
  const asOf = endOfAsOf(timeline);
  const now = asOf === undefined ? end : asOf;
  end = Math.max(end, Math.min(now, end + (end - start)));
  return { fit: withAir(start, end, lastStart > start), now };
}

function endOfAsOf({ header }: Timeline): number | undefined {
  if (header.asOf === undefined || parseEdtf(header.asOf).type === 'problem') return undefined;
  const extent = resolveWhen({ at: header.asOf }, header.timeZone);
  return extent.type === 'problems' || !Number.isFinite(extent.latestEnd) ? undefined : extent.latestEnd;
}

/** A fortieth at each end; a day around a lone moment; never less than numbers can tell apart in deep time. */
function withAir(start: number, end: number, several: boolean): View {
  const span = end - start;
  const share = several || span >= MS_PER_DAY ? span * 0.025 : MS_PER_DAY;
  const air = Math.max(share, Math.max(Math.abs(start), Math.abs(end)) * 2 ** -40);
  return { start: start - air, end: end + air };
}
