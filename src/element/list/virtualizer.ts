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

/** Less than so many views of mounted things ahead ask for more. */
const leastAhead = 0.3;
/** Assumed until something was measured. */
const firstHeight = 140;
const firstView = 600;

/**
 * The template marks the scrolling box with `data-virtualized`, each mounted thing with its position in `data-position`, and each
 * spacer with `data-spacer`, its range; this controller sets the heights of spacers and the scroll position.
 */
export class Virtualizer implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #anchor: Anchor = { position: 0, offset: 0 };
  #slice: Slice = { start: 0, end: 0 };
  #count = 0;
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
  #frame = 0;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Removed from the page, it has lost its scroll position. */
  hostConnected(): void {
    if (this.#count > 0) this.goTo(this.#anchor.position, this.#anchor.offset);
  }

  hostDisconnected(): void {
    cancelAnimationFrame(this.#frame);
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
    this.#slice = sliceAround(this.#anchor, this.#virtualizer);
  }

  /** The segments of a list of `count` items; the focused item stays mounted. */
  segments(count: number): readonly Segment[] {
    if (count !== this.#count) this.#recount(count);
    return segments(this.#slice, this.focusedPosition, count);
  }

  /** What stands at the top of the view is at another position now, for things came before it, or left. */
  moveAnchor(position: number): void {
    if (position !== this.#anchor.position) this.goTo(position, this.#anchor.offset);
  }

  /** Whether a position is among those that are mounted without being kept. */
  holds(position: number): boolean {
    return position >= this.#slice.start && position < this.#slice.end;
  }

  /** The position of the focused item. */
  get focusedPosition(): number | undefined {
    const focused = this.#root?.activeElement?.closest<HTMLElement>('[data-virtualized] [data-position]');
    return focused ? Number(focused.dataset['position']) : undefined;
  }

  #recount(count: number): void {
    this.#count = count;
    const { position, offset } = this.#anchor;
    if (position < count || count === 0) this.#slice = sliceAround(this.#anchor, this.#virtualizer);
    else this.goTo(count - 1, offset);
    this.#isMoved = true;
  }

  /** Whether a position is in the view, in part at least. */
  isInView(position: number): boolean {
    const box = this.boxOf(position);
    const view = this.#view;
    return box !== undefined && view !== undefined && box.bottom > view.top && box.top < view.bottom;
  }

  /** Where a mounted thing is on the screen. */
  boxOf(position: number): DOMRect | undefined {
    return this.#element(position)?.getBoundingClientRect();
  }

  /** The first position that begins in the view; else the one that fills it. */
  get firstInView(): number {
    const view = this.#view;
    const begins = ({ element }: { readonly element: HTMLElement }): boolean => {
      const { top } = element.getBoundingClientRect();
      return view !== undefined && top >= view.top - 1 && top < view.bottom - 1;
    };
    return this.#mounted.find(begins)?.position ?? this.#anchor.position;
  }

  /** Scrolls as little as needed to have a position in the view, its beginning first. */
  reveal(position: number): void {
    const box = this.boxOf(position);
    const view = this.#view;
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
    const scroller = this.#scroller;
    if (!scroller) return;
    scroller.scrollTop += pixels;
    this.scrolled();
  }

  /** How much of a mounted thing lies below the view, in pixels. */
  below(position: number): number {
    return (this.boxOf(position)?.bottom ?? 0) - (this.#view?.bottom ?? 0);
  }

  /** How much of a mounted thing lies above the view, in pixels. */
  above(position: number): number {
    return (this.#view?.top ?? 0) - (this.boxOf(position)?.top ?? 0);
  }

  /** The height of the view, in pixels. */
  get viewHeight(): number {
    const view = this.#view;
    return view ? view.bottom - view.top : 0;
  }

  /** The user, or a key of the browser's own, has scrolled. */
  readonly scrolled = (): void => {
    const scroller = this.#scroller;
    const view = this.#view;
    const { first, last } = this.#ends;
    if (!scroller || !view || !first || !last || this.#isMoved) return;
    const { top } = first.element.getBoundingClientRect();
    const { bottom } = last.element.getBoundingClientRect();
    const room = scroller.scrollHeight - scroller.clientHeight;
    const isAtEdge =
      (scroller.scrollTop <= 0 && this.#slice.start > 0) ||
      (scroller.scrollTop >= room - 1 && this.#slice.end < this.#count);
    if (isAtEdge || bottom < view.top || top > view.bottom) {
      const { position, offset } = anchorAt(room > 0 ? scroller.scrollTop / room : 0, this.#virtualizer);
      this.goTo(position, scroller.scrollTop <= 0 ? undefined : offset);
      this.#host.requestUpdate();
      return;
    }
    this.#anchor = this.#anchorInView(view.top);
    const least = leastAhead * this.#height;
    const wantsMore =
      (this.#slice.start > 0 && top > view.top - least) ||
      (this.#slice.end < this.#count && bottom < view.bottom + least);
    if (wantsMore) this.#move(sliceAround(this.#anchor, this.#virtualizer));
  };

  hostUpdated(): void {
    const scroller = this.#scroller;
    if (!scroller || this.#count === 0) return;
    this.#height = scroller.clientHeight || this.#height;
    if (scroller.clientWidth !== this.#width) this.#isMoved = true;
    this.#width = scroller.clientWidth;
    this.#measure();
    this.#setGaps();
    this.#keepInPlace(scroller);
    // In a frame of its own: an update causes no other.
    cancelAnimationFrame(this.#frame);
    if (!this.#isFilled) this.#frame = requestAnimationFrame(() => this.#fill());
  }

  get #virtualizer(): VirtualizerMetrics {
    return { count: this.#count, height: this.#height || firstView, each: this.#each };
  }

  get #root(): ShadowRoot | null {
    return this.#host.shadowRoot;
  }

  get #scroller(): HTMLElement | null {
    return this.#root?.querySelector<HTMLElement>('[data-virtualized]') ?? null;
  }

  /** The scrolling box without what sticks to its top. */
  get #view(): { readonly top: number; readonly bottom: number } | undefined {
    const box = this.#scroller?.getBoundingClientRect();
    return box && { top: box.top + this.#margin, bottom: box.bottom };
  }

  /** The height of what sticks to the top of the view. */
  get #margin(): number {
    return this.#root?.querySelector<HTMLElement>('[data-sticks]')?.offsetHeight ?? 0;
  }

  #element(position: number): HTMLElement | null {
    return this.#root?.querySelector<HTMLElement>(`[data-virtualized] [data-position="${position}"]`) ?? null;
  }

  /** The mounted things of the slice, in order. */
  get #mounted(): readonly { readonly position: number; readonly element: HTMLElement }[] {
    const all = this.#root?.querySelectorAll<HTMLElement>('[data-virtualized] [data-position]') ?? [];
    return [...all]
      .map((element) => ({ position: Number(element.dataset['position']), element }))
      .filter(({ position }) => position >= this.#slice.start && position < this.#slice.end);
  }

  get #ends(): Partial<Record<'first' | 'last', { readonly element: HTMLElement }>> {
    const mounted = this.#mounted;
    const [first, last] = [mounted[0], mounted.at(-1)];
    return first && last ? { first, last } : {};
  }

  #anchorInView(top: number): Anchor {
    const found = this.#mounted.find(({ element }) => element.getBoundingClientRect().bottom > top);
    if (!found) return this.#anchor;
    return {
      position: found.position,
      offset: found.element.getBoundingClientRect().top - top + this.#margin,
    };
  }

  /** Another slice: what leaves it above is kept as room, to the pixel. */
  #move(slice: Slice): void {
    const { start, end } = this.#slice;
    if (slice.start === start && slice.end === end) return;
    const top = (position: number): number | undefined => this.boxOf(position)?.top;
    const [from, to] = [top(start), top(slice.start)];
    const left = from !== undefined && to !== undefined ? to - from : (slice.start - start) * this.#each;
    this.#before = (this.#before ?? start * roomOfEach(this.#virtualizer)) + left;
    this.#slice = slice;
    this.#isMoved = true;
    this.#host.requestUpdate();
  }

  #measure(): void {
    const { first, last } = this.#ends;
    if (!first || !last) return;
    const height = last.element.getBoundingClientRect().bottom - first.element.getBoundingClientRect().top;
    const mean = height / (this.#slice.end - this.#slice.start);
    if (mean > 0) this.#each = this.#each === firstHeight ? mean : this.#each * 0.7 + mean * 0.3;
  }

  #setGaps(): void {
    const room = roomOfEach(this.#virtualizer);
    const { start } = this.#slice;
    const before = this.#roomBefore(start * room);
    for (const spacer of this.#root?.querySelectorAll<HTMLElement>('[data-virtualized] [data-spacer]') ??
      []) {
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
    if (this.#isUnderMargin) this.#anchor = { ...this.#anchor, offset: this.#margin };
    this.#isUnderMargin = false;
    const box = this.boxOf(this.#anchor.position);
    if (!box) return;
    const moved = box.top - scroller.getBoundingClientRect().top - this.#anchor.offset;
    if (Math.abs(moved) >= 0.5) scroller.scrollTop += moved;
  }

  /** Whether what is mounted covers the view, as far as the list goes. */
  get #isFilled(): boolean {
    const { first, last } = this.#ends;
    const view = this.#view;
    if (!first || !last || !view) return true;
    return (
      (this.#slice.start === 0 || first.element.getBoundingClientRect().top <= view.top) &&
      (this.#slice.end === this.#count || last.element.getBoundingClientRect().bottom >= view.bottom)
    );
  }

  /** Mounts more where things are lower than was assumed. */
  #fill(): void {
    if (!this.#isMoved && !this.#isFilled) this.#move(sliceAround(this.#anchor, this.#virtualizer));
  }
}
