/** Local times as numbers. */
import {
  civilDate,
  epochDay,
  MS_PER_DAY,
  MS_PER_HOUR,
  MS_PER_MINUTE,
} from '../../../model/dates/calendar.js';

const written = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}):(\d{2})Z?)?$/;

/** A day, or a time of day, in milliseconds, its fields read as UTC; undefined for what there is not. */
export function localTime(text: string): number | undefined {
  const parts = written.exec(text);
  if (parts === null) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts
    .slice(1)
    .map((part: string | undefined) => Number(part ?? 0));
  const date = epochDay(year, month, day);
  const real = civilDate(date);
  if (real.month !== month || real.day !== day || hour > 23 || minute > 59 || second > 60) return undefined;
  // A leap second is written as the one before it.
  return date * MS_PER_DAY + hour * MS_PER_HOUR + minute * MS_PER_MINUTE + Math.min(second, 59) * 1000;
}
