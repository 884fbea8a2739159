/** The words at the other end of a lead: "first reported 6 Dec 2025", or where events stand by their reports "happened 4 Dec 2025". */
import { writtenSpan } from '../model/dates/written-span.js';
import { clockOf } from '../model/reports/clock.js';
import { firstReportOf } from '../model/reports/first-report.js';
import type { Timeline } from '../model/timeline.js';
import { fill } from './compose.js';
import { shortDateWords } from './date-words.js';
import type { Locale } from './locale.js';

/** Empty where either is not known. */
export function leadWords(timeline: Timeline, row: number, locale: Locale): string {
  const { timeZone: zone, asOf } = timeline.header;
  const event = timeline.event(row);
  const report = event && firstReportOf(timeline, row);
  if (!report) return '';
  const options = { locale, zone, asOf };
  if (clockOf(timeline) === 'reported') {
    const date = event.when ? shortDateWords(event.when, timeline.extent(row), options) : '';
    return fill(locale.reports.happened, { date });
  }
  const { first, last, earliest, latest } = report;
  const when = first === last ? last.when : { at: writtenSpan(earliest, latest, zone) };
  const date = shortDateWords(when, first === last ? last.extent : undefined, options);
  return fill(locale.event.reported, { date });
}
