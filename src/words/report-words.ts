/** The words for when an event was first reported, and how long after it happened: "first reported 6 December 2025, by the wire". */
import { MS_PER_DAY } from '../model/dates/calendar.js';
import { writtenSpan } from '../model/dates/written-span.js';
import { localTimeOf } from '../model/dates/zone.js';
import type { ReportEvent, TimelineEvent } from '../model/event.js';
import type { Extent } from '../model/extent.js';
import { firstReportOf, type FirstReport } from '../model/reports/first-report.js';
import type { Timeline } from '../model/timeline.js';
import { notedWords } from './chain-words.js';
import { countWords, fill } from './compose.js';
import { dateWords } from './date-words.js';
import type { Locale } from './locale.js';
import { namesOf } from './names.js';

/** When an event was first reported, in words; undefined where no report of it is dated, or where it is that report itself. */
export function reportWords(timeline: Timeline, row: number, locale: Locale): string | undefined {
  const { header } = timeline;
  const event = timeline.event(row);
  const report = event && firstReportOf(timeline, row);
  if (!report || isReport(event, report)) return undefined;
  const { first, last } = report;
  const { timeZone, asOf } = header;
  const when = first === last ? last.when : { at: writtenSpan(report.earliest, report.latest, timeZone) };
  const extent = first === last ? last.extent : undefined;
  const date = dateWords(when, extent, { locale, zone: timeZone, asOf });
  // Where one report may have come first and another had come out first, no single one is named.
  const names = first === last ? namesOf(last.step.by, header, locale) : '';
  const { reported, reportedBy } = locale.event;
  const words = names === '' ? fill(reported, { date }) : fill(reportedBy, { date, names });
  const lag = lagWords(report, timeline, row, locale);
  return notedWords(words, lag === undefined ? [] : [lag], locale);
}

/**
 * Whether all that is known is that the document's own source reported it: as that is so of whatever stands in the document, it is
 * said where an event is looked at, and not of each in a list.
 */
export function isReportedByAll(timeline: Timeline, row: number): boolean {
  const { compiledFrom } = timeline.header;
  const report = firstReportOf(timeline, row);
  if (!report || compiledFrom === undefined || report.last.step.source !== compiledFrom) return false;
  return report.first === undefined || report.first.step.source === compiledFrom;
}

/** In whole days of the document's zone, where both are known to a day. */
function lagWords(
  { first, last }: FirstReport,
  timeline: Timeline,
  row: number,
  locale: Locale,
): string | undefined {
  const happened = timeline.extent(row);
  const isKnown = (extent: Extent | undefined): boolean => extent?.form === 'point' && !extent.zoneUnknown;
  if (!happened || first !== last || !isKnown(happened) || !isKnown(last.extent)) return undefined;
  const { timeZone } = timeline.header;
  const days = dayOf(last.earliest, timeZone) - dayOf(happened.earliestStart, timeZone);
  const { sameDay, daysLater, daysBefore } = locale.event;
  if (days === 0) return sameDay;
  return countWords(days > 0 ? daysLater : daysBefore, Math.abs(days), locale);
}

function dayOf(instant: number, zone: string): number {
  return Math.floor(localTimeOf(instant, zone) / MS_PER_DAY);
}

function isReport(event: TimelineEvent, { first, last }: FirstReport): boolean {
  if (event.kind !== 'report') return false;
  // A faulty report has none.
  const outlet = (event as Partial<ReportEvent>).outlet ?? [];
  return first !== undefined && [first, last].every(({ step }) => step.by.every((id) => outlet.includes(id)));
}
