/** What people have opened and chosen as far as it is drawn, one way to move the window, and the place of `InteractionController` until it is loaded. */
import { fly, type Way } from '../../layout/view/motion.js';
import type { View } from '../../layout/view/view.js';
import type { ListedEventIndex } from '../../layout/index/event-index.js';
import type { ViewMode } from '../../words/view-mode.js';
import { fire } from '../state/dom-events.js';
import type { ViewModelInput } from '../state/view-model.js';
import { Disclosure } from './disclosure.js';
import { EarlyInput } from './early-input.js';
import { FocusKeeper } from './focus-keeper.js';
import type { Explaining, InteractionHost } from './interaction-host.js';
import type { InteractionController } from './interaction-controller.js';
import type { InteractionOptions } from './interaction-options.js';
import { listenersOf, type Listeners } from './listeners.js';
import type { ListNavigator } from '../list/list-navigator.js';
import { SearchController } from './search-controller.js';
import { KnownPart } from '../known/known-part.js';
import { ExportPart } from '../exports/export-part.js';
import type { RailHost } from '../rail/rail-host.js';
import { RailPart } from '../rail/rail-part.js';
import { SpanState } from '../state/span-state.js';
import { fill } from '../../words/compose.js';
import { Toolbar, type ToolbarHost } from './toolbar.js';

/** The chunk of what answers. */
interface AnswerModule {
  readonly InteractionController: typeof InteractionController;
}

/** What list and table are read with. */
interface ListModule {
  readonly ListNavigator: typeof ListNavigator;
}

/**
 * The one that templates and the element talk to: listeners for their events, and commands for what other parts ask.
 */
export class Interaction {
  readonly options: InteractionOptions;
  readonly early: EarlyInput<InteractionController>;
  readonly listeners: Listeners;
  readonly toolbar: Toolbar;
  readonly about: Disclosure;
  readonly search: SearchController;
  readonly exports: ExportPart;
  readonly known: KnownPart;
  readonly rail: RailPart;
  readonly spanState: SpanState;
  #listNavigator: ListNavigator | undefined;

