/** The strings of a locale that are about dates. */
import type { PluralForms } from './strings.js';

/** Templates for dates, in a long form (sentences, speech) and a short one (labels): the same places in both. */
export interface DatePhrases {
  /** The style of month names, as `Intl.DateTimeFormat` calls it. */
  readonly month: 'long' | 'short' | 'numeric' | '2-digit';
  /** `{date}` `{time}`, which may also be two times joined by `between` or `fromTo`. */
  readonly dateTime: string;
  /** `{date}` `{zone}`: a local date in another zone than the document's. */
  readonly inZone: string;
  /** `{date}` */
  readonly zoneUnknown: string;
  /** `{date}`: a month, within which it happened once. */
  readonly someDay: string;
  /** `{date}`: anything longer than a month, within which it happened once. */
  readonly someTime: string;
  /** `{date}`: a year, the month left open (`2004-XX`). */
  readonly unnamedMonth: string;
  /** `{date}`: a year, month and day left open (`1985-XX-XX`): by itself, and among other words. */
  readonly unnamedDay: string;
  readonly unnamedDayInside: string;
  /** `{date}`: a decade or longer, in a year of which something began or ended. */
  readonly someYear: string;
  readonly unknownYear: string;
  /** `{date}`: a year and no more, within `about` and `someTime`, where its bare number could be read as a count. */
  readonly bareYear: string;
  /** `{date}` */
  readonly about: string;
  /** `{date}`, at the end of the words */
  readonly uncertain: string;
  /** `{date}`, among other words */
  readonly uncertainInside: string;
  /** `{start}` `{end}`: once, between two dates. */
  readonly between: string;
  /** `{start}` `{end}`: the same as the start or the end of something that lasted, by what is counted between the two. */
  readonly someDayBetween: string;
  readonly someMonthBetween: string;
  readonly someYearBetween: string;
  readonly someTimeBetween: string;
  /** `{dates}`: once, on one of several days, or in one of several months, years, …. */
  readonly onOneOf: string;
  readonly inOneOf: string;
  /** `{date}`: an open set, by the precision of its date: a time, a day, or longer. */
  readonly atOrAfter: string;
  readonly onOrAfter: string;
  readonly inOrAfter: string;
  readonly atOrBefore: string;
  readonly onOrBefore: string;
  readonly inOrBefore: string;
  /** `{date}`: an open set as the start or the end of something that lasted. */
  readonly orLater: string;
  readonly orEarlier: string;
  /** `{dates}`: a set of dates some of which are ranges; and what stands between them. */
  readonly oneOf: string;
  readonly separator: string;
  /**
   * `{start}` `{end}`: it lasted; the same where an end has several words, which a dash would join to no more than its neighbour;
   * and where an end is itself a range or a choice, with which it must not run together.
   */
  readonly fromTo: string;
  readonly fromToSpaced: string;
  readonly fromToApart: string;
  /** `{date}`: it began and ended within this one. How much of it it took is not known. */
  readonly within: string;
  /** `{start}`: no end is given. */
  readonly since: string;
  /** `{start}`: the same of what lies ahead. */
  readonly sinceAhead: string;
  /** `{start}` `{asOf}`: it was still going on then; and where the document does not say when that was. */
  readonly sinceOngoing: string;
  readonly sinceOngoingUndated: string;
  /** `{start}`: the end is not known. */
  readonly endUnknown: string;
  /** `{end}`: no start is given. */
  readonly until: string;
  /** `{end}`: the start is not known. */
  readonly startUnknown: string;
  /** `{date}` `{asOf}`: what is dated after the day on which the compiler last looked. */
  readonly ahead: string;
  /** `{year}` */
  readonly spring: string;
  readonly summer: string;
  readonly autumn: string;
  readonly winter: string;
  /** `{year}`, the first year of a decade, or `{start}` `{end}`. */
  readonly decade: string;
  /** `{year}` or `{start}` `{end}`: a hundred years that begin with a round one (`19XX`), which are no century. */
  readonly hundred: string;
  /** `{ordinal}`: a hundred and a thousand years that end with a round one, as those of digits left open do before our era. */
  readonly centuryBce: string;
  readonly millenniumBce: string;
  /** `{number}`: years before the present, from a million on. */
  readonly yearsAgo: string;
}

/** The strings of ordinary dates, years and windows; months, weekdays and times of day are those of `Intl`. */
export interface DateStrings {
  readonly long: DatePhrases;
  readonly short: DatePhrases;
  /** `{year}`: a year before year 1, and one of the first 99 after it. */
  readonly bce: string;
  readonly ce: string;
  /** `{year}`: a year of six digits or more. */
  readonly farYear: string;
  /**
   * `{start}` `{end}`: a window on time, where `Intl` would write ranges in figures alone. For languages that write the
   * year first: the end leaves out what the start states.
   */
  readonly window?: string;
  /** `{start}` `{end}`: a window in years that `Intl` has no words for. */
  readonly years: string;
  /** `{time}` `{offset}`: a time of day that the clocks show twice, and which of the two it is, or both. */
  readonly timeAtOffset: string;
  /** `{date}` `{zone}` `{second}` `{secondZone}`: the same in two zones, in the second without the day where that is the same. */
  readonly twoZones: string;
  /** `{number}`, by the ordinal plural rules. */
  readonly ordinal: PluralForms;
  /** The first ordinals as words, where figures would not do. */
  readonly ordinalWords?: {
    readonly centuries: readonly string[];
    /** The same where the date is all that a label has, in a language in which a preposition makes a difference. */
    readonly centuriesAlone?: readonly string[];
    readonly millennia: readonly string[];
  };
  /** Large counts with their unit, largest first, where `Intl` does not inflect it. `{number}` */
  readonly yearUnits?: readonly { readonly size: number; readonly forms: PluralForms }[];
}
