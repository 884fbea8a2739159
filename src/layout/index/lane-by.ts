/** What makes a lane. */
import type { TimelineEvent } from '../../model/event.js';

/** What makes a lane: a property of the events, or a function from an event to the key of one lane or several. */
export type LaneBy = 'kind' | 'actor' | 'source' | 'place' | 'tag' | LaneFunction;

/** The key of an event's lane, or of several; nothing where it has none. */
export type LaneFunction = (event: TimelineEvent) => string | readonly string[] | null | undefined;

/** The names that `LaneBy` may be, to check a value from outside against. */
export const properties: readonly unknown[] = ['kind', 'actor', 'source', 'place', 'tag'];

/** The given value, where it is valid; else lanes are kinds. */
export function maybeLaneBy(laneBy: unknown): LaneBy {
  return typeof laneBy === 'function' || properties.includes(laneBy) ? (laneBy as LaneBy) : 'kind';
}
