/** The words of a report on the rail: "Mainichi, 7 December 2025: reports 3 events, 1 of them alone". */
import { nameOf } from '../model/attribution.js';
import type { Report } from '../model/reports/first-report.js';
import type { IssuedReports } from '../model/reports/issued-reports.js';
import type { TimelineHeader } from '../model/header.js';
import { isolated } from '../util/bidi.js';
import { countWords, fill } from './compose.js';
import { dateWords, shortDateWords } from './date-words.js';
import type { Locale } from './locale.js';
import { namesOf } from './names.js';

/** Who issued a report: its outlets, or where they are a document itself the name of that. */
export function issuerWords({ step }: Report, header: TimelineHeader, locale: Locale): string {
  if (step.by.length > 0) return namesOf(step.by, header, locale);
  return step.source === undefined ? '' : isolated(nameOf(step.source, header), locale.direction);
}

/** The name under which the page of its source is found. */
export function sourceNameOf({ step }: Report, header: TimelineHeader): string {
  return nameOf(step.source ?? step.by[0] ?? '', header);
}

/** All that is said of a report as of a time; `short` for a label that is seen. */
export function issuedWords(
  reports: IssuedReports,
  number: number,
  until: number,
  locale: Locale,
  form: 'long' | 'short' = 'long',
): string {
  const { header } = reports.timeline;
  const report = reports.reportOf(number);
  if (!report) return '';
  const options = { locale, zone: header.timeZone, asOf: header.asOf };
  const words = form === 'long' ? dateWords : shortDateWords;
  return fill(locale.reports.value, {
    name: issuerWords(report, header, locale),
    date: words(report.when, report.extent, options),
    facts: factsOf(reports.rowsOf(number).length, reports.countAlone(number, until), locale),
  });
}

function factsOf(all: number, alone: number, locale: Locale): string {
  const { reports } = locale;
  if (alone === all) return countWords(reports.all, all, locale);
  const has = countWords(reports.has, all, locale);
  return alone === 0 ? has : fill(reports.some, { has, alone: countWords(reports.alone, alone, locale) });
}
