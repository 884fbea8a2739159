/** Rest: whether the window lies still, so that what is read rather than seen follows only then. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** A hand that has not moved the window for so many milliseconds lets it rest. */
const idleAfter = 200;
/** Time for the first drawing to be seen. */
const idleAfterFirst = 50;

export interface IdleOptions {
  /** Whether the window is on its way by itself. */
  readonly isMoving: () => boolean;
  /** What of the first rest costs the first time only: it has a task of its own. */
  readonly prepare: () => void;
}

export class IdleController<T extends object> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #isMoving: () => boolean;
  /** Undefined once it was done. */
  #prepare: (() => void) | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #snapshot: T | undefined;
  #hasDrawn = false;
  #followed: Promise<void> = Promise.resolve();
  #notifyFollowed = (): void => {};

  constructor(host: ReactiveControllerHost, { isMoving, prepare }: IdleOptions) {
    this.#host = host;
    this.#isMoving = isMoving;
    this.#prepare = prepare;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#rest();
  }

  /** A hand has moved the window. */
  noteActivity(): void {
    this.#idleIn(idleAfter);
  }

  /** A hand moves the window, or has until just now; or it was drawn for the first time just now. */
  get isActive(): boolean {
    return this.#timer !== undefined;
  }

  get isIdle(): boolean {
    return !this.isActive && !this.#isMoving();
  }

  /** Resolves when the update that follows the first drawing has been asked for; at once before there is one. */
  get followed(): Promise<void> {
    return this.#followed;
  }

  /**
   * What an update is to draw, or while the window moves, what the last update before that has drawn. Undefined while
   * there `isToBe` a first drawing, and until that has been seen: what is read comes after it.
   */
  snapshot(viewModel: T, isToBe: boolean): T | undefined {
    if (this.isIdle && (this.#hasDrawn || !isToBe)) this.#snapshot = viewModel;
    return this.#snapshot;
  }

  /** A drawing is on the canvas. */
  drawn(): void {
    if (this.#hasDrawn) return;
    this.#hasDrawn = true;
    this.#followed = new Promise((done) => (this.#notifyFollowed = done));
    this.#idleIn(idleAfterFirst);
  }

  #idleIn(delay: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const prepare = this.#prepare;
      if (!prepare) {
        this.#rest();
        this.#host.requestUpdate();
        return;
      }
      this.#prepare = undefined;
      prepare();
      this.#idleIn(0);
    }, delay);
  }

  #rest(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#notifyFollowed();
  }
}
