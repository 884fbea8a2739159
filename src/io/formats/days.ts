/** Days as texts. */
import { civilDate, epochDay } from '../../model/dates/calendar.js';

/** The day so many days after one that is written `2025-12-06`; undefined where a text is no day. */
export function shiftedDay(text: string, days: number): string | undefined {
  const [, year, month, day] = /^(-?\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  if (year === undefined) return undefined;
  const given = epochDay(Number(year), Number(month), Number(day));
  // A day that its month does not have.
  if (dayText(given) !== text) return undefined;
  return dayText(given + days);
}

function dayText(number: number): string {
  const { year, month, day } = civilDate(number);
  const [digits, ...rest] = [Math.abs(year), month, day].map(String);
  const years = `${year < 0 ? '-' : ''}${(digits ?? '').padStart(4, '0')}`;
  return [years, ...rest.map((part) => part.padStart(2, '0'))].join('-');
}
