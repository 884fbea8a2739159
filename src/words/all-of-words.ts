/** Several dates at each of which it happened, in words: "1667, 1668 and every year from 1670 to 1672". */
import type { EdtfAllOf, EdtfDate, EdtfRange } from '../model/dates/edtf.js';
import { fill, joinNames } from './compose.js';
import type { DateStyle } from './date-style.js';
import { detailPhrases } from './detail-phrases.js';

/** The words of an all-of set; `name` writes one date as it is named by itself. */
export function allOfWords(
  { members }: EdtfAllOf,
  style: DateStyle,
  name: (date: EdtfDate) => string,
): string {
  const texts = members.map((member) =>
    member.type === 'date' ? name(member) : runWords(member, style, name),
  );
  return joinNames(texts, style.tag);
}

function runWords({ start, end }: EdtfRange, style: DateStyle, name: (date: EdtfDate) => string): string {
  const { units, allFromTo, allFrom, allUntil } = detailPhrases(style);
  const unit = units[unitOf(start ?? end)] ?? '';
  if (end === undefined) return start === undefined ? '' : fill(allFrom, { unit, start: name(start) });
  if (start === undefined) return fill(allUntil, { unit, end: name(end) });
  return fill(allFromTo, { unit, start: name(start), end: name(end) });
}

/** What follows one another in a run that begins with a date: years, months or days. */
function unitOf(date: EdtfDate | undefined): number {
  if (date?.day !== undefined) return 2;
  return date?.month === undefined ? 0 : 1;
}
