/** Lanes of one event each in one lane, for a height in which not all lanes find room. */
import { compareRows } from '../../model/order-rows.js';
import { runChunked } from '../../util/chunked.js';
import { axisHeight, lanesIn, secondAxisHeight } from '../metrics.js';
import type { InMemoryEventIndex } from './event-index.js';
import { betweenSides, media, otherLanes } from './lane-by.js';
import { laneChunked, withRepeatsChunked, type InMemoryLane } from './lanes.js';

/** These say something even of one event. */
const keptApart: readonly string[] = [betweenSides, media, ''];

/**
 * The index with all lanes of a single event gathered in one behind the others, or last of so many lanes where even then
 * there are more; itself where there are not two of them.
 */
export function gatherLanes(index: InMemoryEventIndex, most: number = Infinity): InMemoryEventIndex {
  const isKept = ({ key, rows }: InMemoryLane): boolean => rows.length > 1 || keptApart.includes(key);
  const singles = index.lanes.filter((lane) => !isKept(lane));
  if (singles.length < 2) return index;
  const rows = [...new Set(singles.flatMap((lane) => Array.from(lane.rows)))];
  rows.sort((a, b) => compareRows(index.columns, a, b) || a - b);
  const gathered = runChunked(laneChunked({ key: otherLanes }, Uint32Array.from(rows), index));
  const kept = index.lanes.filter(isKept);
  const before = Math.min(kept.filter(({ key }) => key !== '').length, Math.max(0, most - 1));
  const lanes = [...kept.slice(0, before), gathered, ...kept.slice(before)];
  const hasRepeats = index.lanes.some(({ repeats }) => repeats !== undefined);
  return { ...index, lanes: hasRepeats ? runChunked(withRepeatsChunked(lanes, index)) : lanes };
}

/** The index as a drawing of a height shows it, in pixels with the axis: gathered where not all lanes find room. */
export function gatherLanesIn(
  height: number,
  index: InMemoryEventIndex,
  hasSecondZone: boolean,
): InMemoryEventIndex {
  const room = height - axisHeight - (hasSecondZone ? secondAxisHeight : 0);
  const most = lanesIn(room);
  return index.lanes.length > most ? gatherLanes(index, most) : index;
}
