/** Animation frames, one after another, for as long as there is something to move. */

/** A loop of `requestAnimationFrame` that runs while its step asks for more, and never twice in one frame. */
export class FrameLoop {
  readonly #step: (now: number) => boolean;
  #frame = 0;

  /** `step` gets the time of a frame, as from `performance.now`, and returns true where it needs another one. */
  constructor(step: (now: number) => boolean) {
    this.#step = step;
  }

  /** Does nothing while it is running. */
  start(): void {
    this.#frame ||= requestAnimationFrame(this.#run);
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  readonly #run = (now: number): void => {
    this.#frame = 0;
    if (this.#step(now)) this.start();
  };
}
