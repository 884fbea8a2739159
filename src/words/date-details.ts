/** What level 2 of EDTF adds to single dates, in words: digits left open, years with few significant digits, marks of components. */
import { dateOf } from '../model/dates/edtf-mask.js';
import type { EdtfDate } from '../model/dates/edtf.js';
import type { DateMask, Qualifier } from '../model/dates/edtf-types.js';
import { significantYears } from '../model/dates/edtf-year.js';
import { isolated } from '../util/bidi.js';
import { fill, joinNames } from './compose.js';
import type { DateStyle } from './date-style.js';
import { numberFormat } from './formats.js';
import { detailPhrases } from './detail-phrases.js';
import { withYearNamed } from './year-format.js';

/** How a date of another kind is written: whole, or without what is given beside it. */
type Format = (date: EdtfDate, said?: 'all' | 'without-year' | 'day-only') => string;

interface Formats {
  readonly date: Format;
  /** A decade, century or unknown year. */
  readonly years: (date: EdtfDate, digits: number) => string;
}

/** A date in which an `X` stands before a digit, of which no set of dates can be named. */
export function maskWords(date: EdtfDate, mask: DateMask, style: DateStyle, formats: Formats): string {
  return partsWords(date, mask, style, formats) ?? digitsWords(mask, style);
}

/** "25 December in the 1560s", "day 9 of an unnamed month of 2019"; undefined where the digits left open are others. */
function partsWords(
  { month, day, unspecified }: EdtfDate,
  mask: DateMask,
  style: DateStyle,
  { date: format, years }: Formats,
): string | undefined {
  const details = detailPhrases(style);
  const digits = unspecified?.yearDigits ?? 0;
  if (!/^-?\d*X*$/.test(mask.year)) return undefined;
  const year = Number(mask.year.replaceAll('X', mask.year.startsWith('-') ? '9' : '0'));
  const yearWords =
    digits > 0
      ? years({ ...plainYear(year), unspecified: { yearDigits: digits, month: false, day: false } }, digits)
      : format(plainYear(year));
  if (mask.month === 'XX' && day !== undefined)
    return fill(details.dayOfUnnamedMonth, { day: numberFormat(style.tag, {}).format(day), date: yearWords });
  if (month === undefined || (mask.day?.includes('X') === true && mask.day !== 'XX')) return undefined;
  const known = dateOf({ year: 2000, month, ...(day !== undefined && { day }) });
  return fill(details.inYears, { date: format(known, 'without-year'), years: yearWords });
}

/** The digits as they were written. */
function digitsWords({ year, month, day }: DateMask, style: DateStyle): string {
  const text = [year, month, day].filter((part) => part !== undefined).join('-');
  const { direction } = style.locale;
  return fill(detailPhrases(style).digits, { text: isolated(text, direction), mark: 'X' });
}

/** A year and no more. */
export function plainYear(year: number): EdtfDate {
  return { type: 'date', precision: 'year', year, approximate: false, uncertain: false };
}

/** "about 1950 (between 1900 and 1999)": `text` is the year in words. */
export function significantWords(
  year: number,
  digits: number,
  text: string,
  style: DateStyle,
  format: (year: number) => string,
): string {
  const [first, last] = significantYears(year, digits);
  const range = fill(style.phrases.between, { start: format(first), end: format(last) });
  const about = fill(style.phrases.about, { date: withYearNamed(text, plainYear(year), style) });
  return fill(detailPhrases(style).noted, { date: about, notes: range });
}

/** Whether the marks of a date are those of all of it: those of single components are named beside it. */
export function isMarked({ approximate, uncertain, qualifiers }: EdtfDate): boolean {
  return (approximate || uncertain) && qualifiers === undefined;
}

/** Whether the words of a date say that it lies somewhere within them. */
export function namesSpan({ unspecified, significantDigits }: EdtfDate): boolean {
  return (unspecified?.mask ?? significantDigits) !== undefined;
}

/** "11 June 2004 (year uncertain)". */
export function withPartsNoted({ qualifiers }: EdtfDate, text: string, style: DateStyle): string {
  if (qualifiers === undefined) return text;
  const details = detailPhrases(style);
  const named = (is: (qualifier: Qualifier) => boolean): string[] =>
    (['year', 'month', 'day'] as const)
      .filter((part) => qualifiers[part] !== undefined && is(qualifiers[part]))
      .map((part) => details[part]);
  const notes = [
    {
      template: details.doubtfulParts,
      parts: named(({ approximate, uncertain }) => approximate && uncertain),
    },
    {
      template: details.approximateParts,
      parts: named(({ approximate, uncertain }) => approximate && !uncertain),
    },
    {
      template: details.uncertainParts,
      parts: named(({ approximate, uncertain }) => uncertain && !approximate),
    },
  ]
    .filter(({ parts }) => parts.length > 0)
    .map(({ template, parts }) => fill(template, { parts: joinParts(parts, style) }));
  return fill(details.noted, { date: text, notes: notes.join(style.locale.punctuation.notes) });
}

function joinParts(parts: readonly string[], { locale, tag }: DateStyle): string {
  const { partSeparator } = locale.dateDetails;
  return partSeparator === undefined ? joinNames(parts, tag) : parts.join(partSeparator);
}
