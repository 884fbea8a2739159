/** Gestures on the plot before and after their chunk is there: what comes early is claimed, and answered then. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { LazyPart } from '../page/lazy-part.js';
import { isGesture, isHorizontal, zooms } from './gesture-claim.js';
import type { GestureController, GestureHost } from './gesture-controller.js';
import { GestureHintController } from './gesture-hint-controller.js';

interface GestureModule {
  readonly GestureController: typeof GestureController;
}

/** A wheel step or a press that is still to be answered. */
type Early = WheelEvent | PointerEvent;

/**
 * Holds the place of `GestureController` until its chunk is loaded, so that the page neither scrolls nor zooms for a
 * gesture that is ours.
 */
export class Gestures implements ReactiveController {
  readonly hint: GestureHintController;
  readonly #host: ReactiveControllerHost;
  readonly #gestures: GestureHost;
  readonly #part: LazyPart<GestureModule>;
  #controller: GestureController | undefined;
  #plot: HTMLElement | undefined;
  #listening: AbortController | undefined;
  #early: Early | undefined;

  constructor(host: ReactiveControllerHost, gestures: GestureHost) {
    this.#host = host;
    this.#gestures = gestures;
    this.#part = new LazyPart({
      file: 'gesture-controller.js',
      load: () => import('./gesture-controller.js'),
      onChange: () => this.#changed(),
    });
    host.addController(this);
    this.hint = new GestureHintController(host, (event) => this.#isLeftToPage(event));
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  /** The gestures take leave of the plot themselves: they may have a drag to end. */
  hostDisconnected(): void {
    this.#plot = undefined;
    this.#early = undefined;
    this.#listening?.abort();
  }

  /** The first drawing is there: loads what gestures need, where there are any. */
  load(): void {
    if (this.#gestures.handling() !== 'none') this.#part.want();
  }

  /** The name of the file without which no gesture is answered; undefined where none is missing. */
  get missingFile(): string | undefined {
    return this.#part.failedFile;
  }

  /** Listens on this element, and no longer on the one before. */
  attach(plot: HTMLElement | undefined): void {
    this.hint.attach(plot);
    this.#controller?.attach(plot);
    if (plot === this.#plot) return;
    this.#plot = plot;
    this.#early = undefined;
    this.#claim();
  }

  /** Claims what would zoom or pan, until those who answer it are there. */
  #claim(): void {
    this.#listening?.abort();
    if (!this.#plot || this.#controller) return;
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const keep = (event: Early): void => {
      this.#early = event;
      this.#part.retry();
    };
    const turned = (event: WheelEvent): void => {
      if (!this.#gestures.view() || !isGesture(event, this.#gestures.handling(), this.#plot)) return;
      event.preventDefault();
      keep(event);
    };
    this.#plot.addEventListener('wheel', turned, { signal, passive: false });
    const pressed = (event: PointerEvent): void => {
      if (event.button === 0 && this.#gestures.handling() !== 'none') keep(event);
    };
    // What was pressed and released is a click, which needs no gesture; beyond the plot a release would not be seen.
    const released = (): void => {
      if (this.#early?.type === 'pointerdown') this.#early = undefined;
    };
    this.#plot.addEventListener('pointerdown', pressed, { signal });
    for (const type of ['pointerup', 'pointerleave', 'pointercancel'] as const)
      this.#plot.addEventListener(type, released, { signal });
  }

  #changed(): void {
    const { module } = this.#part;
    if (module && !this.#controller) {
      this.#controller = new module.GestureController(this.#host, this.#gestures);
      this.#controller.attach(this.#plot);
      this.#listening?.abort();
      this.#answer();
    }
    this.#host.requestUpdate();
  }

  /** Dispatches once more what came before its time. */
  #answer(): void {
    const early = this.#early;
    this.#early = undefined;
    if (!early || !this.#plot) return;
    const { type } = early;
    const again = 'deltaY' in early ? new WheelEvent(type, early) : new PointerEvent(type, early);
    this.#plot.dispatchEvent(again);
  }

  /** Whether a turn of the wheel is left to the page although it would zoom with a key held down. */
  #isLeftToPage(event: WheelEvent): boolean {
    const handling = this.#gestures.handling();
    return (
      handling !== 'none' &&
      this.#gestures.view() !== undefined &&
      !isHorizontal(event) &&
      !zooms(event, handling, this.#plot)
    );
  }
}
