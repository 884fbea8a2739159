/** Animation frames, one after another, for as long as there is something to move. */
import { NextFrame } from '../page/next-frame.js';

/** A loop of `requestAnimationFrame` that runs while its step asks for more, and never twice in one frame. */
export class FrameLoop {
  readonly #step: (now: number) => boolean;
  readonly #frame: NextFrame;

  /** `step` gets the time of a frame, by the clock of the window of `node`, and returns true where it needs another one. */
  constructor(node: Node, step: (now: number) => boolean) {
    this.#frame = new NextFrame(node);
    this.#step = step;
  }

  /** Does nothing while it is running. */
  start(): void {
    if (!this.#frame.isAsked) this.#frame.ask(this.#run);
  }

  stop(): void {
    this.#frame.cancel();
  }

  readonly #run = (now: number): void => {
    if (this.#step(now)) this.start();
  };
}
