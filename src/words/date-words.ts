/** What a person reads and hears for a `when`: never more precise than it was written, and never without its year. */
import type { Extent } from '../model/extent.js';
import { shownDate } from './date-format.js';
import { readableTag, type DateForm, type DateStyle } from './date-style.js';
import { datesOfSet, parseEdtf, type EdtfAllOf, type EdtfDate, type EdtfOneOf } from '../model/dates/edtf.js';
import { setOfMask } from '../model/dates/edtf-mask.js';
import { instantsOf } from '../model/dates/instants.js';
import { liesAhead } from '../model/dates/place-when.js';
import type { EdtfText, When } from '../model/event.js';
import type { Locale } from './locale.js';
import { allOfWords } from './all-of-words.js';
import { isMarked } from './date-details.js';
import { onceWords, spanWords, type WordsEnd } from './end-words.js';
import { oneOfWords } from './one-of-words.js';
import { namedDateWords } from './named-date-words.js';
import { withEras } from './year-format.js';
import { around, fill } from './compose.js';
import { localZoneOf, zonedWords } from './zone-words.js';

/** What is written for a `when`, or for one of its ends. */
type WordsDate = WordsEnd | EdtfAllOf;

/** In which words, and on whose clocks, a date is given. */
export interface DateWordsOptions {
  readonly locale: Locale;
  /** The document's zone: instants are shown in it, and another zone is named. */
  readonly zone: string;
  /** An IANA zone in which a time of day is given too, where its clocks differ. */
  readonly secondZone?: string | undefined;
  /** A BCP 47 tag that replaces the locale's `intl`, such as `en-US`. */
  readonly lang?: string;
  /** When the compiler last looked: EDTF, of the document's zone. */
  readonly asOf?: EdtfText | undefined;
}

/** The same for labels; a second zone has no room there and is not looked at. */
export interface ShortDateWordsOptions extends DateWordsOptions {
  /** A year that the reader sees elsewhere, on the axis: days and months of it are written without it. */
  readonly contextYear?: number;
}

/** A `when` in a sentence: "some day in November 2025". Text that is no date is given back as it was written. */
export function dateWords(when: When, extent: Extent | undefined, options: DateWordsOptions): string {
  return whenWords(when, extent, styleOf(options, 'long'), options);
}

/** A `when` on a label: "6–7 Dec 2025", "Nov 2025", "since Nov 2025". */
export function shortDateWords(
  when: When,
  extent: Extent | undefined,
  options: ShortDateWordsOptions,
): string {
  const { contextYear } = options;
  const style = styleOf(options, 'short');
  const others = { ...options, secondZone: undefined };
  return whenWords(when, extent, contextYear === undefined ? style : { ...style, contextYear }, others);
}

/** An EDTF date of a source or a correction, named and not placed in time: "November 2025". */
export function writtenDateWords(
  written: string,
  options: DateWordsOptions,
  form: DateForm = 'long',
): string {
  const date = parseEdtf(written);
  if (date.type === 'problem') return written;
  const ends = date.type === 'interval' ? [date.start, date.end] : [date];
  const style = withEras(
    form === 'long' ? styleOf(options, form) : briefStyle(options),
    ends.flatMap(datesOf),
  );
  if (date.type === 'interval') return spanWords(date.start, date.end, style);
  if (date.type === 'all-of') return onceOrAllWords(date, style);
  return date.type === 'one-of' ? oneOfWords(date, style) : namedDateWords(date, style);
}

/** In a line of facts there is room for the two ends of a span in which a day lies, and for no more. */
function briefStyle(options: DateWordsOptions): DateStyle {
  const style = styleOf(options, 'short');
  const { fromTo } = style.phrases;
  const brief = { someDayBetween: fromTo, someMonthBetween: fromTo, someYearBetween: fromTo };
  return { ...style, phrases: { ...style.phrases, ...brief } };
}

/** How dates are written, without a year that is known from around them. */
export function styleOf({ locale, zone, lang }: DateWordsOptions, form: DateForm): DateStyle {
  return { locale, form, phrases: locale.dates[form], zone, tag: readableTag(lang, locale.intl) };
}

