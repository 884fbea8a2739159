/** Composes the parts of interaction, and has what they share: one way to move the window, and its notifications. */
import { inertia, inertiaView, fly, type Way } from '../../layout/view/motion.js';
import type { Clock } from '../../model/reports/clock.js';
import type { AxisMode } from '../../layout/scale/axis-mode.js';
import type { ListedEventIndex } from '../../layout/index/event-index.js';
import type { View } from '../../layout/view/view.js';
import type { ViewMode } from '../../words/view-mode.js';
import { fire, type SelectOrigin } from '../state/dom-events.js';
import type { ViewModelInput } from '../state/view-model.js';
import { DetailsController } from './details-controller.js';
import { Disclosure } from './disclosure.js';
import { Help } from './help-controller.js';
import { HoverNotifier } from './hover-notifier.js';
import type { InteractionHost } from './interaction-host.js';
import { KeyController } from './key-controller.js';
import type { MotionController } from './motion-controller.js';
import type { OverviewController } from './overview-controller.js';
import { plotOverview } from './plot-overview.js';
import { PointerController } from './pointer-controller.js';
import type { ListNavigator } from '../list/list-navigator.js';
import type { LaneState } from '../state/lane-state.js';
import { SheetKeeper } from './sheet-keeper.js';
import { RevealKeeper } from './reveal-keeper.js';
import type { SearchHost } from './search-host.js';
import { SearchController } from './search-controller.js';
import { KnownPart } from '../known/known-part.js';
import { MappingPart } from '../mapping/mapping-part.js';
import type { MappingHost } from '../mapping/mapping-host.js';
import { CitePart } from '../cite/cite-part.js';
import type { ExportHost } from '../exports/export-host.js';
import { ExportPart } from '../exports/export-part.js';
import { railOpener, type RailHost } from '../rail/rail-host.js';
import { RailPart } from '../rail/rail-part.js';
import { SetPart } from '../sets/set-part.js';
import { SpanState } from '../state/span-state.js';
import { SpanController } from './span-controller.js';
import { fill } from '../../words/compose.js';
import { hasLaneMenu } from '../lanes/has-lane-menu.js';
import { ToolbarController, type ToolbarHost } from './toolbar-controller.js';

/** What the element provides beyond the host of all interaction. */
export interface InteractionOptions extends Omit<InteractionHost, 'move'> {
  readonly lanes: LaneState;
  readonly motion: MotionController;
  /** A person has moved the window. */
  readonly viewMoved: () => void;
  /** Announces politely, at once; nothing where it was announced already. */
  readonly announce: (text: string) => void;
  /** The settings of the element, which a person's choices are written to. */
  readonly settings: { viewMode: ViewMode | 'auto'; axis: AxisMode; clock: Clock } & MappingHost['settings'] &
    ExportHost['settings'];
  readonly look: ExportHost['look'];
  readonly search: Pick<SearchHost, 'text' | 'hidesMisses' | 'choose' | 'hideMisses' | 'announceSoon'>;
  /** Files of the reader's own. */
  readonly files: ToolbarHost['files'];
}

/** What list and table are read with. */
interface ListModule {
  readonly ListNavigator: typeof ListNavigator;
}

/**
 * The one that templates and the element talk to: handlers for their events, and commands for what other parts ask.
 */
export class InteractionController {
  readonly pointer: PointerController;
  readonly hover: HoverNotifier;
  readonly keys: KeyController;
  readonly details: DetailsController;
  readonly toolbar: ToolbarController;
  readonly overview: OverviewController;
  readonly help: Help;
  readonly about: Disclosure;
  readonly search: SearchController;
  readonly sets: SetPart;
  readonly cite: CitePart;
  readonly mapping: MappingPart;
  readonly exports: ExportPart;
  readonly known: KnownPart;
  readonly rail: RailPart;
  readonly span: SpanController;
  readonly spanState: SpanState;
  readonly #options: InteractionOptions;
  #listNavigator: ListNavigator | undefined;

