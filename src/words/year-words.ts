/** Years in words, from "2025" and "48 BCE" to "13.8bn years ago". */
import { dateTimeFormat, numberFormat } from './formats.js';

/** The words of years in a locale. */
export interface YearWords {
  /** A date's parts in words, its year and era those of an astronomical year. */
  write(parts: readonly Intl.DateTimeFormatPart[], year: number): string;
  /** A year to a precision of `step` years. */
  year(year: number, step: number): string;
}

/** Steps, in years, from which years are counted back from now. */
export const deepStep = 100_000;
/** Where a count of years ago would need more digits than a person reads, the year itself is written. */
const MOST_STEPS = 1_000_000;
/** Longer numbers are written as powers of ten. */
const LONGEST = 1e15;

/** Whether a year needs its era to be read as a year. */
export function needsEra(year: number): boolean {
  return year < 1000 || year >= 10_000;
}

/** The words of years in a BCP 47 `locale`, whose formats are made when they are needed; throws a RangeError where it is none. */
export function yearWords(locale: string): YearWords {
  const english = new Intl.Locale(locale).language === 'en';
  let fromNow: ReturnType<typeof wordsFromNow> | undefined;
  const plain = { year: 'numeric' } as const;
  const withEra = { ...plain, era: 'short' } as const;
  const ungrouped = { useGrouping: false };
  const endless = { notation: 'scientific', maximumSignificantDigits: 15 } as const;
  const numbers = (count: number): Intl.NumberFormat =>
    numberFormat(locale, count < 10_000 ? ungrouped : count < LONGEST ? {} : endless);

  const write = (parts: readonly Intl.DateTimeFormatPart[], year: number): string => {
    const count = year > 0 ? year : 1 - year;
    const number = numbers(count).format(count);
    return parts
      .map(({ type, value }) => {
        if (type === 'year') return number;
        return type === 'era' && english ? (year > 0 ? 'CE' : 'BCE') : value;
      })
      .join('');
  };
  const wholeDate = (year: number): string => {
    // The form of any year of the era will do: `Date` does not reach the years themselves.
    const model = Date.UTC(year > 0 ? 2000 : -2000, 6, 1);
    return write(dateTimeFormat(locale, needsEra(year) ? withEra : plain).formatToParts(model), year);
  };
  return {
    write,
    year: (year, step) =>
      step < deepStep || Math.abs(year) / step > MOST_STEPS
        ? wholeDate(year)
        : (fromNow ??= wordsFromNow(locale))(year, step),
  };
}

/** "13.8bn years ago", "in 2m years", "now": with enough digits to distinguish one step from the next. */
function wordsFromNow(locale: string): (year: number, step: number) => string {
  const relative = new Intl.RelativeTimeFormat(locale);
  const now = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(0, 'second');
  return (year, step) => {
    // 1 CE and the years 1001 BCE, 2001 BCE … are the round numbers that they are one away from.
    const steps = Math.round((year > 0 ? year : year - 1) / step);
    if (steps === 0) return now;
    const count = steps * step;
    const digits = Math.floor(Math.log10(Math.abs(steps))) + 2;
    const notation = Math.abs(count) < LONGEST ? 'compact' : 'scientific';
    const format = numberFormat(locale, { notation, maximumSignificantDigits: digits });
    return replaceNumber(relative.formatToParts(count, 'year'), format.format(Math.abs(count)));
  };
}

/** The parts as one text, with `number` for all digits and signs of the number among them. */
function replaceNumber(parts: readonly Intl.RelativeTimeFormatPart[], number: string): string {
  const first = parts.findIndex((part) => part.type !== 'literal');
  return parts.map((part, i) => (part.type === 'literal' ? part.value : i === first ? number : '')).join('');
}
