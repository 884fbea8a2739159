/** What a person reads and hears for a `when`: never more precise than it was written, and never without its year. */
import type { Extent } from '../model/extent.js';
import type { DatePhrases } from './date-strings.js';
import type { CivilDate } from '../model/dates/calendar.js';
import {
  fieldOrder,
  formatDate,
  formatTime,
  readableTag,
  shownDate,
  type DateStyle,
  type Said,
  type ShownDate,
} from './date-format.js';
import { parseEdtf, type EdtfDate, type EdtfOneOf, type EdtfRange } from '../model/dates/edtf.js';
import type { When } from '../model/event.js';
import type { Locale } from './locale.js';
import { fill, joinNames } from './compose.js';
import { localZoneOf, zonedWords } from './zone-words.js';

export interface DateWordsOptions {
  readonly locale: Locale;
  /** The document's zone: instants are shown in it, and another zone is named. */
  readonly zone: string;
  /** An IANA zone in which a time of day is given too, where its clocks differ. */
  readonly secondZone?: string | undefined;
  /** A BCP 47 tag that replaces the locale's `intl`, such as `en-US`. */
  readonly lang?: string;
}

export interface ShortDateWordsOptions extends DateWordsOptions {
  /** A year that the reader sees elsewhere, on the axis: days and months of it are written without it. */
  readonly contextYear?: number;
}

/** `open`, `unknown`, a date, or text that is no date and is shown as it is. */
type WordsEnd = EdtfDate | EdtfOneOf | string;

/** A `when` in a sentence: "some day in November 2025". Text that is no date is given back as it was written. */
export function dateWords(when: When, extent: Extent | undefined, options: DateWordsOptions): string {
  return whenWords(when, extent, styleOf(options, options.locale.dates.long), options.secondZone);
}

/** A `when` on a label: "6–7 Dec 2025", "Nov 2025", "since Nov 2025". */
export function shortDateWords(
  when: When,
  extent: Extent | undefined,
  options: ShortDateWordsOptions,
): string {
  const { contextYear } = options;
  const style = styleOf(options, options.locale.dates.short);
  return whenWords(when, extent, contextYear === undefined ? style : { ...style, contextYear });
}

/**
 * A `when` under a heading that names a day, without what the heading states: "14:05", or nothing. What is vague, lies elsewhere or
 * is in another zone is written out whole.
 */
export function dateWordsUnderDay(
  when: When,
  extent: Extent | undefined,
  heading: CivilDate,
  options: DateWordsOptions,
): string {
  const style = styleOf(options, options.locale.dates.long);
  const { secondZone } = options;
  const time = timeUnderDay(when, heading, style);
  return time === undefined || (time && secondZone) ? whenWords(when, extent, style, secondZone) : time;
}

/** The time of what is known to lie on a day, or nothing; undefined where it does not, or where its clock has to be named. */
function timeUnderDay({ zone, ...when }: When, heading: CivilDate, style: DateStyle): string | undefined {
  const ends = endsOf(when);
  const [date] = ends;
  if (ends.length !== 1 || typeof date !== 'object' || date.type !== 'date') return undefined;
  const isNamed = zone !== undefined && zone !== style.zone;
  if (isNamed || date.approximate || date.uncertain || date.unspecified) return undefined;
  const shown = shownDate(date, style);
  const { year, month, day, other, meant } = shown;
  if (year !== heading.year || month !== heading.month || day !== heading.day) return undefined;
  if (other || meant) return undefined;
  return shown.time === undefined ? '' : formatTime(shown, style);
}

/** An EDTF date of a source or a correction, named and not placed in time: "November 2025". */
export function writtenDateWords(written: string, options: DateWordsOptions): string {
  const style = styleOf(options, options.locale.dates.long);
  const date = parseEdtf(written);
  if (date.type === 'problem') return written;
  return date.type === 'interval' ? spanWords(date.start, date.end, style) : endWords(date, style);
}

