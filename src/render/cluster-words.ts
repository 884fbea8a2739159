/** The words of a disc: how many events it stands for, what they are, and how many are disputed or have no source. */
import type { PlannedCluster } from '../layout/scene/clusters.js';
import type { DrawnLane } from '../layout/index/lanes.js';
import type { ClusterText, ClusterWords } from '../layout/scene/cluster-label.js';
import type { Timeline } from '../model/timeline.js';
import { compactWords, countWords, joinFacts } from '../words/compose.js';
import { contentWords } from '../words/content-words.js';
import type { Locale } from '../words/locale.js';

/** The events of a larger disc are not counted by their kinds: a frame that has many discs would wait for it. */
export const mostCounted = 1000;

function clusterWords(
  { count, disputed, unsourced, rows, positions }: PlannedCluster,
  { aggregated }: DrawnLane,
  timeline: Timeline,
  locale: Locale,
): ClusterWords {
  const { interface: strings } = locale;
  const second = [
    disputed > 0 ? countWords(strings.clusterDisputed, disputed, locale) : '',
    unsourced > 0 ? countWords(strings.clusterUnsourced, unsourced, locale) : '',
  ];
  const all = aggregated && positions ? aggregated.rowsBetween(positions.from, positions.to) : rows;
  return {
    count: compactWords(count, locale),
    ...(count <= mostCounted && contentWords(timeline, Array.from(all), locale)),
    second: joinFacts(second, locale),
  };
}

/** The words of clusters in a locale, remembered by their members: they are the same frame after frame. */
export function clusterTextOf(timeline: Timeline, locale: Locale): ClusterText {
  const planned = new WeakMap<PlannedCluster, ClusterWords>();
  const byLane = new WeakMap<DrawnLane, Map<string, ClusterWords>>();
  return (cluster, lane) => {
    const { positions } = cluster;
    if (!positions) {
      const words = planned.get(cluster) ?? clusterWords(cluster, lane, timeline, locale);
      planned.set(cluster, words);
      return words;
    }
    const known = byLane.get(lane) ?? new Map<string, ClusterWords>();
    const key = `${positions.from} ${positions.to}`;
    const words = known.get(key) ?? clusterWords(cluster, lane, timeline, locale);
    if (known.size >= 500) known.clear();
    known.set(key, words);
    byLane.set(lane, known);
    return words;
  };
}
