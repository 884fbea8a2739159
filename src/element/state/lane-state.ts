/** What a person has chosen of the lanes: whether those without room are opened, and how far they are scrolled. */
import type { LaneBy } from '../../layout/index/lane-by.js';
import type { Timeline } from '../../model/timeline.js';

/** Lanes by their keys and numbers; a call that changes nothing notifies nobody. */
export class LaneState {
  readonly #onChange: () => void;
  #isOpen = false;
  #first = 0;
  #timeline: Timeline | undefined;
  #laneBy: LaneBy | undefined;

  /** `onChange` is called whenever anything here has become different. */
  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  /** Whether lanes without room stand by themselves, and are scrolled. */
  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** The lane that the others are scrolled to: its number among those that scroll. */
  get first(): number {
    return this.#first;
  }

  /** Gives each lane without room its own place again, or gathers them. */
  open(isOpen: boolean): void {
    if (isOpen === this.#isOpen) return;
    this.#isOpen = isOpen;
    this.#first = 0;
    this.#onChange();
  }

  /** Scrolls to a lane, which the caller has limited to those that there are. */
  scrollTo(first: number): void {
    if (first === this.#first) return;
    this.#first = first;
    this.#onChange();
  }

  /** Applies a timeline and its lanes: what was chosen of others is forgotten. */
  adopt(timeline: Timeline, laneBy: LaneBy): void {
    const before = this.#timeline;
    const isSame = before !== undefined && timeline.isAppendOf(before) && laneBy === this.#laneBy;
    this.#timeline = timeline;
    this.#laneBy = laneBy;
    if (before !== undefined && !isSame) this.#forget();
  }

  /** Within an update: nobody is notified. */
  #forget(): void {
    this.#isOpen = false;
    this.#first = 0;
  }
}
