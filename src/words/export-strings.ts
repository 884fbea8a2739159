/** The words of what is saved as a file: what a format cannot hold. */

/** What a file may lack of the events, or of the document, that it was made from. */
export type LossName =
  | 'hidden'
  | 'window'
  | 'rejected'
  | 'undated'
  | 'years'
  | 'vague'
  | 'roles'
  | 'attribution'
  | 'accounts'
  | 'dates'
  | 'links'
  | 'claims'
  | 'chains'
  | 'sources'
  | 'quotes'
  | 'tags'
  | 'fields'
  | 'length'
  | 'eras'
  | 'document';

/** What can be saved: pictures, and the formats of the writers. */
export type ExportFormat =
  'SVG' | 'PNG' | 'CSV' | 'XLSX' | 'JSON' | 'NDJSON' | 'iCalendar' | 'TimelineJS' | 'JSON-LD' | 'record';

/** What stands around files, and in them. */
export interface ExportStrings {
  /** A noun for each: how many events that are stands behind it, but for `eras` and `document`. */
  readonly losses: Readonly<Record<LossName, string>>;
  /** `{date}`: when the file was made. */
  readonly on: string;
  /** `{query}`: by what events were let pass. */
  readonly query: string;
  /** The button that opens the menu, which is called the same. */
  readonly tool: string;
  /** What is saved in each format. */
  readonly formats: Readonly<Record<ExportFormat, string>>;
  /** Beside the formats, where a host has an address for what is shown. */
  readonly copyLink: string;
  readonly linkCopied: string;
  /** `{link}`: the address, which can then be copied from here. */
  readonly linkNotCopied: string;
  /** While a file is made. */
  readonly working: string;
  /** `{name}`: of the file. */
  readonly saved: string;
  /** `{losses}`: what the format cannot hold. */
  readonly lost: string;
  readonly failed: string;
  /** Where there are more events than a spreadsheet has rows. */
  readonly tooMany: string;
}
