/** What a program asks of the window and of the details, at once or as soon as there are data. */
import { fly } from '../../layout/view/motion.js';
import type { View } from '../../layout/view/view.js';
import type { Id } from '../../model/event.js';
import type { WrittenWhen } from '../../model/written.js';
import type { MotionController } from './motion-controller.js';
import { AxisChoice } from '../state/axis-choice.js';
import { EarlyCalls } from '../state/early-calls.js';
import type { InteractionState } from '../state/interaction-state.js';
import { readWindow, viewOfWhen } from '../state/range.js';

/** What the calls work on. */
export interface HostCallsOptions {
  readonly state: InteractionState;
  readonly motion: Pick<MotionController, 'by'>;
  readonly data: { readonly timeZone: string; readonly timeline: unknown };
  readonly settings: { readonly initialView: WrittenWhen | null };
  /** Continues the work on the data, because another axis is wanted. */
  readonly advance: () => void;
  /** Opens the details of an event; false where there is none yet, or at all. */
  readonly select: (id: Id | null) => boolean;
  /** The id of the event whose details are open. */
  readonly selected: () => Id | undefined;
  /** Announces that a property was set to what it cannot be. */
  readonly report: (name: string, value: unknown, problem: string) => void;
}

/** Keeps what was asked for before there were data, and announces what cannot be done. */
export class HostCalls {
  readonly axis: AxisChoice = new AxisChoice();
  readonly early: EarlyCalls = new EarlyCalls();
  readonly #options: HostCallsOptions;
  #isOpened = false;

  constructor(options: HostCallsOptions) {
    this.#options = options;
  }

  /** Shows the first view, also where a host wants another one to be seen first. */
  fit(): void {
    const { motion, state, advance } = this.#options;
    this.#isOpened = true;
    this.early.awaitZone(undefined);
    if (this.axis.setWindow(false)) advance();
    motion.by(fly, () => state.show(undefined));
  }

  /** Shows a range; throws a `RangeError` where it has no bounds. */
  zoomTo(range: View | WrittenWhen): void {
    this.#show(viewOfWhen(range, this.#options.data.timeZone), () => this.early.awaitZone(range));
  }

  /** Shows a window, or none that a program asks for: the one that is seen first, which waits for the zone of the data. */
  show(asked: View | undefined): void {
    const isEarly = !this.#options.data.timeline;
    const view = asked ?? (isEarly ? undefined : this.initialView);
    if (view) this.#show(view, () => this.early.awaitView(view));
    else this.fit();
    if (isEarly) this.#isOpened = false;
  }

  /** Shows a range, nothing for the first view; what is no range changes nothing, nor does the window that is shown. */
  setView(range: View | WrittenWhen | null | undefined): void {
    if (range === null || range === undefined) {
      this.fit();
      return;
    }
    const view = readWindow(range, this.#options.data.timeZone);
    if (typeof view === 'string') this.report('view', range, `${view}; the window stays as it is`);
    else if (!this.#isShown(view)) this.zoomTo(range);
  }

  /** Opens the details of an event; where there are data and no such event, that is announced. */
  choose(id: Id | null): void {
    if (this.#options.select(id) || this.early.id !== undefined) return;
    this.report('selected', id, 'there is no such event, so that the details stay as they are');
  }

  /** Announces that something was set to what it cannot be, and what becomes of it. */
  report(name: string, value: unknown, problem: string): void {
    this.#options.report(name, value, problem);
  }

  /** The event whose details are open, or are to be. */
  get selected(): Id | null {
    return this.early.id ?? this.#options.selected() ?? null;
  }

  /** The window that the host wants to be seen first; undefined: the first view. */
  get initialView(): View | undefined {
    const { settings, data } = this.#options;
    const written = settings.initialView as unknown;
    const view = written === null || written === '' ? '' : readWindow(written, data.timeZone);
    return typeof view === 'string' ? undefined : view;
  }

  /** Shows that window once there are data, unless a program has asked for another one by then. */
  open(): void {
    if (this.#isOpened || !this.#options.data.timeline) return;
    this.#isOpened = true;
    const { initialView: view } = this;
    if (view && !this.axis.windowIsSet) this.#show(view, () => undefined);
  }

  /** Does what was asked for, now that there are data. */
  settle(): void {
    const { state, data } = this.#options;
    this.early.settle(state, data.timeZone, (id) => this.choose(id));
  }

  /** A host gives back the window that `at-view-change` had, perhaps in whole milliseconds. */
  #isShown({ start, end }: View): boolean {
    const shown = this.#options.state.viewInTime;
    if (!this.#options.data.timeline || !shown) return false;
    const most = Math.min(1, (shown.end - shown.start) / 1000);
    return Math.abs(start - shown.start) <= most && Math.abs(end - shown.end) <= most;
  }

  /** `wait` keeps it for when there are data. */
  #show(view: View, wait: () => void): void {
    const { motion, state, data, advance } = this.#options;
    this.early.awaitZone(undefined);
    if (!data.timeline) wait();
    if (this.axis.setWindow(true)) advance();
    motion.by(fly, () => state.showTime(view));
  }
}
