/** Brings the current event into view: its lane gets its place where it has none, and lanes and page scroll to it. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Box, Scene } from '../../layout/scene/scene.js';
import { otherLanes } from '../../layout/index/lane-by.js';
import type { Focus } from '../../layout/list/navigate.js';
import type { InteractionState } from '../state/interaction-state.js';
import type { RevealRequest } from '../state/requests.js';
import type { LaneState } from '../state/lane-state.js';
import type { ViewModel } from '../state/view-model.js';
import { NextFrame } from '../page/next-frame.js';

/** What the reveal keeper reads. */
export interface RevealKeeperHost {
  readonly state: InteractionState;
  readonly lanes: LaneState;
  readonly viewModel: () => ViewModel | undefined;
  readonly element: ReactiveControllerHost & HTMLElement;
}

/** Two frames after the last update: by then the window has stopped, and what became larger or smaller is laid out. */
const framesAfter = 2;

/** Answers each request to reveal an event once. */
export class RevealKeeper implements ReactiveController {
  readonly #host: RevealKeeperHost;
  /** The last request that was answered. */
  #answered: RevealRequest | undefined;
  readonly #frame: NextFrame;

  constructor(host: RevealKeeperHost) {
    this.#host = host;
    this.#frame = new NextFrame(host.element);
    host.element.addController(this);
  }

  hostUpdated(): void {
    const { revealRequest } = this.#host.state;
    if (revealRequest && revealRequest !== this.#answered) this.#soon(revealRequest, framesAfter);
  }

  hostDisconnected(): void {
    this.#frame.cancel();
  }

  #soon(request: RevealRequest, frames: number): void {
    this.#frame.ask(() => {
      if (frames > 1) this.#soon(request, frames - 1);
      else if (this.#reveal()) this.#answered = request;
    });
  }

  /** Opens the lanes, or scrolls to that of an event, where it is not seen. True where another update follows. */
  #showsLane(focus: Focus, scene: Scene): boolean {
    const { state, lanes, viewModel } = this.#host;
    if (state.showsAllLanes) return false;
    const first = viewModel()?.firstToSee(focus.lane);
    if (first !== undefined) {
      if (first === scene.scroll?.first) return false;
      lanes.scrollTo(first);
      return true;
    }
    const hasPlace = scene.lanes.some(({ number }) => number === focus.lane) && !isGathered(focus, scene);
    if (hasPlace) return false;
    // What scrolls them may still be on its way.
    if (!lanes.isOpen) lanes.open(true);
    return true;
  }

  /** False where it has to wait for an update. */
  #reveal(): boolean {
    const { state, viewModel } = this.#host;
    const { scene, mode, index, lanes } = viewModel() ?? {};
    const element = this.#host.element.shadowRoot?.querySelector<HTMLElement>('.stage');
    const { focus } = state;
    if (!element || !index || !lanes || state.isMoving) return false;
    // An event that is filtered out has no place, and its details all the same.
    if (!focus) {
      element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      return true;
    }
    const isDrawn = mode === 'timeline' && focus.lane < index.lanes.length;
    if (isDrawn && scene && this.#showsLane(focus, scene)) return false;
    const place = isDrawn && scene ? placeOf(focus, scene) : undefined;
    if (isDrawn && !place) return false;
    if (place && scene) scrollTo(element, place, element.offsetWidth / scene.width);
    else (optionOf(element, focus) ?? element).scrollIntoView({ block: 'nearest', inline: 'nearest' });
    return true;
  }
}

/** Whether an event has no place of its own among those that are gathered in one lane. */
function isGathered({ row, lane }: Focus, { lanes, marks }: Scene): boolean {
  const own = lanes.find(({ number }) => number === lane);
  return own?.key === otherLanes && !marks.some((mark) => mark.row === row && mark.lane === lane);
}

/** The mark of an event, the cluster that it is in, or else its lane. */
function placeOf({ row, lane }: Focus, { marks, clusters, lanes }: Scene): Box | undefined {
  return (
    marks.find((mark) => mark.row === row && mark.lane === lane) ??
    clusters.find((cluster) => cluster.lane === lane && cluster.rows.includes(row)) ??
    lanes.find(({ number }) => number === lane)
  );
}

function optionOf(stage: HTMLElement, { row, lane }: Focus): Element | null {
  return stage.querySelector(`#option-${lane}-${row}`);
}

/** Whatever scrolls around a box of the stage does so: a node stands there for as long as that takes. */
function scrollTo(stage: HTMLElement, { y, height }: Box, scale: number): void {
  const node = stage.ownerDocument.createElement('i');
  node.className = 'revealed';
  node.style.cssText = `inset-block-start:${y * scale}px;block-size:${height * scale}px`;
  stage.append(node);
  node.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  node.remove();
}
