/** What stories hand to the element. */
import type { AttributedTimeline } from '../../src/index.js';

export type TimelineArgs = Partial<
  Pick<
    AttributedTimeline,
    'src' | 'timeline' | 'events' | 'laneBy' | 'viewMode' | 'gestureHandling' | 'theme' | 'secondZone'
  >
>;
