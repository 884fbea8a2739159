/** What was asked of the document and of the page for the next update: each time by another object. */

/** An event was to come into view: a new object for each time that it was asked for. */
export type RevealRequest = Readonly<Record<string, never>>;

/** Where the focus of the document is to go: a new object for each time that it was asked for. */
export interface FocusRequest {
  readonly where: 'option' | 'details';
}
