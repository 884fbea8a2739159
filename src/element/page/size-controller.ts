/** Watches the size of the drawing and the pixel ratio of the screen. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Sizes as laid out, in CSS pixels: transforms around the element do not change them. */
export class SizeController implements ReactiveController {
  /** In CSS pixels; zero until measured, and while the element is not displayed. */
  width = 0;
  height = 0;
  /** Of the element itself. */
  ownWidth = 0;
  readonly #host: ReactiveControllerHost & HTMLElement;
  /** Of the window that the element is in: one of another window reports a loop. Undefined while it is in none. */
  #observer: ResizeObserver | undefined;
  #observed: Element | undefined;
  #frame = 0;
  #ratio: MediaQueryList | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    const { ResizeObserver } = this.#host.ownerDocument.defaultView ?? globalThis;
    this.#observer = new ResizeObserver(([entry]) => {
      if (entry) this.#resizedSoon(entry.contentRect);
    });
    if (this.#observed) this.#observer.observe(this.#observed);
    this.#watchRatio();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    cancelAnimationFrame(this.#frame);
    this.#ratio?.removeEventListener('change', this.#ratioChanged);
    this.#ratio = undefined;
  }

  /** Watches this element, and no longer the one before. */
  observe(element: Element | undefined): void {
    if (element === this.#observed) return;
    this.#observer?.disconnect();
    this.#observed = element;
    if (element) this.#observer?.observe(element);
  }

  /** In the next frame: an update within the observer's own turn may resize what it observes. */
  #resizedSoon(size: DOMRectReadOnly): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#resized(size));
  }

  #resized({ width, height }: DOMRectReadOnly): void {
    const { clientWidth: ownWidth } = this.#host;
    if (width === this.width && height === this.height && ownWidth === this.ownWidth) return;
    this.ownWidth = ownWidth;
    this.width = width;
    this.height = height;
    this.#host.requestUpdate();
  }

  /** A query is for one ratio only: after each change there is a new one to watch. */
  #watchRatio(): void {
    this.#ratio = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
    this.#ratio.addEventListener('change', this.#ratioChanged, { once: true });
  }

  readonly #ratioChanged = (): void => {
    this.#watchRatio();
    this.#host.requestUpdate();
  };
}
