/** What of a virtualized list is on the screen: the boxes of its mounted items, and how they lie to the view. */
import { composedElements } from '../page/composed-ancestors.js';
import type { Slice } from '../../layout/list/segments.js';

/** A mounted item. */
export interface MountedItem {
  readonly position: number;
  readonly element: HTMLElement;
}

/** A scrolling box without what sticks to its top; client coordinates, in CSS pixels. */
export interface ViewBox {
  readonly top: number;
  readonly bottom: number;
}

/**
 * Reads the DOM, and never writes to it. The template marks the scrolling box with `data-virtualized`, what sticks to its
 * top with `data-sticks`, each mounted item with its position in `data-position`, and each spacer with `data-spacer`.
 */
export class ListViewport {
  readonly #host: HTMLElement;

  /** `host`: the element in whose shadow root the list is. */
  constructor(host: HTMLElement) {
    this.#host = host;
  }

  /** The scrolling box; null while no list is shown. */
  get scroller(): HTMLElement | null {
    return this.#root?.querySelector<HTMLElement>('[data-virtualized]') ?? null;
  }

  /** What scrolls the list: itself, or where it is as tall as its items, what is around it. */
  get scrolling(): Element | null | undefined {
    const { scroller } = this;
    if (!scroller || canScroll(scroller)) return scroller;
    const around = composedElements(this.#host).find(
      (element) => canScroll(element) && /auto|scroll/.test(getComputedStyle(element).overflowY),
    );
    return around ?? this.#host.ownerDocument.scrollingElement;
  }

  /** Where items are seen; undefined while no list is shown. */
  get box(): ViewBox | undefined {
    const { scroller } = this;
    if (!scroller) return undefined;
    const { top, bottom } = scroller.getBoundingClientRect();
    if (canScroll(scroller)) return { top: top + this.margin, bottom };
    const { clientHeight } = this.#host.ownerDocument.documentElement;
    return { top: Math.max(top, 0) + this.margin, bottom: Math.min(bottom, clientHeight, this.#sheetTop) };
  }

  /** The height of where items are seen. */
  get height(): number {
    const { box } = this;
    return box ? box.bottom - box.top : 0;
  }

  /** The height of what sticks to the top. */
  get margin(): number {
    return this.#root?.querySelector<HTMLElement>('[data-sticks]')?.offsetHeight ?? 0;
  }

  /** The elements that stand for what is not mounted. */
  get spacers(): readonly HTMLElement[] {
    return [...(this.#root?.querySelectorAll<HTMLElement>('[data-virtualized] [data-spacer]') ?? [])];
  }

  /** The position of the focused item. */
  get focusedPosition(): number | undefined {
    const focused = this.#root?.activeElement?.closest<HTMLElement>('[data-virtualized] [data-position]');
    return focused ? Number(focused.dataset['position']) : undefined;
  }

  /** A numbered note below the list, or the link in it. */
  note(number: string): HTMLElement | null | undefined {
    const note = this.scroller?.querySelector<HTMLElement>(`[data-noted="${number}"]`);
    return note?.querySelector<HTMLElement>('a') ?? note;
  }

  /** Where a mounted item is on the screen. */
  boxOf(position: number): DOMRect | undefined {
    return this.#root
      ?.querySelector<HTMLElement>(`[data-virtualized] [data-position="${position}"]`)
      ?.getBoundingClientRect();
  }

  /** Whether a position is in the view, in part at least. */
  isInView(position: number): boolean {
    const box = this.boxOf(position);
    const view = this.box;
    return box !== undefined && view !== undefined && box.bottom > view.top && box.top < view.bottom;
  }

  /** How much of a mounted item lies above the view, in pixels. */
  above(position: number): number {
    return (this.box?.top ?? 0) - (this.boxOf(position)?.top ?? 0);
  }

  /** How much of a mounted item lies below the view, in pixels. */
  below(position: number): number {
    return (this.boxOf(position)?.bottom ?? 0) - (this.box?.bottom ?? 0);
  }

  /** The mounted items of a slice, in order: without one that stays mounted outside it. */
  mounted({ start, end }: Slice): readonly MountedItem[] {
    const all = this.#root?.querySelectorAll<HTMLElement>('[data-virtualized] [data-position]') ?? [];
    return [...all]
      .map((element) => ({ position: Number(element.dataset['position']), element }))
      .filter(({ position }) => position >= start && position < end);
  }

  /** From the top of the first mounted item of a slice to the bottom of the last; undefined where none is mounted. */
  extentOf(slice: Slice): ViewBox | undefined {
    const mounted = this.mounted(slice);
    const top = mounted[0]?.element.getBoundingClientRect().top;
    const bottom = mounted.at(-1)?.element.getBoundingClientRect().bottom;
    return top === undefined || bottom === undefined ? undefined : { top, bottom };
  }

  /** The first position of a slice that begins in the view; undefined where one fills it. */
  firstBeginning(slice: Slice): number | undefined {
    const view = this.box;
    const begins = ({ element }: MountedItem): boolean => {
      const { top } = element.getBoundingClientRect();
      return view !== undefined && top >= view.top - 1 && top < view.bottom - 1;
    };
    return this.mounted(slice).find(begins)?.position;
  }

  /** The top of details that lie over the list. */
  get #sheetTop(): number {
    const sheet = this.#root?.querySelector('.details');
    return sheet && getComputedStyle(sheet).position === 'sticky'
      ? sheet.getBoundingClientRect().top
      : Infinity;
  }

  get #root(): ShadowRoot | null {
    return this.#host.shadowRoot;
  }
}

function canScroll({ scrollHeight, clientHeight }: Element): boolean {
  return scrollHeight > clientHeight + 1;
}
