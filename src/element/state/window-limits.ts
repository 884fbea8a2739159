/** How short and how long the window may be: by what is known, and by what the host allows. */
import type { EventIndex } from '../../layout/index/event-index.js';
import { clampView, limitZoom, longestSpan, shortestSpan, type View } from '../../layout/view/view.js';
import { noLimits, viewLimits, type ViewLimits } from '../../layout/view/view-limits.js';
import { memoize } from '../../util/memoize.js';

/** The limits that the settings of a host say now. */
export function limitsOf(settings: {
  readonly minView: unknown;
  readonly maxView: unknown;
}): () => ViewLimits {
  const read = memoize(viewLimits);
  return () => read(settings.minView, settings.maxView);
}

/** Questions about the index and the limits of now; windows are in drawn time. */
export class WindowLimits {
  readonly #limits: () => ViewLimits;
  readonly #index: () => Pick<EventIndex, 'fit' | 'firstView' | 'bounds'> | undefined;
  readonly #clamp = memoize(clampView);
  readonly #clampFirst = memoize(clampView);

  /** `limits`: those of the host. */
  constructor(
    limits: () => ViewLimits,
    index: () => Pick<EventIndex, 'fit' | 'firstView' | 'bounds'> | undefined,
  ) {
    this.#limits = limits;
    this.#index = index;
  }

  /** Those of the host. */
  get ofHost(): ViewLimits {
    return this.#limits();
  }

  /** How long the shortest window is, in milliseconds; 0 where nothing is drawn. */
  get shortest(): number {
    const { fit } = this.#index() ?? {};
    return fit ? shortestSpan(fit, this.#finest, this.#limits()) : 0;
  }

  /** How long the longest window is, in milliseconds. */
  get longest(): number {
    const { fit } = this.#index() ?? {};
    return fit ? longestSpan(fit, this.shortest, this.#limits()) : Infinity;
  }

  /** The first view, as far as the host lets it be seen at once; undefined where nothing has a date. */
  get firstView(): View | undefined {
    const { fit, firstView } = this.#index() ?? {};
    const limits = this.#limits();
    return firstView && fit && limits !== noLimits
      ? this.#clampFirst(firstView, fit, this.#finest, limits)
      : firstView;
  }

  /** The window that is shown where this one is asked for; the same before there are data. */
  within(view: View): View {
    const { fit } = this.#index() ?? {};
    return fit ? this.#clamp(view, fit, this.#finest, this.#limits()) : view;
  }

  /** What a zoom from a window leads to. */
  zoom(from: View, to: View): View {
    const span = Math.min(Math.max(to.end - to.start, this.shortest), this.longest);
    return limitZoom(from, to, span);
  }

  get #finest(): number {
    return this.#index()?.bounds.finest ?? 0;
  }
}
