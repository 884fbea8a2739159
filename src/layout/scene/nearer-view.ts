/** What a disc opens to: a nearer window that takes its events apart, where there is one. */
import type { EventIndex } from '../index/event-index.js';
import type { Lane } from '../index/lanes.js';
import { clampView, viewOfRange, type View } from '../view/view.js';
import type { ViewLimits } from '../view/view-limits.js';
import type { Cluster } from './scene.js';

type Members = Pick<Cluster, 'rows' | 'positions' | 'start' | 'end'>;

/** A window is nearer where it is at most so much of the one before. */
const nearest = 0.8;

/**
 * The window that shows all members of a cluster, or else one over their beginnings alone. Undefined where all begin at
 * one time, by as much as is known of it, and where no window is short enough within the `limits`: none would take them apart.
 */
export function nearerView(
  cluster: Members,
  lane: Lane | undefined,
  index: EventIndex,
  view: View,
  limits?: ViewLimits,
): View | undefined {
  const { fit } = index;
  const [first, last] = beginningsOf(cluster, lane, index);
  if (!fit || !(last > first)) return undefined;
  const whole = viewOfRange(Math.max(cluster.start, fit.start), Math.min(cluster.end, fit.end));
  return [whole, viewOfRange(first, last)]
    .map((wanted) => clampView(wanted, fit, index.bounds.finest, limits))
    .find((wanted) => wanted.end - wanted.start < (view.end - view.start) * nearest);
}

/** The first and the last time at which a member begins, or ends where its beginning is not known. */
function beginningsOf(
  { rows, positions }: Members,
  lane: Lane | undefined,
  index: EventIndex,
): readonly [number, number] {
  if (positions && lane?.aggregated)
    return [lane.aggregated.timeAt(positions.from, index), lane.aggregated.timeAt(positions.to - 1, index)];
  const { earliestStart, latestEnd } = index.columns;
  let [first, last] = [Infinity, -Infinity];
  for (const row of rows) {
    const start = earliestStart[row] as number;
    const time = Number.isFinite(start) ? start : (latestEnd[row] as number);
    first = Math.min(first, time);
    last = Math.max(last, time);
  }
  return [first, last];
}
