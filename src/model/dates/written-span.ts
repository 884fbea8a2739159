/** Writes a time between two bounds as a date of the format. */
import type { EdtfText } from '../event.js';
import { civilDate, MS_PER_DAY } from './calendar.js';
import { lastBefore } from './last-before.js';
import { floorInZone, localTimeOf } from './zone.js';

/**
 * One of the dates from a first instant, in epoch milliseconds, to just before another, by the clocks of a zone: in years or months where
 * both bounds are those of such, else in days. One of them may be infinite; beyond four digits years alone are written.
 */
export function writtenSpan(start: number, end: number, zone: string): EdtfText {
  const isWhole = (unit: 'month' | 'year'): boolean =>
    [start, end].every((bound) => floorInZone(bound, unit, zone) === bound);
  const open = start === -Infinity || end === Infinity;
  const length = !open && isWhole('year') ? 4 : !open && isWhole('month') ? 7 : 10;
  const last = end === Infinity ? '' : written(lastBefore(end), zone, length);
  const first = start === -Infinity ? '' : written(start, zone, length);
  return first === last ? last : `[${first}..${last}]`;
}

function written(time: number, zone: string, length: number): EdtfText {
  const { year, month, day } = civilDate(Math.floor(localTimeOf(time, zone) / MS_PER_DAY));
  const sign = year < 0 ? '-' : '';
  const digits = String(Math.abs(year)).padStart(4, '0');
  if (digits.length > 4) return `Y${sign}${digits}`;
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${sign}${`${digits}-${two(month)}-${two(day)}`.slice(0, length)}`;
}
