/** A glyph as inline SVG, in the state that its mark shows: for card, list and legend. */
import { html, svg, type TemplateResult } from 'lit';
import type { MarkState } from '../../layout/scene/scene.js';
import type { MarkColour, Glyph } from '../../model/kinds.js';
import { colourClass, colourOn } from './colour-on.js';
import { glyphData, retractionData, splitData, strikeData } from '../paint/glyphs.js';

/** A 16 px glyph, hidden from assistive technology: the words beside it state the same. What is disputed is a halved diamond, whatever its kind. `size`: how large it is drawn in the same room. */
export function glyphIcon(
  glyph: Glyph,
  colour: MarkColour,
  state: MarkState = 'plain',
  size = 16,
): TemplateResult {
  const path = state === 'disputed' ? splitData : glyphData(glyph);
  // A nested svg clips the filled half of a disputed mark.
  const half = svg`<svg x="-9.5" y="-9.5" width="9.5" height="19" viewBox="-9.5 -9.5 9.5 19"><path class="fill" d=${path}></path></svg>`;
  const strike = svg`<path class="fill" d=${strikeData}></path>`;
  return html`<svg
    class="glyph ${state} ${colourClass(colour)}"
    ${colourOn(colour)}
    viewBox=${viewBoxOf((state === 'disputed' ? 19 : 16) * (16 / size))}
    width="16"
    height="16"
    aria-hidden="true"
  >
    ${bodyOf(path, state)} ${state === 'disputed' ? half : ''} ${state === 'denied' ? strike : ''}
  </svg>`;
}

function bodyOf(path: string, state: MarkState): TemplateResult {
  if (state === 'plain') return svg`<path class="fill" d=${path}></path>`;
  if (state !== 'retracted') return svg`<path class="line" d=${path}></path>`;
  return svg`${above(path)}${below(path)}<path class="fill" d=${retractionData}></path>`;
}

/** What of a glyph lies above the line that strikes it, clear of that on whatever lies behind. */
function above(path: string): TemplateResult {
  return svg`<svg x="-8" y="-8" width="16" height="6.2" viewBox="-8 -8 16 6.2"><path class="fill" d=${path}></path></svg>`;
}

function below(path: string): TemplateResult {
  return svg`<svg x="-8" y="1.8" width="16" height="6.2" viewBox="-8 1.8 16 6.2"><path class="fill" d=${path}></path></svg>`;
}

function viewBoxOf(side: number): string {
  return `${-side / 2} ${-side / 2} ${side} ${side}`;
}
