/** The dates of peaks in the overview, as short as is true. */
import type { EventIndex } from '../layout/index/event-index.js';
import type { Measure } from '../layout/metrics.js';
import type { OverviewBin, PeakLabel } from '../layout/scene/overview.js';
import { peakLabels, peaksOf } from '../layout/scene/peaks.js';
import { bucketWords } from '../words/bucket-words.js';
import type { Locale } from '../words/locale.js';

/** The dates over the peaks of an overview `width` pixels wide, whose letters are `scale` times as large as in the drawing. */
export function overviewPeaks(
  bins: readonly OverviewBin[],
  index: EventIndex,
  width: number,
  locale: Locale,
  measure: Measure,
  scale: number,
): readonly PeakLabel[] {
  const zone = index.timeline.header.timeZone;
  return peakLabels(
    peaksOf(bins, width, index.scale),
    width,
    (peak) => bucketWords(peak.start, peak.end, locale, zone, 'short'),
    (text) => measure(text, 'tick') * scale,
  );
}
