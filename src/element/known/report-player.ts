/** Walks from report to report, until a person does anything in the element. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Time to see what has come. */
const stepEvery = 1500;

/** What the walk does. */
export interface PlayerHost {
  /** On to the next report; false where there is none, or nothing may move. */
  readonly advance: () => boolean;
  /** It has begun, or has come to its end. */
  readonly onChange: () => void;
}

/** Whether a key begins the walk on the handle, and stops it there. */
export function isPlayKey(event: Event): boolean {
  return event instanceof KeyboardEvent && (event.key === ' ' || event.key === 'Enter');
}

/** A timer, and what stops it. */
export class ReportPlayer implements ReactiveController {
  readonly #element: HTMLElement;
  readonly #host: PlayerHost;
  #playing: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(element: ReactiveControllerHost & HTMLElement, host: PlayerHost) {
    this.#element = element;
    this.#host = host;
    element.addController(this);
  }

  hostDisconnected(): void {
    this.stop();
  }

  get isPlaying(): boolean {
    return this.#playing !== undefined;
  }

  /** Begins, unless it has. */
  start(): void {
    if (this.#playing) return;
    this.#playing = new AbortController();
    const { signal } = this.#playing;
    const options = { signal, capture: true, passive: true };
    // The press that began it is over by then.
    setTimeout(() => {
      for (const type of ['pointerdown', 'keydown', 'wheel', 'touchstart'])
        if (!signal.aborted) this.#element.addEventListener(type, this.#touched, options);
    });
    this.#next();
    this.#host.onChange();
  }

  /** Ends, where it has begun. */
  stop(): void {
    if (!this.#playing) return;
    this.#playing.abort();
    this.#playing = undefined;
    clearTimeout(this.#timer);
    this.#host.onChange();
  }

  #next(): void {
    this.#timer = setTimeout(() => {
      if (this.#host.advance()) this.#next();
      else this.stop();
    }, stepEvery);
  }

  /** The button of the walk itself stops it as it is pressed, and the handle by the keys that began it. */
  readonly #touched = (event: Event): void => {
    const target = event.composedPath()[0] as HTMLElement;
    if (target.closest('[data-action="known-play"]') && event.type !== 'wheel') return;
    if (target.closest('.known-handle') && isPlayKey(event)) return;
    this.stop();
  };
}
