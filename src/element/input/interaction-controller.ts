/** Acts: what a person does with pointer, keys and buttons, turned into changes of the session and told to the host. */
import type { ReactiveControllerHost } from 'lit';
import { hit, sameHit, type Hit } from '../../layout/scene/hit.js';
import { inertia, inertiaView, ease, fly, type Way } from '../../layout/view/motion.js';
import type { View } from '../../layout/view/view.js';
import type { Id } from '../../model/event.js';
import type { ViewMode } from '../../words/view-mode.js';
import { fire } from '../state/dom-events.js';
import { FocusNavigator } from './focus-navigator.js';
import { Help } from './help-controller.js';
import { keyAction, type KeyAction } from './key-actions.js';
import type { MotionController } from './motion-controller.js';
import { OverviewController } from './overview-controller.js';
import type { ViewModel } from '../state/view-model.js';
import { ListNavigator } from '../list/list-navigator.js';
import type { InteractionState } from '../state/interaction-state.js';
import { ToolbarController } from './toolbar-controller.js';
import type { TooltipController } from './tooltip-controller.js';

/** What acts work on. */
export interface InteractionHost {
  readonly element: ReactiveControllerHost & HTMLElement;
  readonly state: InteractionState;
  readonly motion: MotionController;
  readonly tooltip: TooltipController;
  readonly viewModel: () => ViewModel | undefined;
  /** The window was moved by hand. */
  readonly viewMoved: () => void;
  /** Says something politely, at once; nothing where it was said already. */
  readonly announce: (text: string) => void;
  readonly chooseMode: (mode: ViewMode) => void;
  /** After the next update: focus on the current option, or on the open details. */
  readonly focusSoon: (where: 'option' | 'details') => void;
}

export class InteractionController {
  /** What is under the pointer. */
  hovered: Hit | undefined;
  readonly toolbar: ToolbarController;
  readonly overview: OverviewController;
  readonly listNavigator: ListNavigator;
  readonly #host: InteractionHost;
  readonly help: Help;
  readonly #focus: FocusNavigator;

