/** Gestures on the plot before and after their chunk is there: what comes early is claimed, and answered then. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { LazyPart } from '../page/lazy-part.js';
import { EarlyInput } from './early-input.js';
import { isGesture, isHorizontal, zooms } from './gesture-claim.js';
import type { GestureController, GestureHost } from './gesture-controller.js';
import type { GestureHintController } from './gesture-hint-controller.js';

interface GestureModule {
  readonly GestureController: typeof GestureController;
  readonly GestureHintController: typeof GestureHintController;
}

/**
 * Holds the place of `GestureController` until its chunk is loaded, so that the page neither scrolls nor zooms for a
 * gesture that is ours.
 */
export class Gestures implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #gestures: GestureHost;
  readonly #part: LazyPart<GestureModule>;
  readonly #early: EarlyInput<GestureController>;
  #hint: GestureHintController | undefined;
  #plot: HTMLElement | undefined;
  #listening: AbortController | undefined;

  constructor(host: ReactiveControllerHost & Element, gestures: GestureHost) {
    this.#host = host;
    this.#gestures = gestures;
    this.#part = new LazyPart({
      file: 'gesture-controller.js',
      load: () => import('./gesture-controller.js'),
      onChange: () => this.#changed(),
    });
    const retry = (): void => this.#part.retry();
    this.#early = new EarlyInput({ host, want: retry, retry, isFailed: () => false });
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  /** The gestures take leave of the plot themselves: they may have a drag to end. */
  hostDisconnected(): void {
    this.#plot = undefined;
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

  /** Whether it is said how to zoom. */
  get isHinting(): boolean {
    return this.#hint?.isShown === true;
  }

  /** Listens on this element, and no longer on the one before. */
  attach(plot: HTMLElement | undefined): void {
    this.#hint?.attach(plot);
    this.#early.answers?.attach(plot);
    if (plot === this.#plot) return;
    this.#plot = plot;
    this.#early.forget(() => true);
    this.#claim();
  }

  /** Claims what would zoom or pan, until those who answer it are there. */
  #claim(): void {
    this.#listening?.abort();
    if (!this.#plot || this.#early.answers) return;
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const turned = (event: WheelEvent): void => {
      if (!this.#gestures.view() || !isGesture(event, this.#gestures.handling(), this.#plot)) return;
      this.#early.keep(event);
      event.preventDefault();
    };
    this.#plot.addEventListener('wheel', turned, { signal, passive: false });
    const pressed = (event: PointerEvent): void => {
      if (event.button === 0 && this.#gestures.handling() !== 'none') this.#early.keep(event);
    };
    // What was pressed and released is a click, which needs no gesture; beyond the plot a release would not be seen.
    const released = (): void => this.#early.forget(({ type }) => type === 'pointerdown');
    this.#plot.addEventListener('pointerdown', pressed, { signal });
    for (const type of ['pointerup', 'pointerleave', 'pointercancel'] as const)
      this.#plot.addEventListener(type, released, { signal });
  }

  #changed(): void {
    const { module } = this.#part;
    if (module && !this.#early.answers) {
      const isLeftToPage = (event: WheelEvent): boolean => this.#isLeftToPage(event);
      this.#hint = new module.GestureHintController(this.#host, isLeftToPage);
      this.#hint.attach(this.#plot);
      const controller = new module.GestureController(this.#host, this.#gestures);
      controller.attach(this.#plot);
      this.#listening?.abort();
      this.#early.adopt(controller);
    }
    this.#host.requestUpdate();
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
