/** What a date of EDTF is read as: the fields of one date, and which of them are qualified or unspecified. */
import type { Precision } from '../extent.js';
import type { CivilDate } from './calendar.js';

/** How finely a year is known, by how many of its digits are open. */
export const YEAR_PRECISIONS: readonly Precision[] = ['year', 'decade', 'century', 'millennium', 'unknown'];

/**
 * EDTF's parts of a year: 21-24 spring, summer, autumn, winter of no hemisphere, 25-28 those of the northern, 29-32 those
 * of the southern one, 33-36 quarters, 37-39 thirds (quadrimesters), 40 and 41 halves (semestrals).
 */
export type SubYear =
  21 | 22 | 23 | 24 | 25 | 26 | 27 | 28 | 29 | 30 | 31 | 32 | 33 | 34 | 35 | 36 | 37 | 38 | 39 | 40 | 41;

/** A date in which an `X` stands before a digit (`156X-12-25`), as it was written, and the first and last day it can mean. */
export interface DateMask {
  /** Four characters, and a sign before years that are negative. */
  readonly year: string;
  readonly month?: string;
  readonly day?: string;
  readonly first: CivilDate;
  readonly last: CivilDate;
}

/** Which digits were written as `X`. */
export interface Unspecified {
  /** How many digits at the right of the year, 0 to 4; in a mask those from the first `X` on. */
  readonly yearDigits: number;
  readonly month: boolean;
  readonly day: boolean;
  /** Present where an `X` stands before a digit, which is level 2. */
  readonly mask?: DateMask;
}

/** The marks of one component: `~`, `?`, or both (`%`). */
export interface Qualifier {
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

/** The marks of each component of a date in which they differ; a component that was not written has none. */
export interface ComponentQualifiers {
  readonly year: Qualifier;
  readonly month?: Qualifier;
  readonly day?: Qualifier;
}

/** One date. Fields that were not written, or written with an `X`, are absent. */
export interface EdtfDate {
  readonly type: 'date';
  readonly precision: Precision;
  /** Astronomical: 0 is 1 BCE. With unspecified digits the least year they can mean (`201X` is 2010, `-004X` is -49). */
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  /** 0 to 24; 24 only as 24:00:00. */
  readonly hour?: number;
  readonly minute?: number;
  /** 0 to 60; 60 is a leap second. */
  readonly second?: number;
  readonly millisecond?: number;
  /** Minutes east of Greenwich; absent for local dates and times. */
  readonly offset?: number;
  readonly season?: SubYear;
  readonly unspecified?: Unspecified;
  /** How many digits of the year are significant (`1950S2`); absent where all are. */
  readonly significantDigits?: number;
  /** Whether any of its components is marked `~` or `%`, `?` or `%`. */
  readonly approximate: boolean;
  readonly uncertain: boolean;
  /** Which component it is that is marked, where not all are alike. */
  readonly qualifiers?: ComponentQualifiers;
}

/** `a..b` inside a set; one side is absent in `..b` and `a..`. */
export interface EdtfRange {
  readonly type: 'range';
  readonly start?: EdtfDate;
  readonly end?: EdtfDate;
}

/** A member of a set: a date, or a range of dates (`2018..2020`). */
export type EdtfMember = EdtfDate | EdtfRange;

/** `[…]`: one of these dates, it is not known which; never empty. */
export interface EdtfOneOf {
  readonly type: 'one-of';
  readonly members: readonly EdtfMember[];
}

/** The fields of a date before its marks are read. */
export type DateFields = Omit<EdtfDate, 'type' | 'approximate' | 'uncertain' | 'qualifiers'>;

/** Why a text is no date that is read here: a lower-case part of a sentence. */
export interface EdtfProblem {
  readonly type: 'problem';
  readonly reason: string;
}

/** A problem with its reason. */
export function problem(reason: string): EdtfProblem {
  return { type: 'problem', reason };
}

/** Whether the whole year is unspecified: such a date has words, but no place in time. */
export function isYearUnknown({ precision }: EdtfDate): boolean {
  return precision === 'unknown';
}
