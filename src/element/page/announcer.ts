/** Polite announcements: the last of several in a row, after a pause. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

const pause = 500;

/**
 * The text of one live region. Words that come in quick succession are merged, for a screen reader would read each
 * of them.
 */
export class Announcer implements ReactiveController {
  /** What was last announced. */
  text = '';
  readonly #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** At once, and once: the same words again say nothing, until others, or none, were said in between. */
  announce(text: string): void {
    if (text === this.text) return;
    this.text = text;
    this.#host.requestUpdate();
  }

  /** The words are composed when the pause is over, from the state at that time; undefined: not yet, after another pause. */
  announceSoon(words: () => string | undefined): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const text = words();
      if (text === undefined) {
        this.announceSoon(words);
        return;
      }
      this.text = text;
      this.#host.requestUpdate();
    }, pause);
  }
}
