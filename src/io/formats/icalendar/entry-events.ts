/** The events of the entries of a calendar, with what could not be read of them. */
import { MS_PER_DAY } from '../../../model/dates/calendar.js';
import { type ChunkedWork } from '../../../util/chunked.js';
import { nthProgress } from '../../../util/map-chunked.js';
import { ownId } from '../../format/own-calendar.js';
import type { SourceFault } from '../../format/read-result.js';
import type { Ical } from '../../libraries/ical.js';
import {
  propertiesOf,
  propertyOf,
  textOf,
  writtenValue,
  type Component,
  type Property,
} from './components.js';
import { dateOf, edtfOf, instantOf, type CalendarDate } from './dates.js';
import { entryFields } from './entry.js';
import { occurrencesChunked, type OccurrenceContext, type Occurrences } from './occurrences.js';
import { entrySpan, periodLength, spanOf, type EntrySpan } from './spans.js';
import type { FindZone } from './zones.js';

type Fields = Readonly<Record<string, unknown>>;

/** What the entries of a calendar have in common. */
export interface EntriesContext extends OccurrenceContext {
  readonly ical: Ical;
  /** Beginnings of occurrences that have an entry of their own, by what they are of. */
  readonly replaced: ReadonlyMap<string, ReadonlySet<number>>;
  readonly timeZone: string | undefined;
  /** Reads texts, which some programs write in HTML. */
  readonly plain: (text: string) => string;
  readonly faults: SourceFault[];
}

/** Their events, and the line of each. */
export interface EntryEvents {
  readonly events: readonly Fields[];
  readonly lines: readonly number[];
}

const mostOccurrences = 20_000;
const year = 366 * MS_PER_DAY;

/** Looks over all entries: to when they reach, and which replace an occurrence of another. */
export function entriesContext(
  ical: Ical,
  entries: readonly Component[],
  rest: Omit<EntriesContext, 'ical' | 'replaced' | 'limits'>,
): EntriesContext {
  const replaced = new Map<string, Set<number>>();
  let last = -Infinity;
  for (const entry of entries) {
    last = Math.max(last, lastDateOf(entry, rest.findZone));
    const [uid, instead] = [uidOf(entry), replacedStart(entry, rest.findZone)];
    if (uid === undefined || instead === undefined) continue;
    replaced.set(uid, (replaced.get(uid) ?? new Set()).add(instantOf(instead)));
  }
  return {
    ical,
    replaced,
    ...rest,
    limits: { spanEnd: last + year, left: mostOccurrences, counted: mostOccurrences },
  };
}

function lastDateOf({ properties }: Component, findZone: FindZone): number {
  let last = -Infinity;
  for (const property of properties)
    if (/^(dtstart|dtend|due|rdate|recurrence-id)$/.test(property.name))
      for (const value of property.values)
        last = Math.max(last, dateOf(value, property, findZone)?.local ?? -Infinity);
  return last;
}

function replacedStart(entry: Component, findZone: FindZone): CalendarDate | undefined {
  const property = propertyOf(entry, 'recurrence-id');
  return property && dateOf(property.values[0], property, findZone);
}

/** The events of all entries, in the order of the calendar. */
export function* entryEventsChunked(
  entries: readonly Component[],
  context: EntriesContext,
): ChunkedWork<EntryEvents> {
  const events: Fields[] = [];
  const lines: number[] = [];
  const spans: EntrySpan[] = [];
  for (const [at, entry] of entries.entries()) {
    const found = yield* nthProgress(entryChunked(entry, context), at, entries.length);
    spans.push(found.span);
    for (const event of found.events) {
      events.push(event);
      lines.push(entry.line);
    }
    if (at % 100 === 0) yield at / entries.length;
  }
  reportZones(entries, spans, context);
  return { events, lines };
}

/** What cannot be worked out of an entry, in whatever way, costs no more than its dates. */
function* entryChunked(
  entry: Component,
  context: EntriesContext,
): ChunkedWork<{ readonly span: EntrySpan; readonly events: readonly Fields[] }> {
  try {
    const span = entrySpan(context.ical, entry, context.findZone);
    return { span, events: yield* eventsOf(entry, span, context) };
  } catch {
    context.faults.push({
      place: `line ${entry.line}`,
      severity: 'warning',
      problem: 'its dates cannot be worked out, and it is listed without them',
    });
    const [uid, start] = [uidOf(entry), propertyOf(entry, 'dtstart')];
    const event = {
      ...(uid !== undefined && { id: uid }),
      ...entryFields(entry, context.plain),
      ...(start && { when: { asWritten: writtenValue(start) } }),
    };
    return { span: { start: undefined, length: undefined, when: undefined }, events: [event] };
  }
}

