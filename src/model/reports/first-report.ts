/** When an event was first reported: the dates of those who carried it, never of those who spoke. */
import { isCarrier } from '../carriers.js';
import { flag, hasFlag } from '../columns.js';
import { placeWhen, type DateHeader } from '../dates/place-when.js';
import type { Attributor, Chain, Id, OnceWhen } from '../event.js';
import type { Extent } from '../extent.js';
import type { TimelineHeader } from '../header.js';
import type { Timeline } from '../timeline.js';

/** A step of a chain that was published on a date. */
export interface Report {
  readonly step: Attributor;
  readonly when: OnceWhen;
  readonly extent: Extent;
  /** Between which moments it came out, in epoch milliseconds, half-open; `earliest` may be -Infinity. */
  readonly earliest: number;
  readonly latest: number;
}

/**
 * The first report of an event, whichever it is: nobody had reported it before `earliest`, and somebody had by `latest`, in epoch
 * milliseconds. Where dates are vague, the report that may have come first, `first`, need not be the one that had come out by
 * `latest`, `last`; it is undefined where one without a date may have come before all others.
 */
export interface FirstReport {
  readonly earliest: number;
  readonly latest: number;
  readonly first: Report | undefined;
  readonly last: Report;
}

/**
 * The first of the reports of a row; undefined where none has a date that can be read. One without a date may have come out at any
 * time since the event may have happened, unless it carried one that has a date.
 */
export function firstReportOf(timeline: Timeline, row: number): FirstReport | undefined {
  const { header, columns } = timeline.happened;
  const chains = timeline.event(row)?.attribution ?? [];
  let [first, last]: (Report | undefined)[] = [];
  for (const report of reportsIn(chains, header)) {
    if (!first || report.earliest < first.earliest) first = report;
    if (!last || report.latest < last.latest) last = report;
  }
  if (!first || !last) return undefined;
  const happened = columns.earliestStart[row] ?? NaN;
  const since = Number.isNaN(happened) ? -Infinity : happened;
  const isOpen = since < first.earliest && hasUndated(chains, header);
  return isOpen
    ? { earliest: since, latest: last.latest, first: undefined, last }
    : { earliest: first.earliest, latest: last.latest, first, last };
}

/** The steps of chains that were published, with their dates, in the order of the chains; without those whose date is not known. */
export function reportsIn(chains: readonly Chain[], header: TimelineHeader): readonly Report[] {
  return chains.flat().flatMap((step) => maybeReport(step, header) ?? []);
}

function hasUndated(chains: readonly Chain[], header: TimelineHeader): boolean {
  return chains.some((chain) => {
    const first = chain.find(isCarrier);
    return first !== undefined && maybeReport(first, header) === undefined;
  });
}

/** What a step published, where it did and its date can be read. */
export function maybeReport(step: Attributor, header: TimelineHeader): Report | undefined {
  const when = dateOfReport(step, header);
  return when && placeReport(step, when, header);
}

/** Its own date, else that of the source that it cites: what is published there was said some time before. */
function dateOfReport({ as, on, source }: Attributor, header: TimelineHeader): OnceWhen | undefined {
  if (!isCarrier({ as })) return undefined;
  return on === undefined ? dateOfSource(source, header) : { at: on };
}

/** When a source was published; undefined where that is not given. */
export function dateOfSource(source: Id | undefined, { sources }: TimelineHeader): OnceWhen | undefined {
  const { issued, zone } = (source === undefined ? undefined : sources.get(source)) ?? {};
  return issued === undefined ? undefined : { at: issued, ...(zone !== undefined && { zone }) };
}

/** The earliest at which something that is dated once may have been, in epoch milliseconds; -Infinity where it has no date that can be read. */
export function earliestOf(when: OnceWhen | undefined, header: DateHeader): number {
  const extent = when && placeWhen(when, header);
  return extent?.type === 'extent' ? extent.earliestStart : -Infinity;
}

/** What came out over a span came out when that began. */
function placeReport(step: Attributor, when: OnceWhen, header: DateHeader): Report | undefined {
  const extent = placeWhen(when, header);
  if (extent.type === 'problems') return undefined;
  const { form, earliestStart, latestStart, latestEnd } = extent;
  const latest = form === 'once' || form === 'point' ? latestEnd : latestStart;
  return Number.isFinite(latest) ? { step, when, extent, earliest: earliestStart, latest } : undefined;
}

/** Where no source is dated, so many events are asked whether a step of theirs is. */
const mostAsked = 50;
const known = new WeakMap<Timeline, boolean>();

/** Whether reports are dated in a document: by a source of it, or by a step of one of its first events. */
export function hasReports({ happened }: Timeline): boolean {
  let has = known.get(happened);
  if (has === undefined) known.set(happened, (has = findReport(happened)));
  return has;
}

function findReport(timeline: Timeline): boolean {
  const { header, columns, order } = timeline;
  for (const source of header.sources.values()) if (source.issued !== undefined) return true;
  const sourced = order.subarray(0, 20 * mostAsked).filter((row) => !hasFlag(columns, row, flag.unsourced));
  return sourced.subarray(0, mostAsked).some((row) => firstReportOf(timeline, row) !== undefined);
}
