/** Decides when a low element shows the events of a short list in one lane, and keeps that index. */
import {
  canBeHeadlines,
  haveLanesRoom,
  headlinesBelow,
  headlinesOf,
} from '../../layout/index/headline-lane.js';
import type { InMemoryEventIndex } from '../../layout/index/event-index.js';
import { memoize } from '../../util/memoize.js';

/** Of the element itself and of its stage, in CSS pixels; 0 while they are not known. */
interface Heights {
  readonly ownHeight: number;
  readonly height: number;
}

/** The index that is drawn in an element: that of the lanes, unless its height has no room for them, or for their events. */
export class Headlines {
  readonly #size: Heights;
  readonly #theme: { readonly scale: number };
  readonly #height: { readonly isFixed: boolean };
  readonly #headlinesOf = memoize(headlinesOf);
  #isWanted = false;

  /** `theme`: the scale from layout pixels to CSS pixels. `height`: whether it is the host's, and not that of the content. */
  constructor(size: Heights, theme: { readonly scale: number }, height: { readonly isFixed: boolean }) {
    this.#size = size;
    this.#theme = theme;
    this.#height = height;
  }

  /** The index for the element as it is; while its height is not known, as before. */
  indexFor(index: InMemoryEventIndex | undefined): InMemoryEventIndex | undefined {
    if (!index) return index;
    const { ownHeight, height } = this.#size;
    const { scale } = this.#theme;
    if (!this.#height.isFixed) this.#isWanted = false;
    else if (ownHeight > 0 && height > 0)
      this.#isWanted = ownHeight < headlinesBelow * scale && !haveLanesRoom(index, height / scale);
    return this.#isWanted && canBeHeadlines(index) ? this.#headlinesOf(index) : index;
  }
}
