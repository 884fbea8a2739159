/** In which words and for which place dates are written. */
import type { DatePhrases } from './date-strings.js';
import { dateTimeFormat } from './formats.js';
import type { Locale } from './locale.js';

/** In full for sentences and speech, or with few letters for labels. */
export type DateForm = 'long' | 'short';

/** In which words and for which place dates are written. */
export interface DateStyle {
  readonly locale: Locale;
  /** For a sentence, or for a label. */
  readonly form: DateForm;
  /** Those of the form, some of them replaced by others for the place that a date has. */
  readonly phrases: DatePhrases;
  /** BCP 47, valid. */
  readonly tag: string;
  /** The document's zone, in which instants are shown. */
  readonly zone: string;
  /** Where dates lie that name no offset; undefined where that is not known. */
  readonly localZone?: string | undefined;
  /** Times of day are shown in `zone` also where they are those of `localZone`. */
  readonly converts?: boolean;
  /** Times that were given as numbers have no offset of their own; none is named. */
  readonly isOfNumbers?: boolean;
  /** Every time has its offset beside it, the document's own, too. */
  readonly namesOffsets?: boolean;
  /** The offset of all times is named beside them. */
  readonly isOffsetNamed?: boolean;
  /** The day of a time is shown beside it. */
  readonly timesOnly?: boolean;
  /** A year that the reader sees elsewhere and that may be left out. */
  readonly contextYear?: number;
  /** Every year is written with its era, because one beside it needs its own. */
  readonly eras?: boolean;
  /** The date is all that a label has: no preposition stands before it. */
  readonly isAlone?: boolean;
}

const fieldOrders = new Map<string, 'day-first' | 'month-first' | 'year-first'>();

/** Which comes first in a whole date of a language: it decides which of two dates may carry the year for both. */
export function fieldOrder(tag: string): 'day-first' | 'month-first' | 'year-first' {
  const known = fieldOrders.get(tag);
  if (known !== undefined) return known;
  const parts = dateTimeFormat(tag, { year: 'numeric', month: 'long', day: 'numeric' }).formatToParts(0);
  const first = parts.find(({ type }) => type === 'year' || type === 'month' || type === 'day')?.type;
  const order = first === 'year' ? 'year-first' : first === 'month' ? 'month-first' : 'day-first';
  fieldOrders.set(tag, order);
  return order;
}

/** `tag` if `Intl` can read it, else `fallback`. */
export function readableTag(tag: string | undefined, fallback: string): string {
  if (tag === undefined) return fallback;
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? fallback;
  } catch {
    return fallback;
  }
}
