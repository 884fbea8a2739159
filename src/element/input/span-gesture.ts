/** A drag that chooses a span of time: over the axis, or in the plot with Shift or a tool. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { planeOf } from '../page/plane.js';
import type { SpanController } from './span-controller.js';

/** What the drag reads, and its callbacks. */
export interface SpanGestureHost {
  /** Undefined until it is loaded: no drag chooses a span then. */
  readonly span: () => Pick<SpanController, 'begins' | 'mark' | 'choose' | 'press' | 'cancel'> | undefined;
  readonly handling: () => string;
  readonly rightToLeft: () => boolean;
  /** A press: the motion stops. */
  readonly onPress: () => void;
}

/** In pixels: what moves no further is a click. */
const clickDistance = 5;

interface Press {
  readonly pointer: number;
  readonly share: number;
  readonly clientX: number;
  isDrag: boolean;
}

/** Listens on the plot ahead of what pans it; a drag of its own is not seen there. */
export class SpanGesture implements ReactiveController {
  readonly #host: SpanGestureHost;
  #plot: HTMLElement | undefined;
  #listening: AbortController | undefined;
  #pressing: AbortController | undefined;
  #press: Press | undefined;
  /** The press that ended last is no click for others. */
  #isAnswered = false;

  constructor(host: ReactiveControllerHost, gestures: SpanGestureHost) {
    this.#host = gestures;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.attach(undefined);
  }

  /** Listens on this element, and no longer on the one before. */
  attach(plot: HTMLElement | undefined): void {
    if (plot === this.#plot) return;
    this.#listening?.abort();
    this.#end();
    this.#plot = plot;
    if (!plot) return;
    this.#listening = new AbortController();
    const options = { signal: this.#listening.signal, capture: true };
    plot.addEventListener('pointerdown', (event) => this.#down(event), options);
    plot.addEventListener('pointermove', (event) => this.#moved(event), options);
    plot.addEventListener('pointerup', (event) => this.#up(event), options);
    for (const type of ['pointercancel', 'lostpointercapture'] as const)
      plot.addEventListener(type, (event) => this.#cancelled(event), options);
    plot.addEventListener('click', (event) => this.#clicked(event), options);
  }

  #down(event: PointerEvent): void {
    this.#isAnswered = false;
    const { handling, span, onPress } = this.#host;
    if (this.#press || !event.isPrimary || event.button !== 0 || event.ctrlKey || handling() === 'none')
      return;
    const { x: share, y } = this.#placeOf(event);
    if (span()?.begins(event, y) !== true) return;
    event.stopImmediatePropagation();
    onPress();
    this.#press = { pointer: event.pointerId, share, clientX: event.clientX, isDrag: false };
    this.#capture(event);
  }

  #capture({ pointerId }: PointerEvent): void {
    this.#pressing = new AbortController();
    const { signal } = this.#pressing;
    // The way of the pointer may lead over the text of the page, which Shift would select.
    for (const type of ['selectstart', 'dragstart'])
      this.#plot?.ownerDocument.addEventListener(type, prevent, { signal, capture: true });
    try {
      this.#plot?.setPointerCapture(pointerId);
    } catch {
      // A press that is answered late may be of a pointer that is gone: its next move says so.
    }
  }

  #moved(event: PointerEvent): void {
    const press = this.#press;
    if (press?.pointer !== event.pointerId) return;
    event.stopImmediatePropagation();
    if (event.pointerType !== 'touch' && event.buttons === 0) {
      this.#cancelled(event);
      return;
    }
    press.isDrag ||= Math.abs(event.clientX - press.clientX) > clickDistance;
    if (press.isDrag) this.#host.span()?.mark(press.share, this.#placeOf(event).x);
  }

  #up(event: PointerEvent): void {
    const press = this.#press;
    if (press?.pointer !== event.pointerId) return;
    event.stopImmediatePropagation();
    this.#end();
    const span = this.#host.span();
    this.#isAnswered = (press.isDrag ? span?.choose() : span?.press(press.share)) === true;
  }

  #cancelled({ pointerId }: PointerEvent): void {
    if (this.#press?.pointer !== pointerId) return;
    this.#end();
    this.#host.span()?.cancel();
  }

  #end(): void {
    this.#press = undefined;
    this.#pressing?.abort();
    this.#pressing = undefined;
  }

  #clicked(event: MouseEvent): void {
    if (!this.#isAnswered || event.detail === 0) return;
    this.#isAnswered = false;
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  /** Fractions of the plot, across it from its inline start. */
  #placeOf({ clientX, clientY }: MouseEvent): { readonly x: number; readonly y: number } {
    const { x, y } = planeOf(this.#plot as HTMLElement).fromViewport({ x: clientX, y: clientY });
    const within = Math.min(1, Math.max(0, x));
    return { x: this.#host.rightToLeft() ? 1 - within : within, y };
  }
}

function prevent(event: Event): void {
  event.preventDefault();
}
