/** Motion: animates the window, frame by frame, while it is visible and motion is not reduced. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Motion, Way } from '../../layout/view/motion.js';
import { ownWindow } from '../page/own-window.js';
import { FrameLoop } from './frame-loop.js';
import type { InteractionState } from '../state/interaction-state.js';

/** What a motion moves, and its callbacks. */
export interface MotionHost {
  readonly state: InteractionState;
  /** Whether there is a drawing to move. */
  readonly isDrawn: () => boolean;
  readonly onMoving: (moving: boolean) => void;
}

/** The one that animates the window: one motion at a time, and a new one starts from where the last is drawn. */
export class MotionController implements ReactiveController {
  readonly #element: ReactiveControllerHost & HTMLElement;
  readonly #host: MotionHost;
  /** Made in the page: a server has none. */
  #observer: IntersectionObserver | undefined;
  /** Of the window that the element is in. */
  #reduced: MediaQueryList | undefined;
  readonly #frames: FrameLoop;
  #isOnScreen = false;
  #motion: Motion | undefined;
  #began = 0;
  /** The document that was listened to last: a motion that ends after a move was begun in another one. */
  #heard: Document | undefined;

  constructor(element: ReactiveControllerHost & HTMLElement, host: MotionHost) {
    this.#element = element;
    this.#host = host;
    this.#frames = new FrameLoop(element, (now) => this.#step(now));
    element.addController(this);
  }

  hostConnected(): void {
    this.#reduced = ownWindow(this.#element).matchMedia('(prefers-reduced-motion: reduce)');
    this.#observer ??= new IntersectionObserver((entries) =>
      this.#seen(entries.at(-1)?.isIntersecting ?? false),
    );
    this.#observer.observe(this.#element);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#isOnScreen = false;
    this.#end();
  }

  /** Whether anything may move now: on screen, in a visible page, without reduced motion. */
  get mayMove(): boolean {
    return this.#isOnScreen && !this.#element.ownerDocument.hidden && this.#reduced?.matches === false;
  }

  /**
   * Runs a change that asks for another window, and animates the window there from where it is drawn; without a path, and
   * where nothing may move, it is there at once. True where the window changed.
   */
  by(way: Way | undefined, act: () => boolean): boolean {
    const { state, isDrawn } = this.#host;
    const { shown: from } = state;
    if (!act()) return false;
    const { view: to } = state;
    const motion = way && from && to && isDrawn() && this.mayMove ? way(from, to) : undefined;
    if (motion && motion.duration > 0) this.#begin(motion);
    else this.#end();
    return true;
  }

  /** Stops where it is drawn. True where it was moving. */
  stop(): boolean {
    const stopped = this.#host.state.stay();
    this.#end();
    return stopped;
  }

  #begin(motion: Motion): void {
    this.#motion = motion;
    this.#began = ownWindow(this.#element).performance.now();
    this.#host.state.pass(motion.viewAt(0));
    this.#host.onMoving(true);
    this.#heard = this.#element.ownerDocument;
    this.#heard.addEventListener('visibilitychange', this.#visibilityChanged);
    this.#frames.start();
  }

  #end(): void {
    if (!this.#motion) return;
    this.#motion = undefined;
    this.#host.onMoving(false);
    this.#heard?.removeEventListener('visibilitychange', this.#visibilityChanged);
    this.#frames.stop();
    this.#host.state.pass(undefined);
  }

  /** True where the motion continues. */
  #step(now: number): boolean {
    const { state, isDrawn } = this.#host;
    const elapsed = now - this.#began;
    const motion = this.#motion;
    // The interaction state drops a motion itself when the data change.
    if (!motion || !state.isMoving || elapsed >= motion.duration || !isDrawn() || !this.mayMove) {
      this.#end();
      return false;
    }
    state.pass(motion.viewAt(elapsed));
    return true;
  }

  #seen(isOnScreen: boolean): void {
    this.#isOnScreen = isOnScreen;
    if (!isOnScreen) this.#end();
  }

  readonly #visibilityChanged = (): void => {
    if (this.#heard?.hidden) this.#end();
  };
}
