/** The one owner of what a person has done: window, current event, pinned event, lanes shown, and where the focus goes. */
import { firstInLane, type Lane } from '../../layout/index/lanes.js';
import type { EventIndex } from '../../layout/index/event-index.js';
import { placeOfRow, undatedLane, type Focus } from '../../layout/list/navigate.js';
import { finiteRange } from '../../layout/index/extent.js';
import { drawnView, linearScale, timeView, type TimeScale } from '../../layout/scale/time-scale.js';
import { isSameSet, renumberedSet, rescaledSet, type EventSet } from '../../layout/sets/event-set.js';
import { panView, revealView, viewInto, type View } from '../../layout/view/view.js';
import { noLimits, type ViewLimits } from '../../layout/view/view-limits.js';
import { maybeRow, rescaled } from './moved.js';
import type { FocusRequest, RevealRequest } from './requests.js';
import { WindowLimits } from './window-limits.js';

/** How far the glyph and the label of a row extend beyond its time, in milliseconds at the current scale. */
export type VisualBounds = (row: number) => { readonly before: number; readonly after: number };

const noVisualBounds: VisualBounds = () => ({ before: 0, after: 0 });

/** What interaction refers to. */
export interface InteractionContext {
  readonly index: EventIndex;
  /** The lanes to move in; undated events come last. */
  readonly lanes: readonly Lane[];
}

/**
 * Rows and windows, always valid for the data that were adopted last; a call that changes nothing notifies nobody.
 */
export class InteractionState {
  readonly #onChange: () => void;
  /** How short and how long a window may be. */
  readonly limits: WindowLimits;
  /** Undefined: the first view, whatever the data. */
  #view: View | undefined;
  /** The window of a motion to `view`, and the one that this has left; undefined while nothing moves. */
  #motion: { readonly view: View; readonly left: View } | undefined;
  #focus: Focus | undefined;
  #selected: number | undefined;
  #set: EventSet | undefined;
  #showsAllLanes = false;
  #knownBy: string | undefined;
  #focusRequest: FocusRequest | undefined;
  #revealRequest: RevealRequest | undefined;
  #context: InteractionContext | undefined;
  /** The last index: by it the current event is remembered while other data are loading. */
  #adopted: InteractionContext | undefined;

