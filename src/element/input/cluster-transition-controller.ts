/** Animates cluster transitions on the canvas; everywhere else marks are at their final places at once. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import {
  transitionsFrom,
  withTransitions,
  type MarkTransition,
} from '../../layout/scene/cluster-transition.js';
import type { EventIndex } from '../../layout/index/event-index.js';
import type { Scene } from '../../layout/scene/scene.js';
import { ownWindow } from '../page/own-window.js';
import { FrameLoop } from './frame-loop.js';

/**
 * Paints in place of the element while marks come out of clusters or change their rows; with reduced motion (`mayMove`) it
 * paints the scene at once.
 */
export class ClusterTransitionController implements ReactiveController {
  readonly #mayMove: () => boolean;
  readonly #host: ReactiveControllerHost & Node;
  readonly #frames: FrameLoop;
  #index: EventIndex | undefined;
  #scene: Scene | undefined;
  /** What is on the canvas: the scene, or the scene during a transition. */
  #painted: Scene | undefined;
  #transitions: readonly MarkTransition[] = [];
  #paint: ((scene: Scene) => void) | undefined;
  #paintedAt = 0;

  constructor(host: ReactiveControllerHost & Node, mayMove: () => boolean) {
    this.#host = host;
    this.#frames = new FrameLoop(host, (now) => this.#step(now));
    this.#mayMove = mayMove;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.forget();
  }

  /** Nothing is drawn any more: the next drawing starts no transitions. */
  forget(): void {
    this.#frames.stop();
    this.#transitions = [];
    this.#index = undefined;
    this.#scene = undefined;
    this.#painted = undefined;
    this.#paint = undefined;
  }

  /** Paints a scene of an index, now and in the frames that follow while a transition runs. */
  draw(scene: Scene, index: EventIndex | undefined, paint: (scene: Scene) => void): void {
    const now = ownWindow(this.#host).performance.now();
    if (scene !== this.#scene) this.#transitions = this.#transitionsIn(scene, index, now);
    this.#scene = scene;
    this.#index = index;
    this.#paint = paint;
    this.#paintAt(now);
    if (this.#transitions.length > 0) this.#frames.start();
  }

  #transitionsIn(scene: Scene, index: EventIndex | undefined, now: number): readonly MarkTransition[] {
    const [painted, last] = [this.#painted, this.#scene];
    if (!painted || !last || index !== this.#index || !this.#mayMove()) return [];
    return transitionsFrom({ painted, last }, scene, this.#transitions, now);
  }

  #paintAt(now: number): void {
    if (!this.#scene || !this.#paint) return;
    this.#painted = withTransitions(this.#scene, this.#transitions, now);
    this.#paintedAt = now;
    this.#paint(this.#painted);
    if (this.#painted === this.#scene) this.#transitions = [];
  }

  /** True while a transition runs. */
  #step(now: number): boolean {
    if (!this.#mayMove()) this.#transitions = [];
    // A frame in which a new scene was drawn is painted already.
    if (this.#paintedAt < now) this.#paintAt(now);
    return this.#transitions.length > 0;
  }
}
