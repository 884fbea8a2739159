/** The numbers by which spreadsheets keep dates, as text. */
import { MS_PER_DAY } from '../../model/dates/calendar.js';
import type { DateFormat } from './cell-format.js';

/** The day 0 of workbooks that count from 1900, for all days behind the 29 February 1900, which they have, and there was not. */
export const dayZero: number = Date.UTC(1899, 11, 30);
/** How much later the others begin, which count from 1904. */
const from1904 = 1462;
/** The 31 December 9999. */
const lastDay = 2_958_465;
/** Times of day alone are below; a date that shows its time alone is no day of the first years. */
const firstTimed = 10_000;

/** Days up to the 29 February 1900, which programs count differently. */
export const lastEarlyDay = 60;

/**
 * A date, as far as it is shown: `2025`, `2025-11`, `2025-11-28`, `2025-11-28T14:30`; a time alone as `14:30`, a length as `26:30:00`.
 * What is not shown counts only where a spreadsheet does not fill it in by itself: the first of a month, January and midnight;
 * midnight is but the day even where it is shown, for programs write days so. Undefined for what is no date.
 */
export function serialDate(serial: number, format: DateFormat, is1904: boolean): string | undefined {
  if (format.isLength) return lengthText(serial, format);
  const ticks = Math.round(serial * MS_PER_DAY);
  const day = Math.floor(ticks / MS_PER_DAY);
  const time = ticks - day * MS_PER_DAY;
  const hasDate = format.year || format.month || format.day;
  if (!hasDate && day < firstTimed) return day < 0 ? undefined : timeText(time, format.seconds);
  const date = is1904 ? dateText(day + from1904) : dateFrom1900(day);
  if (date === undefined) return undefined;
  return time === 0 ? shortened(date, format) : `${date}T${timeText(time, format.seconds)}`;
}

function dateFrom1900(day: number): string | undefined {
  if (day < 1) return undefined;
  // The parser will say that there was no such day.
  if (day === lastEarlyDay) return '1900-02-29';
  return dateText(day < lastEarlyDay ? day + 1 : day);
}

function dateText(day: number): string | undefined {
  if (day < 0 || day > lastDay) return undefined;
  return new Date(dayZero + day * MS_PER_DAY).toISOString().slice(0, 10);
}

/** Without what a spreadsheet has filled in; a format of a time alone shows no part of a date, and hides none. */
function shortened(date: string, { day, month, year, time }: DateFormat): string {
  if (day || !(year || month) || !date.endsWith('-01')) return date;
  return month || time || !date.endsWith('-01-01') ? date.slice(0, 7) : date.slice(0, 4);
}

function timeText(time: number, hasSeconds: boolean): string {
  const [hours, minutes, rest] = [
    Math.floor(time / 3_600_000),
    Math.floor(time / 60_000) % 60,
    time % 60_000,
  ];
  const clock = `${twoDigits(hours)}:${twoDigits(minutes)}`;
  if (rest === 0 && !hasSeconds) return clock;
  const fraction = rest % 1000 === 0 ? '' : `.${String(rest % 1000).padStart(3, '0')}`;
  return `${clock}:${twoDigits(Math.floor(rest / 1000))}${fraction}`;
}

function lengthText(serial: number, { seconds }: DateFormat): string {
  const text = timeText(Math.round(Math.abs(serial) * MS_PER_DAY), seconds);
  return serial < 0 ? `-${text}` : text;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