function styleOf({ locale, zone, lang }: DateWordsOptions, phrases: DatePhrases): DateStyle {
  return { locale, phrases, zone, tag: readableTag(lang, locale.intl) };
}

function whenWords(when: When, extent: Extent | undefined, given: DateStyle, secondZone?: string): string {
  const ends = endsOf(when);
  const style = withContext({ ...given, localZone: localZoneOf(when, given.zone) }, ends);
  return zonedWords({ when, extent, dates: ends.flatMap(datesOf), style, secondZone, say });

  function say(spoken: DateStyle): string {
    const [start = '', end] = ends;
    return end === undefined ? onceWords(start, spoken) : spanWords(start, end, spoken);
  }
}

/** The year may be left to the context only where no date lies in another. */
function withContext(style: DateStyle, ends: readonly WordsEnd[]): DateStyle {
  const { contextYear, ...plain } = style;
  const dates = ends.flatMap(datesOf);
  return dates.every((date) => shownDate(date, style).year === contextYear) ? style : plain;
}

function endsOf(when: When): readonly WordsEnd[] {
  if (!('at' in when)) return [readEnd(when.start), readEnd(when.end ?? '')];
  const date = parseEdtf(when.at);
  if (date.type === 'problem') return [when.asWritten ?? when.at];
  return date.type === 'interval' ? [date.start, date.end] : [date];
}

function readEnd(text: string): WordsEnd {
  const trimmed = text.trim();
  if (trimmed === '') return 'unknown';
  if (trimmed === '..') return 'open';
  const date = parseEdtf(trimmed);
  return date.type === 'problem' || date.type === 'interval' ? trimmed : date;
}

/** It happened once, within the date. */
function onceWords(date: WordsEnd, style: DateStyle): string {
  if (typeof date === 'string') return date;
  if (date.type === 'one-of') return oneOfWords(date, style, style.phrases.between);
  if (date.approximate || date.uncertain) return qualified(date, style, style.phrases.uncertain);
  return within(date, formatDate(shownDate(date, style), style), style);
}

/** "some day in November 2025": a month and a year name no moment. */
function within(date: EdtfDate, text: string, { phrases }: DateStyle): string {
  const { precision, unspecified, year } = date;
  if (unspecified?.month === true && unspecified.yearDigits === 0)
    return unspecified.day ? text : fill(phrases.someDay, { date: text });
  if (precision === 'month') return fill(phrases.someDay, { date: text });
  const namesNoSpan = precision === 'unknown' || (precision === 'decade' && year < 100) || isYearsAgo(date);
  return namesNoSpan || isDayOrFiner(date) ? text : fill(phrases.someTime, { date: text });
}

function isDayOrFiner({ day, hour }: EdtfDate): boolean {
  return day !== undefined || hour !== undefined;
}

function isYearsAgo({ year, precision }: EdtfDate): boolean {
  return precision === 'year' && year <= -1_000_000;
}

/** "about 1520", "1520, uncertain", "about 1520, uncertain". */
function qualified(date: EdtfDate, style: DateStyle, uncertain: string): string {
  const { phrases } = style;
  const bare = formatDate(shownDate(date, style), style);
  const about = date.approximate && !isYearsAgo(date) ? fill(phrases.about, { date: bare }) : bare;
  return date.uncertain ? fill(uncertain, { date: about }) : about;
}

/** A date as the start or the end of something, or named by itself. */
function endWords(date: EdtfDate | EdtfOneOf | string, style: DateStyle): string {
  if (typeof date === 'string') return date;
  const { phrases } = style;
  if (date.type === 'one-of') return oneOfWords(date, style, phrases.someDayBetween);
  if (date.approximate || date.uncertain) return qualified(date, style, phrases.uncertainInside);
  const text = formatDate(shownDate(date, style), style);
  return date.precision === 'month' && date.unspecified?.day === true
    ? fill(phrases.someDay, { date: text })
    : text;
}

