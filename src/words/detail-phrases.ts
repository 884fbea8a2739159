/** The strings of level 2 that go with the length of a style. */
import type { DateDetailPhrases } from './date-detail-strings.js';
import type { DateStyle } from './date-style.js';

/** Those of labels where the style is theirs, else those of sentences. */
export function detailPhrases({ locale, form }: DateStyle): DateDetailPhrases {
  return locale.dateDetails[form];
}
