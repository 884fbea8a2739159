/** Pan and zoom gestures: d3's zoom behaviour around the view of the interaction state, and gestures that it lacks. */
import {
  dragEnable,
  select,
  zoom,
  ZoomTransform,
  type D3ZoomEvent,
  type Selection,
  type ZoomBehavior,
} from 'd3';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isHorizontal, zooms, type GestureHandling } from './gesture-claim.js';
import { pointerVelocity, trailWith, type PointerSample } from '../../layout/view/pointer-velocity.js';
import { panView, toTransform, toView, type View } from '../../layout/view/view.js';

/** What gestures read, and their callbacks. */
export interface GestureHost {
  /** The window that is drawn. */
  readonly view: () => View | undefined;
  readonly fit: () => View | undefined;
  /** The width of the plot, in pixels: asking the layout for it in each frame would force one. */
  readonly width: () => number;
  readonly handling: () => GestureHandling;
  readonly rightToLeft: () => boolean;
  /** A press: the motion stops. */
  readonly onPress: () => void;
  /** A person asked for this window. */
  readonly onView: (view: View) => void;
  /** A release while the pointer moved: its velocity towards later times, in windows per millisecond. */
  readonly onRelease: (speed: number) => void;
}

const clickDistance = 5;
/** The most that one wheel event zooms: a notch of a mouse with Ctrl would otherwise jump by a factor of four. */
const fastestWheel = 0.45;

/**
 * Listens on the plot for wheel, drag and fingers. It requests windows and keeps none: after each update `sync` sets
 * the behaviour to the view that is drawn.
 */
export class GestureController implements ReactiveController {
  readonly #host: GestureHost;
  readonly #updates: ReactiveControllerHost;
  readonly #behaviour: ZoomBehavior<HTMLElement, unknown>;
  #element: HTMLElement | undefined;
  /** The ratio of seen to laid-out pixels: an ancestor may be scaled or zoomed. */
  #ratio = 1;
  /** The finger that pans, and where it was. */
  #finger: { readonly id: number; readonly x: number } | undefined;
  #fingers = 0;
  /** Where the mouse or the finger that pans has been of late. */
  #trail: readonly PointerSample[] = [];

