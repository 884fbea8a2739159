/** The list of a set: what it shows, which row is current, and how it is scrolled and unfolded. */
import { nothing, type ReactiveController, type TemplateResult } from 'lit';
import {
  isCovered,
  rowWindow,
  scrolledTo,
  type RowMetrics,
  type RowWindow,
} from '../../layout/sets/row-window.js';
import type { EventIndex } from '../../layout/index/event-index.js';
import type { EventSet } from '../../layout/sets/event-set.js';
import { setPanel } from '../../render/views/set-panel.js';
import { announcedSet, setFacts } from '../../words/set-words.js';
import type { ViewModel } from '../state/view-model.js';
import type { SetHost } from './set-host.js';
import { setTitle } from './set-title.js';
import { talliesOf } from './set-tallies.js';
import { SetWork, type SetFindings } from './set-work.js';

/** Assumed until a row was measured, in pixels. */
const firstRow = 44;
const firstView = 600;

const nothingFound: SetFindings = {
  rows: undefined,
  columns: undefined,
  entities: undefined,
  source: undefined,
};

/** One for an element, made when its chunk is loaded. Works on the open set before each update; what it has found is drawn by it. */
export class SetList implements ReactiveController {
  readonly #host: SetHost;
  readonly #work: SetWork;
  #set: EventSet | undefined;
  #index: EventIndex | undefined;
  #found: SetFindings = nothingFound;
  #drawn: object = {};
  /** The set that was announced. */
  #announced: EventSet | undefined;
  #current = 0;
  /** Whether the focus has been on a row. */
  #isVisited = false;
  #scrolled = 0;
  #hadRows = false;
  #mounted: RowWindow | undefined;
  #each = firstRow;
  #view = firstView;
  /** How often more counts under a heading were asked for. */
  readonly #unfolded = new Map<string, number>();
  /** The focus goes to the current row when that is mounted. */
  #takesFocus = false;
  #scroller: HTMLElement | undefined;

  constructor(host: SetHost) {
    this.#host = host;
    this.#work = new SetWork(() => host.element.requestUpdate());
    host.element.addController(this);
  }

  /** Another object where something else is to be drawn. */
  get drawn(): object {
    return this.#drawn;
  }

  get count(): number {
    return this.#found.rows?.length ?? 0;
  }

