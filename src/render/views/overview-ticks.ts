/** The ticks of matches on the overview. */
import { html, type TemplateResult } from 'lit';

/** One path for all of them; pixels from the inline start, which is the right where the text runs so. */
export function overviewTicks(
  pixels: readonly number[],
  { width, height }: { readonly width: number; readonly height: number },
  direction: 'ltr' | 'rtl',
): TemplateResult {
  const path = pixels.map((x) => `M${direction === 'rtl' ? width - x - 2 : x} 0h2v6h-2z`).join('');
  return html`<svg class="overview-ticks" aria-hidden="true" viewBox="0 0 ${width} ${height}">
    <path d=${path}></path>
  </svg>`;
}
