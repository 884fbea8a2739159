/** Pan and zoom gestures on the plot: the wheel, the mouse, a pen, one finger or two. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { pointerVelocity, trailWith, type PointerSample } from '../../layout/view/pointer-velocity.js';
import { gripOf, viewOfGrip, type Grip, type PointerPlace } from '../../layout/view/grip.js';
import { panView, zoomView, type View } from '../../layout/view/view.js';
import { planeOf } from '../page/plane.js';
import type { GestureHandling } from '../state/gesture-handling.js';
import { capturePointer } from './capture-pointer.js';
import { isHorizontal, zooms } from './gesture-claim.js';
import { SpanGesture, type SpanGestureHost } from './span-gesture.js';
import { ZoomWarmUp } from './zoom-warm-up.js';

// Of the same chunk.
export { GestureHintController } from './gesture-hint-controller.js';

/** What gestures read, and their callbacks. */
export interface GestureHost extends SpanGestureHost {
  /** The window that is drawn. */
  readonly view: () => View | undefined;
  readonly handling: () => GestureHandling;
  /** A person asked for this window. */
  readonly onView: (view: View) => void;
  /** A release while the pointer moved: its velocity towards later times, in windows per millisecond. */
  readonly onRelease: (speed: number) => void;
  /** Lays out a window so many times nearer than the one that is drawn, and forgets it. */
  readonly layoutNearer: (times: number) => void;
}

/** In pixels: what moves no further is a click. */
const clickDistance = 5;
/** The most that one wheel event zooms: a notch of a mouse with Ctrl would otherwise jump by a factor of four. */
const fastestWheel = 0.45;
/** More fingers change nothing. */
const mostPointers = 2;

/** A pointer that is pressed on the plot. */
interface Pressed {
  readonly from: PointerPlace;
  readonly at: PointerPlace;
}

/**
 * Listens on the plot for wheel, drag and fingers. It requests windows and keeps none: after each update `sync` sets
 * the behaviour to the view that is drawn.
 */
export class GestureController implements ReactiveController {
  readonly #host: GestureHost;
  readonly #updates: ReactiveControllerHost;
  readonly #span: SpanGesture;
  #plot: HTMLElement | undefined;
  #listening: AbortController | undefined;
  /** Those that were pressed on the plot, whatever else touches the page. */
  readonly #pressed = new Map<number, Pressed>();
  /** While one is pressed. */
  #pressing: AbortController | undefined;
  #grip: Grip | undefined;
  /** The window that the grip is in: another one was asked for by somebody else. */
  #view: View | undefined;
  /** Where the pointer that pans has been of late, in pixels along the plot. */
  #trail: readonly PointerSample[] = [];
  /** The press that ended last was no click. */
  #wasDrag = false;

  constructor(host: ReactiveControllerHost, gestures: GestureHost) {
    this.#host = gestures;
    this.#updates = host;
    this.#span = new SpanGesture(host, gestures);
    host.addController(this);
    if (gestures.handling() !== 'none') new ZoomWarmUp(host, gestures.layoutNearer);
  }

  hostConnected(): void {
    this.#updates.requestUpdate();
  }

  hostDisconnected(): void {
    this.attach(undefined);
  }

