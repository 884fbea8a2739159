/** Dates of EDTF as CSL-JSON has them. */
import { parseEdtf, type EdtfEnd } from '../../model/dates/edtf.js';
import type { CslDate } from './csl-item.js';

/**
 * A date by its parts, where those say all that it says: a year, a month, a day, each perhaps approximate, or a span from one to another that
 * lasted. Everything else stays in EDTF, beside its words.
 */
export function cslDate(edtf: string, words: string): CslDate {
  const written = edtf.trim();
  const date = parseEdtf(written);
  if (date.type === 'problem') return { literal: words };
  const ends =
    date.type === 'interval' ? [date.start, date.end] : date.type === 'date' ? [date] : [undefined];
  const parts = ends.map(partsOf);
  if (!parts.every((part) => part !== undefined)) return { edtf: written, literal: words };
  const isApproximate = ends.some((end) => typeof end === 'object' && end.approximate);
  return { 'date-parts': parts, ...(isApproximate && { circa: true }) };
}

/** Of an end that is open or not known, of a season, of what is uncertain, or approximate in one part alone, there are none. */
function partsOf(end: EdtfEnd | undefined): readonly number[] | undefined {
  if (typeof end !== 'object' || end.uncertain) return undefined;
  const { year, month, day, hour, season, unspecified, significantDigits, qualifiers } = end;
  // Some day of a month is what a month is.
  const isOpen = unspecified && (unspecified.yearDigits > 0 || unspecified.month || unspecified.mask);
  const isMore = isOpen || [hour, season, significantDigits, qualifiers].some((part) => part !== undefined);
  // CSL has years of four digits at most, and none before our era that all styles read.
  if (isMore || year < 1 || year > 9999) return undefined;
  return [year, month, day].filter((part) => part !== undefined);
}
