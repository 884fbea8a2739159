/** The lanes for which a picture has room. */
import { erasHeight } from '../eras-height.js';
import { runChunked } from '../../util/chunked.js';
import { axisHeight, lanesIn, secondAxisHeight } from '../metrics.js';
import type { InMemoryEventIndex } from './event-index.js';
import type { LaneOrder } from './lane-order.js';
import { arrangeShownChunked, type LanesAsked } from './gather-lanes.js';

/** `arrangeShownChunked`, run to its end. */
export function arrangeShown(index: InMemoryEventIndex, asked: LanesAsked): InMemoryEventIndex {
  return runChunked(arrangeShownChunked(index, asked));
}

/** The index as a drawing of a height shows it, in pixels with the axis. */
export function lanesForHeight(
  height: number,
  index: InMemoryEventIndex,
  hasSecondZone: boolean,
  asked: Pick<LanesAsked, 'names' | 'scale'> & { readonly order?: LaneOrder },
): InMemoryEventIndex {
  const room =
    height - axisHeight - erasHeight(index.timeline.header) - (hasSecondZone ? secondAxisHeight : 0);
  return arrangeShown(index, { order: 'auto', ...asked, most: lanesIn(room), isOpen: false });
}
