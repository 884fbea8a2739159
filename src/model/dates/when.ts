/** Resolves the `when` of an event to four bounds, its precision and its qualifiers. */
import type { Extent, ExtentEnd, ExtentForm, Precision, WhenProblem } from '../extent.js';
import { hullOf, joinBounds, memberBounds, placedBounds } from './bounds.js';
import {
  datesOfSet,
  parseEdtf,
  type EdtfAllOf,
  type EdtfDate,
  type EdtfEnd,
  type EdtfInterval,
  type EdtfOneOf,
} from './edtf.js';
import { isYearUnknown } from './edtf-types.js';
import type { LastingWhen, When } from '../event.js';
import { instantsOf, type Instants } from './instants.js';
import { isZone, isZoneOrOffset, type Bounds } from './zone.js';

/** No bounds can be read, and why: never empty. */
export interface WhenProblems {
  readonly type: 'problems';
  readonly problems: readonly WhenProblem[];
}

/** What one reading goes by, and what it finds. */
interface Resolution {
  readonly zone: string;
  readonly problems: WhenProblem[];
}

interface End {
  readonly kind: 'dated' | 'open' | 'unknown';
  readonly bounds?: Bounds;
  readonly precision: Precision;
  readonly approximate: boolean;
  readonly uncertain: boolean;
  readonly single: boolean;
  /** Each of several, for an all-of set. */
  readonly occurrences?: readonly Bounds[];
  /** Those of which one is meant, where they do not join. */
  readonly candidates?: readonly Bounds[];
}

const FINEST_FIRST: readonly Precision[] = [
  'millisecond',
  'second',
  'minute',
  'day',
  'month',
  'season',
  'year',
  'decade',
  'century',
  'millennium',
  'unknown',
];
const BACKWARDS = 'a range in the set ends before it starts';
const YEAR_UNKNOWN = 'no year is known, so it is listed and not drawn';
const DAY_RANK = FINEST_FIRST.indexOf('day');
const OPEN: End = {
  kind: 'open',
  precision: 'millisecond',
  approximate: false,
  uncertain: false,
  single: false,
};
const UNKNOWN: End = { ...OPEN, kind: 'unknown' };

/**
 * Resolves a `when`; never throws. `documentZone` is where local dates lie that name no zone. An offset or Z in a
 * date wins over both. A zone that does not exist counts as unknown. Where one end of a span cannot be read, it
 * counts as unknown, and the problem is reported.
 */
export function resolveWhen(when: When, documentZone: string): Extent | WhenProblems {
  const problems: WhenProblem[] = [];
  const reading = { zone: effectiveZone(when.zone, documentZone, problems), problems };
  return maybeExtent(when, reading) ?? { type: 'problems', problems };
}

function maybeExtent(when: When, reading: Resolution): Extent | undefined {
  const given = instantsOf(when);
  if (given?.at !== undefined) return resolveInstant(given.at, reading);
  if ('at' in when) return resolveAt(when.at, reading);
  return 'start' in when ? resolveEnds(when, given, reading) : undefined;
}

function resolveInstant(instant: number, reading: Resolution): Extent {
  const end = endOfInstant(instant);
  return extentOf('point', [end, end.bounds], [end, end.bounds], reading);
}

function resolveEnds(
  when: LastingWhen,
  given: Instants | undefined,
  reading: Resolution,
): Extent | undefined {
  const [first, last] = [given?.start, given?.end];
  const start = first === undefined ? readEnd(when.start, 'start', reading) : endOfInstant(first);
  const isOngoing = when.ongoing === true && last === undefined && isEndLeftOpen(when);
  const end = last === undefined ? readEnd(when.end ?? '', 'end', reading) : endOfInstant(last);
  const extent = resolveSpan(start, isOngoing ? OPEN : end, when, reading);
  return extent && { ...extent, ongoing: isOngoing };
}

function isEndLeftOpen({ end = '' }: LastingWhen): boolean {
  return end.trim() === '' || end.trim() === '..';
}

function endOfInstant(instant: number): End & { readonly bounds: Bounds } {
  const bounds = { earliest: instant, latest: instant + 1 };
  const exact = { precision: 'millisecond', approximate: false, uncertain: false, single: true } as const;
  return { kind: 'dated', bounds, ...exact };
}