  constructor(host: ReactiveControllerHost, gestures: GestureHost) {
    this.#host = gestures;
    this.#updates = host;
    this.#behaviour = zoom<HTMLElement, unknown>()
      .filter((event: Event) => this.#accepts(event))
      // A screen that fingers can touch may be joined later.
      .touchable(true)
      .wheelDelta(wheelDelta)
      .clickDistance(clickDistance)
      .extent(() => [
        [0, 0],
        [this.#width, 1],
      ])
      .on('zoom', (event: D3ZoomEvent<HTMLElement, unknown>) => this.#zoomed(event))
      .on('end', (event: D3ZoomEvent<HTMLElement, unknown>) => this.#ended(event));
    host.addController(this);
  }

  hostConnected(): void {
    this.#updates.requestUpdate();
  }

  hostDisconnected(): void {
    const dragged = this.#element && '__zooming' in this.#element;
    this.attach(undefined);
    if (!dragged) return;
    // A drag that was under way left its listeners on the window, and selection switched off.
    select(window).on('mousemove.zoom mouseup.zoom', null);
    dragEnable(window);
  }

  /** Listens on this element, and no longer on the one before. */
  attach(element: HTMLElement | undefined): void {
    if (element === this.#element) return;
    if (this.#element) {
      this.#selection(this.#element).on('.look', null).on('.hold', null).on('.zoom', null).on('.pan', null);
    }
    this.#element = element;
    this.#ratio = 1;
    this.#finger = undefined;
    this.#fingers = 0;
    if (!element) return;
    this.#selection(element)
      .on('pointerenter.look pointerdown.look', () => this.#lookAt(element))
      // Before the behaviour handles them: it continues from the window that is drawn.
      .on('pointerdown.hold', () => this.#press())
      .call(this.#behaviour)
      .on('dblclick.zoom', null)
      .on('wheel.pan', (event: WheelEvent) => this.#wheeled(event), { passive: false })
      .on('pointerdown.pan', (event: PointerEvent) => this.#fingerDown(event))
      .on('pointermove.pan', (event: PointerEvent) => this.#fingerMoved(event))
      .on('pointerup.pan pointercancel.pan', (event: PointerEvent) => this.#fingerUp(event));
  }

  /** Writes the transform of the behaviour from the view: fires no event, and so cannot echo. */
  sync(): void {
    const view = this.#host.view();
    const fit = this.#host.fit();
    if (!this.#element || !view || !fit || this.#width === 0) return;
    const { k, x } = this.#mirrored(toTransform(view, fit, this.#width));
    (this.#element as HTMLElement & { __zoom?: ZoomTransform }).__zoom = new ZoomTransform(k, x, 0);
  }

  #press(): void {
    this.#trail = [];
    this.#host.onPress();
    this.sync();
  }

  /** The width as seen: pointer movement is in pixels of the viewport. */
  get #width(): number {
    return this.#host.width() * this.#ratio;
  }

  #lookAt(element: HTMLElement): void {
    const { offsetWidth } = element;
    this.#ratio = offsetWidth > 0 ? element.getBoundingClientRect().width / offsetWidth : 1;
    this.sync();
  }

  #selection(element: HTMLElement): Selection<HTMLElement, unknown, null, undefined> {
    return select<HTMLElement, unknown>(element);
  }

  /** d3 counts from the left; a view is counted from the inline start. The mirror image of a mirror image is itself. */
  #mirrored({ k, x }: { readonly k: number; readonly x: number }): {
    readonly k: number;
    readonly x: number;
  } {
    return this.#host.rightToLeft() ? { k, x: this.#width * (1 - k) - x } : { k, x };
  }

  #accepts(event: Event): boolean {
    const handling = this.#host.handling();
    if (handling === 'none' || !this.#host.view()) return false;
    if (event.type === 'wheel') return zooms(event as WheelEvent, handling, this.#element);
    if (event.type === 'touchstart') return (event as TouchEvent).touches.length > 1;
    if (event.type === 'mousedown')
      return (event as MouseEvent).button === 0 && !(event as MouseEvent).ctrlKey;
    return true;
  }

  #zoomed({ sourceEvent, transform }: D3ZoomEvent<HTMLElement, unknown>): void {
    const fit = this.#host.fit();
    if (!sourceEvent || !fit) return;
    if (isMouse(sourceEvent, 'mousemove')) this.#samplePointer(sourceEvent);
    this.#host.onView(toView(this.#mirrored(transform), fit, this.#width));
  }

  #ended({ sourceEvent }: D3ZoomEvent<HTMLElement, unknown>): void {
    if (isMouse(sourceEvent, 'mouseup')) this.#release(sourceEvent);
  }

  #samplePointer({ timeStamp: time, clientX: x }: MouseEvent): void {
    this.#trail = trailWith(this.#trail, { time, x });
  }

  /** Dragging to the right moves the window to the left. */
  #release({ timeStamp }: MouseEvent): void {
    const speed = pointerVelocity(this.#trail, timeStamp);
    this.#trail = [];
    if (speed !== 0 && this.#width > 0)
      this.#host.onRelease((this.#host.rightToLeft() ? speed : -speed) / this.#width);
  }

  #wheeled(event: WheelEvent): void {
    if (this.#host.handling() === 'none' || event.ctrlKey || event.metaKey || !isHorizontal(event)) return;
    const delta = event.deltaX || event.deltaY;
    this.#panBy(event, delta * (event.deltaMode === 0 ? 1 : 16));
  }

  #fingerDown(event: PointerEvent): void {
    if (event.pointerType !== 'touch') return;
    this.#fingers++;
    this.#finger = this.#fingers === 1 ? { id: event.pointerId, x: event.clientX } : undefined;
  }

  #fingerMoved(event: PointerEvent): void {
    if (this.#finger?.id !== event.pointerId || this.#host.handling() === 'none') return;
    const moved = this.#finger.x - event.clientX;
    this.#samplePointer(event);
    if (moved === 0) return;
    this.#finger = { id: event.pointerId, x: event.clientX };
    this.#panBy(event, moved);
  }

  #fingerUp(event: PointerEvent): void {
    if (event.pointerType !== 'touch') return;
    this.#fingers = Math.max(0, this.#fingers - 1);
    if (this.#finger?.id !== event.pointerId) return;
    this.#finger = undefined;
    if (event.type === 'pointerup') this.#release(event);
  }

  #panBy(event: Event, pixels: number): void {
    const view = this.#host.view();
    if (!view || this.#width === 0) return;
    if (event.cancelable) event.preventDefault();
    const share = pixels / this.#width;
    this.#host.onView(panView(view, this.#host.rightToLeft() ? -share : share));
  }
}

/** By its type alone: in a frame it is of no class of this window. */
function isMouse(event: unknown, type: 'mousemove' | 'mouseup'): event is MouseEvent {
  return (event as Event | null)?.type === type;
}

/** A pinch on a trackpad arrives as a wheel with Ctrl and small steps, a mouse's notch as one large step. */
function wheelDelta({ deltaY, deltaMode, ctrlKey }: WheelEvent): number {
  const unit = deltaMode === 1 ? 0.05 : deltaMode === 2 ? 1 : 0.002;
  const delta = -deltaY * unit * (ctrlKey ? 10 : 1);
  return Math.max(-fastestWheel, Math.min(fastestWheel, delta));
}
