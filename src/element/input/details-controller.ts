/** The details of an event: opened, closed, followed to another event; the host page is asked first. */
import { fly } from '../../layout/view/motion.js';
import { membersOf, nearerView, type Listed } from '../../layout/scene/nearer-view.js';
import type { Cluster } from '../../layout/scene/scene.js';
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
    this.toggle(row, this.#listedAround(row, lane));
  }

  /** Opens a cluster: zooms to its events, or lists them where no window takes them apart. */
  open(cluster: Cluster): void {
    const { state, viewModel, move } = this.#host;
    const { index, lanes } = viewModel() ?? {};
    const { view } = state;
    if (!index || !view) return;
    const lane = lanes?.[cluster.lane];
    const nearer = nearerView(cluster, lane, index, view);
    if (nearer) move(fly, () => state.show(nearer));
    else this.#list(membersOf(cluster, lane), cluster.lane);
  }

  /** Opens one of the events that are listed. */
  readonly openListed = (row: number): void => {
    const { state } = this.#host;
    const lane = state.focus?.lane;
    if (!this.#pin(row)) return;
    state.focusRow(row, lane);
    state.requestFocus('details');
  };

  /** Goes back to the list that an event was opened from. */
  readonly back = (): void => {
    const { listed, focus } = this.#host.state;
    if (listed) this.#list(listed, focus?.lane);
  };

  /** Opens the details of a row, or closes them where they are open already. */
  toggle(row: number, listed?: Listed): void {
    const { state } = this.#host;
    state.requestFocus('option');
    this.#pin(state.selected === row ? undefined : row, listed);
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

  #list(listed: Listed, lane: number | undefined): void {
    const { state, tooltip, element, onResize } = this.#host;
    const { rows } = listed;
    const [first] = rows;
    if (first === undefined || (state.selected !== undefined && !this.#pin(undefined))) return;
    if (state.focus?.lane !== lane || !rows.includes(state.focus?.row ?? -1)) state.focusRow(first, lane);
    state.list(listed);
    onResize();
    tooltip.hide();
    state.requestFocus('details');
    element.requestUpdate();
  }

  /** The events of the disc in which a row is drawn, where that opens to a list. */
  #listedAround(row: number, number: number): Listed | undefined {
    const { scene, index, lanes } = this.#host.viewModel() ?? {};
    const cluster = scene?.clusters.find(({ lane, rows }) => lane === number && rows.includes(row));
    const { view } = this.#host.state;
    if (!cluster || !index || !view || nearerView(cluster, lanes?.[number], index, view)) return undefined;
    return membersOf(cluster, lanes?.[number]);
  }

  /** Asks the host page first; false where it prevented the change. */
  #pin(row: number | undefined, listed?: Listed): boolean {
    const { element, viewModel, state, tooltip, onResize } = this.#host;
    const id = row === undefined ? null : (viewModel()?.timeline?.id(row) ?? null);
    const isNews = row !== undefined || state.selected !== undefined;
    if (isNews && !fire(element, 'at-select', { id })) return false;
    state.select(row, listed);
    onResize();
    if (row !== undefined) tooltip.hide();
    element.requestUpdate();
    return true;
  }
}
