/** The words of citations, and of copying them. */

/** How an event is cited: a sentence for each fact. Dates are in words. */
export interface CitationStrings {
  /** `{title}`: the document in which the event stands. */
  readonly from: string;
  /** `{source}` as it is cited, with its `{date}`. */
  readonly issued: string;
  /** `{date}`: when whoever cites it has looked at it. */
  readonly accessed: string;
  /** An account is disputed: by whom (`{names}`), as of which `{date}`, and what those say (`{texts}`). */
  readonly disputed: string;
  /** It disputes what others (`{names}`) say, which is `{texts}`. */
  readonly disputing: string;
  /** The same where nobody is given who does. */
  readonly disputedPlain: string;
  readonly disputingPlain: string;
  /** It is disputed, as of `{date}`, but by what is not there. */
  readonly disputedAlone: string;
  /** Nothing disputes it, as of `{date}`. */
  readonly undisputed: string;
  /** The button that opens the panel, which is called the same. */
  readonly cite: string;
  readonly copy: string;
  readonly copyCsl: string;
  /** Announced when it is on the clipboard. */
  readonly copied: string;
  /** Beside the text, where a page may not write to the clipboard. */
  readonly notAllowed: string;
}
