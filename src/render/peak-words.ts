/** The dates of peaks in the overview, as short as is true. */
import type { EventIndex } from '../layout/index/event-index.js';
import type { Measure } from '../layout/metrics.js';
import type { OverviewBin, PeakLabel } from '../layout/scene/overview.js';
import { peakLabels, peaksOf, type Peak } from '../layout/scene/peaks.js';
import type { View } from '../layout/view/view.js';
import { MS_PER_DAY } from '../model/dates/calendar.js';
import { dateTimeFormat } from '../words/date-style.js';
import type { Locale } from '../words/locale.js';

const farthest = 8.64e15;

/** The dates over the peaks of an overview `width` pixels wide, whose letters are `scale` times as large as in the drawing. */
export function overviewPeaks(
  bins: readonly OverviewBin[],
  index: EventIndex,
  fit: View,
  width: number,
  { intl }: Locale,
  measure: Measure,
  scale: number,
): readonly PeakLabel[] {
  const zone = index.timeline.header.timeZone;
  return peakLabels(
    peaksOf(bins, fit, width, index.scale),
    width,
    (peak) => peakWords(peak, intl, zone),
    (text) => measure(text, 'tick') * scale,
  );
}

/** "7 Dec", "7 – 8 Dec", "Dec 2025", "2025", in a zone; empty where bins are too wide to say as much, or out of reach of dates. */
export function peakWords({ start, end, grain }: Peak, intl: string, zone: string): string {
  const unit = unitOf(grain);
  if (!unit || Math.abs(start) > farthest || Math.abs(end) > farthest) return '';
  return dateTimeFormat(intl, { ...unit, calendar: 'gregory', timeZone: zone }).formatRange(start, end);
}

/** A bin is a small part of what is named. */
function unitOf(grain: number): Intl.DateTimeFormatOptions | undefined {
  if (grain <= MS_PER_DAY / 3) return { day: 'numeric', month: 'short' };
  if (grain <= 10 * MS_PER_DAY) return { month: 'short', year: 'numeric' };
  return grain <= 120 * MS_PER_DAY ? { year: 'numeric' } : undefined;
}
