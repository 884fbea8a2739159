/** What a pointer does over the drawing: hovering explains, a click opens an event or zooms into a cluster or a unit of time. */
import { hit, sameHit, type Hit } from '../../layout/scene/hit.js';
import { planeOf } from '../page/plane.js';
import { fly } from '../../layout/view/motion.js';
import type { Point } from '../../layout/scene/safe-triangle.js';
import { nearestBeyond } from '../../layout/scene/nearest-beyond.js';
import type { Beyond, Cluster } from '../../layout/scene/scene.js';
import type { InteractionHost } from './interaction-host.js';
import type { TooltipController } from './tooltip-controller.js';

/** Callbacks of the pointer. */
export interface PointerHost extends InteractionHost {
  readonly tooltip: TooltipController;
  /** Opens the details of an event, or closes them where they are open already. */
  readonly choose: (row: number, lane: number) => void;
  /** Zooms to the events of a cluster, or lists them. */
  readonly open: (cluster: Cluster) => void;
  /** Something else is under the pointer, or nothing any more. */
  readonly onHover: (found: Hit | undefined) => void;
}

/** So long a pointer on its way to the tooltip may rest before what is under it is meant. */
const decideAfter = 300;

/** Hover and click on the stage, by the hit test of the scene: canvases have no elements to listen on. */
export class PointerController {
  #hovered: Hit | undefined;
  /** Until it is decided whether the pointer is on its way to the tooltip. */
  #deciding: ReturnType<typeof setTimeout> | undefined;
  readonly #host: PointerHost;

  constructor(host: PointerHost) {
    this.#host = host;
  }

  /** What is under the pointer. */
  get hovered(): Hit | undefined {
    return this.#hovered;
  }

  /** The drawing has moved under the pointer: nothing is hovered until the pointer moves. */
  forget(): void {
    clearTimeout(this.#deciding);
    this.#setHovered(undefined);
  }

  #setHovered(found: Hit | undefined): void {
    this.#hovered = found;
    this.#host.onHover(found);
  }

  readonly move = (event: PointerEvent): void => {
    const { state, tooltip } = this.#host;
    // What passes under a pointer is not what it points at.
    if (event.buttons !== 0 || event.pointerType === 'touch' || state.isMoving) return;
    const found = this.#hitAt(event);
    const point = { x: event.clientX, y: event.clientY };
    clearTimeout(this.#deciding);
    if (sameHit(found, this.#hovered)) {
      if (found) tooltip.pointAt(point);
      return;
    }
    if (tooltip.isApproachedFrom(point))
      this.#deciding = setTimeout(() => this.#hover(found, point), decideAfter);
    else this.#hover(found, point);
  };

  #hover(found: Hit | undefined, point: Point): void {
    const { tooltip, element } = this.#host;
    if (found) tooltip.pointAt(point);
    this.#setHovered(found);
    if (found?.type === 'mark')
      tooltip.show({ type: 'event', row: found.mark.row, lane: found.mark.lane }, 'soon');
    else if (found?.type === 'cluster') tooltip.show({ type: 'cluster', cluster: found.cluster }, 'soon');
    else tooltip.hideSoon();
    element.requestUpdate();
  }

  readonly leave = (event: PointerEvent): void => {
    this.forget();
    const { tooltip } = this.#host;
    tooltip.hideSoon(tooltip.isApproachedFrom({ x: event.clientX, y: event.clientY }));
    this.#host.element.requestUpdate();
  };

  readonly click = (event: MouseEvent): void => {
    const found = this.#hitAt(event);
    const { state, tooltip, move, choose, open } = this.#host;
    if (found?.type === 'mark') choose(found.mark.row, found.mark.lane);
    else if (found?.type === 'cluster') open(found.cluster);
    else if (found?.type === 'beyond') move(fly, () => this.#reveal(found.beyond));
    else if (found?.type === 'unit') move(fly, () => state.show({ start: found.start, end: found.end }));
    else tooltip.hide();
  };

  /** Pans to the nearest event of a lane that lies out of the window on a side. */
  #reveal({ lane, side }: Beyond): boolean {
    const { state, viewModel } = this.#host;
    const { index, visualBounds } = viewModel() ?? {};
    const drawn = index?.lanes[lane];
    const row = index && drawn && state.view && nearestBeyond(drawn, index, state.view, side);
    return row !== undefined && state.reveal(row, visualBounds);
  }

  #hitAt(event: MouseEvent): Hit | undefined {
    const { scene, direction } = this.#host.viewModel() ?? {};
    if (!scene) return undefined;
    // Larger letters, and whatever the element is scaled, zoomed or turned by.
    const { x, y } = planeOf(event.currentTarget as HTMLElement).fromViewport({
      x: event.clientX,
      y: event.clientY,
    });
    const { plot } = scene;
    return hit(scene, plot.x + (direction === 'rtl' ? 1 - x : x) * plot.width, y * scene.height);
  }
}
