/** The strings of level 2 that go with the length of a style. */
import type { DateDetailPhrases } from './date-detail-strings.js';
import type { DateStyle } from './date-style.js';

/** Those of labels where the style is theirs, else those of sentences. */
export function detailPhrases({ locale, phrases }: DateStyle): DateDetailPhrases {
  return phrases === locale.dates.short ? locale.dateDetails.short : locale.dateDetails.long;
}
