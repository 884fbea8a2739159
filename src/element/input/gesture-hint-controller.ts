/** Adds a cooperative-gesture hint when a wheel burst over the plot is left to the page and seems meant for the plot. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { meansDrawing, burstWith, type WheelBurst } from '../../layout/view/wheel-burst.js';

/** In milliseconds. */
const shownFor = 2600;

/** Shows the hint once in a visit of the pointer, and never again after the key was used. */
export class GestureHintController implements ReactiveController {
  isShown = false;
  readonly #host: ReactiveControllerHost;
  readonly #isBlocked: (event: WheelEvent) => boolean;
  #plot: HTMLElement | undefined;
  #listening: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The pointer moved over the plot, rather than the plot under it. */
  #isVisit = false;
  #burst: WheelBurst | undefined;
  /** The hint was shown during this visit of the pointer; or the user has zoomed with the key, which ends hints for good. */
  #isAnnounced = false;
  #isKnown = false;

  /** `isBlocked`: whether a turn of the wheel is left to the page although it could zoom. */
  constructor(host: ReactiveControllerHost, isBlocked: (event: WheelEvent) => boolean) {
    this.#host = host;
    this.#isBlocked = isBlocked;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.attach(undefined);
    this.#hide();
  }

  /** Listens on this element, and no longer on the one before. */
  attach(plot: HTMLElement | undefined): void {
    if (plot === this.#plot) return;
    this.#listening?.abort();
    this.#plot = plot;
    this.#leave();
    if (!plot) return;
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    plot.addEventListener('pointermove', () => (this.#isVisit = true), { signal, passive: true });
    plot.addEventListener('pointerleave', () => this.#leave(), { signal, passive: true });
    // Ahead of the gestures, which stop the events that they handle.
    plot.addEventListener('wheel', (event) => this.#turned(event), { signal, passive: true, capture: true });
  }

  #leave(): void {
    this.#isVisit = false;
    this.#isAnnounced = false;
    this.#burst = undefined;
  }

  #turned(event: WheelEvent): void {
    if (event.ctrlKey || event.metaKey) {
      this.#isKnown = true;
      this.#hide();
      return;
    }
    if (!this.#isVisit || this.#isAnnounced || this.#isKnown || !this.#plot || !this.#isBlocked(event))
      return;
    const { top } = this.#plot.getBoundingClientRect();
    this.#burst = burstWith(this.#burst, { time: event.timeStamp, delta: event.deltaY, top });
    if (meansDrawing(this.#burst)) this.#notify();
  }

  #notify(): void {
    this.#isAnnounced = true;
    this.isShown = true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#hide(), shownFor);
    this.#host.requestUpdate();
  }

  #hide(): void {
    clearTimeout(this.#timer);
    if (!this.isShown) return;
    this.isShown = false;
    this.#host.requestUpdate();
  }
}
