/** A bar of 24 pixels: where in the time of the whole list an event lies, and how much of that is sure. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { colourClass, colourOn } from './colour-on.js';
import type { MarkColour } from '../../model/kinds.js';

/** Shares of the whole, 0 to 1. It lies within `from` and `to`; where it lasted for sure, from `sureFrom` to `sureTo`. */
export interface SpanShares {
  readonly from: number;
  readonly to: number;
  readonly sureFrom: number;
  readonly sureTo: number;
}

const width = 24;
const height = 8;
const middle = height / 2;
/** What is shorter is a mark of this width. */
const least = 2;

/** The bounds of an event in a window, each in epoch milliseconds; undefined where nothing bounds it, or there is no window. */
export function spanShares(
  bounds: { readonly [K in 'earliestStart' | 'latestStart' | 'earliestEnd' | 'latestEnd']: number },
  window: { readonly start: number; readonly end: number } | undefined,
): SpanShares | undefined {
  const { earliestStart, latestStart, earliestEnd, latestEnd } = bounds;
  if (!window || !(window.end > window.start) || Number.isNaN(earliestStart)) return undefined;
  const share = (time: number): number =>
    Math.min(1, Math.max(0, (time - window.start) / (window.end - window.start)));
  return {
    from: share(earliestStart),
    to: share(latestEnd),
    sureFrom: share(latestStart),
    sureTo: share(earliestEnd),
  };
}

/** Hidden from assistive technology: the words beside it state the same. */
export function spanBar(shares: SpanShares | undefined, colour: MarkColour): TemplateResult | typeof nothing {
  if (!shares) return nothing;
  const { from, to, sureFrom, sureTo } = shares;
  return html`<svg
    class="span-bar ${colourClass(colour)}"
    ${colourOn(colour)}
    viewBox="0 0 ${width} ${height}"
    width=${width}
    height=${height}
    aria-hidden="true"
  >
    <path class="track" d="M0 ${middle}H${width}"></path>
    ${(to - from) * width <= least ? piece('sure', from, to) : within(from, to)}
    ${sureTo > sureFrom ? piece('sure', sureFrom, sureTo) : ''}
  </svg>`;
}

/** Pale, between two caps. */
function within(from: number, to: number): TemplateResult {
  return svg`${piece('unsure', from, to)}<path class="cap" d="M${from * (width - 1) + 0.5} 0V${height}M${to * (width - 1) + 0.5} 0V${height}"></path>`;
}

function piece(name: 'sure' | 'unsure', from: number, to: number): TemplateResult {
  const size = Math.max(least, (to - from) * width);
  const x = Math.min(width - size, from * width);
  return svg`<rect class=${name} x=${x} y=${middle - 2} width=${size} height="4"></rect>`;
}