  hostUpdate(): void {
    const { set } = this.#host.state;
    const { index, lanes } = this.#host.viewModel() ?? {};
    // Of other data, what is listed goes on: the same description, perhaps on another scale.
    if (set !== this.#set && !(set && this.#set && index !== this.#index)) this.#begin(set);
    this.#set = set;
    this.#index = index;
    const before = this.#found;
    const matches = this.#host.matches();
    const isWaiting = set?.type === 'matches' && matches !== undefined && !matches.rows;
    // Until another search has found something, what the last one has found is listed.
    if (!isWaiting)
      this.#found =
        set && index && lanes ? this.#work.run(set, { index, lanes, matches: matches?.rows }) : nothingFound;
    const { rows, columns, entities, source } = this.#found;
    if (
      rows !== before.rows ||
      columns !== before.columns ||
      entities !== before.entities ||
      source !== before.source
    )
      this.#drawn = {};
    if (rows) this.#current = Math.max(0, Math.min(this.#current, rows.length - 1));
    if (rows && rows.length > 0) this.#hadRows = true;
    // Other data came, or nothing is looked for any more.
    else if (rows && this.#hadRows && this.#host.state.selected === undefined)
      queueMicrotask(() => this.#host.close());
  }

  hostUpdated(): void {
    const root = this.#host.element.shadowRoot;
    const scroller = root?.querySelector<HTMLElement>('.set-rows') ?? undefined;
    if (!scroller) {
      this.#scroller = undefined;
      return;
    }
    this.#measure(scroller);
    if (scroller !== this.#scroller) scroller.scrollTop = this.#scrolled;
    this.#scroller = scroller;
    if (this.#takesFocus) this.#focusCurrent(scroller);
    this.#announce();
  }

  /** The panel of the set that is open. */
  template(): TemplateResult | typeof nothing {
    const viewModel = this.#host.viewModel();
    const set = this.#set;
    const { rows, columns, entities, source } = this.#found;
    if (!viewModel?.timeline || !set || !rows) return nothing;
    const { locale, describe, appearance, timeline } = viewModel;
    const window = rowWindow(this.#metrics);
    this.#mounted = window;
    const positions = mountedPositions(window.from, window.to, this.#current, rows.length);
    return setPanel({
      locale,
      title: this.#title(set, viewModel),
      facts: setFacts(rows.length, columns?.states, locale, source),
      tallies: talliesOf({ columns, entities }, this.#unfolded, timeline, locale),
      isCounting: entities === undefined,
      count: rows.length,
      window,
      rows: positions.flatMap((position) => {
        const row = rows[position] as number;
        const description = describe(row);
        return description ? [{ position, description, appearance: appearance(row) }] : [];
      }),
      current: this.#current,
      isVisited: this.#isVisited,
      handlers: {
        close: this.#host.close,
        open: this.#open,
        key: this.#key,
        focus: this.#focused,
        scroll: this.#scrolledTo,
        unfold: this.#unfold,
      },
    });
  }

  get #metrics(): RowMetrics {
    return { count: this.count, each: this.#each, view: this.#view, scrolled: this.#scrolled };
  }

  #title(set: EventSet, viewModel: ViewModel): string {
    return setTitle(set, this.#found.columns?.begun, this.#host.matches()?.query ?? '', viewModel);
  }

  #begin(set: EventSet | undefined): void {
    this.#drawn = {};
    this.#current = 0;
    this.#isVisited = false;
    this.#hadRows = false;
    this.#scrolled = 0;
    this.#unfolded.clear();
    this.#announced = undefined;
    this.#found = nothingFound;
    if (!set) this.#work.forget();
  }

  /** Rows have one height, but another one where letters are larger. */
  #measure(scroller: HTMLElement): void {
    const each = scroller.querySelector<HTMLElement>('li')?.offsetHeight || this.#each;
    const view = scroller.clientHeight || this.#view;
    if (each === this.#each && view === this.#view) return;
    this.#each = each;
    this.#view = view;
    this.#redraw();
  }

  /** After the update that asks for it: one update causes no other. */
  #redraw(): void {
    this.#drawn = {};
    queueMicrotask(() => this.#host.element.requestUpdate());
  }

  #announce(): void {
    const { rows, columns } = this.#found;
    const set = this.#set;
    const viewModel = this.#host.viewModel();
    if (!set || !rows || !columns || !viewModel || this.#announced === set) return;
    this.#announced = set;
    const words = announcedSet(this.#title(set, viewModel), rows.length, columns.states, viewModel.locale);
    queueMicrotask(() => this.#host.announce(words));
  }

  readonly #open = (position: number): void => {
    this.#makeCurrent(position);
    const row = this.#found.rows?.[position];
    if (row !== undefined) this.#host.open(row);
  };

  readonly #scrolledTo = (event: Event): void => {
    const { scrollTop } = event.currentTarget as HTMLElement;
    if (scrollTop === this.#scrolled) return;
    this.#scrolled = scrollTop;
    if (this.#mounted && isCovered(this.#metrics, this.#mounted)) return;
    this.#drawn = {};
    this.#host.element.requestUpdate();
  };

  readonly #unfold = (id: string): void => {
    this.#unfolded.set(id, (this.#unfolded.get(id) ?? 0) + 1);
    this.#drawn = {};
    this.#host.element.requestUpdate();
  };

  readonly #focused = (position: number): void => this.#makeCurrent(position);

  readonly #key = (event: KeyboardEvent): void => {
    const isInRows = (event.target as HTMLElement).closest('.set-rows, .set') !== null;
    const to = isInRows ? this.#targetOf(event) : undefined;
    if (to === undefined) {
      this.#host.key(event);
      return;
    }
    event.preventDefault();
    this.#takesFocus = true;
    this.#makeCurrent(Math.max(0, Math.min(to, this.count - 1)));
    this.#scrolled = scrolledTo(this.#current, this.#metrics);
    if (this.#scroller) this.#scroller.scrollTop = this.#scrolled;
    this.#host.element.requestUpdate();
  };

  /** From anywhere else in the panel, the arrow down leads to the current row. */
  #targetOf({ key, target, ctrlKey, altKey, metaKey }: KeyboardEvent): number | undefined {
    if (ctrlKey || altKey || metaKey || this.count === 0) return undefined;
    const isRow = (target as HTMLElement).closest('.set-rows') !== null;
    if (!isRow) return key === 'ArrowDown' ? this.#current : undefined;
    const page = Math.max(1, Math.floor(this.#view / this.#each) - 1);
    const targets: Readonly<Partial<Record<string, number>>> = {
      ArrowDown: this.#current + 1,
      ArrowUp: this.#current - 1,
      PageDown: this.#current + page,
      PageUp: this.#current - page,
      Home: 0,
      End: this.count - 1,
    };
    return targets[key];
  }

  /** Where the event is in the drawing is shown there. */
  #makeCurrent(position: number): void {
    const row = this.#found.rows?.[position];
    if (row === undefined) return;
    const isNews = position !== this.#current || !this.#isVisited;
    this.#isVisited = true;
    this.#current = position;
    const { state, element } = this.#host;
    const place = state.focus?.row === row ? state.focus : state.placeOf(row);
    if (place) state.focusRow(row, place.lane);
    if (!isNews) return;
    this.#drawn = {};
    element.requestUpdate();
  }

  #focusCurrent(scroller: HTMLElement): void {
    const row = scroller.querySelector<HTMLElement>(`[data-set-position="${this.#current}"]`);
    if (!row) return;
    this.#takesFocus = false;
    row.focus({ preventScroll: true });
  }
}

/** Those in view, and the current one, which keeps the focus while it is scrolled out of view. */
function mountedPositions(from: number, to: number, current: number, count: number): readonly number[] {
  const positions = Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
  if (current < from && count > 0) positions.unshift(current);
  if (current >= to && current < count) positions.push(current);
  return positions;
}
