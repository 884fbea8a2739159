/** Composes the parts that answer what people do: a part of the chunk of text, which comes after the first drawing. */
import { ease } from '../../layout/view/motion.js';
import { inertia, inertiaView } from '../../layout/view/inertia.js';
import type { SelectOrigin } from '../state/dom-events.js';
import { zoomBy } from '../state/focus-moves.js';
import type { ViewModel } from '../state/view-model.js';
import { placeTooltip } from './tooltip-place.js';
import { DetailsController } from './details-controller.js';
import { HoverNotifier } from './hover-notifier.js';
import { Help } from './help-controller.js';
import type { InteractionHost } from './interaction-host.js';
import type { InteractionOptions } from './interaction-options.js';
import type { SearchController } from './search-controller.js';
import type { KnownPart } from '../known/known-part.js';
import type { RailPart } from '../rail/rail-part.js';
import { CitePart } from '../cite/cite-part.js';
import { MappingPart } from '../mapping/mapping-part.js';
import { SetPart } from '../sets/set-part.js';
import type { ListNavigator } from '../list/list-navigator.js';
import type { SpanState } from '../state/span-state.js';
import type { Toolbar } from './toolbar.js';
import { KeyController } from './key-controller.js';
import type { OverviewController } from './overview-controller.js';
import { plotOverview } from './plot-overview.js';
import { PointerController } from './pointer-controller.js';
import { SheetKeeper } from './sheet-keeper.js';
import { RevealKeeper } from './reveal-keeper.js';
import { railOpener } from '../rail/rail-host.js';
import { SpanController } from './span-controller.js';
import { hasLaneMenu } from '../lanes/has-lane-menu.js';
import { ToolbarController } from './toolbar-controller.js';
import { TooltipController } from './tooltip-controller.js';

/** What is there before, and drawn. */
export interface AnswersHost {
  readonly options: InteractionOptions;
  /** What every kind of interaction works on. */
  readonly host: InteractionHost & InteractionOptions;
  readonly toolbar: Toolbar;
  readonly search: SearchController;
  readonly known: Pick<KnownPart, 'focusHandle'>;
  readonly rail: Pick<RailPart, 'focus'>;
  readonly spanState: SpanState;
  /** Undefined until list and table are loaded. */
  readonly listNavigator: ListNavigator | undefined;
  readonly isMirrored: () => boolean;
  /** A press: the motion stops where it is. */
  readonly press: () => void;
}

/** Handlers for the events of an element, and for its gestures. */
export class InteractionController {
  readonly tooltip: TooltipController;
  readonly pointer: PointerController;
  readonly keys: KeyController;
  readonly details: DetailsController;
  readonly toolbar: ToolbarController;
  readonly overview: OverviewController;
  readonly span: SpanController;
  readonly help: Help;
  readonly sets: SetPart;
  readonly cite: CitePart;
  readonly mapping: MappingPart;
  readonly #interaction: AnswersHost;
  readonly #options: InteractionOptions;
  readonly #hover: HoverNotifier;