  /** Listens on this element, and no longer on the one before. */
  attach(plot: HTMLElement | undefined): void {
    // Ahead of what moves the window.
    this.#span.attach(plot);
    if (plot === this.#plot) return;
    this.#listening?.abort();
    this.#releaseAll();
    this.#plot = plot;
    if (!plot) return;
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    plot.addEventListener('wheel', (event) => this.#wheeled(event), { signal, passive: false });
    plot.addEventListener('pointerdown', (event) => this.#down(event), { signal });
    plot.addEventListener('pointermove', (event) => this.#moved(event), { signal });
    for (const type of ['pointerup', 'pointercancel', 'lostpointercapture'] as const)
      plot.addEventListener(type, (event) => this.#up(event), { signal });
    // Two fingers that move up or down would scroll the page.
    plot.addEventListener('touchmove', (event) => this.#keepFromPage(event), { signal, passive: false });
    // Ahead of those who open what is clicked.
    plot.addEventListener('click', (event) => this.#clicked(event), { signal, capture: true });
  }

  #down(event: PointerEvent): void {
    this.#host.onPress();
    if (!this.#accepts(event)) return;
    if (this.#pressed.size === 0) this.#begin();
    const place = this.#placeOf(event);
    this.#pressed.set(event.pointerId, { from: place, at: place });
    capturePointer(this.#plot, event.pointerId);
    this.#takeHold();
  }

  #accepts({ pointerType, pointerId, button, ctrlKey }: PointerEvent): boolean {
    if (this.#host.handling() === 'none' || !this.#host.view()) return false;
    if (pointerType !== 'touch') return button === 0 && !ctrlKey;
    return this.#pressed.has(pointerId) || this.#pressed.size < mostPointers;
  }

  /** The first pointer is pressed. */
  #begin(): void {
    this.#wasDrag = false;
    this.#trail = [];
    this.#pressing = new AbortController();
    const { signal } = this.#pressing;
    const document = this.#plot?.ownerDocument;
    document?.defaultView?.addEventListener('blur', () => this.#releaseAll(), { signal });
    // The way of the pointer may lead over the text of the page.
    for (const type of ['selectstart', 'dragstart'])
      document?.addEventListener(type, prevent, { signal, capture: true });
  }

  #moved(event: PointerEvent): void {
    const pressed = this.#pressed.get(event.pointerId);
    if (!pressed) return;
    // The button may have been released where nobody saw it; a finger that is lifted is always reported.
    const isGone = event.pointerType !== 'touch' && event.buttons === 0;
    if (isGone || this.#host.handling() === 'none') {
      this.#release(event.pointerId);
      return;
    }
    if (this.#host.view() !== this.#view) this.#takeHold();
    const at = this.#placeOf(event);
    this.#pressed.set(event.pointerId, { ...pressed, at });
    this.#wasDrag ||=
      this.#pressed.size > 1 || Math.hypot(at.x - pressed.from.x, at.y - pressed.from.y) > clickDistance;
    if (this.#pressed.size === 1) this.#sample(event, at);
    if (this.#grip && (at.x !== pressed.at.x || at.y !== pressed.at.y))
      this.#ask(viewOfGrip(this.#grip, this.#places));
  }

  #up(event: PointerEvent): void {
    if (!this.#pressed.has(event.pointerId)) return;
    const wasAlone = this.#pressed.size === 1;
    this.#release(event.pointerId);
    if (wasAlone && event.type === 'pointerup') this.#glide(event);
  }

  #release(pointerId: number): void {
    this.#pressed.delete(pointerId);
    if (this.#pressed.size > 0) this.#takeHold();
    else this.#releaseAll();
  }

  #releaseAll(): void {
    this.#pressed.clear();
    this.#pressing?.abort();
    this.#pressing = undefined;
    this.#grip = undefined;
    this.#view = undefined;
  }

  /** From where the pointers are now, in the window that is drawn now: nothing jumps. */
  #takeHold(): void {
    const view = this.#host.view();
    this.#view = view;
    this.#grip = view && gripOf(this.#places, view);
  }

  get #places(): readonly PointerPlace[] {
    return Array.from(this.#pressed.values(), ({ at }) => at);
  }

  #placeOf({ clientX, clientY }: MouseEvent): PointerPlace {
    const plot = this.#plot as HTMLElement;
    const { x, y } = planeOf(plot).fromViewport({ x: clientX, y: clientY });
    return {
      share: this.#host.rightToLeft() ? 1 - x : x,
      x: x * plot.offsetWidth,
      y: y * plot.offsetHeight,
    };
  }

  /** The window may have been limited: the grip stays, for when the pointer comes back. */
  #ask(view: View): void {
    this.#host.onView(view);
    this.#view = this.#host.view();
  }

  #sample({ timeStamp: time }: MouseEvent, { x }: PointerPlace): void {
    this.#trail = trailWith(this.#trail, { time, x });
  }

  /** Dragging to the right moves the window to the left. */
  #glide({ timeStamp }: MouseEvent): void {
    const speed = pointerVelocity(this.#trail, timeStamp);
    this.#trail = [];
    const width = this.#plot?.offsetWidth ?? 0;
    if (speed !== 0 && width > 0) this.#host.onRelease((this.#host.rightToLeft() ? speed : -speed) / width);
  }

  #keepFromPage(event: TouchEvent): void {
    if (this.#pressed.size > 1 && event.cancelable) event.preventDefault();
  }

  #clicked(event: MouseEvent): void {
    // What a program clicks was not dragged.
    if (!this.#wasDrag || event.detail === 0) return;
    this.#wasDrag = false;
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  #wheeled(event: WheelEvent): void {
    const handling = this.#host.handling();
    const view = this.#host.view();
    const plot = this.#plot;
    if (handling === 'none' || !view || !plot) return;
    if (zooms(event, handling, plot)) {
      event.preventDefault();
      event.stopImmediatePropagation();
      this.#host.onView(zoomView(view, 2 ** -wheelDelta(event), this.#placeOf(event).share));
    } else if (isHorizontal(event)) {
      event.preventDefault();
      const pixels = (event.deltaX || event.deltaY) * (event.deltaMode === 0 ? 1 : 16);
      const share = pixels / plot.getBoundingClientRect().width;
      this.#host.onView(panView(view, this.#host.rightToLeft() ? -share : share));
    }
  }
}

function prevent(event: Event): void {
  event.preventDefault();
}

/** A pinch on a trackpad arrives as a wheel with Ctrl and small steps, a mouse's notch as one large step. */
function wheelDelta({ deltaY, deltaMode, ctrlKey }: WheelEvent): number {
  const unit = deltaMode === 1 ? 0.05 : deltaMode === 2 ? 1 : 0.002;
  const delta = -deltaY * unit * (ctrlKey ? 10 : 1);
  return Math.max(-fastestWheel, Math.min(fastestWheel, delta));
}
