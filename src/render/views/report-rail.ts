/** The rail of reports below the plot: its canvas, what the pointer finds on it, and the report that keys are on. */
/* eslint-disable lit-a11y/click-events-have-key-events -- what a click does here, keys do on the slider */
import { html, nothing, type TemplateResult } from 'lit';
import { ref, type RefOrCallback } from 'lit/directives/ref.js';
import type { Rail, RailTick, Scene } from '../../layout/scene/scene.js';
import type { Locale } from '../../words/locale.js';
import { scaled, spanStyle } from './box-style.js';

/** The rail, and a slider over its reports whose value is what one of them is. */
export interface ReportRailContent {
  readonly locale: Locale;
  readonly scene: Pick<Scene, 'plot' | 'width'>;
  readonly rail: Rail;
  /** In pixels of the stage: how much of it lies below the rail, and how high it is. */
  readonly place: { readonly below: number; readonly height: number };
  readonly count: number;
  /** The number of the report that keys are on, and what is said of it. */
  readonly current: number;
  readonly value: string;
  /** Where it stands; undefined where that is out of the window. */
  readonly tick: RailTick | undefined;
  /** What is looked at, in words: a line for each report. */
  readonly label: { readonly tick: RailTick; readonly text: readonly string[] } | undefined;
  readonly canvasRef: RefOrCallback;
  readonly handlers: {
    readonly move: (event: PointerEvent) => void;
    readonly leave: (event: PointerEvent) => void;
    readonly click: (event: MouseEvent) => void;
    readonly key: (event: KeyboardEvent) => void;
    readonly focus: () => void;
    readonly blur: () => void;
  };
}

/** From here on the words of a report end where it stands. */
const turnsAt = 0.6;

/** The canvas is hidden from assistive technology: the slider says what is on it. */
export function reportRail(content: ReportRailContent): TemplateResult {
  const { scene, place, handlers, label, count } = content;
  const across = `inset-block-end:${place.below}px;block-size:${place.height}px`;
  return html`<canvas
      class="report-canvas"
      aria-hidden="true"
      .style=${`inset-block-end:${place.below}px;inline-size:${scaled(scene.width)};block-size:${place.height}px`}
      ${ref(content.canvasRef)}
    ></canvas>
    <div
      class="report-rail ${label ? 'over' : ''}"
      part="report-rail"
      .style=${`${spanStyle(scene.plot)};${across}`}
      @pointermove=${handlers.move}
      @pointerleave=${handlers.leave}
      @click=${handlers.click}
    ></div>
    ${count > 0 ? slider(content, across) : nothing} ${label ? labelOf(label, content) : nothing}`;
}

function slider(
  { locale, scene, tick, count, current, value, handlers }: ReportRailContent,
  across: string,
): TemplateResult {
  const { plot } = scene;
  const from = Math.max(plot.x, tick ? tick.x - 3 : plot.x);
  const to = Math.min(plot.x + plot.width, tick ? tick.x + tick.width + 3 : plot.x);
  return html`<div
    class="report-slider"
    part="report"
    role="slider"
    tabindex="-1"
    aria-label=${locale.reports.rail}
    aria-valuemin="1"
    aria-valuemax=${count}
    aria-valuenow=${current + 1}
    aria-valuetext=${value}
    .style=${`${spanStyle({ x: from, width: to - from })};${across}`}
    @keydown=${handlers.key}
    @focus=${handlers.focus}
    @blur=${handlers.blur}
  ></div>`;
}

function labelOf(
  { tick, text }: NonNullable<ReportRailContent['label']>,
  { scene: { plot, width }, place }: ReportRailContent,
): TemplateResult {
  const x = Math.min(plot.x + plot.width, Math.max(plot.x, tick.glyphX));
  const isTurned = x > plot.x + plot.width * turnsAt;
  const side = isTurned
    ? `inset-inline-end:calc(100% - ${scaled(x + 8)})`
    : `inset-inline-start:${scaled(x - 8)}`;
  const most = isTurned ? x : width - x;
  return html`<div
    class="report-label"
    part="report-label"
    aria-hidden="true"
    .style=${`${side};inset-block-end:${place.below + place.height + 4}px;max-inline-size:${scaled(most)}`}
  >
    ${text.map((line) => html`<div>${line}</div>`)}
  </div>`;
}
