/** Years, decades, centuries and deep time as a language writes them, each with its era where it needs one. */
import type { EdtfDate } from '../model/dates/edtf.js';
import { fill, plural } from './compose.js';
import type { DateStyle } from './date-style.js';
import { dateTimeFormat, numberFormat } from './formats.js';

const MILLION = 1_000_000;
/** No count of years ago is finer than this: years before our era and years before today differ by two thousand. */
const LEAST_STEP = 10_000;
/** Years of more digits than this are grouped, and called years. */
const LONGEST_BARE_YEAR = 99_999;

/** Whether a date is a year so far back that it is counted from today. */
export function isYearsAgo({ year, precision }: Pick<EdtfDate, 'year' | 'precision'>): boolean {
  return precision === 'year' && year <= -MILLION;
}

/** Whether nobody could read a year without its era. */
export function needsEra(year: number): boolean {
  return year < 100;
}

/**
 * How many years a span has that is written as its first and last year, because no name is that of all of it and no more: a decade
 * that would be called as a century is, and the hundred and the thousands that begin with a round year; undefined for others.
 */
export function unnamedYears({ year, unspecified }: EdtfDate): number | undefined {
  const digits = unspecified?.yearDigits ?? 0;
  if (digits === 1) return year < 100 || year % 100 === 0 ? 10 : undefined;
  if (digits === 2) return year >= 0 && year < 100 ? 100 : undefined;
  return digits === 3 && year >= 0 ? 1000 : undefined;
}

/** A year and no more in the words for it behind a preposition: "1520", or in other languages "the year 1520"; other dates as they are. */
export function withYearNamed(text: string, date: EdtfDate, { phrases }: DateStyle): string {
  const isBare = date.precision === 'year' && date.unspecified === undefined && !isYearsAgo(date);
  return isBare && date.year <= LONGEST_BARE_YEAR ? fill(phrases.bareYear, { date: text }) : text;
}

/** A year within a date: "2025", "44 BCE", "79 CE", "17000", "the year 170,000,002". */
export function formatYear(year: number, style: DateStyle): string {
  return withEra(yearNumber(year, style), year, style);
}

function yearNumber(year: number, { tag, locale }: DateStyle): string {
  const count = year > 0 ? year : 1 - year;
  const useGrouping = year > LONGEST_BARE_YEAR || year < -9999;
  const text = numberFormat(tag, { useGrouping }).format(count);
  return year > LONGEST_BARE_YEAR ? fill(locale.dates.farYear, { year: text }) : text;
}

function withEra(text: string, year: number, { locale, eras }: DateStyle): string {
  if (year <= 0) return fill(locale.dates.bce, { year: text });
  return eras || needsEra(year) ? fill(locale.dates.ce, { year: text }) : text;
}

/** "about 13.798 billion years ago": as many digits as were written, but none finer than ten thousand years. */
export function formatYearsAgo(year: number, { tag, phrases, locale }: DateStyle): string {
  const step = Math.max(LEAST_STEP, writtenStep(-year));
  const count = Math.round(-year / step) * step;
  const maximumSignificantDigits = String(Math.round(count / step)).length;
  const units = locale.dates.yearUnits;
  const unit = units?.find(({ size }) => count >= size);
  if (unit === undefined)
    return fill(phrases.yearsAgo, {
      number: numberFormat(tag, {
        notation: 'compact',
        compactDisplay: 'long',
        maximumSignificantDigits,
      }).format(count),
    });
  const number = numberFormat(tag, { maximumSignificantDigits }).format(count / unit.size);
  return fill(phrases.yearsAgo, {
    number: fill(plural(unit.forms, count / unit.size, locale.lang), { number }),
  });
}

/** The power of ten of the last digit that is not zero. */
function writtenStep(count: number): number {
  let step = 1;
  while (count % (step * 10) === 0) step *= 10;
  return step;
}

/** A decade, century or millennium by its name: "the 1920s", "the 1900s", "the 2nd century BCE"; one without a name by its years. */
export function formatUnspecifiedYear(date: EdtfDate, digits: number, style: DateStyle): string {
  const { phrases } = style;
  if (digits === 4) return phrases.unknownYear;
  const count = unnamedYears(date);
  if (count !== undefined) return fillYears(phrases.someYearBetween, date.year, count, style);
  const text = nameOfYears(date.year, digits, style);
  return style.eras && date.year >= 0 ? fill(style.locale.dates.ce, { year: text }) : text;
}

function nameOfYears(year: number, digits: number, style: DateStyle): string {
  const { phrases, tag } = style;
  const yearText = numberFormat(tag, { useGrouping: false }).format(year);
  if (digits === 1 || year >= 0) {
    const template = digits === 1 ? phrases.decade : phrases.hundred;
    return fillYears(fill(template, { year: yearText }), year, 10 ** digits, { ...style, eras: false });
  }
  const ordinal = ordinalOf(Math.floor(-year / 10 ** digits) + 1, digits, style);
  return fill(digits === 3 ? phrases.millenniumBce : phrases.centuryBce, { ordinal });
}

function ordinalOf(count: number, digits: number, { locale, tag, isAlone }: DateStyle): string {
  const { ordinal, ordinalWords } = locale.dates;
  const alone = isAlone ? ordinalWords?.centuriesAlone : undefined;
  const word = (digits === 2 ? (alone ?? ordinalWords?.centuries) : ordinalWords?.millennia)?.[count - 1];
  const number = numberFormat(tag, {}).format(count);
  return word ?? fill(plural(ordinal, count, locale.lang, 'ordinal'), { number });
}

/**
 * A template of `{start}` and `{end}` with the first and the last of `count` years. An era that they share is written once, but one
 * before ours never before the first alone: the last would be read as a year of ours.
 */
export function fillYears(template: string, year: number, count: number, given: DateStyle): string {
  const last = year + count - 1;
  const style = needsEra(year) && !needsEra(last) ? { ...given, eras: true } : given;
  const isShared = eraOf(year, style) === eraOf(last, style);
  const leads = !style.locale.dates.bce.startsWith('{year}');
  return fill(template, {
    start: yearAlone(year, style, !isShared || leads),
    end: yearAlone(last, style, !isShared || !leads || last <= 0),
  });
}

function eraOf(year: number, { eras }: DateStyle): 'before' | 'after' | 'none' {
  if (year <= 0) return 'before';
  return eras || needsEra(year) ? 'after' : 'none';
}

function yearAlone(year: number, style: DateStyle, era: boolean): string {
  const text = yearNumber(year, style);
  return dateTimeFormat(style.tag, { year: 'numeric' })
    .formatToParts(0)
    .map((part) => (part.type === 'year' ? (era ? withEra(text, year, style) : text) : part.value))
    .join('');
}

/** The style in which the era stands with every year of some dates or with none. */
export function withEras(style: DateStyle, dates: readonly EdtfDate[]): DateStyle {
  const years = dates.filter((date) => date.precision !== 'unknown' && !isYearsAgo(date));
  const eras = years.some(({ year }) => needsEra(year)) && years.some(({ year }) => !needsEra(year));
  return eras ? { ...style, eras } : style;
}
