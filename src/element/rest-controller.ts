/** Rest: whether the window lies still, so that what is read rather than seen follows only then. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** A hand that has not moved the window for so many milliseconds lets it rest. */
const restAfter = 200;

export class RestController<T extends object> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #isMoving: () => boolean;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #settled: T | undefined;
  #hasDrawn = false;

  /** `isMoving` tells whether the window is on its way by itself. */
  constructor(host: ReactiveControllerHost, isMoving: () => boolean) {
    this.#host = host;
    this.#isMoving = isMoving;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#rest();
  }

  /** A hand has moved the window. */
  stir(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#rest();
      this.#host.requestUpdate();
    }, restAfter);
  }

  /** A hand moves the window, or has until just now. */
  get isStirred(): boolean {
    return this.#timer !== undefined;
  }

  get isAtRest(): boolean {
    return !this.isStirred && !this.#isMoving();
  }

  /**
   * What an update is to draw, or while the window moves, what the last update before that has drawn. Undefined while
   * there `isToBe` a first drawing: what is read comes in the task after it.
   */
  settled(picture: T, isToBe: boolean): T | undefined {
    if (this.isAtRest && (this.#hasDrawn || !isToBe)) this.#settled = picture;
    return this.#settled;
  }

  /** A drawing is on the canvas. */
  drawn(): void {
    if (this.#hasDrawn) return;
    this.#hasDrawn = true;
    setTimeout(() => this.#host.requestUpdate());
  }

  #rest(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
