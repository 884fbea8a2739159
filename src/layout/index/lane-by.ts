/** What makes a lane. */
import type { TimelineEvent } from '../../model/event.js';
import { laneProperties, type LaneProperty, type TimelineHeader } from '../../model/header.js';

/** What makes a lane: a property of the events, or a function from an event to the key of one lane or several. */
export type LaneBy = LaneProperty | LaneFunction;

/** The key of an event's lane, or of several; nothing where it has none. */
export type LaneFunction = (event: TimelineEvent) => string | readonly string[] | null | undefined;

/** The names that `LaneBy` may be, to check a value from outside against. */
export const properties: readonly unknown[] = laneProperties;

/** The given value, where it is valid; else what the document says, and kinds where it says nothing. */
export function laneByOf(asked: unknown, { laneBy = 'kind' }: TimelineHeader): LaneBy {
  return typeof asked === 'function' || properties.includes(asked) ? (asked as LaneBy) : laneBy;
}

/** The key of the lane of what several sides do together; no id of an actor is like it. */
export const betweenSides = '\u0000between';

/** The key of the lane of events that would each have one of their own. */
export const otherLanes = '\u0000others';

/** The key of the lane of reports whose outlet is of no side. */
export const media = '\u0000media';