  constructor(options: InteractionOptions) {
    this.options = options;
    const { element, viewModel, announce, motion, text } = options;
    this.early = new EarlyInput({ host: element, ...text });
    this.listeners = listenersOf(this.early);
    this.about = new Disclosure(element);
    this.spanState = new SpanState(() => element.requestUpdate());
    this.search = new SearchController({
      ...{ ...this.host, ...options.search },
      goTo: (row) => this.#listNavigator?.goTo(row) ?? false,
      focusFilter: () => this.#focusTool('filter'),
      failed: (file) => announce(fill(viewModel()?.locale.interface.missingPart ?? '', { file })),
    });
    this.exports = new ExportPart({ ...options, focusTool: this.#focusTool });
    this.known = new KnownPart({ ...this.host, announce, mayMove: () => motion.mayMove });
    this.rail = new RailPart({ ...this.host, announce, list: this.#list });
    this.toolbar = new Toolbar(this.#tools());
    new FocusKeeper(element, this.host);
  }

  /** What every kind of interaction works on. */
  get host(): InteractionHost & InteractionOptions {
    return { ...this.options, tooltip: this.tooltip, move: this.move };
  }

  /** What is explained; nothing until that which explains is there. */
  readonly tooltip: Explaining = explaining(() => this.early);

  /** The chunk that answers is there. */
  adopt({ InteractionController }: AnswerModule): void {
    if (!this.early.answers) this.early.adopt(new InteractionController(this));
  }

  /** Resolves when the loading of what is used has come to its end. */
  get finished(): Promise<unknown> {
    const { search, known, rail, exports, early } = this;
    const parts = [search, known, rail, exports].map(({ finished }) => finished);
    return Promise.all([...parts, early.answers?.finished]);
  }

  #tools(): ToolbarHost {
    const { settings, viewModel } = this.options;
    return {
      ...this.host,
      zoom: (factor) => this.early.do((answers) => answers.zoom(factor)),
      show: (mode) => this.#show(mode),
      chooseAxis: (axis) => this.#set(() => (settings.axis = axis)),
      chooseClock: (clock) => this.#set(() => (settings.clock = clock)),
      ...{
        index: () => viewModel()?.index,
        openHelp: () => this.early.do((answers) => answers.openHelp()),
        unfold: () => this.toolbar.unfold(),
      },
      ...{ span: this.spanState, list: this.#list, search: this.search, known: this.known },
      ...{ exports: this.exports, toggleKnown: () => void this.known.toggle(), focusTool: this.#focusTool },
    };
  }

  readonly #list: RailHost['list'] = (set, opener) =>
    this.early.do(({ details }) => details.list(set, opener));

  readonly #focusTool = (id: string): void => this.early.do(({ toolbar }) => toolbar.focus(id));

  /** A tool was used in the toolbar. */
  readonly useTool = (id: string, value: string): void =>
    this.early.do(({ toolbar }) => toolbar.act(id, value));

  /** What was explained may be elsewhere then. */
  #set(setting: () => void): void {
    this.tooltip.hide();
    setting();
  }

  /** What is marked in a drawing of an index, and in whose places that is drawn. */
  shownIn(
    index: ListedEventIndex | undefined,
    railHeight: number | undefined,
  ): Pick<ViewModelInput, 'matches' | 'places' | 'rail'> {
    const rail = this.rail.adopt(railHeight);
    return { matches: this.search.arrange(index), places: this.known.placesOf(index), rail };
  }

  /** What moves the reader in the list and the table; undefined until they are loaded. */
  get listNavigator(): ListNavigator | undefined {
    return this.#listNavigator;
  }

  /** List and table are loaded, and can be read from now on. */
  adoptList({ ListNavigator }: ListModule): void {
    const { element, state, announce, viewModel } = this.options;
    this.#listNavigator ??= new ListNavigator({
      ...{ element, state, isMirrored: this.isMirrored, announce },
      open: (row) => this.early.do(({ details }) => details.toggle(row, 'list')),
      follow: (id) => this.early.do(({ details }) => details.follow(id)),
      linked: (row) => viewModel()?.linked(row) ?? [],
      linkWords: (from, to) => viewModel()?.linkWords(from, to) ?? '',
    });
  }

  /** Opens the details of a row, and has it in view; undefined closes them. False where there is no such row. */
  select(row: number | undefined): boolean {
    if (row !== undefined && row < 0) return false;
    this.options.state.select(row);
    if (row !== undefined) this.reveal(row);
    return true;
  }

  /** Has a row in view, and the keyboard on it. */
  reveal(row: number): void {
    const { state, motion, viewModel } = this.options;
    state.focusRow(row);
    this.#listNavigator?.goTo(row);
    motion.by(fly, () => state.reveal(row, viewModel()?.visualBounds));
    state.requestReveal();
  }

  /** A press: the motion stops where it is. */
  readonly press = (): void => {
    this.toolbar.unfold(false);
    if (this.options.motion.stop()) this.#notifyView();
  };

  /** A gesture asked for a window: it needs nothing of what answers. */
  show(view: View): void {
    // What it explains moves away from under it.
    this.tooltip.hide();
    const { state } = this.options;
    this.move(undefined, () => state.zoomed(state.shown ?? view, view));
  }

  /** Whether time runs from right to left. */
  readonly isMirrored = (): boolean => this.options.viewModel()?.direction === 'rtl';

  #show(mode: ViewMode): void {
    const { element, state, viewModel, settings } = this.options;
    if (mode === viewModel()?.mode) return;
    const row = this.#listNavigator?.rowBeingRead;
    if (row !== undefined && mode === 'timeline') {
      this.move(undefined, () => state.reveal(row));
      state.requestReveal();
    }
    this.tooltip.hide();
    this.toolbar.unfold(false);
    settings.viewMode = mode;
    fire(element, 'at-view-mode-change', { mode });
  }

  /** Runs a change that asks for another window, and animates the window there; without a way, at once. */
  readonly move = (way: Way | undefined, act: () => boolean): void => {
    if (this.options.motion.by(way, act)) this.#notifyView();
  };

  #notifyView(): void {
    const { element, state, viewMoved } = this.options;
    const { viewInTime: view } = state;
    if (!view) return;
    this.early.answers?.pointer.forget();
    viewMoved();
    element.requestUpdate();
    fire(element, 'at-view-change', { start: view.start, end: view.end });
  }
}

/** The tooltip of what answers, once that is there. */
function explaining(early: () => EarlyInput<InteractionController>): Explaining {
  return {
    get subject() {
      return early().answers?.tooltip.subject;
    },
    get row() {
      return early().answers?.tooltip.row;
    },
    hide: () => early().answers?.tooltip.hide() ?? false,
    show: (...subject) => early().do(({ tooltip }) => tooltip.show(...subject)),
  };
}
