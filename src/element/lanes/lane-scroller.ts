/** What a person does to the bar beside the lanes: drags it, presses beside its thumb, turns the wheel over it, and keys. */
import { laneAfterTurn, laneAtKey, laneAtThumb, lanesTurned } from '../../layout/scene/lane-thumb.js';
import type { LaneScroll } from '../../layout/scene/scene.js';
import { planeOf } from '../page/plane.js';
import type { LaneHost } from './lane-host.js';

interface Drag {
  readonly pointer: number;
  /** The first lane when it began, and where: in shares of the bar. */
  readonly first: number;
  readonly from: number;
  /** How much of the bar the thumb leaves to move in. */
  readonly way: number;
}

/** Handlers of the bar. */
export class LaneScroller {
  readonly #host: LaneHost;
  #drag: Drag | undefined;
  /** What the wheel has turned beyond whole lanes: part of one. */
  #turned = 0;

  constructor(host: LaneHost) {
    this.#host = host;
  }

  get #scroll(): LaneScroll | undefined {
    return this.#host.viewModel()?.scene?.scroll;
  }

  readonly down = (event: PointerEvent): void => {
    const scroll = this.#scroll;
    if (!scroll || !event.isPrimary || event.button !== 0) return;
    const bar = event.currentTarget as HTMLElement;
    const thumb = bar.firstElementChild as HTMLElement;
    const way = Math.max(0.01, 1 - thumb.offsetHeight / bar.offsetHeight);
    if (event.target === thumb) {
      this.#drag = { pointer: event.pointerId, first: scroll.first, from: shareOf(event), way };
      bar.setPointerCapture(event.pointerId);
    } else {
      const isAbove = shareOf(event) < thumb.offsetTop / bar.offsetHeight;
      this.#scrollTo(laneAtKey(isAbove ? 'PageUp' : 'PageDown', scroll));
    }
  };

  readonly move = (event: PointerEvent): void => {
    const drag = this.#drag;
    const scroll = this.#scroll;
    if (!scroll || drag?.pointer !== event.pointerId) return;
    // The button may have been released where nobody saw it.
    if (event.pointerType !== 'touch' && event.buttons === 0) this.#drag = undefined;
    else this.#scrollTo(laneAtThumb(drag.first, (shareOf(event) - drag.from) / drag.way, scroll));
  };

  readonly up = (event: PointerEvent): void => {
    if (this.#drag?.pointer === event.pointerId) this.#drag = undefined;
  };

  /** Over the bar the wheel is the bar's. */
  readonly wheel = (event: WheelEvent): void => {
    const scroll = this.#scroll;
    if (!scroll || event.ctrlKey) return;
    event.preventDefault();
    this.#turned += lanesTurned(event.deltaY, event.deltaMode, scroll);
    const lanes = Math.trunc(this.#turned);
    this.#turned -= lanes;
    this.#scrollTo(laneAfterTurn(lanes, scroll));
  };

  readonly key = (event: KeyboardEvent): void => {
    const scroll = this.#scroll;
    if (!scroll || event.ctrlKey || event.altKey || event.metaKey) return;
    const first = laneAtKey(event.key, scroll);
    if (first === undefined) return;
    event.preventDefault();
    this.#scrollTo(first);
  };

  #scrollTo(first: number | undefined): void {
    if (first !== undefined) this.#host.lanes.scrollTo(first);
  }
}

/** How far down the bar a pointer is. */
function shareOf({ clientX, clientY, currentTarget }: PointerEvent): number {
  return planeOf(currentTarget as HTMLElement).fromViewport({ x: clientX, y: clientY }).y;
}
