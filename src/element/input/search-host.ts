/** What a search works on. */
import type { InteractionHost } from './interaction-host.js';

/** The element and its window, the text that is looked for, and what is announced. */
export interface SearchHost extends InteractionHost {
  /** What is looked for, as a person or the host wrote it. */
  readonly text: () => string;
  /** Whether what is no match is hidden. */
  readonly hidesMisses: () => boolean;
  /** A person looks for another text, */
  readonly choose: (text: string) => void;
  /** or has what is no match hidden, or shown. */
  readonly hideMisses: (hidden: boolean) => void;
  /** Moves the reader of the list or table to a row; false where there is none. */
  readonly goTo: (row: number) => boolean;
  readonly announce: (text: string) => void;
  /** After a pause, composed then; undefined: after another one. */
  readonly announceSoon: (words: () => string | undefined) => void;
  /** Puts the focus on the tool that opens the filters. */
  readonly focusFilter: () => void;
  /** A file of the search could not be loaded. */
  readonly failed: (file: string) => void;
}
