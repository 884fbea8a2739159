/** Lays out nearer windows while the page is idle, so that a first zoom finds words measured and code compiled. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How many times nearer than the window that is drawn: what the first steps of a zoom come to. */
const nearer = [1.2, 1.5, 2, 3, 4.5, 7];
/** Where the browser does not say when it is idle, so many milliseconds lie between one and the next. */
const pause = 200;

/** Goes through them once for an element, one each time that the page is idle. `layoutNearer` lays one out and forgets it. */
export class ZoomWarmUp implements ReactiveController {
  readonly #layoutNearer: (times: number) => void;
  readonly #waiting = [...nearer];
  #cancel = (): void => {};

  constructor(host: ReactiveControllerHost, layoutNearer: (times: number) => void) {
    this.#layoutNearer = layoutNearer;
    host.addController(this);
  }

  hostConnected(): void {
    this.#goOn();
  }

  hostDisconnected(): void {
    this.#cancel();
  }

  #goOn(): void {
    if (this.#waiting.length > 0) this.#cancel = whenIdle(() => this.#layoutNext());
  }

  #layoutNext(): void {
    const times = this.#waiting.shift();
    if (times !== undefined) this.#layoutNearer(times);
    this.#goOn();
  }
}

/** Calls back once, unless that is cancelled by calling what it returns. */
function whenIdle(act: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const request = requestIdleCallback(act);
    return () => cancelIdleCallback(request);
  }
  const timer = setTimeout(act, pause);
  return () => clearTimeout(timer);
}
