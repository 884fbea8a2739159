/** What a person does to the overview, as windows: drags, resizes, presses beside the window, and keys. */
import { capturePointer } from './capture-pointer.js';
import { type OverviewGrip } from '../../layout/view/overview-view.js';
import { centreView, dragOverview, panOverview, zoomOverview } from '../../layout/view/overview-drag.js';
import { planeOf } from '../page/plane.js';
import { ease, fly, type Way } from '../../layout/view/motion.js';
import { zoomStep, type View } from '../../layout/view/view.js';

/** What the overview reads, and its callbacks. */
export interface OverviewHost {
  readonly view: () => View | undefined;
  readonly fit: () => View | undefined;
  /** How short and how long a window may be, in milliseconds. */
  readonly limits: () => { readonly shortest: number; readonly longest: number };
  readonly rightToLeft: () => boolean;
  /** A press: the motion stops. */
  readonly onPress: () => void;
  /** A person asked for this window, or with none for what the fit button shows; without a path, at once. */
  readonly onView: (view: View | undefined, way: Way | undefined) => void;
}

interface Drag {
  readonly pointer: number;
  readonly grip: OverviewGrip;
  /** The window when it began, and where: a share of the overview. */
  readonly view: View;
  readonly from: number;
  readonly clientX: number;
  moved: boolean;
}

/** Less is a click, or a finger that is about to scroll the page. */
const dragDistance = 3;
const panStep = 0.1;

/** Handlers of the overview. Shares of its width are turned into windows, which the host checks and animates. */
export class OverviewController {
  readonly #host: OverviewHost;
  #drag: Drag | undefined;

  constructor(host: OverviewHost) {
    this.#host = host;
  }

  readonly down = (event: PointerEvent): void => {
    this.#host.onPress();
    const view = this.#host.view();
    if (!view || !event.isPrimary || event.button !== 0 || event.ctrlKey) return;
    const { pointerId: pointer, clientX } = event;
    const grip = gripOf(event.target as HTMLElement);
    this.#drag = { pointer, grip, view, from: this.#shareOf(event), clientX, moved: false };
    capturePointer(event.currentTarget as HTMLElement, pointer);
  };

  readonly move = (event: PointerEvent): void => {
    const drag = this.#drag;
    const fit = this.#host.fit();
    if (!fit || drag?.pointer !== event.pointerId) return;
    // The button may have been released while the element was out of the page.
    if (event.buttons === 0) this.cancel();
    else this.#dragTo(event, drag, fit);
  };

  readonly up = (event: PointerEvent): void => {
    const drag = this.#drag;
    const fit = this.#host.fit();
    if (drag?.pointer !== event.pointerId) return;
    this.cancel();
    if (fit && !drag.moved && drag.grip === 'beside')
      this.#host.onView(centreView(drag.view, drag.from, fit), ease);
  };

  readonly cancel = (): void => {
    this.#drag = undefined;
  };

  readonly key = (event: KeyboardEvent): void => {
    const view = this.#host.view();
    const fit = this.#host.fit();
    if (!view || !fit || event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
    const act = keys[this.#host.rightToLeft() ? (mirrored[event.key] ?? event.key) : event.key];
    if (!act) return;
    event.preventDefault();
    const wanted = act(view, fit);
    this.#host.onView(wanted, wanted ? ease : fly);
  };

  #dragTo(event: PointerEvent, drag: Drag, fit: View): void {
    if (!drag.moved && Math.abs(event.clientX - drag.clientX) < dragDistance) return;
    drag.moved = true;
    const to = this.#shareOf(event);
    this.#host.onView(dragOverview(drag.grip, drag.from, to, drag.view, fit, this.#host.limits()), undefined);
  }

  /** How far along the overview a pointer is, from its inline start. */
  #shareOf({ clientX, clientY, currentTarget }: PointerEvent): number {
    const { x } = planeOf(currentTarget as HTMLElement).fromViewport({ x: clientX, y: clientY });
    return this.#host.rightToLeft() ? 1 - x : x;
  }
}

function gripOf(target: HTMLElement): OverviewGrip {
  const grip = target.dataset['grip'];
  return grip === 'start' || grip === 'end' || grip === 'window' ? grip : 'beside';
}

type KeyAct = (view: View, fit: View) => View | undefined;

const pan =
  (share: number): KeyAct =>
  (view, fit) =>
    panOverview(view, share, fit);
const zoom =
  (factor: number): KeyAct =>
  (view, fit) =>
    zoomOverview(view, factor, fit);

const keys: Readonly<Partial<Record<string, KeyAct>>> = {
  ArrowLeft: pan(-panStep),
  ArrowRight: pan(panStep),
  PageUp: pan(-1),
  PageDown: pan(1),
  ArrowUp: zoom(1 / zoomStep),
  '+': zoom(1 / zoomStep),
  '=': zoom(1 / zoomStep),
  ArrowDown: zoom(zoomStep),
  '-': zoom(zoomStep),
  _: zoom(zoomStep),
  Home: (view, fit) => centreView(view, 0, fit),
  End: (view, fit) => centreView(view, 1, fit),
  '0': () => undefined,
};

const mirrored: Readonly<Partial<Record<string, string>>> = {
  ArrowLeft: 'ArrowRight',
  ArrowRight: 'ArrowLeft',
};
