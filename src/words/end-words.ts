/** What happened once within a date, and what lasted from one to another, by what was written of either end. */
import type { EdtfDate, EdtfOneOf } from '../model/dates/edtf.js';
import { isolated } from '../util/bidi.js';
import { fill } from './compose.js';
import { isMarked, namesSpan } from './date-details.js';
import { formatDate, shownDate } from './date-format.js';
import type { DateStyle } from './date-style.js';
import { detailPhrases } from './detail-phrases.js';
import { fillEnds, fillPair, namedDateWords, qualifiedWords } from './named-date-words.js';
import { isChoice, onceInSetWords, oneOfWords, onlyDate } from './one-of-words.js';
import { fillYears, isYearsAgo, unnamedYears, withYearNamed } from './year-format.js';

/** `open`, `unknown`, a date, or text that is no date and is shown as it is. */
export type WordsEnd = EdtfDate | EdtfOneOf | string;

const longer: readonly EdtfDate['precision'][] = ['decade', 'century', 'millennium'];

/** It happened once, within the date. */
export function onceWords(date: WordsEnd, given: DateStyle): string {
  if (typeof date === 'string') return date;
  if (date.type === 'one-of') {
    const only = onlyDate(date);
    return only === undefined ? onceInSetWords(date, given) : onceWords(only, given);
  }
  const style: DateStyle = { ...given, isAlone: given.form === 'short' };
  const { phrases } = style;
  if (isMarked(date) || namesSpan(date)) return qualifiedWords(date, style, phrases.uncertain);
  const count = unnamedYears(date);
  if (count !== undefined) return fillYears(phrases.between, date.year, count, style);
  if (hasUnnamedMonth(date)) return fill(phrases.unnamedDay, { date: wholeWords(date, style) });
  return within(date, formatDate(shownDate(date, style), style), style);
}

/** "some day in November 2025": a month and a year name no moment. */
function within(date: EdtfDate, text: string, style: DateStyle): string {
  const { phrases } = style;
  const { precision, day, hour } = date;
  if (precision === 'month') return fill(phrases.someDay, { date: text });
  const isMoment = (day ?? hour) !== undefined || precision === 'unknown' || isYearsAgo(date);
  return isMoment ? text : fill(phrases.someTime, { date: withYearNamed(text, date, style) });
}

function hasUnnamedMonth({ unspecified }: EdtfDate): boolean {
  return unspecified?.month === true && unspecified.yearDigits === 0;
}

/** It lasted from the start to the end. */
export function spanWords(start: WordsEnd, end: WordsEnd, style: DateStyle): string {
  const { phrases } = style;
  if (start === 'unknown' || start === 'open') {
    if (end === 'unknown' || end === 'open') return '';
    return fill(start === 'open' ? phrases.until : phrases.startUnknown, { end: endWords(end, style) });
  }
  if (end === 'open') return fill(phrases.since, { start: endWords(start, style) });
  if (end === 'unknown') return fill(phrases.endUnknown, { start: endWords(start, style) });
  if (typeof start === 'object' && typeof end === 'object' && start.type === 'date' && end.type === 'date')
    return fromToWords(start, end, style);
  const [first, last] = [endWords(start, style), endWords(end, style)];
  return fillEnds(fromToOf([start, end], [first, last], style), first, last, style);
}

/**
 * Where an end is a choice or a range itself, or one of the two a decade or longer, they are set apart by words: "400–499–600–699"
 * could not be read, and "400–600s" would be the 400s to the 600s.
 */
function fromToOf(ends: readonly WordsEnd[], texts: readonly string[], { phrases }: DateStyle): string {
  const isRange = (end: WordsEnd): boolean =>
    typeof end === 'object' && (end.type === 'one-of' ? isChoice(end) : unnamedYears(end) !== undefined);
  const joiners = [phrases.fromTo, phrases.hundred].flatMap((template) => joinerOf(template) ?? []);
  const hasRange = texts.some((text) => joiners.some((joiner) => text.includes(joiner)));
  const isMixed = ends.some(isLong) && !ends.every(isLong);
  return hasRange || isMixed || ends.some(isRange) ? phrases.fromToApart : phrases.fromTo;
}

/** What stands between a start and an end; undefined where the template has no place for them. */
function joinerOf(template: string): string | undefined {
  return /\{start\}(.+)\{end\}/.exec(template)?.[1];
}

/** A decade, a century or a millennium. */
function isLong(end: WordsEnd): boolean {
  return typeof end === 'object' && end.type === 'date' && longer.includes(end.precision);
}

/** The start or the end of something: a day of a month, a year of a decade. */
function endWords(end: WordsEnd, style: DateStyle): string {
  if (typeof end === 'string')
    return fill(detailPhrases(style).unread, { text: isolated(end, style.locale.direction) });
  return end.type === 'one-of' ? oneOfWords(end, style) : dateAtEnd(end, style);
}

function dateAtEnd(date: EdtfDate, style: DateStyle): string {
  const text = namedDateWords(date, style);
  if (isMarked(date) || namesSpan(date) || !isLong(date) || unnamedYears(date) !== undefined) return text;
  return fill(style.phrases.someYear, { date: text });
}

/** Where both ends are written as the same day, month, year …, it began and ended within it: how long it lasted is not known. */
function fromToWords(start: EdtfDate, end: EdtfDate, style: DateStyle): string {
  const { phrases } = style;
  const [first, last] = [wholeWords(start, style), wholeWords(end, style)];
  if (first !== last || start.precision === 'unknown') {
    const template = fromToOf([start, end], [first, last], style);
    // Around a dash no article is needed: "2010s–2020s".
    const isDashed = style.form === 'short' && template !== phrases.fromToApart;
    return fillPair(template, [start, end], style, isDashed ? namedDateWords : dateAtEnd);
  }
  if (start.hour !== undefined || isYearsAgo(start)) return last;
  const isNamed = style.form === 'short' && unnamedYears(end) === undefined;
  return fill(phrases.within, { date: isNamed ? dateAtEnd(end, style) : last });
}

/** All that a date covers, its `X` of no matter: "November 2025" for some day of it, "1930 – 1921 BCE" for a decade. */
function wholeWords(date: EdtfDate, style: DateStyle): string {
  const { unspecified, ...plain } = date;
  if (namesSpan(date)) return namedDateWords(date, style);
  const count = unnamedYears(date);
  if (count !== undefined) return fillYears(style.locale.dates.years, date.year, count, style);
  return namedDateWords((unspecified?.yearDigits ?? 0) > 0 ? date : plain, style);
}
