/** The arguments of stories. */
import type { AttributedTimeline } from '../../src/index.js';

export type TimelineArgs = Partial<
  Pick<
    AttributedTimeline,
    | 'src'
    | 'timeline'
    | 'events'
    | 'laneBy'
    | 'sizeBy'
    | 'laneScale'
    | 'axis'
    | 'clock'
    | 'knownBy'
    | 'reportRail'
    | 'viewMode'
    | 'gestureHandling'
    | 'theme'
    | 'secondZone'
    | 'now'
    | 'media'
  >
>;
