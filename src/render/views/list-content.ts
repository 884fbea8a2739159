/** What the list is rendered from: its entries from top to bottom, and the notes below them. */
import type { Description } from '../../words/describe.js';
import type { SourceInWords } from '../../words/source-words.js';
import type { ListThread } from './list-thread.js';
import type { Look } from './look.js';
import type { ReadingContent } from './reading-content.js';
import type { SpanShares } from './span-bar.js';

/** An event in the list. */
export interface ListItem {
  readonly type: 'item';
  readonly key: string;
  /** Counted from zero. */
  readonly position: number;
  /** Where it is the first under a heading: that heading, for those who do not see it. */
  readonly heading: string;
  /** What the heading leaves out of its date, in few words; may be empty. */
  readonly date: string;
  /** Its date in all words; empty where heading and date state as much. */
  readonly dateInFull: string;
  /** Where it lies in the time of the list; undefined where it has no place there. */
  readonly span: SpanShares | undefined;
  readonly description: Description;
  readonly thread: ListThread;
  readonly appearance: Look;
}

/**
 * What stands in the list, by a key that stays the same when the data change: an event, a heading over events, or a
 * spacer.
 */
export type ListEntry =
  | ListItem
  | { readonly type: 'heading'; readonly key: string; readonly words: string }
  /** A spacer for events that are not mounted: positions, half-open. */
  | { readonly type: 'spacer'; readonly key: string; readonly start: number; readonly end: number };

/** The list as it is mounted now. */
export interface ListContent extends ReadingContent {
  readonly entries: readonly ListEntry[];
  /** How many events there are, mounted or not. */
  readonly size: number;
  /** The sources of the document, in the order of their numbers; none where there are too many. */
  readonly notes: readonly SourceInWords[];
  /** Whether media are loaded from where they lie. */
  readonly showsMedia: boolean;
  /** Whether what an event unfolds is to be seen. */
  readonly isUnfolded: (id: string) => boolean;
}
