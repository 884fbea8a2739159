/** The set of events that a disc or a column stands for. */
import type { Lane } from '../index/lanes.js';
import type { Cluster } from '../scene/scene.js';
import type { EventSet, BucketSet } from './event-set.js';

/**
 * The set of a disc, or of a column, in a window that begins at `at`: the very events that are counted there. Where a lane
 * is drawn one by one, others of the same dates have rows of their own.
 */
export function setOfCluster({ dates, positions, rows }: Cluster, lane: Lane, at: number): EventSet {
  const { key, aggregated } = lane;
  if (aggregated && !dates && !positions) return { type: 'lasting', lane: key, at };
  const bucket: BucketSet = { type: 'bucket', lane: key, ...(dates ?? { start: -Infinity, end: Infinity }) };
  return aggregated ? bucket : { ...bucket, rows: Array.from(rows).sort((a, b) => a - b) };
}
