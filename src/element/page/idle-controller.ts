/** Whether the window is idle: the options and other text follow the drawing only then. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** After so many milliseconds without activity the window is idle: longer than lies between two notches of a slow wheel. */
const idleAfter = 350;
/** Time for the first drawing to be painted. */
const idleAfterFirst = 50;

/**
 * Splits updates in two: a drawing for each frame, and text from a snapshot `T` that stays the same object while the
 * window moves.
 */
export class IdleController<T extends object> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #isMoving: () => boolean;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #snapshot: T | undefined;
  #hasDrawn = false;
  #followed: Promise<void> = Promise.resolve();
  #notifyFollowed = (): void => {};

  /** `isMoving`: whether the window is being animated. */
  constructor(host: ReactiveControllerHost, isMoving: () => boolean) {
    this.#host = host;
    this.#isMoving = isMoving;
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
    if (this.mayFollow(isToBe)) this.#snapshot = viewModel;
    return this.#snapshot;
  }

  /** Whether it is the time of what follows the drawing: it was painted, unless none `isToBe`, and the window stands still. */
  mayFollow(isToBe: boolean): boolean {
    return this.isIdle && (this.#hasDrawn || !isToBe);
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
      this.#becomeIdle();
      this.#host.requestUpdate();
    }, delay);
  }

  #becomeIdle(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#notifyFollowed();
  }
}