function effectiveZone(written: string | undefined, documentZone: string, problems: WhenProblem[]): string {
  if (written === undefined) return isZone(documentZone) ? documentZone : 'UTC';
  if (written === 'unknown' || isZoneOrOffset(written)) return written;
  problems.push({
    field: 'zone',
    code: 'bad-zone',
    reason: 'there is no such time zone, so it counts as unknown',
    offender: written,
  });
  return 'unknown';
}

function resolveAt(text: string, reading: Resolution): Extent | undefined {
  const { zone, problems } = reading;
  const date = parseEdtf(text);
  if (date.type === 'problem') {
    problems.push({ field: 'at', code: 'bad-date', reason: date.reason, offender: text });
    return undefined;
  }
  if (date.type === 'interval') return resolveInterval(date, text, reading);
  const end = date.type === 'all-of' ? allOf(date, zone) : endOf(date, zone);
  if (end === 'backwards') {
    problems.push({ field: 'at', code: 'end-before-start', reason: BACKWARDS, offender: text });
    return undefined;
  }
  if (end === UNKNOWN || end.bounds === undefined) {
    problems.push({ field: 'at', severity: 'note', code: 'no-date', reason: YEAR_UNKNOWN, offender: text });
    return undefined;
  }
  if (end.occurrences !== undefined) return extentOfAll(end, end.occurrences, reading);
  const point = end.single && FINEST_FIRST.indexOf(end.precision) <= DAY_RANK;
  const extent = extentOf(point ? 'point' : 'once', [end, end.bounds], [end, end.bounds], reading);
  return end.candidates ? { ...extent, candidates: end.candidates } : extent;
}

function resolveInterval(interval: EdtfInterval, text: string, reading: Resolution): Extent | undefined {
  const [startText = '', endText = ''] = text.split('/').map((part) => part.trim());
  const start = intervalEnd(interval.start, reading.zone);
  const end = intervalEnd(interval.end, reading.zone);
  return resolveSpan(start, end, { start: startText, end: endText }, reading);
}

function intervalEnd(end: EdtfEnd, zone: string): End {
  if (end === 'open') return OPEN;
  return end === 'unknown' ? UNKNOWN : endOfDate(end, zone);
}

function readEnd(text: string, field: 'start' | 'end', { zone, problems }: Resolution): End {
  const trimmed = text.trim();
  if (trimmed === '') return UNKNOWN;
  if (trimmed === '..') return OPEN;
  const date = parseEdtf(trimmed);
  const reason = endReason(date, field);
  const end = reason === undefined ? endOf(date as EdtfDate | EdtfOneOf, zone) : 'backwards';
  if (end !== 'backwards') return end;
  problems.push({
    field,
    code: reason === undefined ? 'end-before-start' : 'bad-date',
    reason: reason ?? BACKWARDS,
    offender: text,
  });
  return UNKNOWN;
}

function endReason(date: ReturnType<typeof parseEdtf>, field: 'start' | 'end'): string | undefined {
  if (date.type === 'problem') return date.reason;
  if (date.type === 'interval') return `an interval cannot be the ${field} of another`;
  return date.type === 'all-of' ? `all of several dates cannot be the ${field} of something` : undefined;
}

function endOf(date: EdtfDate | EdtfOneOf, zone: string): End | 'backwards' {
  if (date.type === 'date') return endOfDate(date, zone);
  const only = date.members[0];
  if (date.members.length === 1 && only?.type === 'date') return endOfDate(only, zone);
  const bounds = memberBounds(date, zone);
  if (bounds === undefined) return 'backwards';
  const dates = datesOfSet(date);
  if (dates.some(isYearUnknown)) return UNKNOWN;
  const candidates = joinBounds(bounds);
  return {
    kind: 'dated',
    bounds: hullOf(bounds),
    ...qualitiesOfDates(dates),
    single: false,
    ...(candidates.length > 1 && { candidates }),
  };
}