/** A `when` in a style. */
export function whenWords(
  when: When,
  extent: Extent | undefined,
  given: DateStyle,
  options: DateWordsOptions,
): string {
  const ends = endsOf(when);
  const isOfNumbers = instantsOf(when) !== undefined;
  const local = { ...given, isOfNumbers, localZone: localZoneOf(when, given.zone) };
  const ahead = isAhead(extent, options);
  const named = withEras(withContext(local, ends), ends.flatMap(datesOf));
  const style = withOngoing(ahead ? withStartAhead(named) : named, when, options);
  const { secondZone } = options;
  const date = zonedWords({ when, extent, dates: ends.flatMap(datesOf), style, secondZone, say });
  return ahead ? aheadWords(date, given, options) : date;

  function say(spoken: DateStyle): string {
    const [start = '', end] = ends;
    return end === undefined || isAllOf(start) || isAllOf(end)
      ? onceOrAllWords(start, spoken)
      : spanWords(start, end, spoken);
  }
}

function isAllOf(date: WordsDate): date is EdtfAllOf {
  return typeof date === 'object' && date.type === 'all-of';
}

function onceOrAllWords(date: WordsDate, style: DateStyle): string {
  return isAllOf(date) ? allOfWords(date, style) : onceWords(date, style);
}

/** Whether what is dated lies behind the last look at the sources. */
export function isAhead(extent: Extent | undefined, { asOf, zone }: DateWordsOptions): boolean {
  return extent !== undefined && asOf !== undefined && liesAhead(extent, { asOf, timeZone: zone });
}

/** What begins later has not been so since then. */
function withStartAhead(style: DateStyle): DateStyle {
  return { ...style, phrases: { ...style.phrases, since: style.phrases.sinceAhead } };
}

/** Two notes in brackets are put into one pair of them. */
function aheadWords(date: string, style: DateStyle, options: DateWordsOptions): string {
  const { brackets, notes } = style.locale.punctuation;
  const [open, close] = around(brackets, 'text');
  return fill(style.phrases.ahead, { date, asOf: asOfWords(style, options) }).replace(close + open, notes);
}

function asOfWords({ form }: DateStyle, options: DateWordsOptions): string {
  return writtenDateWords(options.asOf ?? '', options, form);
}

/** Only a document that says that something was still going on has it said, and of which day it says so. */
function withOngoing(style: DateStyle, when: When, options: DateWordsOptions): DateStyle {
  if (!('start' in when) || when.ongoing !== true) return style;
  const { sinceOngoing, sinceOngoingUndated } = style.phrases;
  const since =
    options.asOf === undefined
      ? sinceOngoingUndated
      : fill(sinceOngoing, { asOf: asOfWords(style, options) });
  return { ...style, phrases: { ...style.phrases, since, endUnknown: since } };
}

/** The year may be left to the context only where no date lies in another. */
function withContext(style: DateStyle, ends: readonly WordsDate[]): DateStyle {
  const { contextYear, ...plain } = style;
  const dates = ends.flatMap(datesOf);
  return dates.every((date) => shownDate(date, style).year === contextYear) ? style : plain;
}

/** What a `when` is between, or the one that it is. */
export function endsOf(when: When): readonly WordsDate[] {
  if ('start' in when) return [readEnd(when.start), readEnd(when.end ?? '')];
  if (!('at' in when)) return [when.asWritten ?? ''];
  const date = parseEdtf(when.at);
  if (date.type === 'problem') return [when.asWritten ?? when.at];
  return date.type === 'interval' ? [named(date.start), named(date.end)] : [named(date)];
}

/** What digits left open can mean, where that is a set of dates to be named. */
function named<T extends WordsDate>(date: T): T | EdtfDate | EdtfOneOf {
  if (typeof date === 'string' || date.type !== 'date' || isMarked(date)) return date;
  return (date.qualifiers === undefined ? setOfMask(date) : undefined) ?? date;
}

function readEnd(text: string): WordsEnd {
  const trimmed = text.trim();
  if (trimmed === '') return 'unknown';
  if (trimmed === '..') return 'open';
  const date = parseEdtf(trimmed);
  return date.type === 'date' || date.type === 'one-of' ? named(date) : trimmed;
}

/** The dates that one end is, or may be. */
export function datesOf(end: WordsDate): readonly EdtfDate[] {
  if (typeof end === 'string') return [];
  return end.type === 'date' ? [end] : datesOfSet(end);
}
