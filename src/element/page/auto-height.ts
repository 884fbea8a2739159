/** A height that follows the content, where the host chose that: `--at-height: auto`, or all lanes; and the states that say so. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { InteractionState } from '../state/interaction-state.js';
import type { ViewModel } from '../state/view-model.js';

/** How a host lets the height follow the content: not at all, up to a height that it set, or wherever the content ends. */
export type AutoHeight = 'none' | 'bounded' | 'free';

/** Lists up to here have no scroller of their own where the height follows them. */
export const unscrolledUpTo = 200;

/** A lower stage has no overview: one that has it keeps it. */
const overviewFrom = 240;

/** Follows the choice of the host, and keeps what a drawing needs while its window moves: the page does not jump. */
export class AutoHeightController implements ReactiveController {
  /** As it was last read. */
  kind: AutoHeight = 'none';
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #states: CustomStateSet;
  readonly #state: Pick<InteractionState, 'isMoving' | 'showsAllLanes'>;
  #last: { readonly key: readonly unknown[]; readonly height: number } | undefined;

  /** `states`: those of the host. */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    states: CustomStateSet,
    state: Pick<InteractionState, 'isMoving' | 'showsAllLanes'>,
  ) {
    this.#host = host;
    this.#states = states;
    this.#state = state;
    host.addController(this);
  }

  /** Reads what the styles of the page say now. A gesture moves the window alone. */
  hostUpdate(): void {
    if (!this.#state.isMoving) this.kind = this.#kindNow();
  }

  hostUpdated(): void {
    if (this.#state.showsAllLanes) this.#states.add('tall');
    if (this.kind === 'none') this.#states.delete('auto');
    else this.#states.add('auto');
  }

  /** Whether the height is the host's, and not that of the content. */
  get isFixed(): boolean {
    return this.kind === 'none' && !this.#state.showsAllLanes;
  }

  /** So many events are mounted together. */
  get wholeUpTo(): number {
    this.hostUpdate();
    return this.kind === 'none' ? 0 : unscrolledUpTo;
  }

  /** The height of a stage with a row for each event, in pixels; undefined where nothing is drawn. */
  drawingHeight({ scene, overview, index, locale, secondZone, wantedHeight }: ViewModel): number | undefined {
    if (!scene || !index) return this.#last?.height;
    const key = [index.timeline, index.laneBy, index.count, locale, secondZone, scene.width];
    if (!this.#last || key.some((each, i) => each !== this.#last?.key[i]))
      this.#last = { key, height: Math.ceil(Math.max(wantedHeight(), overview ? overviewFrom : 0)) };
    return this.#last.height;
  }

  #kindNow(): AutoHeight {
    const styles = getComputedStyle(this.#host);
    if (styles.getPropertyValue('--at-height').trim() !== 'auto') return 'none';
    return ['', 'none'].includes(styles.getPropertyValue('--at-max-height').trim()) ? 'free' : 'bounded';
  }
}
