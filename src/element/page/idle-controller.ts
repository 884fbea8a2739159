/** Whether the window is idle: the options and other text follow the drawing only then. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** After so many milliseconds without activity the window is idle. */
const idleAfter = 200;
/** Time for the first drawing to be painted. */
const idleAfterFirst = 50;

export interface IdleOptions {
  /** Whether the window is being animated. */
  readonly isMoving: () => boolean;
  /** One-time work of the first idle period: it gets a task of its own. */
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
    this.#becomeIdle();
  }

  /** Activity: the window was moved. */
  noteActivity(): void {
    this.#idleIn(idleAfter);
  }

  /** The window is being moved, or was until just now; or it was drawn for the first time just now. */
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
   * What an update is to draw, or while the window moves, the snapshot of the last update before that. Undefined until the
   * first drawing, if there `isToBe` one, was painted: the text comes after it.
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
        this.#becomeIdle();
        this.#host.requestUpdate();
        return;
      }
      this.#prepare = undefined;
      prepare();
      this.#idleIn(0);
    }, delay);
  }

  #becomeIdle(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#notifyFollowed();
  }
}
