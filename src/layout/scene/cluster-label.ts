/** The label beside a disc: what its events are, shortened from the end as far as there is room. */
import type { DrawnLane } from '../index/lanes.js';
import { fitWords, measured, shortestLabel, type Measure, type MeasuredLabel } from '../metrics.js';
import type { PlannedCluster } from './clusters.js';

/** The words of a disc: its count within it, and what is beside it; without `forms` nothing is. */
export interface ClusterWords {
  readonly count: string;
  /** What its events are, the longest form first. */
  readonly forms?: readonly string[];
  /** The last of these in two parts: what may be cut, and what is behind it. */
  readonly first?: string;
  readonly rest?: string;
  /** How many are disputed or have no source; empty for none. */
  readonly second: string;
}

/** The words of the disc of a lane. */
export type ClusterText = (cluster: PlannedCluster, lane: DrawnLane) => ClusterWords;

/** The longest form that has room, its states before all; at last its first words, cut; undefined where not even these have room. */
export function fitClusterLabel(
  words: ClusterWords,
  room: number,
  measure: Measure,
): MeasuredLabel | undefined {
  const { forms = [], first = '', rest = '', second } = words;
  const byParts = measureByParts(words, measure);
  for (const state of second ? [second, ''] : ['']) {
    for (const title of forms) {
      // No letter is narrower than a pixel.
      if (title.length > room) continue;
      const label = measured({ title, second: state }, byParts);
      if (label.width <= room) return label;
    }
  }
  const left = room - measure(rest, 'title');
  const cut = left >= shortestLabel ? fitWords(first, left, 'title', measure) : '';
  return cut ? measured({ title: cut + rest, second: '' }, byParts) : undefined;
}

/**
 * Of a text that ends in the rest, the widths of both parts: a title and a number that are known spare the measuring of each title with
 * each number.
 */
function measureByParts({ rest = '' }: ClusterWords, measure: Measure): Measure {
  return (text, voice) =>
    rest && text.length > rest.length && text.endsWith(rest)
      ? measure(text.slice(0, -rest.length), voice) + measure(rest, voice)
      : measure(text, voice);
}
