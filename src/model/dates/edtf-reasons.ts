/** Says what is wrong with a text that is no date of EDTF. */

import { writtenInstead } from './dates-in-words.js';

/** HTML's two ways to write how long something lasts: `P3DT4H` and `4h 18m`. */
const DURATION = /^\s*(?:[+-]?P(?=[\dT]).*|(?:\d+(?:\.\d+)?\s*[wdhms]\s*)+)$/i;
const WEEK = /^\s*\d{4}-?W\d/i;
const TIME_ALONE = /^\s*T?\d{1,2}:\d{2}/;

/** Whether a text is how long something lasts, not when it was. */
export function isDuration(text: string): boolean {
  return DURATION.test(text);
}

const FOREIGN = /[^0-9X:.TZ+?~%YES/[\]{},\s-]/u;

/** Says what is wrong with a text that has not the shape of a date. */
export function shapeReason(text: string): string {
  const kind = kindReason(text);
  if (kind !== undefined) return kind;
  const foreign = FOREIGN.exec(text);
  if (foreign !== null) return foreignReason(foreign[0], text);
  if (/[{}[\]]/.test(text))
    return 'a set of dates must be a whole "[…]" or "{…}" and may not stand inside another date';
  if (text.includes('..')) return '".." stands only for an open end of an interval or inside a set';
  if (/\s/.test(text)) return 'a date has no spaces inside: write 2025-11-28';
  if (/^-?\d{5,}$/.test(text))
    return 'a year has four digits, or "Y" before it; day, month and year are parted by "-": write 2025-11-28';
  // Two digits may be of this century, and of the first.
  const [, sign, year = '', rest = ''] = /^(-?)(\d{1,3})(-.*|)$/.exec(text) ?? [];
  if (sign !== undefined)
    return `a year has four digits: write ${year.length === 3 ? `${sign}${year.padStart(4, '0')}${rest}` : '2025-11-28'}`;
  if (/^-?[0-9X]{4}-(\d{3,}|\d?(-|$))/.test(text)) return 'a month has two digits: write 2025-04';
  if (/^-?[0-9X]{4}-[0-9X]{2}-(\d{3,}|\d?)$/.test(text)) return 'a day has two digits: write 2025-11-08';
  return 'a date is written year, year-month or year-month-day: write 2025-11-28';
}

/** Says what is wrong with a time of day, `time`, in a whole `text`. */
export function timeReason(time: string, text: string): string {
  const kind = kindReason(text);
  if (kind !== undefined) return kind;
  const foreign = FOREIGN.exec(text);
  if (foreign !== null) return foreignReason(foreign[0], text);
  if (time === '') return 'no time is written after "T"';
  return 'a time is written hh:mm or hh:mm:ss, with Z, an offset such as +09:00, or nothing after it';
}

/** What a text is that other standards have beside dates, and how it is written as one. */
function kindReason(text: string): string | undefined {
  const instead = writtenInstead(text);
  if (instead !== undefined) return instead;
  if (isDuration(text))
    return 'how long something lasts is no date: its start and end are, such as 2025-12-06/2025-12-08';
  if (WEEK.test(text)) return 'a week is written as one of its days, such as [2025-12-01..2025-12-07]';
  if (TIME_ALONE.test(text)) return 'a time of day needs its date before it, such as 2025-12-07T14:30';
  const [, start, end] = /^\s*(\S+)\s*[–—]\s*(\S+)\s*$/.exec(text) ?? [];
  return start !== undefined && end !== undefined
    ? `from one date to another is written with "/": write ${start}/${end}`
    : undefined;
}

/** Says why a mark has no place where it stands in `text`. */
export function misplacedReason(mark: string, text: string): string {
  if (/^[^?~]*(\?~|~\?)$/.test(text))
    return `uncertain and approximate is written "%", not "${text.slice(-2)}"`;
  return `"${mark}" stands before or after a year, month or day, or at the end of a time`;
}

function foreignReason(character: string, text: string): string {
  return /\p{L}{2}/u.test(text)
    ? 'words are no date: write it in numbers, such as 2025-11-28, or XXXX where it is not known'
    : `"${character}" has no place in a date: write 2025-11-28`;
}
