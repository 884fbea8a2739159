/** The filter that shows the events of one lane alone. */
import type { Timeline } from '../../model/timeline.js';
import type { RowFilter } from './event-filter.js';
import type { LaneBy } from './lane-by.js';
import { laneKeys } from './lane-keys.js';

/** A lane that is shown alone: its key, and what made it a lane. */
export interface OnlyLane {
  readonly laneBy: LaneBy;
  readonly key: string;
}

/** Lets the events pass that stand in a lane, whatever else they stand in. */
export function laneFilter({ laneBy, key }: OnlyLane): RowFilter {
  return (timeline: Timeline, row: number) => laneKeys(timeline, row, laneBy).has(key);
}
