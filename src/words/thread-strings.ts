/** The words for threads: chains of answers. */
import type { PluralForms } from './strings.js';

/** What lanes of threads are called, and a thread as text. */
export interface ThreadStrings {
  /** The lane of what answers nothing, and is not answered. */
  readonly none: string;
  /** A lane that branches off from an event, `{of}`: `{title}` is what begins it. */
  readonly branch: string;
  /** The heading of one thread, and of several. */
  readonly heading: string;
  readonly headings: string;
  /** `{count}` events before those that are shown, and after them. */
  readonly before: PluralForms;
  readonly after: PluralForms;
}
