/** The bar beside the drawing that scrolls the lanes. */
import { html, type TemplateResult } from 'lit';
import type { LaneScroll } from '../../layout/scene/scene.js';
import { fill, joinFacts, numberWords } from '../../words/compose.js';
import type { Locale } from '../../words/locale.js';
import { scaled } from './box-style.js';

/** The bar, from the top of the plot down. */
export interface LaneBarContent {
  readonly locale: Locale;
  readonly scroll: LaneScroll;
  /** In pixels: the top as in the scene, the bottom and the width as in the stage. */
  readonly place: {
    readonly top: number;
    readonly below: number;
    readonly width: number;
    /** Of the button below the plot. */
    readonly line: number;
  };
  readonly handlers: {
    readonly down: (event: PointerEvent) => void;
    readonly move: (event: PointerEvent) => void;
    readonly up: (event: PointerEvent) => void;
    readonly wheel: (event: WheelEvent) => void;
    readonly key: (event: KeyboardEvent) => void;
  };
  /** Gathers the lanes without room again. */
  readonly onClose: () => void;
}

/** No thumb is shorter, in pixels. */
const shortestThumb = 28;

/** A scrollbar of its own, and below the lanes which of them are seen: the wheel over the drawing is the page's. */
export function laneBar({ locale, scroll, place, handlers, onClose }: LaneBarContent): TemplateResult {
  const { first, end, last, count } = scroll;
  const size = `max(${shortestThumb}px, ${(100 * (end - first)) / count}%)`;
  const share = last > 0 ? first / last : 0;
  return html`<div
      class="lane-bar"
      part="lane-bar"
      role="scrollbar"
      tabindex="0"
      aria-controls="listbox"
      aria-orientation="vertical"
      aria-label=${locale.interface.scrollLanes}
      aria-valuemin="0"
      aria-valuemax=${last}
      aria-valuenow=${first}
      aria-valuetext=${seenWords(scroll, locale)}
      .style=${`top:${scaled(place.top)};inset-block-end:${place.below}px;inline-size:${place.width}px`}
      @pointerdown=${handlers.down}
      @pointermove=${handlers.move}
      @pointerup=${handlers.up}
      @pointercancel=${handlers.up}
      @wheel=${handlers.wheel}
      @keydown=${handlers.key}
    >
      <div class="lane-thumb" .style=${`block-size:${size};top:calc((100% - ${size}) * ${share})`}></div>
    </div>
    <button
      type="button"
      class="show-lanes"
      part="button"
      .style=${`inset-block-end:${place.below - place.line}px`}
      @click=${onClose}
    >
      ${joinFacts([seenWords(scroll, locale), locale.interface.fewerLanes], locale)}
    </button>`;
}

/** Which of the lanes are seen whole. */
export function seenWords({ first, end, count }: LaneScroll, locale: Locale): string {
  return fill(locale.interface.lanesSeen, {
    from: numberWords(first + 1, locale),
    to: numberWords(Math.max(end, first + 1), locale),
    count: numberWords(count, locale),
  });
}
