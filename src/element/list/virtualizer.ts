/** The virtualizer: which slice of a long list is mounted, following the scroll position without a visible jump. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import {
  anchorAt,
  roomOfEach,
  sliceAround,
  segments,
  type Anchor,
  type VirtualizerMetrics,
  type Slice,
  type Segment,
} from '../../layout/list/segments.js';
import { ListViewport } from './list-viewport.js';
import { NextFrame } from '../page/next-frame.js';

/** Less than so many views of mounted things ahead ask for more. */
const leastAhead = 0.3;
/** Assumed until something was measured. */
const firstHeight = 140;
const firstView = 600;

/** Each spacer has its range in `data-spacer`; this controller sets the heights of spacers and the scroll position. */
export class Virtualizer implements ReactiveController {
  /** What is on the screen. */
  readonly viewport: ListViewport;
  /** Lists up to here are mounted whole, because the page scrolls them. */
  wholeUpTo = 0;
  readonly #host: ReactiveControllerHost;
  #anchor: Anchor = { position: 0, offset: 0 };
  #slice: Slice = { start: 0, end: 0 };
  #count = 0;
  /** Mounted whole, because the page scrolls it. */
  #isWhole = false;
  #each = firstHeight;
  #height = 0;
  /** Of the scrolling box: in another, everything has another height. */
  #width = 0;
  /** The room before the slice; undefined: as much as its length asks for. */
  #before: number | undefined;
  /** The anchor is to be brought to its place by the next update. */
  #isMoved = false;
  /** The anchor is to stand right under what sticks to the top, whose height is not known before it is mounted. */
  #isUnderMargin = false;
  /** Measures anew what is mounted. */
  readonly #frame: NextFrame;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    this.#frame = new NextFrame(host);
    this.viewport = new ListViewport(host);
    host.addController(this);
  }

  /** Removed from the page, it has lost its scroll position. */
  hostConnected(): void {
    if (this.#count > 0) this.goTo(this.#anchor.position, this.#anchor.offset);
  }

  hostDisconnected(): void {
    this.#frame.cancel();
  }

  /** The position at the top of the view. */
  get position(): number {
    return this.#anchor.position;
  }

  /** Begins anew, with a position at the top. */
  begin(position: number): void {
    this.#each = firstHeight;
    this.#height = 0;
    this.goTo(position);
  }

  /** Brings a position to a distance from the top with the next update; undefined: to the top of the view. */
  goTo(position: number, offset?: number): void {
    this.#anchor = { position, offset: offset ?? 0 };
    this.#isUnderMargin = offset === undefined;
    this.#before = undefined;
    this.#isMoved = true;
    this.#slice = sliceAround(this.#anchor, this.#metrics);
  }

  /** The segments of a list of `count` items; the focused item stays mounted. */
  segments(count: number): readonly Segment[] {
    // As tall as all its items, the box says nothing of the view.
    if (this.#isWhole && count > this.wholeUpTo) this.#height = 0;
    if (count !== this.#count || this.#isWhole !== count <= this.wholeUpTo) this.#recount(count);
    this.#isWhole = count <= this.wholeUpTo;
    return segments(this.#slice, this.viewport.focusedPosition, count);
  }

  /** What stands at the top of the view is at another position now, for things came before it, or left. */
  moveAnchor(position: number): void {
    if (position !== this.#anchor.position) this.goTo(position, this.#anchor.offset);
  }

  /** Whether a position is among those that are mounted without being kept. */
  holds(position: number): boolean {
    return position >= this.#slice.start && position < this.#slice.end;
  }

  /** The first position that begins in the view; else the one that fills it. */
  get firstInView(): number {
    return this.viewport.firstBeginning(this.#slice) ?? this.#anchor.position;
  }

  #recount(count: number): void {
    this.#count = count;
    const { position, offset } = this.#anchor;
    if (position < count || count === 0) this.#slice = sliceAround(this.#anchor, this.#metrics);
    else this.goTo(count - 1, offset);
    this.#isMoved = true;
  }

  /** Scrolls as little as needed to have a position in the view, its beginning first. */
  reveal(position: number): void {
    const box = this.viewport.boxOf(position);
    const view = this.viewport.box;
    if (!box || !view || box.bottom < view.top - this.#height || box.top > view.bottom + this.#height) {
      this.goTo(position);
      this.#host.requestUpdate();
      return;
    }
    const below = box.bottom - view.bottom;
    const above = box.top - view.top;
    if (above < 0 || box.height > view.bottom - view.top) this.scrollBy(above);
    else if (below > 0) this.scrollBy(Math.min(below, above));
  }

  /** Scrolls by pixels, as a user would. */
  scrollBy(pixels: number): void {
    const { scrolling } = this.viewport;
    if (!scrolling) return;
    scrolling.scrollTop += pixels;
    this.scrolled();
  }

  /** The user, or a key of the browser's own, has scrolled. */
  readonly scrolled = (): void => {
    const { scroller } = this.viewport;
    const view = this.viewport.box;
    const extent = this.viewport.extentOf(this.#slice);
    if (!scroller || !view || !extent || this.#isMoved) return;
    const { top, bottom } = extent;
    // Below the last there may be notes.
    if (bottom < view.top && this.#slice.end === this.#count) return;
    const room = scroller.scrollHeight - scroller.clientHeight;
    const isAtEdge =
      (scroller.scrollTop <= 0 && this.#slice.start > 0) ||
      (scroller.scrollTop >= room - 1 && this.#slice.end < this.#count);
    if (isAtEdge || bottom < view.top || top > view.bottom) {
      const { position, offset } = anchorAt(room > 0 ? scroller.scrollTop / room : 0, this.#metrics);
      this.goTo(position, scroller.scrollTop <= 0 ? undefined : offset);
      this.#host.requestUpdate();
      return;
    }
    this.#anchor = this.#anchorInView(view.top);
    const least = leastAhead * this.#height;
    const wantsMore =
      (this.#slice.start > 0 && top > view.top - least) ||
      (this.#slice.end < this.#count && bottom < view.bottom + least);
    if (wantsMore) this.#move(sliceAround(this.#anchor, this.#metrics));
  };

  hostUpdated(): void {
    const { scroller } = this.viewport;
    if (!scroller || this.#count === 0) return;
    this.#height = scroller.clientHeight || this.#height;
    if (scroller.clientWidth !== this.#width) this.#isMoved = true;
    this.#width = scroller.clientWidth;
    this.#measure();
    this.#setSpacers();
    this.#keepInPlace(scroller);
    // In a frame of its own: an update causes no other.
    if (this.#isFilled) this.#frame.cancel();
    else this.#frame.ask(() => this.#fill());
  }

  get #metrics(): VirtualizerMetrics {
    return {
      count: this.#count,
      height: this.#height || firstView,
      each: this.#each,
      wholeUpTo: this.wholeUpTo,
    };
  }

  #anchorInView(top: number): Anchor {
    const found = this.viewport
      .mounted(this.#slice)
      .find(({ element }) => element.getBoundingClientRect().bottom > top);
    if (!found) return this.#anchor;
    return {
      position: found.position,
      offset: found.element.getBoundingClientRect().top - top + this.viewport.margin,
    };
  }

  /** Another slice: what leaves it above is kept as room, to the pixel. */
  #move(slice: Slice): void {
    const { start, end } = this.#slice;
    if (slice.start === start && slice.end === end) return;
    const top = (position: number): number | undefined => this.viewport.boxOf(position)?.top;
    const [from, to] = [top(start), top(slice.start)];
    const left = from !== undefined && to !== undefined ? to - from : (slice.start - start) * this.#each;
    this.#before = (this.#before ?? start * roomOfEach(this.#metrics)) + left;
    this.#slice = slice;
    this.#isMoved = true;
    this.#host.requestUpdate();
  }

  #measure(): void {
    const extent = this.viewport.extentOf(this.#slice);
    if (!extent) return;
    const mean = (extent.bottom - extent.top) / (this.#slice.end - this.#slice.start);
    if (mean > 0) this.#each = this.#each === firstHeight ? mean : this.#each * 0.7 + mean * 0.3;
  }

  #setSpacers(): void {
    const room = roomOfEach(this.#metrics);
    const { start } = this.#slice;
    const before = this.#roomBefore(start * room);
    for (const spacer of this.viewport.spacers) {
      const [from = 0, to = 0] = (spacer.dataset['spacer'] ?? '').split('-').map(Number);
      const share = to <= start && start > 0 ? (before / start) * (to - from) : room * (to - from);
      spacer.style.blockSize = `${Math.max(0, share)}px`;
    }
  }

  /** What was kept to the pixel, as long as it is not far from what the length asks for. */
  #roomBefore(wanted: number): number {
    const { start } = this.#slice;
    const kept = this.#before;
    const isFar = kept === undefined || kept < wanted * 0.5 || kept > wanted * 1.5 + 4 * this.#height;
    this.#before = start === 0 ? 0 : isFar ? wanted : kept;
    return this.#before;
  }

  /** Scrolls by as much as the update has moved what is read. */
  #keepInPlace(scroller: HTMLElement): void {
    if (!this.#isMoved) return;
    this.#isMoved = false;
    if (this.#isUnderMargin) this.#anchor = { ...this.#anchor, offset: this.viewport.margin };
    this.#isUnderMargin = false;
    const box = this.viewport.boxOf(this.#anchor.position);
    if (!box) return;
    const moved = box.top - scroller.getBoundingClientRect().top - this.#anchor.offset;
    if (Math.abs(moved) >= 0.5) scroller.scrollTop += moved;
  }

  /** Whether what is mounted covers the view, as far as the list goes. */
  get #isFilled(): boolean {
    const extent = this.viewport.extentOf(this.#slice);
    const view = this.viewport.box;
    if (!extent || !view) return true;
    return (
      (this.#slice.start === 0 || extent.top <= view.top) &&
      (this.#slice.end === this.#count || extent.bottom >= view.bottom)
    );
  }

  /** Mounts more where things are lower than was assumed. */
  #fill(): void {
    if (!this.#isMoved && !this.#isFilled) this.#move(sliceAround(this.#anchor, this.#metrics));
  }
}
