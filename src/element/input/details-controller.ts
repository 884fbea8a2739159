/** The details of an event: opened, closed, followed to another event; the host page is asked first. */
import { fly } from '../../layout/view/motion.js';
import type { Id } from '../../model/event.js';
import { fire } from '../state/dom-events.js';
import type { InteractionHost } from './interaction-host.js';

/** Callbacks of the details. */
export interface DetailsHost extends InteractionHost {
  /** Scrolls a row into view in the list or the table; false in the drawing. */
  readonly goTo: (row: number) => boolean;
  /** The drawing makes room for details, or fills it again. */
  readonly onResize: () => void;
  /** Closes the frontmost overlay, the details last; false where there is none. */
  readonly closeFront: () => boolean;
}

/** Opens and closes details by way of a cancelable event: what a listener prevents does not happen. */
export class DetailsController {
  readonly #host: DetailsHost;

  constructor(host: DetailsHost) {
    this.#host = host;
  }

  /** Makes an event current and opens its details; closes them where they are open already. */
  choose(row: number, lane: number): void {
    this.#host.state.focusRow(row, lane);
    this.toggle(row);
  }

  /** Opens the details of a row, or closes them where they are open already. */
  toggle(row: number): void {
    const { state } = this.#host;
    state.requestFocus('option');
    this.#pin(state.selected === row ? undefined : row);
  }

  readonly close = (): boolean => {
    const closed = this.#pin(undefined);
    if (closed) this.#host.state.requestFocus('option');
    return closed;
  };

  /** Goes to the event at the other end of a link. */
  readonly follow = (id: Id): void => {
    const { state, viewModel, goTo, move } = this.#host;
    const row = viewModel()?.timeline?.rowOf(id) ?? -1;
    if (row < 0 || !this.#pin(row)) return;
    // An event that is filtered out of every view can be opened all the same.
    const place = state.placeOf(row);
    if (place) state.focusRow(row, place.lane);
    if (place && !goTo(row)) move(fly, () => state.reveal(row, viewModel()?.visualBounds));
    state.requestReveal();
    state.requestFocus('details');
  };

  readonly zoom = (): void => {
    const { state, move } = this.#host;
    const { selected } = state;
    if (selected !== undefined) move(fly, () => state.zoomTo(selected));
  };

  readonly key = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && !event.defaultPrevented && this.#host.closeFront()) event.preventDefault();
  };

  /** Asks the host page first; false where it prevented the change. */
  #pin(row: number | undefined): boolean {
    const { element, viewModel, state, tooltip, onResize } = this.#host;
    const id = row === undefined ? null : (viewModel()?.timeline?.id(row) ?? null);
    if (!fire(element, 'at-select', { id })) return false;
    state.select(row);
    onResize();
    if (row !== undefined) tooltip.hide();
    element.requestUpdate();
    return true;
  }
}
