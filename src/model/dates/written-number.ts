/** What a number stands for where a date is expected: a year, or milliseconds since 1970, which it may not have been meant as. */

/** Why a number may have been meant otherwise than it is read. */
export type Doubt = 'year' | 'seconds' | 'microseconds';

const LAST_YEAR = 9999;
// Seconds of the years 1973 to 2286, which as milliseconds all lie in the first months of 1970 or the last of 1969.
const [LEAST_SECONDS, PAST_SECONDS] = [1e8, 1e10];
// Microseconds from 1973 on: as milliseconds they lie beyond the year 5138.
const LEAST_MICROSECONDS = 1e14;

/** The doubt about a number; undefined where there is none. */
export function doubtOf(number: number): Doubt | undefined {
  if (number >= 1 && number <= LAST_YEAR && Number.isInteger(number)) return 'year';
  const size = Math.abs(number);
  if (size >= LEAST_SECONDS && size < PAST_SECONDS) return 'seconds';
  return size >= LEAST_MICROSECONDS ? 'microseconds' : undefined;
}

/** The doubt as a lower-case part of a sentence. */
export function doubtReason(doubt: Doubt, number: number): string {
  if (doubt === 'year') return `read as the year ${String(number)}, not as milliseconds since 1970`;
  return `read as milliseconds since 1970, but it looks like ${doubt}`;
}

/** A year as EDTF writes it. */
export function textOfYear(year: number): string {
  return String(year).padStart(4, '0');
}

/** The milliseconds of a `Date` of this realm or another; undefined where a value is none. */
export function instantOfDate(value: unknown): number | undefined {
  if (Object.prototype.toString.call(value) !== '[object Date]') return undefined;
  try {
    return Date.prototype.getTime.call(value);
  } catch {
    // Other objects may call themselves "Date".
    return undefined;
  }
}
