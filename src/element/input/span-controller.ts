/** Chooses a span of time: by a drag over the axis, by Shift and a drag in the plot, by a tool, or event by event by keys. */
import type { Move } from '../../layout/list/navigate.js';
import { countInView } from '../../layout/scene/count-in-view.js';
import type { EventSet } from '../../layout/sets/event-set.js';
import { snapSpan, spanOfRows } from '../../layout/sets/snap-span.js';
import { timeView } from '../../layout/scale/time-scale.js';
import { scaleOf, timeAt, type View } from '../../layout/view/view.js';
import { ease } from '../../layout/view/motion.js';
import { bucketWords } from '../../words/bucket-words.js';
import { announcedSet } from '../../words/set-words.js';
import { moveIn } from '../state/focus-moves.js';
import type { SpanState } from '../state/span-state.js';
import type { InteractionHost } from './interaction-host.js';

/** Callbacks of spans. */
export interface SpanHost extends InteractionHost {
  readonly span: SpanState;
  /** Nothing is pointed at while a span is chosen. */
  readonly forgetPointer: () => void;
  /** Lists a set of events. */
  readonly list: (set: EventSet) => void;
  /** Announces politely, at once. */
  readonly announce: (text: string) => void;
}

/** Turns shares of the plot, and moves of the focus, into spans. */
export class SpanController {
  readonly #host: SpanHost;
  /** The row from which keys go on with a span. */
  #anchor: number | undefined;

  constructor(host: SpanHost) {
    this.#host = host;
  }

  /** The span that is being chosen, or whose events are listed; in drawn time. */
  get shown(): View | undefined {
    const { state, span } = this.#host;
    return span.marked ?? (state.set?.type === 'span' ? state.set : undefined);
  }

  /** Whether a press chooses a span: `down` is how far down the drawing it is, as a fraction of that. */
  begins({ shiftKey }: PointerEvent, down: number): boolean {
    const { scene } = this.#host.viewModel() ?? {};
    return (
      scene !== undefined && (shiftKey || this.#host.span.isSelecting || down * scene.height < scene.plot.y)
    );
  }

  /** Marks the time between two shares of the plot, counted from its inline start. */
  mark(from: number, to: number): void {
    const { scene, index } = this.#host.viewModel() ?? {};
    if (!scene || !index) return;
    const [start, end] = [from, to].map((share) => timeAt(share, scene.view, 1));
    this.#host.tooltip.hide();
    this.#host.forgetPointer();
    this.#host.span.mark(snapSpan(start ?? 0, end ?? 0, index, scaleOf(scene.view, scene.plot.width)));
  }

  /** Lists what has some part in the marked span; false where none is marked. */
  choose(): boolean {
    const { span, list } = this.#host;
    const { marked } = span;
    if (!marked) return false;
    this.cancel();
    list({ type: 'span', start: marked.start, end: marked.end });
    return true;
  }

  /** A press without a drag, while a drag chooses a span: the unit of the axis there is one. False where that is off. */
  press(share: number): boolean {
    const { scene } = this.#host.viewModel() ?? {};
    if (!scene || !this.#host.span.isSelecting) return false;
    const time = timeAt(share, scene.view, 1);
    const unit = scene.axis.ticks.find(({ start, end }) => time >= start && time < end);
    if (unit) this.#host.span.mark({ start: unit.start, end: unit.end });
    else this.mark(share, share);
    return this.choose();
  }

  /** True where a span was marked. */
  cancel(): boolean {
    this.#anchor = undefined;
    return this.#host.span.mark(undefined);
  }

  /** Moves the focus, and marks the time from where it was first. */
  extend(move: Move): void {
    const { state, viewModel, move: show } = this.#host;
    const { visualBounds } = viewModel() ?? {};
    this.#anchor ??= state.current?.row;
    if (visualBounds) show(ease, () => moveIn(state, move, visualBounds));
    const { index } = viewModel() ?? {};
    const rows = [this.#anchor, state.current?.row].filter((row) => row !== undefined);
    const marked = index && spanOfRows(rows, index);
    if (marked) this.#markWithWords(marked);
  }

  #markWithWords(marked: View): void {
    const { index, locale } = this.#host.viewModel() ?? {};
    if (!index || !locale) return;
    this.#host.span.mark(marked);
    const { start, end } = timeView(marked, index.scale);
    const title = bucketWords(Math.round(start), Math.round(end), locale, index.timeline.header.timeZone);
    this.#host.announce(announcedSet(title, countInView(index, marked), undefined, locale));
  }
}
