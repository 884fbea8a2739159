/** The words of what is saved as a file: what a format cannot hold. */

/** What a file may lack of the events, or of the document, that it was made from. */
export type LossName =
  | 'hidden'
  | 'rejected'
  | 'undated'
  | 'dates'
  | 'links'
  | 'claims'
  | 'chains'
  | 'sources'
  | 'quotes'
  | 'fields'
  | 'document';

/** What stands around files, and in them. */
export interface ExportStrings {
  /** A noun for each: how many events that are stands behind it, but for `document`. */
  readonly losses: Readonly<Record<LossName, string>>;
  /** `{date}`: when the file was made. */
  readonly on: string;
  /** `{query}`: by what events were let pass. */
  readonly query: string;
}
