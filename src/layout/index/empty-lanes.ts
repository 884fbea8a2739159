/** Lanes all of whose events a filter leaves out. */
import { inChunks, subProgress, type ChunkedWork } from '../../util/chunked.js';
import type { Timeline } from '../../model/timeline.js';
import type { LaneBy } from './lane-by.js';
import { groupRowsChunked } from './lane-keys.js';
import { arrangeLanes, laneHead, type LaneHead } from './lanes.js';
import { RowBuffer } from './row-buffer.js';
import type { RowSet } from './row-set.js';

const lookedAtOnce = 2 ** 16;
/** Where lanes are not kinds, each event that is left out is read whole: of more of them lanes are not named. */
const mostRead = 1000;

/** The heads of those that are not among `lanes`, in the order of lanes; none without a filter. */
export function* emptyLanesChunked(
  timeline: Timeline,
  kept: RowSet | undefined,
  lanes: readonly LaneHead[],
  laneBy: LaneBy,
): ChunkedWork<readonly LaneHead[]> {
  if (!kept) return [];
  const { order } = timeline;
  const out = new RowBuffer();
  yield* subProgress(
    inChunks(0, order.length, lookedAtOnce, (start, end) => {
      for (const row of order.subarray(start, end)) if (!kept.has(row)) out.push(row);
    }),
    0,
    0.5,
  );
  const rows = out.toRows();
  if (laneBy !== 'kind' && rows.length > mostRead) return [];
  const { byKey } = yield* subProgress(groupRowsChunked(rows, timeline, laneBy), 0.5, 1);
  const shown = new Set(lanes.map(({ key }) => key));
  const heads = [...byKey.keys()].filter((key) => !shown.has(key));
  return arrangeLanes(
    heads.map((key) => laneHead(key, timeline, laneBy)),
    timeline,
    laneBy,
  );
}
