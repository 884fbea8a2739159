/** Needles over a drawing, and on the overview: they move with the window, and are hidden from assistive technology, which reads the options. */
import { html, type TemplateResult } from 'lit';
import type { Needle } from '../../layout/scene/needle.js';
import { scaled } from './box-style.js';
import { glyphIcon } from './glyph-icon.js';
import type { Look } from './look.js';

/** A glyph over a line; before a whisker where the date is vague. */
export function needle({ row, x, y, width, height, lines, whisker }: Needle, look: Look): TemplateResult {
  const top = y + height / 2;
  return html`<div class="needle" part="needle" aria-hidden="true">
    ${lines.map(
      (line) =>
        html`<i
          class="needle-line"
          .style=${`inset-inline-start:${scaled(line.x - 1)};top:${scaled(line.y0)};block-size:${scaled(line.y1 - line.y0)}`}
        ></i>`,
    )}
    ${
      whisker
        ? html`<i
            class="needle-whisker"
            .style=${`inset-inline-start:${scaled(whisker.x0)};inline-size:${scaled(whisker.x1 - whisker.x0)};top:${scaled(top - 1)}`}
          ></i>`
        : ''
    }
    <span
      class="needle-glyph"
      data-row=${row}
      .style=${`inset-inline-start:${scaled(x)};top:${scaled(y)};inline-size:${scaled(width)};block-size:${scaled(height)}`}
      >${glyphIcon(look.glyph, look.colour, look.state)}</span
    >
  </div>`;
}

/** Where an event is in all of time; pixels from the inline start of the overview. */
export function overviewNeedle(x: number): TemplateResult {
  return html`<i
    class="overview-needle"
    aria-hidden="true"
    .style=${`inset-inline-start:${Math.round(x)}px`}
  ></i>`;
}

/** The span of time that is being chosen, with its dates. */
export function spanBand(
  span: { readonly x: number; readonly width: number; readonly y: number; readonly height: number },
  words: string,
): TemplateResult {
  const box = `inset-inline-start:${scaled(span.x)};inline-size:${scaled(span.width)};top:${scaled(span.y)};block-size:${scaled(span.height)}`;
  return html`<div class="span" part="span" aria-hidden="true" .style=${box}>
    ${words ? html`<span>${words}</span>` : ''}
  </div>`;
}
