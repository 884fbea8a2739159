/** What a program asked for before there were data: it is done when they are there. */
import type { View } from '../../layout/view/view.js';
import type { Id } from '../../model/event.js';
import type { WrittenWhen } from '../../model/written.js';
import type { InteractionState } from './interaction-state.js';
import { viewOfWhen } from './range.js';

/** The last range and the last event that were asked for in vain, since neither zone nor ids were known yet. */
export class EarlyCalls {
  #range: View | WrittenWhen | undefined;
  #view: View | undefined;
  #id: Id | undefined;

  /** The event that was asked for. */
  get id(): Id | undefined {
    return this.#id;
  }

  /** Keeps a range until the zone is known in which it is a window; undefined: another window is wanted. */
  awaitZone(range: View | WrittenWhen | undefined): void {
    this.#range = range;
    this.#view = undefined;
  }

  /** Keeps a window in epoch milliseconds, which no zone changes. */
  awaitView(view: View | undefined): void {
    this.#range = undefined;
    this.#view = view;
  }

  /** Keeps an id until there are events; undefined: no event is wanted. */
  awaitEvent(id: Id | undefined): void {
    this.#id = id;
  }

  /** Does what was asked, now that there are data in this zone; only once. */
  settle(state: InteractionState, zone: string, select: (id: Id) => void): void {
    const [range, view, id] = [this.#range, this.#view, this.#id];
    this.#range = undefined;
    this.#view = undefined;
    this.#id = undefined;
    if (range !== undefined) state.showTime(viewOfWhen(range, zone));
    if (id !== undefined) select(id);
    if (view) state.showTime(view);
  }
}
