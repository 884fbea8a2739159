/** The words of a disc: how many events it stands for, and how many of them are disputed or have no source. */
import type { ClusterText } from '../layout/scene/place.js';
import { compactWords, countWords, joinFacts } from '../words/compose.js';
import type { Locale } from '../words/locale.js';

/** The count in a disc, and the label beside it. */
function clusterText(
  { count, disputed, unsourced }: Parameters<ClusterText>[0],
  locale: Locale,
): ReturnType<ClusterText> {
  const { interface: strings } = locale;
  const second = [
    disputed > 0 ? countWords(strings.clusterDisputed, disputed, locale) : '',
    unsourced > 0 ? countWords(strings.clusterUnsourced, unsourced, locale) : '',
  ];
  return {
    count: compactWords(count, locale),
    title: countWords(strings.cluster, count, locale),
    second: joinFacts(second, locale),
  };
}

/** The words of clusters in a locale, remembered by their counts: few of them make up most of what is drawn, frame after frame. */
export function clusterTextOf(locale: Locale): ClusterText {
  const known = new Map<string, ReturnType<ClusterText>>();
  return (cluster) => {
    const key = `${cluster.count} ${cluster.disputed} ${cluster.unsourced}`;
    const text = known.get(key) ?? clusterText(cluster, locale);
    if (known.size >= 5000) known.clear();
    known.set(key, text);
    return text;
  };
}
