/** What a person has chosen of the lanes: which stand by themselves, are pinned, folded or shown alone, and how far they are scrolled. */
import type { LaneBy } from '../../layout/index/lane-by.js';
import type { LaneChoice } from '../../layout/index/lane-choice.js';
import type { OnlyLane } from '../../layout/index/lane-filter.js';
import type { Timeline } from '../../model/timeline.js';

const nothing: LaneChoice = { pinned: [], folded: new Set() };

/** Lanes by their keys and numbers; a call that changes nothing notifies nobody. */
export class LaneState {
  readonly #onChange: () => void;
  #isOpen = false;
  #first = 0;
  #choice = nothing;
  #only: OnlyLane | undefined;
  #menu: string | undefined;
  #timeline: Timeline | undefined;
  /** Undefined where what was chosen is of whichever lanes come. */
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

  /** Which lanes stay at the top, and which are folded: the same object until that changes. */
  get choice(): LaneChoice {
    return this.#choice;
  }

  /** The key of the lane whose menu is open. */
  get menu(): string | undefined {
    return this.#menu;
  }

  /** The lane that is shown alone of a timeline; undefined where all are, or where it was chosen of another one. */
  onlyOf(timeline: Timeline | undefined): OnlyLane | undefined {
    const isSame = this.#timeline !== undefined && timeline && isOfDocument(timeline, this.#timeline);
    return isSame ? this.#only : undefined;
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

  /** Keeps a lane at the top, below those that were pinned before it, or leaves it to its place again. */
  pin(key: string): void {
    const { pinned, folded } = this.#choice;
    const others = pinned.filter((each) => each !== key);
    this.#choice = { folded, pinned: others.length < pinned.length ? others : [...pinned, key] };
    this.#onChange();
  }

  /** Gives a lane a single row, or all that it wants again. */
  fold(key: string): void {
    const { pinned, folded } = this.#choice;
    const others = new Set([...folded].filter((each) => each !== key));
    this.#choice = { pinned, folded: others.size < folded.size ? others : new Set([...folded, key]) };
    this.#onChange();
  }

  /** Shows the events of a lane alone; undefined shows all lanes again. */
  showOnly(only: OnlyLane | undefined): void {
    if (only === this.#only) return;
    this.#only = only;
    this.#first = 0;
    this.#onChange();
  }

  /** Takes what was chosen of lanes before, whichever lanes are adopted next. */
  restore(choice: LaneChoice, only: OnlyLane | undefined): void {
    this.#choice = choice;
    this.#only = only;
    this.#laneBy = undefined;
    this.#first = 0;
    this.#onChange();
  }

  /** The lane that is to be shown alone. */
  get only(): OnlyLane | undefined {
    return this.#only;
  }

  /** Opens the menu of a lane, or closes it. */
  openMenu(key: string | undefined): void {
    if (key === this.#menu) return;
    this.#menu = key;
    this.#onChange();
  }

  /** Applies a timeline and its lanes: what was chosen of others is forgotten. */
  adopt(timeline: Timeline, laneBy: LaneBy): void {
    const before = this.#timeline;
    const isSame = before !== undefined && isOfDocument(timeline, before);
    if (before !== undefined && !isSame) this.#only = undefined;
    const isOther = !isSame || (this.#laneBy !== undefined && laneBy !== this.#laneBy);
    if (before !== undefined && isOther) this.#forget();
    this.#timeline = timeline;
    this.#laneBy = laneBy;
  }

  /** Applies the lanes that there are: the menu of another one is closed, without anybody being notified. */
  adoptLanes(lanes: readonly { readonly key: string }[]): void {
    if (this.#menu !== undefined && !lanes.some(({ key }) => key === this.#menu)) this.#menu = undefined;
  }

  /** Within an update: nobody is notified. */
  #forget(): void {
    this.#isOpen = false;
    this.#first = 0;
    this.#choice = nothing;
    this.#menu = undefined;
  }
}

/** Whether a timeline has the events of another one, by whichever clock and as of whichever day, and perhaps more. */
function isOfDocument(timeline: Timeline, before: Timeline): boolean {
  return documentOf(timeline).isAppendOf(documentOf(before));
}

function documentOf(timeline: Timeline): Timeline {
  return (timeline.knownBy?.whole ?? timeline).happened;
}
