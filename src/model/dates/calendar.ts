/** The proleptic Gregorian calendar by plain arithmetic, so that deep time works beyond the range of `Date`. */

import {
  millisecondsInDay,
  millisecondsInHour,
  millisecondsInMinute,
  millisecondsInSecond,
} from 'date-fns/constants';

/** Milliseconds in a second, leap seconds left aside. */
export const MS_PER_SECOND: number = millisecondsInSecond;
/** Milliseconds in a minute, leap seconds left aside. */
export const MS_PER_MINUTE: number = millisecondsInMinute;
/** Milliseconds in an hour, leap seconds left aside. */
export const MS_PER_HOUR: number = millisecondsInHour;
/** Milliseconds in a day of UTC; local days may be longer or shorter. */
export const MS_PER_DAY: number = millisecondsInDay;

/** A day of the calendar; year 0 is 1 BCE, `month` and `day` count from 1. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Whether `year` (astronomical, year 0 included) has a 29 February. */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** The number of days of a month from 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/**
 * Days from 1970-01-01 to a day of the calendar, after Howard Hinnant's `days_from_civil`.
 * `month` may run past 12 or below 1. Exact for years of up to twelve digits, monotone beyond.
 */
export function epochDay(year: number, month = 1, day = 1): number {
  const carried = year + Math.floor((month - 1) / 12);
  const monthIndex = month - 1 - Math.floor((month - 1) / 12) * 12;
  const shiftedYear = monthIndex < 2 ? carried - 1 : carried;
  const era = Math.floor(shiftedYear / 400);
  const yearOfEra = shiftedYear - era * 400;
  const dayOfYear = Math.floor((153 * ((monthIndex + 10) % 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The day of the calendar that lies `day` days after 1970-01-01: the inverse of `epochDay`. */
export function civilDate(day: number): CivilDate {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}