  constructor(host: InteractionHost) {
    this.#host = host;
    this.overview = new OverviewController({
      view: () => (host.viewModel()?.overview ? host.state.view : undefined),
      fit: () => host.state.fit,
      rightToLeft: () => host.viewModel()?.direction === 'rtl',
      onPress: this.press,
      onView: (view, way) => this.#move(way, () => host.state.show(view)),
    });
    this.help = new Help(host.element);
    this.toolbar = new ToolbarController({
      element: host.element,
      state: host.state,
      viewModel: host.viewModel,
      move: (way, act) => this.#move(way, act),
      show: (mode) => this.#show(mode),
      openHelp: () => this.#openHelp(),
    });
    this.#focus = new FocusNavigator({
      state: host.state,
      announce: host.announce,
      move: (way, act) => this.#move(way, act),
    });
    this.listNavigator = new ListNavigator({
      element: host.element,
      state: host.state,
      isMirrored: () => host.viewModel()?.direction === 'rtl',
      announce: host.announce,
      open: (row) => this.#choose(row),
      follow: (id) => this.follow(id),
      focusSoon: () => host.focusSoon('option'),
    });
  }

  /** Other data came, in which `moved` gives the row for an earlier one: what is explained is the same or nothing. */
  adopt(moved: (row: number) => number): void {
    this.hovered = undefined;
    const { state, tooltip } = this.#host;
    tooltip.adopt(
      (row) => state.focusOn(moved(row)),
      (row) => moved(row) === row,
    );
  }

  /** A gesture asked for a window. */
  show(view: View): void {
    this.#move(undefined, () => this.#host.state.show(view));
  }

  /** Has a row in view, and the keyboard on it. */
  reveal(row: number): void {
    const { state, motion } = this.#host;
    state.focus = state.focusOn(row);
    this.listNavigator.goTo(row);
    motion.by(fly, () => state.reveal(row, this.#host.viewModel()?.visualBounds));
  }

  /** A hand was laid on: what moves stays where it is. */
  readonly press = (): void => {
    if (this.#host.motion.stop()) this.#notifyView();
  };

  /** A hand let go of the window at a speed, in windows a millisecond. */
  inertia(speed: number): void {
    const { state, motion } = this.#host;
    const { shown } = state;
    if (shown && motion.mayMove) this.#move(inertia(speed), () => state.show(inertiaView(shown, speed)));
  }

  readonly stageKey = (event: KeyboardEvent): void => {
    const viewModel = this.#host.viewModel();
    if (!viewModel || event.defaultPrevented || event.isComposing) return;
    const isTyped = event.key === ' ' && this.#focus.isTyping;
    const action: KeyAction | undefined = isTyped
      ? { type: 'search', letter: ' ' }
      : keyAction(event, viewModel.direction === 'rtl');
    const inListbox = (event.target as HTMLElement).closest('[role=listbox]') !== null;
    // Buttons, the overview and the list have keys of their own.
    if (!action || (!inListbox && action.type !== 'help' && action.type !== 'close')) return;
    if (this.#perform(action, viewModel)) event.preventDefault();
  };

  readonly detailsKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && !event.defaultPrevented && this.#close()) event.preventDefault();
  };

  readonly stageFocus = (event: FocusEvent): void => {
    const option = (event.target as HTMLElement).closest<HTMLElement>('[role=option]');
    const row = Number(option?.dataset['row'] ?? NaN);
    const lane = Number(option?.dataset['lane'] ?? NaN);
    if (Number.isNaN(row)) return;
    const { state, tooltip } = this.#host;
    state.focus = { row, lane };
    if (state.selected !== row) tooltip.show({ type: 'event', row, lane }, 'now');
    this.#host.element.requestUpdate();
  };

  readonly stageBlur = (): void => {
    this.#host.tooltip.hideSoon();
  };

  /** The card can be entered: its words can be read at leisure, and copied. */
  readonly cardEnter = (): void => this.#host.tooltip.stay();

  readonly cardLeave = (): void => this.#host.tooltip.hideSoon();

  readonly pointerMove = (event: PointerEvent): void => {
    // What passes under a pointer is not what it points at.
    if (event.buttons !== 0 || event.pointerType === 'touch' || this.#host.state.isMoving) return;
    const found = this.#hitAt(event);
    if (sameHit(found, this.hovered)) return;
    this.hovered = found;
    const { tooltip } = this.#host;
    if (found?.type === 'mark')
      tooltip.show({ type: 'event', row: found.mark.row, lane: found.mark.lane }, 'soon');
    else if (found?.type === 'cluster') tooltip.show({ type: 'cluster', cluster: found.cluster }, 'soon');
    else tooltip.hideSoon();
    this.#host.element.requestUpdate();
  };

  readonly pointerLeave = (): void => {
    this.hovered = undefined;
    this.#host.tooltip.hideSoon();
    this.#host.element.requestUpdate();
  };

  readonly click = (event: MouseEvent): void => {
    const found = this.#hitAt(event);
    const { state, tooltip } = this.#host;
    if (found?.type === 'mark') this.choose(found.mark.row, found.mark.lane);
    else if (found?.type === 'cluster') this.#move(fly, () => state.zoomInto(found.cluster));
    else if (found?.type === 'unit')
      this.#move(fly, () => state.show({ start: found.start, end: found.end }));
    else tooltip.hide();
  };

  /** A click on an option that is shown as words, or that assistive technology presses. */
  readonly optionClick = (event: MouseEvent): void => {
    const option = (event.target as HTMLElement).closest<HTMLElement>('[role=option]');
    if (option) this.choose(Number(option.dataset['row']), Number(option.dataset['lane']));
  };

  /** Puts the focus on an event and pins its details; closes them where they are open already. */
  choose(row: number, lane: number): void {
    this.#host.state.focus = { row, lane };
    this.#choose(row);
  }

  /** Goes to the event at the other end of a link. */
  readonly follow = (id: Id): void => {
    const { state } = this.#host;
    const row = this.#host.viewModel()?.timeline?.rowOf(id) ?? -1;
    if (row < 0 || !this.#pin(row)) return;
    // What a filter keeps out of every view can be read all the same.
    const focus = state.focusOn(row);
    if (focus) state.focus = focus;
    if (focus && !this.listNavigator.goTo(row))
      this.#move(fly, () => state.reveal(row, this.#host.viewModel()?.visualBounds));
    this.#host.focusSoon('details');
  };

  readonly closeDetails = (): boolean => {
    const closed = this.#pin(undefined);
    if (closed) this.#host.focusSoon('option');
    return closed;
  };

  readonly zoomToSelected = (): void => {
    const { state } = this.#host;
    const { selected } = state;
    if (selected !== undefined) this.#move(fly, () => state.zoomTo(selected));
  };

  #perform(action: KeyAction, viewModel: ViewModel): boolean {
    const { state } = this.#host;
    switch (action.type) {
      case 'move':
      case 'page':
      case 'search':
        this.#focus.take(action, viewModel);
        return this.#focusOption();
      case 'zoom':
        this.#move(ease, () => state.zoom(action.factor));
        return true;
      case 'fit':
        this.#move(fly, () => state.show(undefined));
        return true;
      case 'open':
        if (state.current) this.choose(state.current.row, state.current.lane);
        return state.current !== undefined;
      case 'close':
        return this.#close();
      case 'help':
        return this.#openHelp();
    }
  }

  /** The help speaks for itself: nothing else stands over the page meanwhile. */
  #openHelp(): boolean {
    this.#host.tooltip.hide();
    return this.help.toggle();
  }

  /** The tooltip first, then the help, then the details; the focus stays. */
  #close(): boolean {
    if (this.#host.tooltip.hide() || this.help.toggle(false)) return true;
    return this.#host.state.selected !== undefined && this.closeDetails();
  }

  #focusOption(): true {
    this.#host.focusSoon('option');
    this.#host.element.requestUpdate();
    return true;
  }

  #choose(row: number): void {
    this.#host.focusSoon('option');
    this.#pin(this.#host.state.selected === row ? undefined : row);
  }

  #show(mode: ViewMode): void {
    if (mode === this.#host.viewModel()?.mode) return;
    const row = this.listNavigator.rowBeingRead;
    if (row !== undefined && mode === 'timeline') this.#move(undefined, () => this.#host.state.reveal(row));
    this.#host.tooltip.hide();
    this.#host.chooseMode(mode);
    fire(this.#host.element, 'at-view-mode-change', { mode });
  }

  /** Asks the host first; false where it prevented the change. */
  #pin(row: number | undefined): boolean {
    const id = row === undefined ? null : (this.#host.viewModel()?.timeline?.id(row) ?? null);
    if (!fire(this.#host.element, 'at-select', { id })) return false;
    this.#host.state.selected = row;
    // The drawing makes room for details, or takes it back: what was under the pointer moves away.
    this.hovered = undefined;
    if (row !== undefined) this.#host.tooltip.hide();
    this.#host.element.requestUpdate();
    return true;
  }

  #move(way: Way | undefined, act: () => boolean): void {
    if (this.#host.motion.by(way, act)) this.#notifyView();
  }

  #notifyView(): void {
    const { view } = this.#host.state;
    if (!view) return;
    this.hovered = undefined;
    this.#host.viewMoved();
    this.#host.element.requestUpdate();
    fire(this.#host.element, 'at-view-change', { start: view.start, end: view.end });
  }

  #hitAt(event: MouseEvent): Hit | undefined {
    const { scene, direction } = this.#host.viewModel() ?? {};
    if (!scene) return undefined;
    const plot = (event.currentTarget as HTMLElement).getBoundingClientRect();
    // Larger letters, and whatever is scaled or zoomed around the element.
    const scale = plot.width / scene.plot.width;
    const fromStart = direction === 'rtl' ? plot.right - event.clientX : event.clientX - plot.left;
    return hit(scene, fromStart / scale + scene.plot.x, (event.clientY - plot.top) / scale);
  }
}
