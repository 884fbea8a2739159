/** Rest: whether the window lies still, so that what is read rather than seen follows only then. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** A hand that has not moved the window for so many milliseconds lets it rest. */
const restAfter = 200;
/** Time for the first drawing to be seen. */
const restAfterFirst = 50;

export interface RestOptions {
  /** Whether the window is on its way by itself. */
  readonly isMoving: () => boolean;
  /** What of the first rest costs the first time only: it has a task of its own. */
  readonly prepare: () => void;
}

export class RestController<T extends object> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #isMoving: () => boolean;
  /** Undefined once it was done. */
  #prepare: (() => void) | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #settled: T | undefined;
  #hasDrawn = false;
  #followed: Promise<void> = Promise.resolve();
  #tellFollowed = (): void => {};

  constructor(host: ReactiveControllerHost, { isMoving, prepare }: RestOptions) {
    this.#host = host;
    this.#isMoving = isMoving;
    this.#prepare = prepare;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#rest();
  }

  /** A hand has moved the window. */
  stir(): void {
    this.#restIn(restAfter);
  }

  /** A hand moves the window, or has until just now; or it was drawn for the first time just now. */
  get isStirred(): boolean {
    return this.#timer !== undefined;
  }

  get isAtRest(): boolean {
    return !this.isStirred && !this.#isMoving();
  }

  /** Resolves when the update that follows the first drawing has been asked for; at once before there is one. */
  get followed(): Promise<void> {
    return this.#followed;
  }

  /**
   * What an update is to draw, or while the window moves, what the last update before that has drawn. Undefined while
   * there `isToBe` a first drawing, and until that has been seen: what is read comes after it.
   */
  settled(picture: T, isToBe: boolean): T | undefined {
    if (this.isAtRest && (this.#hasDrawn || !isToBe)) this.#settled = picture;
    return this.#settled;
  }

  /** A drawing is on the canvas. */
  drawn(): void {
    if (this.#hasDrawn) return;
    this.#hasDrawn = true;
    this.#followed = new Promise((done) => (this.#tellFollowed = done));
    this.#restIn(restAfterFirst);
  }

  #restIn(delay: number): void {
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
      this.#restIn(0);
    }, delay);
  }

  #rest(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#tellFollowed();
  }
}
