/** How wide the column of the lane heads is. */
import type { DrawnLane, Lane } from '../layout/index/lanes.js';
import { branchIndent, mostIndents, type Measure } from '../layout/metrics.js';

const widestHead = 176;
const narrowestHead = 92;
/** What stands beside a name. */
const beside = 52;

/** As wide as the longest head asks for, and no more than a fifth of the room; in pixels. */
export function headWidthOf(
  lanes: readonly DrawnLane[],
  labelOf: (lane: Lane) => string,
  width: number,
  measure: Measure,
): number {
  const widest = Math.min(widestHead, Math.max(width / 5, 120));
  let longest = 0;
  for (const lane of lanes) {
    longest = Math.max(longest, measure(labelOf(lane), 'lane') + indentOf(lane));
    // There may be thousands of them.
    if (longest + beside >= widest) break;
  }
  return Math.round(Math.max(narrowestHead, Math.min(longest + beside, widest)));
}

function indentOf({ level = 0 }: DrawnLane): number {
  return branchIndent * Math.min(mostIndents, level);
}
