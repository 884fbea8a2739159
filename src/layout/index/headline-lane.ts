/** One lane for all events of a short list: what a stage shows that is too low for its lanes. */
import { buildIndex, type EventIndex, type InMemoryEventIndex } from './event-index.js';
import type { LaneFunction } from './lane-by.js';
import { erasHeight } from '../eras-height.js';
import { axisHeight, lanesIn, tightRow } from '../metrics.js';
import { aggregatedFrom } from './lanes.js';

/** Every event is in the one lane. */
const inOneLane: LaneFunction = () => 'all';

/** Whether the events of an index are in one lane for want of height, the most needed of them first. */
export function isHeadlines({ laneBy }: Pick<EventIndex, 'laneBy'>): boolean {
  return laneBy === inOneLane;
}

/** Whether the events of an index can be seen in one lane: there are several lanes, and few enough events to be drawn one by one. */
export function canBeHeadlines({ lanes, rows }: EventIndex): boolean {
  return lanes.length > 1 && rows.length <= aggregatedFrom;
}

/** Lower drawings show headlines, in pixels. */
export const headlinesBelow = 350;

/** Whether all lanes have room in a drawing of a height, below axis and names of periods, and a row for each of their events. */
export function haveLanesRoom({ lanes, rows, timeline }: EventIndex, drawingHeight: number): boolean {
  const height = drawingHeight - axisHeight - erasHeight(timeline.header);
  return lanes.length <= lanesIn(height) && rows.length * tightRow <= height;
}

/** The same events in one lane. */
export function headlinesOf({ timeline, kept, axis }: EventIndex): InMemoryEventIndex {
  return buildIndex(timeline, inOneLane, kept, axis);
}
