/** One date by its name, with its qualifiers, and two or more of them without what a neighbour states already. */
import type { EdtfDate } from '../model/dates/edtf.js';
import { fill, joinNames } from './compose.js';
import { formatDate, formatTime, shownDate, type Said, type ShownDate } from './date-format.js';
import { isMarked } from './date-details.js';
import { fieldOrder, type DateStyle } from './date-style.js';
import { isYearsAgo, withYearNamed } from './year-format.js';

/** "about 1520", "1520, uncertain", "about 1520, uncertain". Of an unknown year there is no more to be said. */
export function qualifiedWords(date: EdtfDate, style: DateStyle, uncertain: string): string {
  const { phrases } = style;
  const isAbout = isMarked(date) && date.approximate && date.precision !== 'unknown' && !isYearsAgo(date);
  const bare = formatDate(shownDate(date, style), isAbout ? { ...style, isAlone: false } : style);
  if (!isMarked(date) || date.precision === 'unknown') return bare;
  const about = isAbout ? fill(phrases.about, { date: withYearNamed(bare, date, style) }) : bare;
  return date.uncertain ? fill(uncertain, { date: about }) : about;
}

/** A date among other words: "November 2025", "about 1520", "1520 (uncertain)". */
export function namedDateWords(date: EdtfDate, style: DateStyle): string {
  const { phrases } = style;
  if (isMarked(date)) return qualifiedWords(date, style, phrases.uncertainInside);
  const text = formatDate(shownDate(date, style), style);
  return date.precision === 'month' && date.unspecified?.day === true
    ? fill(phrases.someDay, { date: text })
    : text;
}

/** "2, 5 or 9 May 1990", or as a `conjunction` "2, 5 and 9 May 1990". */
export function listedDates(
  dates: readonly EdtfDate[],
  style: DateStyle,
  type: 'conjunction' | 'disjunction',
): string {
  const names = elided(dates, style) ?? dates.map((date) => namedDateWords(date, style));
  return joinNames(names, style.tag, type);
}

/** Two dates in a template of `{start}` and `{end}`; what they share is written once. */
export function fillPair(
  template: string,
  dates: readonly [EdtfDate, EdtfDate],
  style: DateStyle,
  nameOf: typeof namedDateWords = namedDateWords,
): string {
  const times = timePairWords(dates, template, style);
  if (times !== undefined) return times;
  const short = elided(dates, style);
  const [start = '', end = ''] = short ?? dates.map((date) => nameOf(date, style));
  return fillEnds(template, start, end, style, short === undefined ? [start, end] : [start]);
}

/** A start and an end; a dash between `whole` ends of several words has a space on each side: "30 Dec 2025 – 2 Jan 2026", but "5–7 Dec 2025". */
export function fillEnds(
  template: string,
  start: string,
  end: string,
  { phrases }: DateStyle,
  whole: readonly string[] = [start, end],
): string {
  const isSpaced = template === phrases.fromTo && whole.some((text) => /\s/.test(text));
  return fill(isSpaced ? phrases.fromToSpaced : template, { start, end });
}

/** "7 December 2025, from 14:05 to 15:10". */
function timePairWords(
  dates: readonly [EdtfDate, EdtfDate],
  template: string,
  style: DateStyle,
): string | undefined {
  const [start, end] = [shownDate(dates[0], style), shownDate(dates[1], style)];
  if (start.time === undefined || end.time === undefined || start.other || end.other) return undefined;
  if (start.year !== end.year || start.month !== end.month || start.day !== end.day) return undefined;
  const time = fillEnds(template, formatTime(start, style), formatTime(end, style), style);
  if (style.timesOnly) return time;
  const day: EdtfDate = {
    ...{ type: 'date', precision: 'day', year: start.year, approximate: false, uncertain: false },
    ...{ month: start.month ?? 1, day: start.day ?? 1 },
  };
  return fill(style.phrases.dateTime, { date: formatDate(shownDate(day, style), style), time });
}

/** Plain days, or plain months, without what a neighbour states already; undefined where nothing may be left out. */
function elided(dates: readonly EdtfDate[], style: DateStyle): readonly string[] | undefined {
  const shown = dates.map((date) => shownDate(date, style));
  const [first] = shown;
  if (
    first?.month === undefined ||
    !dates.every((date) => isPlain(date) && date.precision === dates[0]?.precision)
  )
    return undefined;
  const order = fieldOrder(style.tag);
  const said = saidByOthers(shown, first, order);
  const carrier = order === 'year-first' ? 0 : shown.length - 1;
  return shown.map((date, index) => formatDate(date, style, index === carrier ? 'all' : said));
}

function isPlain({ precision, approximate, uncertain, unspecified }: EdtfDate): boolean {
  const dayOrMonth = precision === 'day' || precision === 'month';
  return dayOrMonth && !approximate && !uncertain && unspecified === undefined;
}

/** A month can be left out only where the day stands on the outer side of it. */
function saidByOthers(
  shown: readonly ShownDate[],
  first: ShownDate,
  order: ReturnType<typeof fieldOrder>,
): Said {
  if (!shown.every(({ year }) => year === first.year)) return 'all';
  const sameMonth = first.day !== undefined && shown.every(({ month }) => month === first.month);
  return sameMonth && order !== 'month-first' ? 'day-only' : 'without-year';
}
