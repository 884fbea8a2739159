/** The overview of an index with the dates of its peaks, each step again only when what it hangs on changed. */
import type { EventIndex } from '../layout/index/event-index.js';
import type { Measure } from '../layout/metrics.js';
import { layoutOverview, overviewBins, type Overview } from '../layout/scene/overview.js';
import type { View } from '../layout/view/view.js';
import { memoize } from '../util/memoize.js';
import type { Locale } from '../words/locale.js';
import { overviewPeaks } from './peak-words.js';

/** Makes overviews of a width; `scale`: from layout pixels to CSS pixels. */
type OverviewMaker = (
  index: EventIndex,
  fit: View,
  view: View,
  width: number,
  locale: Locale,
  measure: Measure,
  scale: number,
) => Overview;

/** A maker that remembers its last overview. */
export function overviewMaker(): OverviewMaker {
  const binsOf = memoize(overviewBins);
  const peaksOf = memoize(overviewPeaks);
  return memoize((index, fit, view, width, locale, measure, scale) => {
    const bins = binsOf(index, fit, width);
    return layoutOverview(bins, fit, view, width, peaksOf(bins, index, width, locale, measure, scale));
  });
}
