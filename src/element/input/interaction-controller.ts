/** Acts: what a person does with pointer, keys and buttons, turned into changes of the session and told to the host. */
import type { ReactiveControllerHost } from 'lit';
import { hit, sameHit, type Hit } from '../../layout/scene/hit.js';
import { coast, coastedView, ease, fly, type Way } from '../../layout/view/motion.js';
import type { View } from '../../layout/view/view.js';
import type { Id } from '../../model/event.js';
import type { ViewMode } from '../../words/view-mode.js';
import { fire } from '../state/dom-events.js';
import { FocusActs } from './focus-navigator.js';
import { Help } from './help-controller.js';
import { keyAction, type KeyAction } from './key-actions.js';
import type { MotionController } from './motion-controller.js';
import { OverviewActs } from './overview-controller.js';
import type { Picture } from '../state/view-model.js';
import { Reading } from '../list/list-navigator.js';
import type { Session } from '../state/interaction-state.js';
import { ToolbarActs } from './toolbar-controller.js';
import type { TooltipController } from './tooltip-controller.js';

/** What acts work on. */
export interface ActsHost {
  readonly element: ReactiveControllerHost & HTMLElement;
  readonly session: Session;
  readonly motion: MotionController;
  readonly tooltip: TooltipController;
  readonly picture: () => Picture | undefined;
  /** The window was moved by hand. */
  readonly viewMoved: () => void;
  /** Says something politely, at once; nothing where it was said already. */
  readonly say: (text: string) => void;
  readonly chooseMode: (mode: ViewMode) => void;
  /** After the next update: focus on the current option, or on the open details. */
  readonly focusSoon: (where: 'option' | 'details') => void;
}

export class Acts {
  /** What is under the pointer. */
  hovered: Hit | undefined;
  readonly toolbar: ToolbarActs;
  readonly overview: OverviewActs;
  readonly reading: Reading;
  readonly #host: ActsHost;
  readonly help: Help;
  readonly #focus: FocusActs;