  /** `onChange` is called whenever anything here has become different; `limits` are those of the host now. */
  constructor(onChange: () => void, limits: () => ViewLimits = () => noLimits) {
    this.#onChange = onChange;
    this.limits = new WindowLimits(limits, () => this.#context?.index);
  }

  /** What interaction refers to; undefined while there are no data. */
  get context(): InteractionContext | undefined {
    return this.#context;
  }

  /** The event that was made current; undefined where none was. */
  get focus(): Focus | undefined {
    return this.#focus;
  }

  /** The row whose details are pinned. */
  get selected(): number | undefined {
    return this.#selected;
  }

  /** The set of events that is listed where the details are, or was when one of them was opened. */
  get set(): EventSet | undefined {
    return this.#set;
  }

  /** Whether all lanes are shown, whatever height that needs. */
  get showsAllLanes(): boolean {
    return this.#showsAllLanes;
  }

  /** Where the focus of the document was last asked to go. */
  get focusRequest(): FocusRequest | undefined {
    return this.#focusRequest;
  }

  /** When it was last asked that the current event comes into view. */
  get revealRequest(): RevealRequest | undefined {
    return this.#revealRequest;
  }

  /** The day as of which everything is shown, as it was given; undefined: all that is known. */
  get knownBy(): string | undefined {
    return this.#knownBy;
  }

  /** Shows everything as it was known on a day; undefined: all that is known. True where that is another one. */
  showKnownBy(day: string | undefined): boolean {
    if (day === this.#knownBy) return false;
    this.#knownBy = day;
    this.#onChange();
    return true;
  }

  /** Makes a row current, in this lane or else in its own; none where it is in no lane. */
  focusRow(row: number, lane?: number): void {
    const focus = lane === undefined ? this.placeOf(row) : { row, lane };
    const before = this.#focus;
    if (before?.row === focus?.row && before?.lane === focus?.lane) return;
    this.#focus = focus;
    this.#onChange();
  }

  /** Pins the details of a row, perhaps as one of a set that it was opened from; undefined: of none. */
  select(row: number | undefined, set?: EventSet): void {
    const kept = row === undefined ? undefined : set;
    if (row === this.#selected && isSameSet(kept, this.#set)) return;
    this.#selected = row;
    this.#set = kept;
    this.#onChange();
  }

  /** Lists a set of events in the place of details. */
  list(set: EventSet): void {
    if (this.#selected === undefined && isSameSet(set, this.#set)) return;
    this.#selected = undefined;
    if (!isSameSet(set, this.#set)) this.#set = set;
    this.#onChange();
  }

  /** Shows all lanes from now on. */
  expandLanes(): void {
    if (this.#showsAllLanes) return;
    this.#showsAllLanes = true;
    this.#onChange();
  }

  /** Has the focus of the document go to the current option, or into the details, after the next update. */
  requestFocus(where: FocusRequest['where']): void {
    this.#focusRequest = { where };
    this.#onChange();
  }

  /** Has the lane of the current event and the page around it scroll into view, after the next update. */
  requestReveal(): void {
    this.#revealRequest = {};
    this.#onChange();
  }

  /**
   * Applies new data: the current and the pinned event stay so by id, and the window where it still shows something. Returns
   * a function from earlier rows to rows, -1 where there is none; undefined where nothing is new.
   */
  adopt(context: InteractionContext | undefined): ((row: number) => number) | undefined {
    this.#context = context;
    const before = this.#adopted;
    if (!context || before?.index === context.index) return undefined;
    this.#adopted = context;
    this.#motion = undefined;
    const moved = (row: number): number =>
      before ? context.index.timeline.rowOf(before.index.timeline.id(row)) : -1;
    this.#selected = this.#selected === undefined ? undefined : maybeRow(moved(this.#selected));
    this.#focus = this.#focus && this.placeOf(moved(this.#focus.row));
    this.#set &&= renumberedSet(this.#set, moved);
    this.#set &&= rescaledSet(this.#set, before?.index.scale ?? linearScale, context.index.scale);
    const { fit } = this;
    this.#view &&= rescaled(this.#view, before?.index, context.index);
    if (this.#view)
      this.show(fit && this.#view.end >= fit.start && this.#view.start <= fit.end ? this.#view : undefined);
    return moved;
  }

  /** The window of all that is drawn, in drawn time. */
  get fit(): View | undefined {
    return this.#context?.index.fit;
  }

  /** Whether the window is the first view, and that leaves out what lies far from the rest. */
  get leavesOut(): boolean {
    const { view } = this;
    const { fit, firstView } = this.#context?.index ?? {};
    return firstView !== fit && view?.start === firstView?.start && view?.end === firstView?.end;
  }

  /** Shows the first view; where that is shown and leaves something out, all. */
  showFit(): boolean {
    return this.show(this.leavesOut ? this.fit : undefined);
  }

  /** The requested window, in drawn time, reached or not; undefined where nothing has a date. */
  get view(): View | undefined {
    return this.#view ? this.limits.within(this.#view) : this.limits.firstView;
  }

  /** The same in time, where an axis may be cut. */
  get viewInTime(): View | undefined {
    const { view } = this;
    return view && timeView(view, this.#scale);
  }

  /** The same where it is another window than is seen first: the first view, or an `initial` window of time. */
  ownView(initial: View | undefined): View | undefined {
    const { view } = this;
    const first = initial ? this.limits.within(drawnView(initial, this.#scale)) : this.limits.firstView;
    return view?.start === first?.start && view?.end === first?.end ? undefined : this.viewInTime;
  }

  /** Whether time is cut short. */
  get isCut(): boolean {
    return this.#scale !== linearScale;
  }

  /** Shows a window of time. */
  showTime(view: View): boolean {
    return this.show(drawnView(view, this.#scale));
  }

  get #scale(): TimeScale {
    return this.#adopted?.index.scale ?? linearScale;
  }

  /** The window that is drawn at this moment. */
  get shown(): View | undefined {
    return this.#motion?.view ?? this.view;
  }

  /** The window that a motion has left; undefined while nothing moves. */
  get left(): View | undefined {
    return this.#motion?.left;
  }

  get isMoving(): boolean {
    return this.#motion !== undefined;
  }

  /** Draws this window of a motion to `view`; undefined: the motion has ended. */
  pass(passing: View | undefined): void {
    if (passing === this.#motion?.view) return;
    this.#motion = passing && { view: passing, left: this.#motion?.left ?? passing };
    this.#onChange();
  }

  /** Stops where it is drawn. True where it was moving. */
  stay(): boolean {
    return this.#motion !== undefined && this.show(this.#motion.view);
  }

  /** The option that Tab reaches: the focused one, else the first of the first lane. */
  get current(): Focus | undefined {
    if (this.focus) return this.focus;
    const lanes = this.#context?.lanes ?? [];
    const lane = lanes.findIndex((each) => firstInLane(each) !== undefined);
    const row = lanes[lane] && firstInLane(lanes[lane]);
    return row === undefined ? undefined : { row, lane };
  }

  /** Shows a window, limited to the range of what is drawn. True where that is another one than was requested before. */
  show(view: View | undefined): boolean {
    if (view && !(Number.isFinite(view.start) && view.end > view.start)) return false;
    const before = this.view;
    // What is asked for before there are data is the window that they are then seen through.
    this.#view = view && this.limits.within(view);
    const after = this.view;
    if (before?.start === after?.start && before?.end === after?.end) return false;
    this.#motion = undefined;
    this.#onChange();
    return true;
  }

  /** Shows a window that another one was zoomed or moved to; at a limit, the time that stood still does so. */
  zoomed(from: View, to: View): boolean {
    return this.show(this.limits.zoom(from, to));
  }

  pan(share: number): boolean {
    return this.view ? this.show(panView(this.view, share)) : false;
  }

  /** The place of a row in the lanes: where it is current already, else in the first that has it; undefined in none. */
  placeOf(row: number): Focus | undefined {
    const context = this.#context;
    return context && placeOfRow(context.lanes, row, this.focus, context.index);
  }

  /** Pans as little as needed to have a row in the window, with its glyph and its label. */
  reveal(row: number, visualBounds: VisualBounds = noVisualBounds): boolean {
    const range = this.rangeOf(row);
    const { before, after } = visualBounds(row);
    return range && this.view
      ? this.show(revealView(this.view, range.start - before, range.end + after))
      : false;
  }

  /** Shows a row as large as the window allows. */
  zoomTo(row: number): boolean {
    const range = this.rangeOf(row);
    return range !== undefined && this.zoomInto(range);
  }

  /** Shows a span of time as large as the window allows; one step nearer where it fills the window already. */
  zoomInto({ start, end }: View): boolean {
    const { view, fit } = this;
    if (!view || !fit) return false;
    return this.show(viewInto(view, Math.max(start, fit.start), Math.min(end, fit.end)));
  }

  /** The finite bounds of a row; undefined where it has none. */
  rangeOf(row: number): View | undefined {
    const columns = this.#context?.index.columns;
    return columns && finiteRange(columns, row);
  }

  /** Whether a lane is the one of undated events. */
  isUndated(lane: number): boolean {
    return this.#context?.lanes[lane]?.key === undatedLane;
  }
}
