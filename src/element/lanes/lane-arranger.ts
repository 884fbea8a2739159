/** The lanes that are shown of an index, worked out in slices: gathered where not all find room, and in order. */
import { arrangeShownChunked, isShownAsIs, type LanesAsked } from '../../layout/index/gather-lanes.js';
import type { InMemoryEventIndex } from '../../layout/index/event-index.js';
import { rowsAtOnce } from '../data/indexer.js';
import { ScheduledWork } from '../data/scheduled-work.js';

/** What is worked out, or was. */
interface Arranging {
  readonly whole: InMemoryEventIndex;
  readonly asked: LanesAsked;
}

/** Keeps what was last worked out, which is shown until the next is there. */
export class LaneArranger {
  readonly #work: ScheduledWork<InMemoryEventIndex>;
  /** What is asked for now, and what is under way or ready to be taken up: the same, or what that has come from. */
  #wanted: Arranging | undefined;
  #under: Arranging | undefined;
  #shown: InMemoryEventIndex | undefined;
  /** Whether what is shown was worked out for a room. */
  #hasRoom = false;

  /** `onChange` is called when a slice has ended. */
  constructor(onChange: () => void) {
    this.#work = new ScheduledWork(onChange);
  }

  /** The index with its lanes as they were last worked out; undefined where nothing of its data was. */
  get shown(): InMemoryEventIndex | undefined {
    return this.#shown;
  }

  /** Whether what is shown stands for nothing that was asked for in earnest: it was taken up before the room was known. */
  get isPending(): boolean {
    return this.#work.share !== undefined && !this.#hasRoom;
  }

  /** Works on lanes as they are asked for now. */
  show(whole: InMemoryEventIndex | undefined, asked: LanesAsked | undefined): void {
    if (this.#shown && !whole?.timeline.isAppendOf(this.#shown.timeline)) this.forget();
    if (!whole || !asked) {
      this.forget();
      return;
    }
    this.#wanted = { whole, asked };
    const arranging = this.#goesOn(whole, asked) ?? this.#wanted;
    this.#under = arranging;
    const shown = this.#work.run({
      key: [arranging.whole, arranging.asked],
      steps: () => arrangeShownChunked(arranging.whole, arranging.asked),
      atOnce: whole.rows.length <= rowsAtOnce || isShownAsIs(whole, asked),
    });
    if (shown) {
      this.#under = undefined;
      this.#shown = shown;
      this.#hasRoom = arranging.asked.most < Infinity;
    }
    if (shown && arranging.whole !== whole) this.show(whole, asked);
  }

  /** Ends the work, for whoever cannot wait. */
  finish(): void {
    while (this.#work.share !== undefined && this.#wanted) {
      this.#work.finish();
      this.show(this.#wanted.whole, this.#wanted.asked);
    }
  }

  /** Gives up the work, and forgets what was shown. */
  forget(): void {
    this.#work.forget();
    this.#under = this.#wanted = undefined;
    this.#shown = undefined;
    this.#hasRoom = false;
  }

  /** What is under way where only events were appended since: given up each time, it would never come to its end. */
  #goesOn(whole: InMemoryEventIndex, asked: LanesAsked): Arranging | undefined {
    const under = this.#under;
    if (!under || !whole.timeline.isAppendOf(under.whole.timeline)) return undefined;
    if (whole.timeline === under.whole.timeline || whole.laneBy !== under.whole.laneBy) return undefined;
    const { order, most, isOpen, choice } = under.asked;
    const isSame = order === asked.order && most === asked.most && isOpen === asked.isOpen;
    return isSame && choice === asked.choice ? under : undefined;
  }
}
