/** The stage: the canvas, the listbox over it, and marks that CSS can style. */
/* eslint-disable lit-a11y/click-events-have-key-events -- what a click does here, keys do in the listbox */
import { nothing, type TemplateResult } from 'lit';
import type { DirectiveResult } from 'lit/directive.js';
import { ref, type RefOrCallback } from 'lit/directives/ref.js';
import { html } from './blankless-html.js';
import type { Box } from '../../layout/scene/scene.js';
import { boxStyle, spanStyle } from './box-style.js';
import type { Locale } from '../../words/locale.js';
import { countWords, joinFacts } from '../../words/compose.js';

/** The stage: the canvases, and what lies over them. Boxes are in pixels of the stage, from its inline start. */
export interface StageContent {
  readonly locale: Locale;
  readonly listbox: DirectiveResult;
  /** The mark of the current event, while its option does not follow the window. */
  readonly ring: Box | undefined;
  /** The span of time that is being chosen, and where what is current is in columns and discs. */
  readonly over: TemplateResult | typeof nothing;
  /** What is under the pointer. */
  readonly hovered: Box | undefined;
  /** Where time is drawn, from the inline start of the stage. */
  readonly plot: Box;
  /** The density of the whole timeline, under the drawing. */
  readonly overview: TemplateResult | typeof nothing;
  /** How much of the stage lies below the drawing, in pixels. */
  readonly below: number;
  /** Whether a click would do something where the pointer is. */
  readonly pointing: boolean;
  /** Whether a drag chooses a span of time. */
  readonly selects: boolean;
  /** Whether gestures move the window. */
  readonly moves: boolean;
  /** The cooperative-gesture hint, while it is shown. */
  readonly hint: string | undefined;
  /** The heads of the lanes, and what scrolls them. */
  readonly lanes: DirectiveResult;
  readonly hiddenLanes: number;
  /** How much of what lies below is for them, under the drawing, in pixels. */
  readonly lanesLine: number;
  readonly onShowLanes: () => void;
  readonly pointerHandlers: {
    readonly move: (event: PointerEvent) => void;
    readonly leave: (event: PointerEvent) => void;
    readonly click: (event: MouseEvent) => void;
  };
  readonly canvasRef: RefOrCallback;
  /** The layer of arcs over it. */
  readonly arcsRef: RefOrCallback;
  /** The content of the canvas was lost. */
  readonly onRestored: () => void;
  readonly plotRef: RefOrCallback;
}

/** The canvas is hidden from assistive technology: the listbox over it names everything. */
export function stage(content: StageContent): TemplateResult {
  const { plot, hovered, hiddenLanes, locale, pointerHandlers, pointing } = content;
  const place = `${spanStyle(plot)};inset-block-end:${content.below}px`;

  return html`<canvas
      class="canvas"
      aria-hidden="true"
      @contextrestored=${content.onRestored}
      ${ref(content.canvasRef)}
    ></canvas>
    <canvas class="canvas" aria-hidden="true" hidden ${ref(content.arcsRef)}></canvas>
    <div
      class="plot ${content.moves ? '' : 'still'} ${pointing ? 'over' : ''} ${content.selects ? 'selects' : ''}"
      part="plot"
      .style=${place}
      @pointermove=${pointerHandlers.move}
      @pointerleave=${pointerHandlers.leave}
      @click=${pointerHandlers.click}
      ${ref(content.plotRef)}
    ></div>
    ${hovered ? html`<div class="hovered" part="hovered" .style=${boxStyle(hovered)}></div>` : nothing}
    ${content.listbox}
    ${content.ring ? html`<div class="ring" .style=${boxStyle(content.ring)}></div>` : nothing}
    ${content.over} ${content.lanes} ${content.overview} ${content.hint ? hint(content.hint, place) : nothing}
    ${
      hiddenLanes > 0
        ? html`<button
            type="button"
            class="show-lanes"
            part="button"
            .style=${`inset-block-end:${content.below - content.lanesLine}px`}
            @click=${content.onShowLanes}
          >
            ${joinFacts([countWords(locale.interface.hiddenLanes, hiddenLanes, locale), locale.interface.showAllLanes], locale)}
          </button>`
        : nothing
    }`;
}

/** Hidden from assistive technology, as it concerns the wheel alone; the help lists the keys. */
function hint(words: string, place: string): TemplateResult {
  return html`<div class="hint" aria-hidden="true" .style=${place}><span part="hint">${words}</span></div>`;
}
