/** Counts events in a span of time, each once, in however many lanes it stands. */
import type { EventIndex } from '../index/event-index.js';
import type { DrawnLane } from '../index/lanes.js';
import type { View } from '../view/view.js';

/** Those with some part in a window, its end included; `lanes` are the first of an index, or all of them. */
export function countInLanes(lanes: readonly DrawnLane[], index: EventIndex, { start, end }: View): number {
  return lanes.reduce((count, { spans, repeats }) => {
    const repeated = repeats ? repeats.countWithin(start, end, index) : 0;
    return count + spans.countWithin(start, end, index) - repeated;
  }, 0);
}

/** Those with some part in a half-open span, in all lanes. */
export function countInView(index: EventIndex, { start, end }: View): number {
  const last = end - Math.max(Math.abs(end) * 2 ** -52, Number.MIN_VALUE);
  return countInLanes(index.lanes, index, { start, end: last });
}
