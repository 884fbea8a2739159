/** The strings of a locale that are about what EDTF's level 2 can write: parts of years, open digits, marks of components, several dates. */

/** Templates in a long form (sentences, speech) and a short one (labels): the same places in both. */
export interface DateDetailPhrases {
  /** `{season}`: a season of one hemisphere. */
  readonly northern: string;
  readonly southern: string;
  /** `{year}`: four quarters, three thirds, two halves. */
  readonly quarters: readonly string[];
  readonly thirds: readonly string[];
  readonly halves: readonly string[];
  /** `{date}` `{years}`: a day or month of a year in a decade, a century or an unknown year. */
  readonly inYears: string;
  /** `{day}` `{date}`: a day of a month that was left open, in a year or in years. */
  readonly dayOfUnnamedMonth: string;
  /** `{text}` `{mark}`: digits as they were written, and the mark that stands for an unknown one. */
  readonly digits: string;
  /** `{date}` `{notes}`: what is to be known of a date beside it. */
  readonly noted: string;
  /** `{parts}`: year, month or day. */
  readonly approximateParts: string;
  readonly uncertainParts: string;
  /** `{parts}`: both approximate and uncertain. */
  readonly doubtfulParts: string;
  readonly year: string;
  readonly month: string;
  readonly day: string;
  /** What a run of dates is counted in: years, months or days. */
  readonly units: readonly string[];
  /** `{unit}` `{start}` `{end}`: at each date of a run, of an endless run, and of one without a beginning. */
  readonly allFromTo: string;
  readonly allFrom: string;
  readonly allUntil: string;
  /** `{text}`: an end of a span that could not be read. */
  readonly unread: string;
}

/** All of them, in the long form and the short one. */
export interface DateDetailStrings {
  readonly long: DateDetailPhrases;
  readonly short: DateDetailPhrases;
  /** Between year, month and day, where a list as `Intl` writes it would run into the next note. */
  readonly partSeparator?: string;
  /** `{text}`: a date that could not be read at all. */
  readonly asWritten: string;
}
