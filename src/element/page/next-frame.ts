/** A step before the next frame of the window that an element is in: those of another window may stand still. */
import { ownWindow } from './own-window.js';

/** At most one step is waiting: asking again puts the new one in its place. */
export class NextFrame {
  readonly #node: Node;
  #cancel: (() => void) | undefined;

  constructor(node: Node) {
    this.#node = node;
  }

  /** Whether a step is waiting. */
  get isAsked(): boolean {
    return this.#cancel !== undefined;
  }

  /** `step` gets the time of the frame, by the clock of that window. */
  ask(step: (now: number) => void): void {
    this.cancel();
    const view = ownWindow(this.#node);
    const frame = view.requestAnimationFrame((now) => {
      this.#cancel = undefined;
      step(now);
    });
    this.#cancel = () => view.cancelAnimationFrame(frame);
  }

  /** Does nothing where no step is waiting. */
  cancel(): void {
    this.#cancel?.();
    this.#cancel = undefined;
  }
}
