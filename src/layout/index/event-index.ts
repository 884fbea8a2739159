/** The index of a timeline: its events in lanes, in order, and the span of time that shows them all. */
import type { TimelineEvent } from '../../model/event.js';
import type { KindDefinition } from '../../model/kinds.js';
import { asPart, runSteps, type Steps } from '../../util/chunked.js';
import type { Timeline } from '../../model/ingest/parsed-timeline.js';
import { disputedInSteps } from './disputed.js';
import { keptRowsInSteps, type EventFilter } from './event-filter.js';
import { boundsInSteps, fitOf, noBounds, type Bounds } from './fit.js';
import type { LaneIndex } from './lane-index.js';
import { groupRowsInSteps } from './lane-keys.js';
import { arrangeLanes, laneHead, laneInSteps, withRepeatsInSteps } from './lanes.js';
import type { RowList } from './row-list.js';
import type { Spans } from './spans.js';
import type { View } from '../view/view.js';

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
  readonly rows: RowList;
  /** For a lane of more events than can be looked at one by one. */
  readonly crowd?: LaneIndex;
}

/** A lane of drawn rows, and what is needed to count them in any stretch of time. */
export interface DrawnLane extends Lane {
  readonly rows: Uint32Array;
  readonly spans: Spans;
  /** Those of its rows that stand in a lane before it as well, so that an event of several lanes is counted once. */
  readonly repeats?: Spans | undefined;
}

export interface EventIndex {
  readonly timeline: Timeline;
  readonly laneBy: LaneBy;
  readonly filter: EventFilter | undefined;
  /** The rows that are to be seen, in the order that holds everywhere; rejected ones are none of them. */
  readonly rows: Uint32Array;
  readonly lanes: readonly DrawnLane[];
  /** Those without bounds. */
  readonly undated: Uint32Array;
  /** Those that are drawn and disputed. */
  readonly disputed: Spans;
  /** Of all events, whatever the filter: it does not move the window. */
  readonly bounds: Bounds;
  /** The window that shows all that could be drawn; undefined where nothing is. */
  readonly fit: View | undefined;
  /** Where "still going on" is drawn to. */
  readonly now: number;
}

const properties: readonly unknown[] = ['kind', 'actor', 'source', 'place', 'tag'];

/** What is asked for, where there is such a thing; else lanes are kinds. */
export function maybeLaneBy(laneBy: unknown): LaneBy {
  return typeof laneBy === 'function' || properties.includes(laneBy) ? (laneBy as LaneBy) : 'kind';
}

/** Sorts the drawn rows of a timeline that a filter lets through into lanes. A row stands in each lane that it names. */
export function buildIndex(timeline: Timeline, laneBy: LaneBy = 'kind', filter?: EventFilter): EventIndex {
  return runSteps(buildIndexInSteps(timeline, laneBy, filter));
}

/** The same, in steps. */
export function* buildIndexInSteps(
  timeline: Timeline,
  laneBy: LaneBy,
  filter?: EventFilter,
): Steps<EventIndex> {
  const { columns, header, order } = timeline;
  const bounds = yield* asPart(boundsInSteps(columns, noBounds, 0), 0, 0.05);
  const kept = yield* asPart(keptRowsInSteps(order, timeline, filter), 0.05, filter ? 0.2 : 0.05);
  const grouped = groupRowsInSteps(kept, timeline, laneBy);
  const { byKey, undated } = yield* asPart(grouped, filter ? 0.2 : 0.05, 0.3);
  const times = { timeline, ...fitOf(bounds, header) };
  const made = yield* asPart(lanesInSteps(byKey, times, laneBy), 0.3, 0.9);
  const lanes = arrangeLanes(made, timeline, laneBy);
  const places = lanes.reduce((sum, { rows }) => sum + rows.length, 0);
  const inSeveral = places > kept.length - undated.length;
  return {
    ...times,
    laneBy,
    filter,
    rows: kept,
    lanes: inSeveral ? yield* asPart(withRepeatsInSteps(lanes, timeline), 0.9, 0.95) : lanes,
    undated,
    disputed: yield* asPart(disputedInSteps(kept, timeline), 0.95, 1),
    bounds,
  };
}

function* lanesInSteps(
  groups: ReadonlyMap<string, Uint32Array>,
  times: Pick<EventIndex, 'timeline' | 'now'>,
  laneBy: LaneBy,
): Steps<readonly DrawnLane[]> {
  const total = [...groups.values()].reduce((sum, rows) => sum + rows.length, 0);
  const lanes: DrawnLane[] = [];
  let done = 0;
  for (const [key, rows] of groups) {
    const head = laneHead(key, times.timeline, laneBy);
    const steps = laneInSteps(head, rows, times);
    lanes.push(yield* asPart(steps, done / total, (done + rows.length) / total));
    done += rows.length;
  }
  return lanes;
}
