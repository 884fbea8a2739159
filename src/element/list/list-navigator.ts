/** The reader's position in the list, exchanged with the drawing when the view changes, and the keys that move it. */
import { sortableColumns } from '../../words/table-columns.js';
import type { ReactiveControllerHost } from 'lit';
import type { EventIndex } from '../../layout/index/event-index.js';
import { firstWhere } from '../../util/binary-search.js';
import { memoize } from '../../util/memoize.js';
import { readingOrder } from '../../layout/list/reading-order.js';
import type { RowList } from '../../layout/index/row-list.js';
import type { Sorting } from '../../render/views/table-order.js';
import { nextTitle } from '../../layout/list/next-title.js';
import type { Id } from '../../model/event.js';
import type { Locale } from '../../words/locale.js';
import { fill } from '../../words/compose.js';
import type { Timeline } from '../../model/timeline.js';
import type { ViewMode } from '../../words/view-mode.js';
import { listAction, type ListAction } from './list-keys.js';
import { Virtualizer } from './virtualizer.js';
import type { InteractionState } from '../state/interaction-state.js';
import { TableController } from './table-controller.js';
import { LinkWalk } from './link-walk.js';
import { Typing } from './type-ahead.js';

/** What the reader of a list acts on outside it. */
export interface ListNavigatorHost {
  readonly element: ReactiveControllerHost & HTMLElement;
  readonly state: InteractionState;
  /** Says something politely, at once; nothing where it was said already. */
  readonly announce: (text: string) => void;
  /** Whether lines run from right to left. */
  readonly isMirrored: () => boolean;
  /** Opens the details of a row, or closes them where they are open already. */
  readonly open: (row: number) => void;
  /** The rows that a row is linked with, in the order in which they are visited, and what the link to one of them says. */
  readonly linked: (row: number) => readonly number[];
  readonly linkWords: (from: number, to: number) => string;
  /** Opens the details of an event that is not among those that are read. */
  readonly follow: (id: Id) => void;
}

const noRows: RowList = [];
/** A page keeps a little of the one before in view. */
const page = 0.85;
const step = 0.5;
/** So many are asked for one that is still there. */
const farthestBack = 200;

/**
 * Where the reader is, by row and not by position, so that sorting, filters and new data keep the place. Serves list
 * and table alike, and is idle while time is drawn.
 */
export class ListNavigator {
  readonly virtualizer: Virtualizer;
  readonly table: TableController;
  readonly #host: ListNavigatorHost;
  readonly #typing = new Typing();
  readonly #walk = new LinkWalk();
  readonly #readingOrder = memoize(readingOrder);
  /** The events whose links, open questions and sources are unfolded. */
  readonly #unfolded = new Set<Id>();
  #mode: ViewMode = 'timeline';
  #index: EventIndex | undefined;
  /** What the table was in order of. */
  #orderedBy: Sorting | undefined;
  #locale: Locale | undefined;
  /** What was read in the view that gave way to this one. */
  #left: number | undefined;
  #order: RowList = noRows;
  /** What the details were of. */
  #selected: number | undefined;

  constructor(host: ListNavigatorHost) {
    this.#host = host;
    this.virtualizer = new Virtualizer(host.element);
    this.table = new TableController(host.element);
  }

