/** The dates of peaks in the overview and at columns, as short as is true. */
import type { EventIndex } from '../layout/index/event-index.js';
import type { Measure } from '../layout/metrics.js';
import type { OverviewBin, PeakLabel } from '../layout/scene/overview.js';
import type { PeakText } from '../layout/scene/strip-peaks.js';
import { peakLabels, peaksOf } from '../layout/scene/peaks.js';
import { bucketWords } from '../words/bucket-words.js';
import { joinFacts, numberWords } from '../words/compose.js';
import type { Locale } from '../words/locale.js';
import { quantityWords } from '../words/quantity-words.js';

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

/** As many names of columns are remembered. */
const mostKnown = 500;

/** The names of the loudest columns: "312 · 12–18 Nov", or where events are sized the greatest value and the dates; else the dates alone. */
export function peakTextOf({ timeline, sizes }: EventIndex, locale: Locale): PeakText {
  const { header } = timeline;
  const known = new Map<string, readonly string[]>();
  return ({ start, end, bin }) => {
    const key = `${start} ${end} ${bin?.count} ${bin?.greatest}`;
    const before = known.get(key);
    if (before) return before;
    const dates = bucketWords(Math.round(start), Math.round(end), locale, header.timeZone, 'short');
    const value = bin?.greatest === undefined ? undefined : sizes?.values[bin.greatest];
    // What may be there, in part, is no number.
    const count = sizes || !bin || bin.possible > 0 ? '' : numberWords(bin.count, locale);
    const amount = sizes && value !== undefined ? quantityWords(value, sizes.name, header, locale) : count;
    const texts = amount ? [joinFacts([amount, dates], locale), dates] : [dates];
    if (known.size >= mostKnown) known.clear();
    known.set(key, texts);
    return texts;
  };
}