  constructor(host: ActsHost) {
    this.#host = host;
    this.overview = new OverviewActs({
      view: () => (host.picture()?.overview ? host.session.view : undefined),
      fit: () => host.session.fit,
      rightToLeft: () => host.picture()?.direction === 'rtl',
      onHold: this.hold,
      onView: (view, way) => this.#move(way, () => host.session.show(view)),
    });
    this.help = new Help(host.element);
    this.toolbar = new ToolbarActs({
      element: host.element,
      session: host.session,
      picture: host.picture,
      move: (way, act) => this.#move(way, act),
      show: (mode) => this.#show(mode),
      openHelp: () => this.#openHelp(),
    });
    this.#focus = new FocusActs({
      session: host.session,
      say: host.say,
      move: (way, act) => this.#move(way, act),
    });
    this.reading = new Reading({
      element: host.element,
      session: host.session,
      isMirrored: () => host.picture()?.direction === 'rtl',
      say: host.say,
      open: (row) => this.#choose(row),
      follow: (id) => this.follow(id),
      focusSoon: () => host.focusSoon('option'),
    });
  }

  /** Other data came, in which `moved` gives the row for an earlier one: what is explained is the same or nothing. */
  adopt(moved: (row: number) => number): void {
    this.hovered = undefined;
    const { session, tooltip } = this.#host;
    tooltip.adopt(
      (row) => session.focusOn(moved(row)),
      (row) => moved(row) === row,
    );
  }

  /** A gesture asked for a window. */
  show(view: View): void {
    this.#move(undefined, () => this.#host.session.show(view));
  }

  /** Has a row in view, and the keyboard on it. */
  reveal(row: number): void {
    const { session, motion } = this.#host;
    session.focus = session.focusOn(row);
    this.reading.goTo(row);
    motion.by(fly, () => session.reveal(row, this.#host.picture()?.inkAround));
  }

  /** A hand was laid on: what moves stays where it is. */
  readonly hold = (): void => {
    if (this.#host.motion.stop()) this.#tellView();
  };

  /** A hand let go of the window at a speed, in windows a millisecond. */
  coast(speed: number): void {
    const { session, motion } = this.#host;
    const { shown } = session;
    if (shown && motion.mayMove) this.#move(coast(speed), () => session.show(coastedView(shown, speed)));
  }

  readonly stageKey = (event: KeyboardEvent): void => {
    const picture = this.#host.picture();
    if (!picture || event.defaultPrevented || event.isComposing) return;
    const isTyped = event.key === ' ' && this.#focus.isTyping;
    const action: KeyAction | undefined = isTyped
      ? { type: 'search', letter: ' ' }
      : keyAction(event, picture.direction === 'rtl');
    const inListbox = (event.target as HTMLElement).closest('[role=listbox]') !== null;
    // Buttons, the overview and the list have keys of their own.
    if (!action || (!inListbox && action.type !== 'help' && action.type !== 'close')) return;
    if (this.#perform(action, picture)) event.preventDefault();
  };

  readonly detailsKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && !event.defaultPrevented && this.#close()) event.preventDefault();
  };

  readonly stageFocus = (event: FocusEvent): void => {
    const option = (event.target as HTMLElement).closest<HTMLElement>('[role=option]');
    const row = Number(option?.dataset['row'] ?? NaN);
    const lane = Number(option?.dataset['lane'] ?? NaN);
    if (Number.isNaN(row)) return;
    const { session, tooltip } = this.#host;
    session.focus = { row, lane };
    if (session.selected !== row) tooltip.show({ type: 'event', row, lane }, 'now');
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
    if (event.buttons !== 0 || event.pointerType === 'touch' || this.#host.session.isMoving) return;
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
    const { session, tooltip } = this.#host;
    if (found?.type === 'mark') this.choose(found.mark.row, found.mark.lane);
    else if (found?.type === 'cluster') this.#move(fly, () => session.zoomInto(found.cluster));
    else if (found?.type === 'unit')
      this.#move(fly, () => session.show({ start: found.start, end: found.end }));
    else tooltip.hide();
  };

  /** A click on an option that is shown as words, or that assistive technology presses. */
  readonly optionClick = (event: MouseEvent): void => {
    const option = (event.target as HTMLElement).closest<HTMLElement>('[role=option]');
    if (option) this.choose(Number(option.dataset['row']), Number(option.dataset['lane']));
  };

  /** Puts the focus on an event and pins its details; closes them where they are open already. */
  choose(row: number, lane: number): void {
    this.#host.session.focus = { row, lane };
    this.#choose(row);
  }

  /** Goes to the event at the other end of a link. */
  readonly follow = (id: Id): void => {
    const { session } = this.#host;
    const row = this.#host.picture()?.timeline?.rowOf(id) ?? -1;
    if (row < 0 || !this.#pin(row)) return;
    // What a filter keeps out of every view can be read all the same.
    const focus = session.focusOn(row);
    if (focus) session.focus = focus;
    if (focus && !this.reading.goTo(row))
      this.#move(fly, () => session.reveal(row, this.#host.picture()?.inkAround));
    this.#host.focusSoon('details');
  };

  readonly closeDetails = (): boolean => {
    const closed = this.#pin(undefined);
    if (closed) this.#host.focusSoon('option');
    return closed;
  };

  readonly zoomToSelected = (): void => {
    const { session } = this.#host;
    const { selected } = session;
    if (selected !== undefined) this.#move(fly, () => session.zoomTo(selected));
  };

  #perform(action: KeyAction, picture: Picture): boolean {
    const { session } = this.#host;
    switch (action.type) {
      case 'move':
      case 'page':
      case 'search':
        this.#focus.take(action, picture);
        return this.#focusOption();
      case 'zoom':
        this.#move(ease, () => session.zoom(action.factor));
        return true;
      case 'fit':
        this.#move(fly, () => session.show(undefined));
        return true;
      case 'open':
        if (session.current) this.choose(session.current.row, session.current.lane);
        return session.current !== undefined;
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
    return this.#host.session.selected !== undefined && this.closeDetails();
  }

  #focusOption(): true {
    this.#host.focusSoon('option');
    this.#host.element.requestUpdate();
    return true;
  }

  #choose(row: number): void {
    this.#host.focusSoon('option');
    this.#pin(this.#host.session.selected === row ? undefined : row);
  }

  #show(mode: ViewMode): void {
    if (mode === this.#host.picture()?.mode) return;
    const row = this.reading.rowBeingRead;
    if (row !== undefined && mode === 'timeline') this.#move(undefined, () => this.#host.session.reveal(row));
    this.#host.tooltip.hide();
    this.#host.chooseMode(mode);
    fire(this.#host.element, 'at-view-mode-change', { mode });
  }

  /** Asks the host first; false where it prevented the change. */
  #pin(row: number | undefined): boolean {
    const id = row === undefined ? null : (this.#host.picture()?.timeline?.id(row) ?? null);
    if (!fire(this.#host.element, 'at-select', { id })) return false;
    this.#host.session.selected = row;
    // The drawing makes room for details, or takes it back: what was under the pointer moves away.
    this.hovered = undefined;
    if (row !== undefined) this.#host.tooltip.hide();
    this.#host.element.requestUpdate();
    return true;
  }

  #move(way: Way | undefined, act: () => boolean): void {
    if (this.#host.motion.by(way, act)) this.#tellView();
  }

  #tellView(): void {
    const { view } = this.#host.session;
    if (!view) return;
    this.hovered = undefined;
    this.#host.viewMoved();
    this.#host.element.requestUpdate();
    fire(this.#host.element, 'at-view-change', { start: view.start, end: view.end });
  }

  #hitAt(event: MouseEvent): Hit | undefined {
    const { scene, direction } = this.#host.picture() ?? {};
    if (!scene) return undefined;
    const plot = (event.currentTarget as HTMLElement).getBoundingClientRect();
    // Larger letters, and whatever is scaled or zoomed around the element.
    const scale = plot.width / scene.plot.width;
    const fromStart = direction === 'rtl' ? plot.right - event.clientX : event.clientX - plot.left;
    return hit(scene, fromStart / scale + scene.plot.x, (event.clientY - plot.top) / scale);
  }
}
