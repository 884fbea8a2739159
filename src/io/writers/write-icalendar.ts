/** Writes iCalendar (RFC 5545): an entry for each event with a date; what a calendar has no place for stands in its description. */
import { civilDate, epochDay, MS_PER_DAY, MS_PER_SECOND } from '../../model/dates/calendar.js';
import { dateBounds, localStart } from '../../model/dates/bounds.js';
import { parseEdtf, type EdtfDate } from '../../model/dates/edtf.js';
import type { When } from '../../model/event.js';
import { deriveId } from '../../model/ingest/derive-id.js';
import type { Timeline } from '../../model/timeline.js';
import type { ChunkedWork } from '../../util/chunked.js';
import { describe, type Description } from '../../words/describe.js';
import { calendarProduct, calendarUids } from '../format/own-calendar.js';
import { countInWords, eventWords } from './event-words.js';
import { line, textLine, textsLine } from './icalendar-lines.js';
import { Losses } from './losses.js';
import { isTimed, plainDatesOf, type PlainDates, type PlainSpan } from './plain-dates.js';
import { saysMoreThan } from './document-loss.js';
import { writeRowsChunked, type WriteOptions, type Writing } from './writing.js';

/** Years have four digits, from that of the first on. */
const [firstDay, lastDay] = [epochDay(1, 1, 1), epochDay(9999, 12, 31)];

/** What all entries of a calendar have in common. */
interface CalendarContext {
  readonly timeline: Timeline;
  readonly options: WriteOptions;
  readonly losses: Losses;
  /** Behind the id of an event, so that those of two documents differ. */
  readonly uids: string;
  readonly stamp: string;
}

/**
 * The calendar of a timeline: days as days, times in UTC, what is inexact as the days within which it lies, with its date in words. Without
 * a date of export its entries are stamped as of the document.
 */
export function* writeIcalendar(timeline: Timeline, options: WriteOptions): ChunkedWork<Writing> {
  const losses = new Losses();
  const uids = calendarUids(deriveId('calendar', undefined, nameOf(timeline)));
  const context = { timeline, options, losses, uids, stamp: stampOf(options.on ?? timeline.header.asOf) };
  const entries: string[] = [];
  yield* writeRowsChunked(timeline, options, losses, (row) => entries.push(entryOf(row, context)));
  losses.add('document', saysMoreThan(timeline, ['title', 'description', 'timeZone']));
  return {
    content: [...headOf(timeline), ...entries, line('END', 'VCALENDAR')].join(''),
    losses: losses.words(options.locale),
  };
}

/** The title; without one, the first event stands for the document. */
function nameOf(timeline: Timeline): string {
  const { header, order } = timeline;
  const { id = '', title = '' } = timeline.event(order[0] ?? -1) ?? {};
  return header.title || `${id}\n${title}`;
}

function headOf({ header: { title, description, timeZone } }: Timeline): readonly string[] {
  return [
    line('BEGIN', 'VCALENDAR'),
    line('VERSION', '2.0'),
    line('PRODID', calendarProduct),
    ...(title ? [textLine('X-WR-CALNAME', title)] : []),
    ...(description ? [textLine('X-WR-CALDESC', description)] : []),
    ...(timeZone === 'UTC' || timeZone === 'unknown' ? [] : [textLine('X-WR-TIMEZONE', timeZone)]),
  ];
}

/** Empty for what a calendar cannot have; that is counted. */
function entryOf(row: number, { timeline, options, losses, uids, stamp }: CalendarContext): string {
  const description = describe(timeline, row, options.locale);
  if (!description) return '';
  const { when } = description.event;
  const plain = when && timeline.extent(row) ? plainDatesOf(when) : undefined;
  losses.add('undated', plain === undefined);
  if (!when || !plain) return '';
  const dates = alikeDates(plain);
  const zone = when.zone ?? timeline.header.timeZone;
  const lines = dateLines(dates, zone);
  losses.add('years', lines === undefined);
  if (!lines) return '';
  const isExact = isHeld(when, dates, zone);
  losses.add('vague', !isExact);
  countInWords(timeline, description, losses);
  return [
    line('BEGIN', 'VEVENT'),
    textLine('UID', `${description.id}${uids}`),
    line('DTSTAMP', stamp),
    ...lines,
    ...factLines(description, eventWords(description, isExact, options.locale)),
    // A chronology keeps nobody busy.
    line('TRANSP', 'TRANSPARENT'),
    line('END', 'VEVENT'),
  ].join('');
}

