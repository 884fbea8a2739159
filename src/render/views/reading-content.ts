/** What the list and the table have in common: the current position, the open row and the handlers. */

import type { Locale } from '../../words/locale.js';

/** What list and table have in common: one Tab stop, and handlers on the whole rather than on each row. */
export interface ReadingContent {
  readonly locale: Locale;
  /** The name of the whole. */
  readonly label: string;
  /** The position in the Tab order. */
  readonly current: number;
  /** The row whose details are open. */
  readonly selected: number | undefined;
  /** The background of sticky headings, so that rows do not show through. */
  readonly background: string;
  /** Whether a search is on, and does not find a row. */
  readonly isMiss: (row: number) => boolean;
  readonly handlers: {
    readonly key: (event: KeyboardEvent) => void;
    readonly focus: (event: FocusEvent) => void;
    readonly scroll: () => void;
    /** Something in `data-unfolds` (an id) was unfolded, or folded. */
    readonly toggle: (event: Event) => void;
    /** For elements with `data-open` (a row), `data-follow` (an id), `data-sort` (a column) or `data-note` (a number). */
    readonly click: (event: MouseEvent) => void;
  };
}
