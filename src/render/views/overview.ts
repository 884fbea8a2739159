/** The overview: the density of the whole timeline, and the window upon it as a frame with two handles. */
import type { nothing, TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { ref, type RefOrCallback } from 'lit/directives/ref.js';
import { html } from './blankless-html.js';
import type { Overview } from '../../layout/scene/overview.js';
import { overviewShare } from '../../layout/view/overview-view.js';
import type { View } from '../../layout/view/view.js';
import { scaled } from './box-style.js';
import { elements, type ElementContent } from './elements.js';
import type { Locale } from '../../words/locale.js';
import { rangeWords } from '../../words/range-words.js';

/** The overview as a slider: pixels from its inline start, windows in drawn time. */
export interface OverviewContent {
  readonly locale: Locale;
  /** The time zone of the document. */
  readonly zone: string;
  readonly overview: Overview;
  /** A new object where the words of the value have to be updated. */
  readonly snapshot: object | undefined;
  readonly view: View;
  /** The window in epoch milliseconds, for its words. */
  readonly range: () => View;
  readonly fit: View;
  /** Where it stands in the stage: its inline start as in the scene, and its distance from the bottom in pixels. */
  readonly place: { readonly x: number; readonly below: number };
  readonly handlers: {
    readonly down: (event: PointerEvent) => void;
    readonly move: (event: PointerEvent) => void;
    readonly up: (event: PointerEvent) => void;
    readonly cancel: (event: PointerEvent) => void;
    readonly key: (event: KeyboardEvent) => void;
  };
  readonly canvasRef: RefOrCallback;
  /** Where matches of a search lie, and where the current event is. */
  readonly ticks: readonly (TemplateResult | typeof nothing)[];
}

const handleWidth = 24;
/** Of the sign on it, as in the stylesheet. */
const gripWidth = 5;

/** One slider, whose value is the middle of the window; its content is for the pointer alone. */
export function overviewStrip(content: OverviewContent): TemplateResult {
  const { locale, overview, view, fit, place, handlers } = content;
  // A window that moves by less than a pixel leaves the page as it is.
  const x0 = Math.round(overview.window.x0);
  const x1 = Math.round(overview.window.x1);
  const [start, end] = handlesOf(x0, x1, overview.width);
  const across = `inset-inline-start:${x0}px;inline-size:${x1 - x0}px`;
  return html`<div
    class="overview"
    part="overview"
    role="slider"
    tabindex="0"
    aria-label=${locale.interface.overview}
    aria-valuemin="0"
    aria-valuemax="100"
    aria-valuenow=${Math.round(overviewShare(view, fit) * 100)}
    aria-valuetext=${guard([content.snapshot, locale], () => rangeText(content))}
    .style=${`inset-inline-start:${scaled(place.x)};inset-block-end:${place.below}px;inline-size:${overview.width}px;block-size:${overview.height}px`}
    @pointerdown=${handlers.down}
    @pointermove=${handlers.move}
    @pointerup=${handlers.up}
    @pointercancel=${handlers.cancel}
    @keydown=${handlers.key}
  >
    <canvas class="overview-density" aria-hidden="true" ${ref(content.canvasRef)}></canvas>
    ${elements('span', overview.peaks, ({ text }) => text, peak)} ${content.ticks}
    <div class="overview-veil">
      <div .style=${across}></div>
    </div>
    <div class="overview-window" part="overview-window" data-grip="window" .style=${across}></div>
    ${handle('start', start, gripAt(x0, overview.width))}${handle('end', end, gripAt(x1, overview.width))}
  </div>`;
}

function peak({ x, text }: Overview['peaks'][number]): ElementContent {
  return {
    attributes: { class: 'overview-peak', 'aria-hidden': 'true' },
    style: `inset-inline-start:${x}px`,
    text,
  };
}

/** The grip stands on the end of the window, but within the overview, beyond which there may be no room. */
function gripAt(x: number, width: number): number {
  return Math.max(0, Math.min(width - gripWidth, x - gripWidth / 2));
}

function rangeText({ range, locale, zone }: OverviewContent): string {
  const { start, end } = range();
  return rangeWords(start, end, locale, zone);
}

/** The grip stands where it is seen, wherever its touch area lies. */
function handle(grip: 'start' | 'end', x: number, at: number): TemplateResult {
  return html`<div
    class="overview-handle"
    part="overview-handle"
    data-grip=${grip}
    .style=${`inset-inline-start:${x}px;inline-size:${handleWidth}px`}
  >
    <span class="overview-grip" .style=${`inset-inline-start:${at - x}px`}></span>
  </div>`;
}

/**
 * Where the handles begin. They extend outwards, so that a narrow window can still be dragged; the one
 * at the end stays within the overview, beyond which there may be no room.
 */
function handlesOf(x0: number, x1: number, width: number): readonly [start: number, end: number] {
  const inwards = Math.min(handleWidth / 3, (x1 - x0) / 3);
  const start = x0 + inwards - handleWidth;
  return [start, Math.max(Math.min(x1 - inwards, width - handleWidth), start + 1)];
}
