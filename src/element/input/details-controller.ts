/** The details of an event: opened, closed, followed to another event; the host page is asked first. */
import { fly } from '../../layout/view/motion.js';
import { columnAt } from '../../layout/scene/column-target.js';
import { nearerView } from '../../layout/scene/nearer-view.js';
import type { Cluster } from '../../layout/scene/scene.js';
import { isSameSet, type EventSet } from '../../layout/sets/event-set.js';
import { setOfCluster } from '../../layout/sets/set-of-cluster.js';
import type { Id } from '../../model/event.js';
import { fire, type SelectOrigin, type SetDetail } from '../state/dom-events.js';
import type { InteractionHost } from './interaction-host.js';

/** Callbacks of the details. */
export interface DetailsHost extends InteractionHost {
  /** Scrolls a row into view in the list or the table; false in the drawing. */
  readonly goTo: (row: number) => boolean;
  /** The drawing makes room for details, or fills it again. */
  readonly onResize: () => void;
  /** Closes the frontmost overlay, the details last; false where there is none. */
  readonly closeFront: () => boolean;
  /** Loads what lists a set. */
  readonly loadSets: () => void;
  /** Puts the focus on a tool. */
  readonly focusTool: (id: string) => void;
}

/** Opens and closes details by way of a cancelable event: what a listener prevents does not happen. */
export class DetailsController {
  readonly #host: DetailsHost;
  /** The tool from which the set was opened: the focus goes back there. */
  #opener: string | undefined;

  constructor(host: DetailsHost) {
    this.#host = host;
  }

  /** Makes an event current and opens its details; closes them where they are open already. */
  choose(row: number, lane: number, origin: SelectOrigin): void {
    this.#host.state.focusRow(row, lane);
    this.toggle(row, origin, this.#setAround(row, lane));
  }

  /** Opens a cluster: zooms to its events, or lists them where no window takes them apart. */
  open(cluster: Cluster): void {
    const { state, viewModel, move } = this.#host;
    const { index, lanes } = viewModel() ?? {};
    const { view } = state;
    if (!index || !view) return;
    const lane = lanes?.[cluster.lane];
    const nearer = nearerView(cluster, lane, index, view, state.limits.ofHost);
    if (nearer) move(fly, () => state.show(nearer));
    else if (lane) {
      // From here the keys go on when the list is closed.
      const [first] = cluster.rows;
      const isWithin = state.focus?.lane === cluster.lane && cluster.rows.includes(state.focus.row);
      if (first !== undefined && !isWithin) state.focusRow(first, cluster.lane);
      this.list(setOfCluster(cluster, lane, view.start));
    }
  }

  /** Lists a set of events, perhaps for a tool, to which the focus returns. */
  list(set: EventSet, opener?: string): void {
    const { state, tooltip, element, onResize, loadSets } = this.#host;
    if (state.selected !== undefined && !fire(element, 'at-select', { id: null, origin: 'set' })) return;
    const isNews = !isSameSet(set, state.set);
    loadSets();
    this.#opener = opener;
    state.list(set);
    onResize();
    tooltip.hide();
    state.requestFocus('details');
    if (isNews) fire(element, 'at-set-change', { set: setDetail(set, this.#host) });
  }

  /** Opens one of the events of the set that is listed, and has it in view. */
  readonly openListed = (row: number): void => {
    const { state, move, goTo, viewModel } = this.#host;
    const place = state.focus?.row === row ? state.focus : state.placeOf(row);
    if (!this.#pin(row, 'set', state.set)) return;
    if (place) state.focusRow(row, place.lane);
    if (place && !goTo(row) && !this.#isInView(row))
      move(fly, () => state.reveal(row, viewModel()?.visualBounds));
    state.requestFocus('details');
  };

  #isInView(row: number): boolean {
    const { state } = this.#host;
    const range = state.rangeOf(row);
    return (
      range !== undefined &&
      state.view !== undefined &&
      range.start >= state.view.start &&
      range.start < state.view.end
    );
  }

  /** Goes back to the list that an event was opened from; false where there is none. */
  readonly back = (): boolean => {
    const { set, selected } = this.#host.state;
    if (!set || selected === undefined) return false;
    this.list(set, this.#opener);
    return true;
  };

  /** Opens the details of a row, or closes them where they are open already. */
  toggle(row: number, origin: SelectOrigin, set?: EventSet): void {
    const { state } = this.#host;
    state.requestFocus('option');
    this.#pin(state.selected === row ? undefined : row, origin, set);
  }

  readonly close = (): boolean => {
    const { state, focusTool } = this.#host;
    const opener = state.set && this.#opener;
    const closed = this.#pin(undefined, 'details');
    if (closed && opener !== undefined) focusTool(opener);
    else if (closed) state.requestFocus('option');
    return closed;
  };

  /** Goes to the event at the other end of a link. */
  readonly follow = (id: Id): void => {
    const { state, viewModel, goTo, move } = this.#host;
    const row = viewModel()?.timeline?.rowOf(id) ?? -1;
    if (row < 0 || !this.#pin(row, 'link', state.set)) return;
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

  /** The set of the disc or column in which a row is drawn, where no window takes that apart. */
  #setAround(row: number, number: number): EventSet | undefined {
    const { scene, index, lanes } = this.#host.viewModel() ?? {};
    const { view, limits } = this.#host.state;
    const lane = lanes?.[number];
    if (!scene || !index || !view || !lane) return undefined;
    const position = lane.aggregated?.positionOf(row, index) ?? -1;
    const isAround = ({ rows, positions }: Pick<Cluster, 'rows' | 'positions'>): boolean =>
      positions ? position >= positions.from && position < positions.to : rows.includes(row);
    const strip = scene.strips.find((candidate) => candidate.lane === number);
    const bin = strip?.bins.find(isAround);
    const cluster =
      scene.clusters.find((candidate) => candidate.lane === number && isAround(candidate)) ??
      (strip && bin && columnAt(strip, (bin.x0 + bin.x1) / 2));
    if (!cluster || nearerView(cluster, lane, index, view, limits.ofHost)) return undefined;
    return setOfCluster(cluster, lane, view.start);
  }

  /** Asks the host page first; false where it prevented the change. */
  #pin(row: number | undefined, origin: SelectOrigin, set?: EventSet): boolean {
    const { element, viewModel, state, tooltip, onResize, loadSets } = this.#host;
    const had = state.set;
    const id = row === undefined ? null : (viewModel()?.timeline?.id(row) ?? null);
    const isNews = row !== undefined || state.selected !== undefined;
    if (isNews && !fire(element, 'at-select', { id, origin })) return false;
    if (set) loadSets();
    state.select(row, set);
    if (had && (row === undefined || !set)) fire(element, 'at-set-change', { set: null });
    onResize();
    if (row !== undefined) tooltip.hide();
    element.requestUpdate();
    return true;
  }
}

/** A set as a host page is notified of it: in epoch milliseconds. */
function setDetail(set: EventSet, { viewModel }: DetailsHost): SetDetail {
  const { scale, timeline } = viewModel()?.index ?? {};
  if (set.type === 'source') return set;
  if (set.type === 'matches' || !scale) return { type: 'matches' };
  if (set.type === 'lasting') return { type: 'lasting', lane: set.lane, at: scale.timeOf(set.at) };
  const span = { start: scale.timeOf(set.start), end: scale.timeOf(set.end) };
  if (set.type === 'span') return { type: 'span', ...span };
  const ids = set.rows?.map((row) => timeline?.id(row) ?? '');
  return { type: 'bucket', lane: set.lane, ...span, ...(ids && { ids }) };
}
