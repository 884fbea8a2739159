/** Watches the size of the drawing and the pixel ratio of the screen. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { NextFrame } from './next-frame.js';
import { ownWindow } from './own-window.js';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Sizes as laid out, in CSS pixels: transforms around the element do not change them. */
export class SizeController implements ReactiveController {
  /** In CSS pixels; zero until measured, and while the element is not displayed. */
  width = 0;
  height = 0;
  /** Of the element itself. */
  ownWidth = 0;
  ownHeight = 0;
  readonly #host: ReactiveControllerHost & HTMLElement;
  /** Of the window that the element is in: one of another window reports a loop. Undefined while it is in none. */
  #observer: ResizeObserver | undefined;
  #observed: Element | undefined;
  readonly #frame: NextFrame;
  #ratio: MediaQueryList | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    this.#frame = new NextFrame(host);
    host.addController(this);
  }

  /** Device pixels to a CSS pixel, on the screen that the element is on. */
  get pixelRatio(): number {
    return ownWindow(this.#host).devicePixelRatio;
  }

  hostConnected(): void {
    const { ResizeObserver } = ownWindow(this.#host);
    this.#observer = new ResizeObserver(([entry]) => {
      if (entry) this.#resizedSoon(entry.contentRect);
    });
    if (this.#observed) this.#observer.observe(this.#observed);
    this.#readSoon();
    this.#watchRatio();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#frame.cancel();
    this.#ratio?.removeEventListener('change', this.#ratioChanged);
    this.#ratio = undefined;
  }

  /** Watches this element, and no longer the one before. */
  observe(element: Element | undefined): void {
    if (element === this.#observed) return;
    this.#observer?.disconnect();
    this.#observed = element;
    if (element) this.#observer?.observe(element);
    this.#readSoon();
  }

  /** What stands around the drawing is about to change: its size is unknown until that has been rendered. */
  forget(): void {
    this.width = 0;
    this.height = 0;
    this.#readSoon();
  }

  /** Before the next frame is laid out: what the observer notices in a frame is drawn only in the one after it. */
  #readSoon(): void {
    // Out of the page there is nothing to read; what is rendered there yet is read when it comes back.
    if (!this.#observer) return;
    this.#frame.ask(() => {
      const { width, height } = this.#observed ? getComputedStyle(this.#observed) : { width: '', height: '' };
      // Neither is a number while it is not displayed.
      this.#resized({ width: Number.parseFloat(width) || 0, height: Number.parseFloat(height) || 0 });
    });
  }

  /** In the next frame: an update within the observer's own turn may resize what it observes. */
  #resizedSoon(size: DOMRectReadOnly): void {
    this.#frame.ask(() => this.#resized(size));
  }

  #resized({ width, height }: Size): void {
    const { clientWidth: ownWidth, clientHeight: ownHeight } = this.#host;
    const isSameSize = ownWidth === this.ownWidth && ownHeight === this.ownHeight;
    if (width === this.width && height === this.height && isSameSize) return;
    this.ownWidth = ownWidth;
    this.ownHeight = ownHeight;
    this.width = width;
    this.height = height;
    this.#host.requestUpdate();
  }

  /** A query is for one ratio only: after each change there is a new one to watch. */
  #watchRatio(): void {
    this.#ratio = ownWindow(this.#host).matchMedia(`(resolution: ${this.pixelRatio}dppx)`);
    this.#ratio.addEventListener('change', this.#ratioChanged, { once: true });
  }

  readonly #ratioChanged = (): void => {
    this.#watchRatio();
    this.#host.requestUpdate();
  };
}