/** Every occurrence, of which those in no known year are left out. */
function allOf(set: EdtfAllOf, zone: string): End | 'backwards' {
  const only = set.members[0];
  if (set.members.length === 1 && only?.type === 'date') return endOfDate(only, zone);
  const occurrences = memberBounds(set, zone);
  if (occurrences === undefined) return 'backwards';
  if (occurrences.length === 0) return UNKNOWN;
  const qualities = qualitiesOfDates(datesOfSet(set));
  return { kind: 'dated', bounds: hullOf(occurrences), ...qualities, single: false, occurrences };
}

function qualitiesOfDates(dates: readonly EdtfDate[]): Pick<End, 'precision' | 'approximate' | 'uncertain'> {
  return {
    precision: dates.map((one) => one.precision).reduce(coarser),
    approximate: dates.some(isSoft),
    uncertain: dates.some((one) => one.uncertain),
  };
}

function endOfDate(date: EdtfDate, zone: string): End {
  const bounds = placedBounds(date, zone);
  if (bounds === undefined) return UNKNOWN;
  return { kind: 'dated', bounds, ...qualitiesOfDates([date]), single: true };
}

/** Seasons of no hemisphere have no months of their own. */
function isSoft({ approximate, season }: EdtfDate): boolean {
  return approximate || (season !== undefined && season <= 24);
}

function coarser(one: Precision, other: Precision): Precision {
  return one === other || FINEST_FIRST.indexOf(one) > FINEST_FIRST.indexOf(other) ? one : other;
}

function resolveSpan(start: End, end: End, written: LastingWhen, reading: Resolution): Extent | undefined {
  const [first, last] = [start.bounds, end.bounds];
  if (first === undefined && last === undefined) {
    const reason = 'neither the start nor the end has a date, so no bounds can be read';
    reading.problems.push({ code: 'no-date', reason });
    return undefined;
  }
  if (first !== undefined && last !== undefined && last.latest <= first.earliest) {
    const reason = `end ${written.end ?? ''} lies before start ${written.start}`;
    reading.problems.push({ field: 'end', code: 'end-before-start', reason });
    return undefined;
  }
  return extentOf(
    'span',
    [start, first ?? { earliest: -Infinity, latest: innerBound(start, last, 'latest') }],
    [end, last ?? { earliest: innerBound(end, first, 'earliest'), latest: Infinity }],
    reading,
  );
}

/** The inner bound of an end without a date: the near bound of the other end if it is open, the far one if unknown. */
function innerBound(missing: End, other: Bounds | undefined, far: 'earliest' | 'latest'): number {
  if (other === undefined) return far === 'earliest' ? Infinity : -Infinity;
  const near = far === 'earliest' ? other.latest : other.earliest;
  return missing.kind === 'open' && Number.isFinite(near) ? near : other[far];
}

function extentOf(
  form: ExtentForm,
  [start, first]: readonly [End, Bounds],
  [end, last]: readonly [End, Bounds],
  { zone, problems }: Resolution,
): Extent {
  const startQualities = qualitiesOf(start);
  return {
    type: 'extent',
    form,
    earliestStart: first.earliest,
    latestStart: first.latest,
    earliestEnd: last.earliest,
    latestEnd: last.latest,
    precision: coarser(start.precision, end.precision),
    start: startQualities,
    end: start === end ? startQualities : qualitiesOf(end),
    ongoing: false,
    zoneUnknown: zone === 'unknown',
    problems,
  };
}

/** It happened several times: the start is the first of them, the end the last. */
function extentOfAll(all: End, occurrences: readonly Bounds[], reading: Resolution): Extent {
  const of = (pick: (bounds: Bounds) => number): number[] => occurrences.map(pick);
  const first = {
    earliest: Math.min(...of((one) => one.earliest)),
    latest: Math.min(...of((one) => one.latest)),
  };
  const last = {
    earliest: Math.max(...of((one) => one.earliest)),
    latest: Math.max(...of((one) => one.latest)),
  };
  return { ...extentOf('several', [all, first], [all, last], reading), occurrences };
}

function qualitiesOf({ kind, approximate, uncertain }: End): ExtentEnd {
  return { approximate, uncertain, unknown: kind === 'unknown', open: kind === 'open' };
}
