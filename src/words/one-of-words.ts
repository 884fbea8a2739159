/** A set of dates of which one is meant: alternatives where they are counted, a range where they are not. */
import { dateBounds } from '../model/dates/bounds.js';
import type { EdtfDate, EdtfMember, EdtfOneOf, EdtfRange } from '../model/dates/edtf.js';
import { fill } from './compose.js';
import type { DateStyle } from './date-style.js';
import { fillPair, listedDates, namedDateWords } from './named-date-words.js';
import { isYearsAgo } from './year-format.js';

/** The one date of a set that has no other. */
export function onlyDate(set: EdtfOneOf): EdtfDate | undefined {
  const [only, ...others] = alternativesOf(set);
  return others.length === 0 && only?.type === 'date' ? only : undefined;
}

/** A set among other words: "6 or 7 December 2025", "some day between 1 and 13 December 2025", "2025 or later". */
export function oneOfWords(set: EdtfOneOf, style: DateStyle): string {
  const { orLater, orEarlier } = style.phrases;
  const open = { atOrAfter: orLater, onOrAfter: orLater, inOrAfter: orLater };
  const before = { atOrBefore: orEarlier, onOrBefore: orEarlier, inOrBefore: orEarlier };
  const inside = { ...style, phrases: { ...style.phrases, ...open, ...before } };
  return setWords(alternativesOf(set), inside, someBetween);
}

/** Whether there are several dates that it may be. */
export function isChoice(set: EdtfOneOf): boolean {
  return onlyDate(set) === undefined;
}

/**
 * It happened on one of these: "on 6 or 7 December 2025", "between 1 and 13 December 2025"; among others a range is one of them by
 * what lies in it: "a year between 1670 and 1672".
 */
export function onceInSetWords(set: EdtfOneOf, style: DateStyle): string {
  const members = alternativesOf(set);
  const { between } = style.phrases;
  const words = setWords(members, style, (range) =>
    members.length === 1 ? between : someBetween(range, style),
  );
  return fill(prepositionOf(members, style), { dates: words });
}

/** The members, with each range that has only its two ends in it as these. */
function alternativesOf({ members }: EdtfOneOf): readonly EdtfMember[] {
  return members.flatMap((member): readonly EdtfMember[] => {
    if (member.type === 'date') return [member];
    const { start, end } = member;
    if (start === undefined || end === undefined) return [member];
    if (isSameDate(start, end)) return [start];
    return isNextDate(start, end) ? [start, end] : [member];
  });
}

function isSameDate(one: EdtfDate, other: EdtfDate): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Whether nothing lies between two days, months, years … of one kind. Times are not counted. */
function isNextDate(start: EdtfDate, end: EdtfDate): boolean {
  if (start.hour !== undefined || start.precision !== end.precision || isYearsAgo(start)) return false;
  return dateBounds(start, 'UTC').latest === dateBounds(end, 'UTC').earliest;
}

function prepositionOf(members: readonly EdtfMember[], { phrases }: DateStyle): string {
  const dates = members.filter((member) => member.type === 'date');
  const plain = '{dates}';
  // "about 1984 or about 1986": a preposition would stand before another one.
  if (dates.length < members.length || dates[0]?.approximate) return plain;
  if (dates.every(({ precision }) => precision === 'day')) return phrases.onOneOf;
  const isLonger = (date: EdtfDate): boolean =>
    date.day === undefined && date.precision !== 'unknown' && !isYearsAgo(date);
  return dates.every(isLonger) ? phrases.inOneOf : plain;
}

function setWords(
  members: readonly EdtfMember[],
  style: DateStyle,
  betweenOf: (range: EdtfRange, style: DateStyle) => string,
): string {
  const dates = members.filter((member) => member.type === 'date');
  if (dates.length === members.length) return listedDates(dates, style, 'disjunction');
  const texts = members.map((member) =>
    member.type === 'date'
      ? namedDateWords(member, style)
      : rangeWords(member, style, betweenOf(member, style)),
  );
  if (texts.length === 1) return texts[0] ?? '';
  return fill(style.phrases.oneOf, { dates: texts.join(style.phrases.separator) });
}

/** "between 6 and 9 December 2025", "in or after December 2025". */
function rangeWords({ start, end }: EdtfRange, style: DateStyle, between: string): string {
  const { phrases } = style;
  if (start !== undefined && end !== undefined) return fillPair(between, [start, end], style);
  if (start !== undefined) {
    const template = byPrecision(start, phrases.atOrAfter, phrases.onOrAfter, phrases.inOrAfter);
    return fill(template, { date: namedDateWords(start, style) });
  }
  if (end === undefined) return '';
  const template = byPrecision(end, phrases.atOrBefore, phrases.onOrBefore, phrases.inOrBefore);
  return fill(template, { date: namedDateWords(end, style) });
}

/** The template for a start or an end that lies between two dates, by what of it is counted between them. */
function someBetween({ start, end }: EdtfRange, { phrases }: DateStyle): string {
  if (start?.precision !== end?.precision) return phrases.someTimeBetween;
  if (start?.precision === 'day') return phrases.someDayBetween;
  if (start?.precision === 'month') return phrases.someMonthBetween;
  return start?.precision === 'year' ? phrases.someYearBetween : phrases.someTimeBetween;
}

function byPrecision(date: EdtfDate, time: string, day: string, longer: string): string {
  if (date.hour !== undefined) return time;
  return date.day === undefined ? longer : day;
}
