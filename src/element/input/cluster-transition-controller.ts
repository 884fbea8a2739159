/** Splits: paints what comes out of a cluster on its way to its place; the rest of the element has it there at once. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { emergingFrom, withEmerging, type Emerging } from '../../layout/scene/cluster-transition.js';
import type { EventIndex } from '../../layout/index/event-index.js';
import type { Scene } from '../../layout/scene/scene.js';
import { FrameLoop } from './frame-loop.js';

export class ClusterTransitionController implements ReactiveController {
  readonly #mayMove: () => boolean;
  readonly #frames = new FrameLoop((now) => this.#step(now));
  #index: EventIndex | undefined;
  #scene: Scene | undefined;
  /** What is on the canvas: the scene, or the scene with something on its way. */
  #painted: Scene | undefined;
  #emerging: readonly Emerging[] = [];
  #paint: ((scene: Scene) => void) | undefined;
  #paintedAt = 0;

  constructor(host: ReactiveControllerHost, mayMove: () => boolean) {
    this.#mayMove = mayMove;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.forget();
  }

  /** Nothing is drawn any more: the next drawing comes out of nothing before it. */
  forget(): void {
    this.#frames.stop();
    this.#emerging = [];
    this.#index = undefined;
    this.#scene = undefined;
    this.#painted = undefined;
    this.#paint = undefined;
  }

  /** Paints a scene of an index, now and in the frames that follow while something of it is on its way. */
  draw(scene: Scene, index: EventIndex | undefined, paint: (scene: Scene) => void): void {
    const now = performance.now();
    if (scene !== this.#scene) this.#emerging = this.#emergingIn(scene, index, now);
    this.#scene = scene;
    this.#index = index;
    this.#paint = paint;
    this.#paintAt(now);
    if (this.#emerging.length > 0) this.#frames.start();
  }

  #emergingIn(scene: Scene, index: EventIndex | undefined, now: number): readonly Emerging[] {
    const comparable = this.#painted && index === this.#index && this.#mayMove();
    return this.#painted && comparable ? emergingFrom(this.#painted, scene, this.#emerging, now) : [];
  }

  #paintAt(now: number): void {
    if (!this.#scene || !this.#paint) return;
    this.#painted = withEmerging(this.#scene, this.#emerging, now);
    this.#paintedAt = now;
    this.#paint(this.#painted);
    if (this.#painted === this.#scene) this.#emerging = [];
  }

  /** True while something is on its way. */
  #step(now: number): boolean {
    if (!this.#mayMove()) this.#emerging = [];
    // In a frame that brought another scene it is painted already.
    if (this.#paintedAt < now) this.#paintAt(now);
    return this.#emerging.length > 0;
  }
}
