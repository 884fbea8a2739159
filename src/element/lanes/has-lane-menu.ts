/** Which lanes have a menu. */
import type { EventIndex } from '../../layout/index/event-index.js';
import { isHeadlines } from '../../layout/index/headline-lane.js';
import type { Lane } from '../../layout/index/lanes.js';

/** Where there is but one lane, there is nothing to choose; what is gathered opens instead. */
export function hasLaneMenu(index: EventIndex, { gathered }: Pick<Lane, 'gathered'>): boolean {
  return !isHeadlines(index) && gathered === undefined && index.lanes.length > 1;
}
