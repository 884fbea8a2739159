/** The span of time that a person is choosing, and whether a drag chooses one. */
import type { View } from '../../layout/view/view.js';

/** Spans in drawn time; a call that changes nothing notifies nobody. */
export class SpanState {
  readonly #onChange: () => void;
  #isSelecting = false;
  #marked: View | undefined;

  /** `onChange` is called whenever anything here has become different. */
  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  /** Whether a drag in the plot chooses a span, and does not move the window. */
  get isSelecting(): boolean {
    return this.#isSelecting;
  }

  /** The span that is being chosen. */
  get marked(): View | undefined {
    return this.#marked;
  }

  /** Has a drag choose a span from now on, or move the window again. */
  selectByDrag(isSelecting: boolean): void {
    if (isSelecting === this.#isSelecting) return;
    this.#isSelecting = isSelecting;
    this.#onChange();
  }

  /** Marks a span; undefined: none. True where that is another one. */
  mark(span: View | undefined): boolean {
    const { start, end } = this.#marked ?? {};
    if (span?.start === start && span?.end === end) return false;
    this.#marked = span;
    this.#onChange();
    return true;
  }
}
