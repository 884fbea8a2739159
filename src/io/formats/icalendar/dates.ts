/** Dates and times of iCalendar, and how they are written in EDTF. */
import { civilDate, MS_PER_DAY, MS_PER_MINUTE } from '../../../model/dates/calendar.js';
import type { Property } from './components.js';
import { localTime } from './local-time.js';
import { utc, type CalendarZone, type FindZone } from './zones.js';

/** A day, or a time of day. */
export interface CalendarDate {
  /** In milliseconds, its fields read as UTC. */
  readonly local: number;
  readonly isDay: boolean;
  /** None for a day, and for a time that belongs to no zone (floating), or to one that is not known. */
  readonly zone: CalendarZone | undefined;
  /** The name of a zone that is not known. */
  readonly unknownZone?: string;
}

/** A value of a property; undefined where it is no date that there is. */
export function dateOf(
  value: unknown,
  { parameters }: Property,
  findZone: FindZone,
): CalendarDate | undefined {
  const text = typeof value === 'string' ? value : '';
  const local = localTime(text);
  if (local === undefined) return undefined;
  if (!text.includes('T')) return { local, isDay: true, zone: undefined };
  if (text.endsWith('Z')) return { local, isDay: false, zone: utc };
  const name = parameters['tzid'];
  const zone = typeof name === 'string' ? findZone(name) : undefined;
  const unknownZone = typeof name === 'string' && zone === undefined ? name : undefined;
  return { local, isDay: false, zone, ...(unknownZone !== undefined && { unknownZone }) };
}

/** When it was; a time without a zone as if it were UTC. */
export function instantOf({ local, zone }: CalendarDate): number {
  return local - (zone?.offsetOf(local) ?? 0);
}

/** As EDTF: to the minute where no seconds are said, with the offset of its zone. */
export function edtfOf(
  { local, isDay, zone }: CalendarDate,
  offset: number | undefined = zone?.offsetOf(local),
): string {
  const day = dayText(local);
  if (isDay) return day;
  const time = new Date(local).toISOString().slice(11, local % MS_PER_MINUTE === 0 ? 16 : 19);
  if (offset === undefined) return `${day}T${time}`;
  // Before there were zones, clocks were ahead by odd seconds, which EDTF cannot say.
  if (offset % MS_PER_MINUTE !== 0) return edtfOf({ local: local - offset, isDay, zone: utc }, 0);
  return `${day}T${time}${offsetText(offset)}`;
}

function dayText(local: number): string {
  const { year, month, day } = civilDate(Math.floor(local / MS_PER_DAY));
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
}

function offsetText(offset: number): string {
  if (offset === 0) return 'Z';
  const minutes = Math.abs(offset) / MS_PER_MINUTE;
  return `${offset < 0 ? '-' : '+'}${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