function oneOfWords({ members }: EdtfOneOf, style: DateStyle, between: string): string {
  const dates = members.filter((member) => member.type === 'date');
  if (dates.length === members.length) return alternativeWords(dates, style);
  const texts = members.map((member) =>
    member.type === 'date' ? endWords(member, style) : rangeWords(member, style, between),
  );
  if (texts.length === 1) return texts[0] ?? '';
  return fill(style.phrases.oneOf, { dates: texts.join(style.phrases.separator) });
}

/** "2, 5 or 9 May 1990". */
function alternativeWords(dates: readonly EdtfDate[], style: DateStyle): string {
  const [only] = dates;
  if (dates.length === 1 && only !== undefined) return endWords(only, style);
  return joinNames(
    elided(dates, style) ?? dates.map((date) => endWords(date, style)),
    style.tag,
    'disjunction',
  );
}

/** "between 6 and 7 December 2025", "in or after December 2025". */
function rangeWords({ start, end }: EdtfRange, style: DateStyle, between: string): string {
  const { phrases } = style;
  if (start !== undefined && end !== undefined)
    return pairWords(start, end, start.hour === undefined ? between : phrases.between, style);
  if (start !== undefined) {
    const template = byPrecision(start, phrases.atOrAfter, phrases.onOrAfter, phrases.inOrAfter);
    return fill(template, { date: endWords(start, style) });
  }
  if (end === undefined) return '';
  const template = byPrecision(end, phrases.atOrBefore, phrases.onOrBefore, phrases.inOrBefore);
  return fill(template, { date: endWords(end, style) });
}

function byPrecision(date: EdtfDate, time: string, day: string, longer: string): string {
  if (date.hour !== undefined) return time;
  return date.day === undefined ? longer : day;
}

/** It lasted from the start to the end. */
function spanWords(start: WordsEnd, end: WordsEnd, style: DateStyle): string {
  const { phrases } = style;
  if (start === 'unknown' || start === 'open') {
    if (end === 'unknown' || end === 'open') return '';
    return fill(start === 'open' ? phrases.until : phrases.startUnknown, { end: endWords(end, style) });
  }
  if (end === 'open') return fill(phrases.since, { start: endWords(start, style) });
  if (end === 'unknown') return fill(phrases.endUnknown, { start: endWords(start, style) });
  if (typeof start === 'object' && typeof end === 'object' && start.type === 'date' && end.type === 'date')
    return pairWords(start, end, phrases.fromTo, style);
  return fill(phrases.fromTo, { start: endWords(start, style), end: endWords(end, style) });
}

/** Two dates in a template of `{start}` and `{end}`; what they share is written once. */
function pairWords(startDate: EdtfDate, endDate: EdtfDate, template: string, style: DateStyle): string {
  const [start, end] = [endWords(startDate, style), endWords(endDate, style)];
  if (start === end)
    return startDate.hour === undefined && template === style.phrases.fromTo
      ? fill(style.phrases.throughout, { date: end })
      : end;
  const [elidedStart, elidedEnd] = elided([startDate, endDate], style) ?? [start, end];
  const times = timePairWords(startDate, endDate, template, style);
  return times ?? fill(template, { start: elidedStart ?? start, end: elidedEnd ?? end });
}

/** "7 December 2025, from 14:05 to 15:10". */
function timePairWords(
  startDate: EdtfDate,
  endDate: EdtfDate,
  template: string,
  style: DateStyle,
): string | undefined {
  const [start, end] = [shownDate(startDate, style), shownDate(endDate, style)];
  if (start.time === undefined || end.time === undefined || start.other || end.other) return undefined;
  if (start.year !== end.year || start.month !== end.month || start.day !== end.day) return undefined;
  const time = fill(template, { start: formatTime(start, style), end: formatTime(end, style) });
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

function datesOf(end: WordsEnd): readonly EdtfDate[] {
  if (typeof end === 'string') return [];
  if (end.type === 'date') return [end];
  return end.members.flatMap((member) =>
    member.type === 'date' ? [member] : [member.start, member.end].filter((date) => date !== undefined),
  );
}