  /** Before an update derives what it shows: the current row of the list is in the window of a drawing that replaces it. */
  leave(mode: ViewMode): void {
    if (mode === this.#mode) return;
    const { state } = this.#host;
    const row = this.rowBeingRead;
    this.#mode = mode;
    this.#order = noRows;
    this.#left = row;
    if (row === undefined) return;
    state.focusRow(row);
    if (mode === 'timeline') state.reveal(row);
  }

  /** What has the focus, or is at the top of the view; undefined while time is drawn. */
  get rowBeingRead(): number | undefined {
    if (this.#order.length === 0) return undefined;
    const { focus } = this.#host.state;
    const position = focus ? this.#order.indexOf(focus.row) : -1;
    return this.virtualizer.viewport.isInView(position)
      ? focus?.row
      : this.#order[this.virtualizer.firstInView];
  }

  /** The rows that are read one after another; none while time is drawn. */
  get order(): RowList {
    return this.#order;
  }

  /**
   * Starts where the drawing was left; the top of the list stays there when the data change. Up to `wholeUpTo` events are
   * mounted all together, for the page to scroll.
   */
  take(index: EventIndex | undefined, locale: Locale, wholeUpTo = 0): void {
    this.virtualizer.wholeUpTo = wholeUpTo;
    if (this.#mode === 'table') this.table.open();
    const isWaiting = this.#mode === 'table' && !this.table.module;
    if (this.#mode === 'timeline' || !index || isWaiting) return;
    const { timeline } = index;
    const read = this.#readingOrder(index);
    const order = this.#mode === 'table' ? this.table.sort(read, timeline, locale) : read;
    if (this.#order.length === 0) this.#begin(order, read, timeline);
    // Sorted anew, the table is read from its beginning.
    else if (this.#mode === 'table' && this.table.orderedBy !== this.#orderedBy) this.virtualizer.begin(0);
    else if (index !== this.#index || order !== this.#order) this.#moveAnchor(order, timeline);
    this.#orderedBy = this.table.orderedBy;
    this.#index = index;
    this.#locale = locale;
    this.#order = order;
    this.#keepSelected();
  }

  /** Details that were opened take room from the list: what they are of stays in view. */
  #keepSelected(): void {
    const { state, element } = this.#host;
    const { selected } = state;
    if (selected === this.#selected) return;
    this.#selected = selected;
    if (selected === undefined) return;
    void element.updateComplete.then(() => {
      const position = this.#order.indexOf(selected);
      if (state.selected === selected && this.virtualizer.holds(position)) this.virtualizer.reveal(position);
    });
  }

  #begin(order: RowList, read: RowList, timeline: Timeline): void {
    const row = this.#left ?? this.#startRow(read, timeline);
    this.#left = undefined;
    this.virtualizer.begin(row === undefined ? 0 : Math.max(0, order.indexOf(row)));
  }

  /** The position in the Tab order: the focused one, else the current event where it is mounted, else the top of the view. */
  get current(): number {
    const focused = this.virtualizer.viewport.focusedPosition;
    const row = this.#host.state.focus?.row;
    if (focused !== undefined && row !== undefined && this.#order[focused] === row) return focused;
    const position = row === undefined ? -1 : this.#order.indexOf(row);
    return this.virtualizer.holds(position) ? position : this.virtualizer.position;
  }

  /** Puts the reader on a row and has it in the view. False where it is not among those that are read. */
  goTo(row: number): boolean {
    const position = this.#order.indexOf(row);
    if (position < 0) return false;
    this.#stand(position);
    this.virtualizer.reveal(position);
    return true;
  }

  readonly key = (event: KeyboardEvent): void => {
    const target = event.target as HTMLElement;
    const item = target.closest<HTMLElement>('[data-position]');
    if (event.defaultPrevented || event.isComposing) return;
    if (target.dataset['sort'] !== undefined) this.#headKey(event, target);
    const isTyped = event.key === ' ' && this.#typing.isGoingOn;
    const action: ListAction | undefined = isTyped ? { type: 'search', letter: ' ' } : listAction(event);
    if (!item || !action) return;
    const follow = action.type === 'open' ? target.closest<HTMLElement>('[data-follow]') : undefined;
    // Links and buttons within have Enter and Space to themselves.
    if (action.type === 'open' && !follow && target !== item) return;
    event.preventDefault();
    if (follow) this.#follow(follow.dataset['follow'] ?? '');
    else this.#perform(action, Number(item.dataset['position']));
  };

  readonly focusIn = (event: FocusEvent): void => {
    const item = (event.target as HTMLElement).closest<HTMLElement>('[data-position]');
    if (!item) return;
    this.#stand(Number(item.dataset['position']));
  };

  readonly click = (event: MouseEvent): void => {
    const { open, follow, sort, note } =
      (event.target as HTMLElement).closest<HTMLElement>(
        '[data-open], [data-follow], [data-sort], [data-note]',
      )?.dataset ?? {};
    const column = this.#columns.find((each) => each === sort);
    if (column) this.table.sortBy(column);
    else if (open !== undefined) this.#host.open(Number(open));
    else if (follow !== undefined) this.#follow(follow);
    else if (note !== undefined) this.virtualizer.viewport.note(note)?.focus();
  };

  /** Whether the rest of an event is unfolded. */
  readonly isUnfolded = (id: Id): boolean => this.#unfolded.has(id);

  /** Remembers what is unfolded, for what is scrolled away is not there to remember it. */
  readonly toggled = (event: Event): void => {
    const unfolded = event.currentTarget as HTMLDetailsElement;
    const id = unfolded.dataset['unfolds'] ?? '';
    if (unfolded.open) this.#unfolded.add(id);
    else this.#unfolded.delete(id);
    // Pictures are asked for from now on, and links stand in texts.
    if (unfolded.parentElement?.querySelector('.media, .formatted')) this.#host.element.requestUpdate();
  };

  #startRow(order: RowList, { columns }: Timeline): number | undefined {
    const { state } = this.#host;
    const { selected, focus, view, fit, viewInTime } = state;
    if (selected !== undefined) return selected;
    const range = focus && state.rangeOf(focus.row);
    if (focus && (!range || !view || (range.end > view.start && range.start < view.end))) return focus.row;
    if (!viewInTime || view === fit) return undefined;
    // What has no date stands last, and begins at no time.
    const begins = (position: number): boolean =>
      !((columns.earliestStart[order[position] as number] as number) < viewInTime.start);
    return order[firstWhere(order.length, begins)];
  }

  #moveAnchor(order: RowList, timeline: Timeline): void {
    const before = this.#index?.timeline;
    const { position: top } = this.virtualizer;
    // What is gone leaves its place to the nearest before it.
    for (let at = top; before && at >= Math.max(0, top - farthestBack); at--) {
      const row = this.#order[at];
      const position = row === undefined ? -1 : order.indexOf(timeline.rowOf(before.id(row)));
      if (position < 0) continue;
      this.virtualizer.moveAnchor(position);
      return;
    }
    this.virtualizer.moveAnchor(0);
  }

  #stand(position: number): void {
    const { state } = this.#host;
    const row = this.#order[position];
    if (row !== undefined && state.focus?.row !== row) state.focusRow(row);
  }

  #follow(id: Id): void {
    if (this.goTo(this.#index?.timeline.rowOf(id) ?? -1)) this.#focus();
    else this.#host.follow(id);
  }

  #perform(action: ListAction, position: number): void {
    if (action.type === 'open') this.#host.open(this.#order[position] as number);
    else if (action.type === 'page') this.#page(action.share);
    else if (action.type === 'search') this.#search(action.letter, position);
    else if (action.type === 'walk') this.#walkLinks(action.isBack, position);
    else if (!this.#readOn(action.to, position)) this.#moveTo(this.#target(action.to, position));
  }

  #target(to: Extract<ListAction, { readonly type: 'move' }>['to'], position: number): number {
    const last = this.#order.length - 1;
    const targets = { first: 0, previous: position - 1, next: position + 1, last };
    return Math.max(0, Math.min(last, targets[to]));
  }

  /** What is higher than the view is read to its end first. */
  #readOn(to: string, position: number): boolean {
    const rest =
      to === 'next'
        ? this.virtualizer.viewport.below(position)
        : to === 'previous'
          ? this.virtualizer.viewport.above(position)
          : 0;
    if (rest <= 4 || !this.virtualizer.viewport.isInView(position)) return false;
    const distance = Math.min(rest, this.virtualizer.viewport.height * step);
    this.virtualizer.scrollBy(to === 'next' ? distance : -distance);
    return true;
  }

  #moveTo(position: number): void {
    this.#stand(position);
    this.virtualizer.reveal(position);
    this.#focus();
  }

  #page(share: 1 | -1): void {
    this.virtualizer.scrollBy(share * page * this.virtualizer.viewport.height);
    this.#stand(this.virtualizer.firstInView);
    this.#focus();
  }

  #search(letter: string, position: number): void {
    const [index, locale] = [this.#index, this.#locale];
    if (!index || !locale) return;
    const text = this.#typing.add(letter);
    const found = nextTitle(this.#order, position, text, index.timeline, locale.lang);
    this.#host.announce(found === undefined ? fill(locale.interface.noTitle, { text }) : '');
    if (found !== undefined) this.#moveTo(found);
  }

  #walkLinks(isBack: boolean, position: number): void {
    const [row, timeline, locale] = [this.#order[position], this.#index?.timeline, this.#locale];
    if (row === undefined || !timeline || !locale) return;
    const { linked, linkWords, announce } = this.#host;
    const rows = linked(row).filter((one) => this.#order.includes(one));
    const next = isBack ? this.#walk.back(row, timeline) : this.#walk.next(row, rows, timeline);
    const { noMore, noWayBack } = locale.links;
    announce(next === undefined ? (isBack ? noWayBack : noMore) : linkWords(row, next));
    if (next !== undefined) this.#moveTo(this.#order.indexOf(next));
  }

  /** Those of the table, in the order of their heads. */
  get #columns(): ReturnType<typeof sortableColumns> {
    return this.#index ? sortableColumns(this.#index.timeline) : [];
  }

  /** Arrows move along the heads of the table. */
  #headKey(event: KeyboardEvent, head: HTMLElement): void {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (!step || event.ctrlKey || event.altKey || event.metaKey) return;
    const columns = this.#columns;
    const at = columns.findIndex((column) => column === head.dataset['sort']);
    const next = columns[at + (this.#host.isMirrored() ? -step : step)];
    if (!next) return;
    event.preventDefault();
    this.table.head = next;
    head.closest('tr')?.querySelector<HTMLElement>(`[data-sort="${next}"]`)?.focus();
    this.#host.element.requestUpdate();
  }

  #focus(): void {
    this.#host.state.requestFocus('option');
  }
}
