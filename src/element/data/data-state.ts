/** What was given to an element, how far it has come, and what is asked of its arrangement. */
import type { EventIndex } from '../../layout/index/event-index.js';
import type { Timeline } from '../../model/timeline.js';
import type { TimelineDocument } from '../../model/written.js';
import type { EventList } from './given-events.js';
import type { FilterInputs } from './named-filters.js';

/** What was assigned last. */
export type Input =
  | { readonly type: 'none' }
  | { readonly type: 'src'; readonly src: string }
  /** A file that a person dropped, chose or pasted. */
  | { readonly type: 'file'; readonly file: Blob }
  | { readonly type: 'timeline'; readonly timeline: TimelineDocument | Timeline }
  | EventList;

/** How far what was given has come. */
export type DataState =
  /** Nothing is given. */
  | { readonly type: 'idle' }
  /** An address is on its way; `share` of it is there, where its length is known. */
  | { readonly type: 'loading'; readonly share: number | undefined }
  /** `share` of the reading and indexing is done. */
  | { readonly type: 'reading'; readonly share: number }
  /** While more of the same is read, or put into other lanes, the index is the one before. */
  | { readonly type: 'ready'; readonly index: EventIndex }
  /** `isSentence`: the message is one, not the reason in one. */
  | { readonly type: 'failed'; readonly message: string; readonly isSentence: boolean };

/** What is asked of the format of an address, of lanes, axis, clock, sizes and filters, whatever it is. */
export interface AskedArrangement {
  /** The name of the format of an address, where it is said. */
  readonly format: unknown;
  readonly laneBy: unknown;
  readonly axis: unknown;
  readonly clock: unknown;
  readonly sizeBy: unknown;
  readonly filters: FilterInputs;
}
