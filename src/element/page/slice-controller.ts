/** Which part of a tall drawing is painted: that around what is seen of it, followed while the page scrolls. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { sliceOf, type Slice } from '../../layout/view/slice.js';
import { rootsAround } from './composed-ancestors.js';

/** Asks for an update when the page was scrolled beyond what is painted. */
export class SliceController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #listening: AbortController | undefined;
  #stage: Element | null = null;
  #height = 0;
  #top = 0;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#listen(false);
  }

  /** The slice that is to be painted now, of a drawing of this height in a stage. */
  slice(stage: Element | null, height: number): Slice {
    this.#stage = stage;
    this.#height = height;
    const slice = this.#sliceNow();
    this.#top = slice.top;
    this.#listen(slice.height < height);
    return slice;
  }

  #sliceNow(): Slice {
    // Of what is painted whole nobody asks where it is: that would lay out the page.
    const least = sliceOf(this.#height, 0, 0);
    if (least.height >= this.#height || !this.#stage) return least;
    const screen = this.#host.ownerDocument.documentElement.clientHeight;
    return sliceOf(this.#height, Math.max(0, -this.#stage.getBoundingClientRect().top), screen);
  }

  #listen(isTall: boolean): void {
    if (isTall === (this.#listening !== undefined)) return;
    this.#listening?.abort();
    this.#listening = isTall ? new AbortController() : undefined;
    if (!this.#listening) return;
    const { signal } = this.#listening;
    const follow = (): void => {
      if (this.#sliceNow().top !== this.#top) this.#host.requestUpdate();
    };
    for (const root of rootsAround(this.#host))
      root.addEventListener('scroll', follow, { capture: true, passive: true, signal });
    this.#host.ownerDocument.defaultView?.addEventListener('resize', follow, { signal });
  }
}
