/** The nearest event of a lane out of the window. */
import type { DrawnLane } from '../index/lanes.js';
import { drawnExtent } from '../index/extent.js';
import type { EventIndex } from '../index/event-index.js';
import type { View } from '../view/view.js';
import type { Side } from './scene.js';
import { countBeyond } from './beyond.js';

/** Of a lane with more rows the nearest to the window is looked for among so many. */
const mostRead = 2000;

/** The row that lies nearest to a window on a side of it; undefined where there is none. */
export function nearestBeyond(
  { spans }: Pick<DrawnLane, 'spans'>,
  index: EventIndex,
  view: View,
  side: Side,
): number | undefined {
  const { later } = countBeyond({ spans }, index, view);
  const first = spans.length - later;
  if (side === 'later') return later > 0 ? spans.rowAt(first) : undefined;
  let nearest: number | undefined;
  let latest = -Infinity;
  for (let position = first - 1; position >= Math.max(0, first - mostRead); position--) {
    const row = spans.rowAt(position);
    const { end } = drawnExtent(index, row);
    if (end <= view.start && end > latest) [nearest, latest] = [row, end];
  }
  return nearest;
}
