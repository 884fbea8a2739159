/** Several dates at each of which it happened, in words: "1667, 1668 and every year from 1670 to 1672". */
import type { EdtfAllOf, EdtfDate, EdtfRange } from '../model/dates/edtf.js';
import { fill, joinNames } from './compose.js';
import type { DateStyle } from './date-style.js';
import { detailPhrases } from './detail-phrases.js';
import { fillPair, listedDates, namedDateWords } from './named-date-words.js';

/** The words of an all-of set. */
export function allOfWords({ members }: EdtfAllOf, style: DateStyle): string {
  const dates = members.filter((member) => member.type === 'date');
  if (dates.length === members.length) return listedDates(dates, style, 'conjunction');
  const texts = members.map((member) =>
    member.type === 'date' ? namedDateWords(member, style) : runWords(member, style),
  );
  return joinNames(texts, style.tag);
}

function runWords({ start, end }: EdtfRange, style: DateStyle): string {
  const { units, allFromTo, allFrom, allUntil } = detailPhrases(style);
  const unit = units[unitOf(start ?? end)] ?? '';
  if (end === undefined)
    return start === undefined ? '' : fill(allFrom, { unit, start: namedDateWords(start, style) });
  if (start === undefined) return fill(allUntil, { unit, end: namedDateWords(end, style) });
  const template = fill(allFromTo, { unit });
  if (start.hour === undefined) return fillPair(template, [start, end], style);
  return fill(template, { start: namedDateWords(start, style), end: namedDateWords(end, style) });
}

/** What follows one another in a run that begins with a date: years, months or days. */
function unitOf(date: EdtfDate | undefined): number {
  if (date?.day !== undefined) return 2;
  return date?.month === undefined ? 0 : 1;
}
