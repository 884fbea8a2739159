/** What the list and the table have in common: where the reader is, and what is done there. */

import type { Locale } from '../../words/locale.js';

export interface ReadingContent {
  readonly locale: Locale;
  /** The name of the whole. */
  readonly label: string;
  /** The position that takes part in Tab's order. */
  readonly current: number;
  /** The row whose details are open. */
  readonly selected: number | undefined;
  /** What sticks to the top stands on it, so that nothing shines through. */
  readonly ground: string;
  readonly handlers: {
    readonly key: (event: KeyboardEvent) => void;
    readonly focus: (event: FocusEvent) => void;
    readonly scroll: () => void;
    /** Of what carries `data-open`, a row, `data-follow`, an id, or `data-sort`, a column. */
    readonly click: (event: MouseEvent) => void;
  };
}