  constructor(interaction: AnswersHost) {
    this.#interaction = interaction;
    this.#options = interaction.options;
    const { element, state, viewModel } = this.#options;
    this.tooltip = new TooltipController(element);
    const host = { ...interaction.host, tooltip: this.tooltip };
    const forgetPointer = (): void => this.pointer.forget();
    this.#hover = new HoverNotifier({
      ...{ element, viewModel, list: () => interaction.listNavigator, forgetPointer },
    });
    new RevealKeeper(host);
    new SheetKeeper(element, state);
    this.help = new Help(element);
    this.cite = new CitePart(host);
    this.mapping = new MappingPart(host);
    this.toolbar = new ToolbarController(interaction.toolbar);
    this.details = new DetailsController({
      ...host,
      goTo: (row) => interaction.listNavigator?.goTo(row) ?? false,
      ...{ onResize: forgetPointer, closeFront: this.#close, loadSets: () => this.sets.load() },
      focusTool: (id) => (id === railOpener ? interaction.rail.focus() : this.toolbar.focus(id)),
    });
    this.sets = new SetPart({
      ...{ ...host, open: this.details.openListed, close: this.details.close, key: this.details.key },
      matches: () => interaction.search.matches,
    });
    this.pointer = new PointerController({
      ...{ ...host, choose: this.#choose('pointer'), open: (cluster) => this.details.open(cluster) },
      onHover: (found) => this.#hover.pointAt(found),
    });
    this.span = new SpanController({
      ...{ ...host, span: interaction.spanState, forgetPointer },
      list: (set) => this.details.list(set),
    });
    const { known, rail, isMirrored, press } = interaction;
    this.keys = new KeyController({
      ...{ ...host, choose: this.#choose('keyboard'), close: this.#close, openLaneMenu: this.#openLaneMenu },
      span: this.span,
      leave: (move) => (move === 'up' ? known.focusHandle() : move === 'down' && rail.focus()),
      useTool: (event, inListbox) => this.toolbar.useKey(event, inListbox),
    });
    this.overview = plotOverview({ ...host, rightToLeft: isMirrored, onPress: press });
  }

  /** Resolves when the loading of what is used has come to its end. */
  get finished(): Promise<unknown> {
    return Promise.all([this.sets, this.cite, this.mapping].map(({ finished }) => finished));
  }

  /** Nothing else stands over the page while the help does. */
  openHelp(): void {
    this.tooltip.hide();
    this.help.toggle();
  }

  readonly #choose =
    (origin: SelectOrigin) =>
    (row: number, lane: number): void =>
      this.details.choose(row, lane, origin);

  readonly #openLaneMenu = (): boolean => {
    const { state, lanes, viewModel } = this.#options;
    const { index } = viewModel() ?? {};
    const lane = index && state.current ? index.lanes[state.current.lane] : undefined;
    if (!index || !lane || !hasLaneMenu(index, lane)) return false;
    this.tooltip.hide();
    lanes.openMenu(lane.key);
    return true;
  };

  /** Other data came, in which `moved` gives the row for an earlier one: what is explained is the same or nothing. */
  adopt(moved: (row: number) => number): void {
    this.pointer.forget();
    const { state } = this.#options;
    this.tooltip.adopt(
      (row) => state.placeOf(moved(row)),
      (row) => moved(row) === row,
    );
  }

  /** After an update: the tooltip stands beside what it explains. */
  drawn(viewModel: ViewModel, stage: HTMLElement | undefined): void {
    const { element, state } = this.#options;
    if (element.shadowRoot) placeTooltip(element.shadowRoot, this.tooltip, viewModel, state, stage);
  }

  /** A tool asked to zoom by a factor. */
  zoom(factor: number): void {
    const { state } = this.#options;
    this.#interaction.host.move(ease, () => zoomBy(state, factor));
  }

  /** A release at a speed, in windows a millisecond. */
  inertia(speed: number): void {
    const { state, motion } = this.#options;
    const { shown } = state;
    if (!shown || !motion.mayMove) return;
    this.#interaction.host.move(inertia(speed), () => state.show(inertiaView(shown, speed)));
  }

  readonly stageFocus = (event: FocusEvent): void => {
    const option = (event.target as HTMLElement).closest<HTMLElement>('[role=option]');
    const row = Number(option?.dataset['row'] ?? NaN);
    const lane = Number(option?.dataset['lane'] ?? NaN);
    if (Number.isNaN(row)) return;
    const { state } = this.#options;
    state.focusRow(row, lane);
    if (state.selected !== row) this.tooltip.show({ type: 'event', row, lane }, 'now');
  };

  readonly stageBlur = (): void => this.tooltip.hideSoon();

  /** The card can be entered: its words can be read at leisure, and copied. */
  readonly cardEnter = (): void => this.tooltip.stay();

  readonly cardLeave = (): void => this.tooltip.hideSoon();

  /** A click on an option that is shown as words, or that assistive technology presses. */
  readonly optionClick = (event: MouseEvent): void => {
    const option = (event.target as HTMLElement).closest<HTMLElement>('[role=option]');
    if (option) this.details.choose(Number(option.dataset['row']), Number(option.dataset['lane']), 'pointer');
  };

  /** The tooltip first, then the help, then the details, behind which may be the list that they were opened from. */
  readonly #close = (): boolean =>
    this.tooltip.hide() ||
    this.span.cancel() ||
    this.help.toggle(false) ||
    this.details.back() ||
    ((this.#options.state.selected ?? this.#options.state.set) !== undefined && this.details.close()) ||
    this.#interaction.search.facets.close();
}