function factLines({ title, event, sources }: Description, words: readonly string[]): readonly string[] {
  const { place, tags } = event;
  const { latitude, longitude } = place ?? {};
  const url = sources.find((source) => source.url !== undefined)?.url;
  return [
    textLine('SUMMARY', title),
    ...(words.length > 0 ? [textLine('DESCRIPTION', words.join('\n'))] : []),
    ...(place ? [textLine('LOCATION', place.name)] : []),
    ...(latitude !== undefined && longitude !== undefined
      ? [line('GEO', `${decimal(latitude)};${decimal(longitude)}`)]
      : []),
    ...(tags.length > 0 ? [textsLine('CATEGORIES', tags)] : []),
    ...(url === undefined ? [] : [line('URL', url)]),
  ];
}

function decimal(degrees: number): string {
  return String(Number(degrees.toFixed(6)));
}

/** Whether the lines say all that is known of a date: days, or times to the minute at least, in a zone that is known. A calendar has seconds always. */
function isHeld(when: When, { spans, isExact }: PlainDates, zone: string): boolean {
  const { note, basis, after, before } = when;
  const all = spans.flatMap(({ start, end = start }) => [start, end]);
  const isFine = all.every(
    ({ day, hour, minute, millisecond = 0 }) =>
      day !== undefined && (hour === undefined || minute !== undefined) && millisecond === 0,
  );
  const isOfOneKind = all.every((date) => isTimed(date) === isTimed(spans[0].start));
  const isPlaced = zone !== 'unknown' || all.every(({ offset }) => offset !== undefined);
  return isExact && isFine && isOfOneKind && isPlaced && [note, basis, after, before].every((each) => !each);
}

/** Undefined where a date lies in no year of a calendar. */
function dateLines(dates: PlainDates, zone: string): readonly string[] | undefined {
  const { spans } = dates;
  const [first, ...others] = spans;
  // Those of times may lie in another year in UTC.
  const margin = isOfTimes(dates) ? 1 : 0;
  if (!spans.map(daysOf).every(([start, end]) => start >= firstDay + margin && end <= lastDay - margin))
    return undefined;
  if (isOfTimes(dates)) {
    const time = (date: EdtfDate): string => timeText(date, zone);
    return [
      line('DTSTART', time(first.start)),
      ...(first.end && time(first.end) !== time(first.start) ? [line('DTEND', time(first.end))] : []),
      ...others.map(({ start }) => line('RDATE', time(start))),
    ];
  }
  const [start, end] = daysOf(first);
  return [
    line('DTSTART;VALUE=DATE', dayText(start)),
    line('DTEND;VALUE=DATE', dayText(end)),
    ...others.map((span) => line('RDATE;VALUE=DATE', dayText(daysOf(span)[0]))),
  ];
}

function isOfTimes({ spans }: PlainDates): boolean {
  return spans.every(({ start, end = start }) => isTimed(start) && isTimed(end));
}

/** Each further time of an entry lasts as long as the first: those that do not are the days within which they all lie. */
function alikeDates(dates: PlainDates): PlainDates {
  const { spans } = dates;
  const lengths = spans.map((span) => {
    const [start, end] = isOfTimes(dates)
      ? ([localStart(span.start), localStart(span.end ?? span.start)] as const)
      : daysOf(span);
    return end - start;
  });
  if (lengths.every((length) => length === lengths[0])) return dates;
  const ends = spans.flatMap(({ start, end = start }) => [start, end]);
  const start = ends.reduce((one, other) => (localStart(other) < localStart(one) ? other : one));
  const end = ends.reduce((one, other) =>
    daysOf({ start: other })[1] > daysOf({ start: one })[1] ? other : one,
  );
  return { ...dates, spans: [{ start, end }], isExact: false };
}

/** The first day, and the one after the last. */
function daysOf({ start, end = start }: PlainSpan): readonly [number, number] {
  const local = (date: EdtfDate): EdtfDate => ({ ...date, offset: 0 });
  const last = dateBounds(local(end), 'UTC').latest;
  return [Math.floor(localStart(start) / MS_PER_DAY), Math.ceil(last / MS_PER_DAY)];
}

/** In UTC; as its own clock has it where nobody knows in which zone that is. */
function timeText(date: EdtfDate, zone: string): string {
  const isFloating = zone === 'unknown' && date.offset === undefined;
  const instant = isFloating ? localStart(date) : dateBounds(date, zone).earliest;
  const day = Math.floor(instant / MS_PER_DAY);
  const seconds = Math.floor((instant - day * MS_PER_DAY) / MS_PER_SECOND);
  const clock = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60].map(twoDigits);
  return `${dayText(day)}T${clock.join('')}${isFloating ? '' : 'Z'}`;
}

function dayText(day: number): string {
  const { year, month, day: date } = civilDate(day);
  return `${String(year).padStart(4, '0')}${twoDigits(month)}${twoDigits(date)}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

/** When the entries were made: an entry has to have one, and no writer has a clock. */
function stampOf(on: string | undefined): string {
  const date = parseEdtf(on ?? '');
  return date.type === 'date' && date.year >= 2 && date.year <= 9998
    ? timeText(date, 'UTC')
    : '19700101T000000Z';
}