function* eventsOf(
  entry: Component,
  span: EntrySpan,
  context: EntriesContext,
): ChunkedWork<readonly Fields[]> {
  const uid = uidOf(entry);
  const fields = entryFields(entry, context.plain);
  const { start, when } = span;
  const instead = replacedStart(entry, context.findZone);
  const recurs = ['rrule', 'rdate'].some((name) => propertyOf(entry, name) !== undefined);
  if (start === undefined || !recurs || instead !== undefined) {
    reportRange(entry, context);
    reportLength(entry, span, context);
    const id = uid === undefined || instead === undefined ? uid : occurrenceId(uid, instead);
    return [{ ...(id !== undefined && { id }), ...fields, ...(when !== undefined && { when }) }];
  }
  const found = yield* occurrencesChunked(context.ical, entry, start, context);
  reportOccurrences(entry, found, context);
  reportLength(entry, span, context);
  reportPeriods(entry, found, context);
  const gone = context.replaced.get(uid ?? '');
  const rule = propertyOf(entry, 'rrule');
  return found.dates
    .filter((date) => !gone?.has(instantOf(date)))
    .map((date) => ({
      ...(uid !== undefined && { id: occurrenceId(uid, date) }),
      ...fields,
      when: occurrenceWhen(date, span, found, context.ical),
      ...(rule && { rrule: writtenValue(rule) }),
    }));
}

function occurrenceWhen(date: CalendarDate, span: EntrySpan, { ends }: Occurrences, ical: Ical): unknown {
  const end = ends.get(instantOf(date));
  return spanOf(date, end === undefined ? span.length : periodLength(ical, date, end));
}

function uidOf(entry: Component): string | undefined {
  const uid = textOf(entry, 'uid');
  return uid === undefined ? undefined : ownId(uid);
}

function occurrenceId(uid: string, date: CalendarDate): string {
  return `${uid}/${edtfOf(date)}`;
}

function reportRange(entry: Component, { faults }: EntriesContext): void {
  const property = propertyOf(entry, 'recurrence-id');
  if (property?.parameters['range'] === undefined) return;
  faults.push({
    place: `line ${property.line.number}`,
    severity: 'warning',
    problem: 'it is read as a change of this occurrence alone, and not of those that follow',
    offender: property.line.text,
  });
}

function reportLength(entry: Component, { start, length }: EntrySpan, { faults }: EntriesContext): void {
  const written = propertyOf(entry, 'duration');
  const isEnded = ['dtend', 'due'].some((name) => propertyOf(entry, name) !== undefined);
  if (written && start !== undefined && length === undefined && !isEnded) faults.push(unreadLength(written));
}

/** Of several periods in one line the first is said. */
function reportPeriods(
  entry: Component,
  { dates, ends }: Occurrences,
  { ical, faults }: EntriesContext,
): void {
  const isUnread = dates.some((date) => {
    const end = ends.get(instantOf(date));
    return end !== undefined && periodLength(ical, date, end) === undefined;
  });
  const [written] = propertiesOf(entry, 'rdate').filter(({ type }) => type === 'period');
  if (isUnread && written) faults.push(unreadLength(written));
}

function unreadLength(property: Property): SourceFault {
  return {
    place: `line ${property.line.number}`,
    severity: 'warning',
    problem: 'it has no length that can be worked out, and only the beginning is read: write "PT1H30M"',
    offender: writtenValue(property),
  };
}

function reportOccurrences(
  entry: Component,
  { dates, isEndless, leftOut, unread }: Occurrences,
  { faults }: EntriesContext,
): void {
  const [rule] = [...unread, ...propertiesOf(entry, 'rrule'), ...propertiesOf(entry, 'rdate')];
  const last = dates.at(-1);
  if (rule === undefined) return;
  const place = `line ${rule.line.number}`;
  const offender = writtenValue(rule);
  const read = dates.length === 1 ? '1 occurrence is read' : `${dates.length} occurrences are read`;
  if (unread.length > 0)
    faults.push({
      place,
      severity: 'warning',
      problem: `it is no recurrence that can be worked out: ${read}`,
      offender,
    });
  else if (leftOut > 0)
    faults.push({
      place,
      severity: 'warning',
      problem: `it recurs too often: ${read}, and ${leftOut} or more are left out`,
      offender,
    });
  else if (isEndless && last !== undefined)
    faults.push({
      place,
      severity: 'note',
      problem: `it recurs without an end: ${read}, the last on ${edtfOf({ ...last, isDay: true })}`,
      offender,
    });
}

/** Zones that are not known, each once; and that of times that name none. */
function reportZones(
  entries: readonly Component[],
  spans: readonly EntrySpan[],
  { faults, timeZone }: EntriesContext,
): void {
  const unknown = new Map<string, number>();
  let floating = 0;
  for (const [at, { start }] of spans.entries()) {
    const name = start?.unknownZone;
    if (name !== undefined && !unknown.has(name)) unknown.set(name, entries[at]?.line ?? 0);
    if (start !== undefined && !start.isDay && start.zone === undefined && name === undefined) floating++;
  }
  for (const [name, line] of unknown)
    faults.push({
      place: `line ${line}`,
      severity: 'warning',
      problem:
        'there is no zone of that name: write one such as "Europe/Vienna", or describe it in a VTIMEZONE',
      offender: `TZID=${name}`,
    });
  if (floating > 0)
    faults.push({
      place: '',
      severity: 'note',
      problem: `${floating === 1 ? '1 time names no zone, and is' : `${floating} times name no zone, and are`} read as of ${timeZone ?? 'UTC'}`,
    });
}