  constructor(options: InteractionOptions) {
    this.#options = options;
    const host = { ...options, move: this.#move };
    const { element, state, viewModel, settings } = options;
    this.hover = new HoverNotifier({
      ...{ element, viewModel, list: () => this.#listNavigator },
      forgetPointer: () => this.pointer.forget(),
    });
    new RevealKeeper(host);
    new SheetKeeper(options.element, options.state);
    this.help = new Help(element);
    this.about = new Disclosure(element);
    this.details = new DetailsController({
      ...host,
      goTo: (row) => this.#listNavigator?.goTo(row) ?? false,
      ...{ onResize: () => this.pointer.forget(), closeFront: this.#close, loadSets: () => this.sets.load() },
      focusTool: (id) => (id === railOpener ? this.rail.focus() : this.toolbar.focus(id)),
    });
    this.pointer = new PointerController({
      ...{ ...host, choose: this.#choose('pointer'), open: (cluster) => this.details.open(cluster) },
      onHover: (found) => this.hover.pointAt(found),
    });
    this.spanState = new SpanState(() => element.requestUpdate());
    this.span = new SpanController({
      ...{ ...host, span: this.spanState, forgetPointer: () => this.pointer.forget() },
      list: (set) => this.details.list(set),
    });
    this.keys = new KeyController({
      ...{ ...host, choose: this.#choose('keyboard'), close: this.#close, openLaneMenu: this.#openLaneMenu },
      span: this.span,
      leave: (move) => (move === 'up' ? this.known.focusHandle() : move === 'down' && this.rail.focus()),
      useTool: (event, inListbox) => this.toolbar.useKey(event, inListbox),
    });
    this.search = new SearchController({
      ...{ ...host, ...options.search },
      goTo: (row) => this.#listNavigator?.goTo(row) ?? false,
      focusFilter: () => this.toolbar.focus('filter'),
      failed: (file) => options.announce(fill(viewModel()?.locale.interface.missingPart ?? '', { file })),
    });
    this.sets = new SetPart({
      ...{ element, state, viewModel, announce: options.announce, open: this.details.openListed },
      ...{ close: this.details.close, key: this.details.key, matches: () => this.search.matches },
    });
    this.cite = new CitePart({ element, viewModel, announce: options.announce });
    this.mapping = new MappingPart(options);
    this.exports = new ExportPart({ ...options, focusTool: (id) => this.toolbar.focus(id) });
    this.known = this.#known(host);
    this.rail = new RailPart({ ...host, announce: options.announce, list: this.#list });
    this.overview = plotOverview({ ...host, rightToLeft: this.#isMirrored, onPress: this.press });
    this.toolbar = new ToolbarController({
      ...host,
      show: (mode) => this.#show(mode),
      chooseAxis: (axis) => this.#set(() => (settings.axis = axis)),
      chooseClock: (clock) => this.#set(() => (settings.clock = clock)),
      ...{ index: () => viewModel()?.index, openHelp: this.#openHelp, unfold: () => this.toolbar.unfold() },
      ...{ span: this.spanState, list: this.#list, search: this.search, known: this.known },
      ...{ exports: this.exports, toggleKnown: () => void this.known.toggle() },
      focusTool: (id) => this.toolbar.focus(id),
    });
  }

  /** Resolves when the loading of what is used has come to its end. */
  get finished(): Promise<unknown> {
    const { search, sets, known, rail, cite, mapping, exports } = this;
    return Promise.all([search, sets, known, rail, cite, mapping, exports].map(({ finished }) => finished));
  }

  readonly #choose =
    (origin: SelectOrigin) =>
    (row: number, lane: number): void =>
      this.details.choose(row, lane, origin);

  readonly #list: RailHost['list'] = (set, opener) => this.details.list(set, opener);

  /** What was explained may be elsewhere then. */
  #set(setting: () => void): void {
    this.#options.tooltip.hide();
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

  readonly #openLaneMenu = (): boolean => {
    const { state, lanes, viewModel } = this.#options;
    const { index } = viewModel() ?? {};
    const lane = index && state.current ? index.lanes[state.current.lane] : undefined;
    if (!index || !lane || !hasLaneMenu(index, lane)) return false;
    this.#options.tooltip.hide();
    lanes.openMenu(lane.key);
    return true;
  };

  #known(host: InteractionHost): KnownPart {
    const { announce, motion } = this.#options;
    return new KnownPart({ ...host, announce, mayMove: () => motion.mayMove });
  }

  /** What moves the reader in the list and the table; undefined until they are loaded. */
  get listNavigator(): ListNavigator | undefined {
    return this.#listNavigator;
  }

  /** List and table are loaded, and can be read from now on. */
  adoptList({ ListNavigator }: ListModule): void {
    const { element, state, announce, viewModel } = this.#options;
    this.#listNavigator ??= new ListNavigator({
      ...{ element, state, isMirrored: this.#isMirrored, announce },
      open: (row) => this.details.toggle(row, 'list'),
      follow: (id) => this.details.follow(id),
      linked: (row) => viewModel()?.linked(row) ?? [],
      linkWords: (from, to) => viewModel()?.linkWords(from, to) ?? '',
    });
  }

  /** Other data came, in which `moved` gives the row for an earlier one: what is explained is the same or nothing. */
  adopt(moved: (row: number) => number): void {
    this.pointer.forget();
    const { state, tooltip } = this.#options;
    tooltip.adopt(
      (row) => state.placeOf(moved(row)),
      (row) => moved(row) === row,
    );
  }

  /** A gesture asked for a window. */
  show(view: View): void {
    // What it explains moves away from under it.
    this.#options.tooltip.hide();
    const { state } = this.#options;
    this.#move(undefined, () => state.zoomed(state.shown ?? view, view));
  }

  /** Opens the details of a row, and has it in view; undefined closes them. False where there is no such row. */
  select(row: number | undefined): boolean {
    if (row !== undefined && row < 0) return false;
    this.#options.state.select(row);
    if (row !== undefined) this.reveal(row);
    return true;
  }

  /** Has a row in view, and the keyboard on it. */
  reveal(row: number): void {
    const { state, motion, viewModel } = this.#options;
    state.focusRow(row);
    this.#listNavigator?.goTo(row);
    motion.by(fly, () => state.reveal(row, viewModel()?.visualBounds));
    state.requestReveal();
  }

  /** A press: the motion stops where it is. */
  readonly press = (): void => {
    this.toolbar.unfold(false);
    if (this.#options.motion.stop()) this.#notifyView();
  };

  /** A release at a speed, in windows a millisecond. */
  inertia(speed: number): void {
    const { state, motion } = this.#options;
    const { shown } = state;
    if (shown && motion.mayMove) this.#move(inertia(speed), () => state.show(inertiaView(shown, speed)));
  }

  readonly stageFocus = (event: FocusEvent): void => {
    const option = (event.target as HTMLElement).closest<HTMLElement>('[role=option]');
    const row = Number(option?.dataset['row'] ?? NaN);
    const lane = Number(option?.dataset['lane'] ?? NaN);
    if (Number.isNaN(row)) return;
    const { state, tooltip } = this.#options;
    state.focusRow(row, lane);
    if (state.selected !== row) tooltip.show({ type: 'event', row, lane }, 'now');
  };

  readonly stageBlur = (): void => this.#options.tooltip.hideSoon();

  /** The card can be entered: its words can be read at leisure, and copied. */
  readonly cardEnter = (): void => this.#options.tooltip.stay();

  readonly cardLeave = (): void => this.#options.tooltip.hideSoon();

  /** A click on an option that is shown as words, or that assistive technology presses. */
  readonly optionClick = (event: MouseEvent): void => {
    const option = (event.target as HTMLElement).closest<HTMLElement>('[role=option]');
    if (option) this.details.choose(Number(option.dataset['row']), Number(option.dataset['lane']), 'pointer');
  };

  readonly #isMirrored = (): boolean => this.#options.viewModel()?.direction === 'rtl';

  /** Nothing else stands over the page while the help does. */
  readonly #openHelp = (): boolean => {
    this.#options.tooltip.hide();
    return this.help.toggle();
  };

  /** The tooltip first, then the help, then the details, behind which may be the list that they were opened from. */
  readonly #close = (): boolean =>
    this.#options.tooltip.hide() ||
    this.span.cancel() ||
    this.help.toggle(false) ||
    this.details.back() ||
    ((this.#options.state.selected ?? this.#options.state.set) !== undefined && this.details.close()) ||
    this.search.facets.close();

  #show(mode: ViewMode): void {
    const { element, state, tooltip, viewModel, settings } = this.#options;
    if (mode === viewModel()?.mode) return;
    const row = this.#listNavigator?.rowBeingRead;
    if (row !== undefined && mode === 'timeline') {
      this.#move(undefined, () => state.reveal(row));
      state.requestReveal();
    }
    tooltip.hide();
    this.toolbar.unfold(false);
    settings.viewMode = mode;
    fire(element, 'at-view-mode-change', { mode });
  }

  readonly #move = (way: Way | undefined, act: () => boolean): void => {
    if (this.#options.motion.by(way, act)) this.#notifyView();
  };

  #notifyView(): void {
    const { element, state, viewMoved } = this.#options;
    const { viewInTime: view } = state;
    if (!view) return;
    this.pointer.forget();
    viewMoved();
    element.requestUpdate();
    fire(element, 'at-view-change', { start: view.start, end: view.end });
  }
}
