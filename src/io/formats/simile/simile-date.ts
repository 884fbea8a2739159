/** Dates of SIMILE Timeline as EDTF: a year by itself, a day with its month by name, or ISO 8601. */
import { edtfYear } from '../../format/edtf-year.js';

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const era = String.raw`(?:\s*(bce?|b\.c\.(?:e\.)?|ad|a\.d\.|ce))?`;
const clock = String.raw`(?:[\sT]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?`;
const zone = String.raw`\s*(?:(?:GMT|UTC|Z)?\s*([+-]\d{2}):?(\d{2})|(GMT|UTC|Z))?(?:\s*\([^()]*\))?`;
const yearAlone = new RegExp(String.raw`^(-?)(\d{1,12})(\??)${era}$`, 'i');
const monthNamed = new RegExp(
  String.raw`^(?:[a-z]{3,9},?\s+)?(?:(\d{1,2})\s+)?([a-z]{3,9})\.?,?\s+(?:(\d{1,2})(?:st|nd|rd|th)?,?\s+)?(\d{1,6})${era}${clock}${zone}$`,
  'i',
);
const iso = new RegExp(String.raw`^(-?)(\d{4})-?(\d{2})(?:-?(\d{2}))?${clock}${zone}$`, 'i');

/** A text as EDTF; itself where it is none of it, for the parser to take as EDTF, or to say what is wrong. Midnight is the day. */
export function simileDate(written: string, isIso: boolean): string {
  const text = written.trim();
  return yearText(text) ?? namedText(text) ?? isoText(text, isIso) ?? text;
}

/** "6", "44 BC", "107?"; a negative year counts the year 0. */
function yearText(text: string): string | undefined {
  const [, sign, year, doubt = '', mark] = yearAlone.exec(text) ?? [];
  if (year === undefined || (year.length === 8 && mark === undefined && sign === '')) return undefined;
  return edtfYear(isBefore(mark) ? 1 - Number(year) : Number(`${sign}${year}`)) + doubt;
}

function namedText(text: string): string | undefined {
  const [, before, name = '', behind, year, mark, ...times] = monthNamed.exec(text) ?? [];
  const month = months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  if (year === undefined || month === 0) return undefined;
  const day = before ?? behind;
  const whole = edtfYear(isBefore(mark) ? 1 - Number(year) : Number(year));
  return withTime([whole, twoDigits(month), ...(day === undefined ? [] : [twoDigits(day)])], times);
}

function isoText(text: string, isIso: boolean): string | undefined {
  const [, sign = '', year, month = '', day, ...times] = iso.exec(text) ?? [];
  // Eight digits in a row are a date only where the source says that its dates are of ISO 8601.
  if (year === undefined || (!isIso && !text.slice(1).includes('-'))) return undefined;
  return withTime([sign + year, month, ...(day === undefined ? [] : [day])], times);
}

function withTime(date: readonly string[], times: readonly (string | undefined)[]): string {
  const [hour = '0', minute = '0', second = '0', hours, minutes, utc] = times;
  const isMidnight = [hour, minute, second].every((part) => Number(part) === 0);
  if (isMidnight || date.length < 3) return date.join('-');
  const offset = hours === undefined ? (utc === undefined ? '' : 'Z') : `${hours}:${minutes ?? '00'}`;
  const seconds = Number(second) === 0 ? '' : `:${twoDigits(second)}`;
  return `${date.join('-')}T${twoDigits(hour)}:${twoDigits(minute)}${seconds}${offset}`;
}

function isBefore(mark: string | undefined): boolean {
  return /^b/i.test(mark ?? '');
}

function twoDigits(part: number | string): string {
  return String(part).padStart(2, '0');
}
