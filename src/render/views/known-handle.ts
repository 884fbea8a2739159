/** The day as of which everything is shown: a line through the plot, and its handle on the axis. */
import { html, type TemplateResult } from 'lit';
import type { Scene } from '../../layout/scene/scene.js';
import { xOf } from '../../layout/view/view.js';
import type { Locale } from '../../words/locale.js';
import { dayPlace } from '../../layout/known/day-place.js';
import { axisHeight, secondAxisHeight, type Measure } from '../../layout/metrics.js';
import { scaled } from './box-style.js';

/** The handle as a slider, whose value is how many events were known. */
export interface KnownHandleContent {
  readonly locale: Locale;
  readonly scene: Pick<Scene, 'view' | 'plot' | 'height' | 'axis' | 'asOf' | 'now' | 'secondAxis'>;
  readonly measure: Measure;
  /** The end of the day, in drawn time. */
  readonly time: number;
  /** The day, as short as can be; and all that the handle says. */
  readonly day: string;
  readonly value: string;
  readonly known: number;
  readonly all: number;
  readonly handlers: {
    readonly down: (event: PointerEvent) => void;
    readonly move: (event: PointerEvent) => void;
    readonly up: (event: PointerEvent) => void;
    readonly key: (event: KeyboardEvent) => void;
  };
}

/** In pixels, so that a finger finds it. */
const handleSize = 24;
/** What the frame of the day adds to its width. */
const frameWidth = 12;

/** Out of the window, the handle stands at the edge that is nearer to its day. */
export function knownHandle({ scene, time, ...content }: KnownHandleContent): TemplateResult {
  const { plot, view, height } = scene;
  // Names of periods stand between the axis and the plot.
  const bottom = Math.min(plot.y, (scene.secondAxis ? secondAxisHeight : 0) + axisHeight);
  const own = xOf(time, view, plot.width);
  const x = Math.min(plot.width, Math.max(0, own));
  const isIn = x === own;
  const { handlers, locale, day, measure } = content;
  const { row, isTurned } = dayPlace(scene, x, measure(day, 'second') + frameWidth, measure);
  return html`<div
      class="known-line ${isIn ? '' : 'beyond'}"
      part="known-line"
      aria-hidden="true"
      .style=${`inset-inline-start:${scaled(plot.x + x)};top:0;block-size:${scaled(height)}`}
    ></div>
    <div
      class="known-handle ${isTurned ? 'turned' : ''} ${row === 'context' ? 'high' : ''} ${isIn ? '' : 'beyond'}"
      part="known"
      role="slider"
      tabindex="-1"
      aria-label=${locale.known.handle}
      aria-valuemin="0"
      aria-valuemax=${content.all}
      aria-valuenow=${content.known}
      aria-valuetext=${content.value}
      .style=${`inset-inline-start:calc(${scaled(plot.x + x)} - ${handleSize / 2}px);top:calc(${scaled(bottom)} - ${handleSize}px);inline-size:${handleSize}px;block-size:${handleSize}px`}
      @pointerdown=${handlers.down}
      @pointermove=${handlers.move}
      @pointerup=${handlers.up}
      @pointercancel=${handlers.up}
      @keydown=${handlers.key}
    >
      <span class="known-grip"></span><span class="known-date" aria-hidden="true">${day}</span>
    </div>`;
}
