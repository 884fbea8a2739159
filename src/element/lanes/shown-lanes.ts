/** Which lanes of an element are shown, and their controls: what was chosen of them, for how many there is room. */
import type { InMemoryEventIndex } from '../../layout/index/event-index.js';
import type { LanesAsked } from '../../layout/index/gather-lanes.js';
import type { LaneChoice } from '../../layout/index/lane-choice.js';
import { laneOrderOf, type LaneOrder } from '../../layout/index/lane-order.js';
import { laneScaleOf, type LaneScale } from '../../layout/index/lane-scale.js';
import type { Selectors } from '../../render/selectors.js';
import { memoize } from '../../util/memoize.js';
import type { Locale } from '../../words/locale.js';
import { lanesInStage, type StageParts } from '../page/lanes-in-stage.js';
import { LaneState } from '../state/lane-state.js';
import type { ViewModelInput } from '../state/view-model.js';
import { LaneArranger } from './lane-arranger.js';
import type { LaneHost } from './lane-host.js';
import { LanePart } from './lane-part.js';

/** What the room for lanes and their names hang on. */
export interface ShownLanesHost extends Omit<LaneHost, 'lanes'> {
  readonly stage: StageParts;
  readonly selectors: Pick<Selectors, 'laneNames'>;
}

/** What the element is set to. */
export interface LaneSettings {
  readonly laneOrder: unknown;
  readonly laneScale: unknown;
  readonly secondZone: string | null;
}

/** The one owner of how many lanes find room. */
export class ShownLanes {
  readonly state: LaneState;
  readonly part: LanePart;
  readonly #host: ShownLanesHost;
  readonly #arranger: LaneArranger;
  #whole: InMemoryEventIndex | undefined;
  #most = Infinity;
  /** The same object for the same lanes. */
  readonly #asked = memoize(
    (
      order: LaneOrder,
      scale: LaneScale,
      most: number,
      isOpen: boolean,
      names: LanesAsked['names'],
      choice: LaneChoice,
    ): LanesAsked => ({ order, scale, most, isOpen, names, choice }),
  );

  constructor(host: ShownLanesHost) {
    this.#host = host;
    this.#arranger = new LaneArranger(() => host.element.requestUpdate());
    this.state = new LaneState(() => host.element.requestUpdate());
    this.part = new LanePart({ ...host, lanes: this.state });
  }

  /** What was read, in lanes as they are shown; undefined where there is nothing, or nothing yet. */
  get index(): InMemoryEventIndex | undefined {
    return this.#whole && (this.#arranger.shown ?? this.#whole);
  }

  /** Takes up the index that is there now, and the room that its stage has; `isWaiting`: until its lanes are worked out. */
  adopt(
    whole: InMemoryEventIndex | undefined,
    settings: LaneSettings,
    locale: Locale,
    isWaiting: boolean,
  ): void {
    this.#whole = whole;
    this.#arranger.show(whole, whole && this.#askedOf(whole, settings, locale));
    if (isWaiting) this.#arranger.finish();
    this.state.adoptLanes(this.index?.lanes ?? []);
  }

  /** How the lanes of an index are to be shown. */
  #askedOf(
    whole: InMemoryEventIndex,
    { laneOrder, laneScale, secondZone }: LaneSettings,
    locale: Locale,
  ): LanesAsked {
    const { timeline, laneBy } = whole;
    const { stage, selectors } = this.#host;
    this.state.adopt(timeline, laneBy);
    this.#most = lanesInStage(whole, stage, secondZone, this.#most);
    const names = selectors.laneNames(timeline, laneBy, locale);
    const scale = laneScaleOf(laneScale);
    const { isOpen, choice } = this.state;
    return this.#asked(laneOrderOf(laneOrder), scale, this.#most, isOpen, names, choice);
  }

  /** What a view model is derived from; there is no height while the lanes for it are worked out for the first time. */
  inputOf({
    laneOrder,
  }: LaneSettings): Pick<ViewModelInput, 'laneState' | 'lanePlanner' | 'laneOrder' | 'height'> {
    const height = this.#arranger.isPending ? 0 : this.#host.stage.size.height;
    const { state, part } = this;
    return { laneState: state, lanePlanner: part.planner, laneOrder: laneOrderOf(laneOrder), height };
  }
}
