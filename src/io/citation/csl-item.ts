/** An item of CSL-JSON, as far as an event fills one in: the input of reference managers and style engines. */

/** A name that is not taken apart: who is a person, and which of the names is the family's, is not guessed. */
export interface CslName {
  readonly literal: string;
}

/**
 * A date: by its parts where it is a plain year, month or day, or goes from one such to another; else in EDTF, with words for whoever
 * does not read that. What is vague has no parts that it does not state.
 */
export interface CslDate {
  readonly 'date-parts'?: readonly (readonly number[])[];
  readonly circa?: boolean;
  readonly edtf?: string;
  readonly literal?: string;
}

/** The fields that are used, by their names in CSL 1.0.2. */
export interface CslItem {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  /** Who said it, or on whose word it is known. */
  readonly author?: readonly CslName[];
  /** When it happened, or, of a report, when that was issued. */
  readonly issued?: CslDate;
  readonly accessed: CslDate;
  readonly 'container-title'?: string;
  readonly URL?: string;
  /** Where an archived copy is, and its address there. */
  readonly archive?: string;
  readonly archive_location?: string;
  readonly genre?: string;
  readonly language?: string;
  /** Who says so with their hedges, further sources, and how it is disputed, as of which day. */
  readonly note: string;
}

/** The types of CSL 1.0.2 that a source may have; another one is cited as a document. */
export const cslTypes: ReadonlySet<string> = new Set([
  ...['article', 'article-journal', 'article-magazine', 'article-newspaper', 'bill', 'book', 'broadcast'],
  ...['chapter', 'classic', 'collection', 'dataset', 'document', 'entry', 'entry-dictionary'],
  ...['entry-encyclopedia', 'figure', 'graphic', 'hearing', 'interview', 'legal_case', 'legislation'],
  ...['manuscript', 'map', 'motion_picture', 'musical_score', 'pamphlet', 'paper-conference', 'patent'],
  ...['performance', 'periodical', 'personal_communication', 'post', 'post-weblog', 'regulation', 'report'],
  ...['review', 'review-book', 'software', 'song', 'speech', 'standard', 'thesis', 'treaty', 'webpage'],
]);
