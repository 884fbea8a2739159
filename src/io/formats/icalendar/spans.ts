/** From when to when an entry of a calendar was, and its occurrences: ends of whole days are exclusive in calendars, and inclusive here. */
import { epochDay, MS_PER_DAY } from '../../../model/dates/calendar.js';
import type { WrittenWhen } from '../../../model/written.js';
import type { Ical } from '../../libraries/ical.js';
import { propertyOf, writtenValue, type Component } from './components.js';
import { dateOf, edtfOf, instantOf, type CalendarDate } from './dates.js';
import { localTime } from './local-time.js';
import type { FindZone } from './zones.js';

/** How long something lasted: days by the calendar, and exact time. */
export interface Length {
  readonly days: number;
  readonly time: number;
}

/** When an entry was, once. */
export interface EntrySpan {
  readonly start: CalendarDate | undefined;
  /** How long each occurrence lasts. */
  readonly length: Length | undefined;
  /** As it is written, where that is more than `start` and `length` say: in a zone of its own, or no date. */
  readonly when: WrittenWhen | undefined;
}

/** The span of a component, its end by its own property, or by its length. */
export function entrySpan(ical: Ical, component: Component, findZone: FindZone): EntrySpan {
  const begin = propertyOf(component, 'dtstart');
  const due = propertyOf(component, 'due');
  const close = propertyOf(component, 'dtend') ?? (begin && due);
  const only = begin ?? due;
  if (only === undefined) return { start: undefined, length: undefined, when: undefined };
  const start = dateOf(only.values[0], only, findZone);
  if (start === undefined)
    return { start, length: undefined, when: { at: writtenValue(only), asWritten: writtenValue(only) } };
  if (close === undefined) {
    const length = ownLength(ical, component, start);
    return { start, length, when: spanOf(start, length) };
  }
  const end = dateOf(close.values[0], close, findZone);
  if (end === undefined) return { start, length: undefined, when: `${edtfOf(start)}/${writtenValue(close)}` };
  const isDue = close === due;
  if (start.isDay && end.isDay) {
    const days = (end.local - start.local) / MS_PER_DAY + (isDue ? 1 : 0);
    return { start, length: { days, time: 0 }, when: spanOf(start, { days, time: 0 }) };
  }
  const length = { days: 0, time: instantOf(end) - instantOf(start) };
  return { start, length, when: length.time === 0 ? spanOf(start, undefined) : between(start, edtfOf(end)) };
}

/** What lasts for the length of an occurrence that begins at `start`. */
export function spanOf(start: CalendarDate, length: Length | undefined): WrittenWhen {
  const { days = 0, time = 0 } = length ?? {};
  if (start.isDay) {
    // A day that ends on itself is written by some for one day.
    const last = start.local + (days === 0 ? 0 : days - 1) * MS_PER_DAY;
    return days === 0 || days === 1 ? between(start) : between(start, edtfOf({ ...start, local: last }));
  }
  if (days === 0 && time === 0) return between(start);
  const day = start.local + days * MS_PER_DAY;
  return between(start, edtfOf({ ...start, local: day + time }, start.zone?.offsetOf(day)));
}

/** In a zone that is not known, it may have been half a day earlier or later. */
function between(start: CalendarDate, end?: string): WrittenWhen {
  const first = edtfOf(start);
  if (start.unknownZone !== undefined) {
    const notes = { zone: 'unknown', note: `TZID=${start.unknownZone}` };
    return end === undefined ? { at: first, ...notes } : { start: first, end, ...notes };
  }
  return end === undefined ? first : `${first}/${end}`;
}

function ownLength(ical: Ical, component: Component, start: CalendarDate): Length | undefined {
  const written = propertyOf(component, 'duration');
  return written && lengthOf(ical, writtenValue(written), start);
}

const [firstTime, lastTime] = [epochDay(0, 1, 1) * MS_PER_DAY, (epochDay(9999, 12, 31) + 1) * MS_PER_DAY];

/** Undefined for what is no length, and for one that ends in no year of four digits, which is all that dates have here. */
function lengthOf(ical: Ical, written: string, start: CalendarDate): Length | undefined {
  try {
    const { weeks, days, hours, minutes, seconds, isNegative } = ical.Duration.fromString(written);
    const sign = isNegative ? -1 : 1;
    const length = {
      days: sign * (weeks * 7 + days),
      time: sign * ((hours * 60 + minutes) * 60 + seconds) * 1000,
    };
    const end = start.local + length.days * MS_PER_DAY + length.time;
    return end >= firstTime && end < lastTime ? length : undefined;
  } catch {
    return undefined;
  }
}

/** How long a period lasts that has an end of its own, or a length; undefined where it says neither. */
export function periodLength(ical: Ical, start: CalendarDate, end: unknown): Length | undefined {
  const text = String(end);
  if (ical.Duration.isValueString(text)) {
    const length = lengthOf(ical, text, start);
    return length && { days: 0, time: length.days * MS_PER_DAY + length.time };
  }
  const local = localTime(text);
  if (local === undefined) return undefined;
  const instant = text.endsWith('Z') ? local : local - (start.zone?.offsetOf(local) ?? 0);
  return { days: 0, time: instant - instantOf(start) };
}
