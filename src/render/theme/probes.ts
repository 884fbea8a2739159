/** Probes: hidden elements with each colour and font of the theme, from which the computed values are read. */
import { html, type TemplateResult } from 'lit';
import type { Voice } from '../../layout/metrics.js';
import { lightPalette, type PaletteName } from './palette.js';
import type { SchemeChoice } from './theme.js';

/** The colours of which there is a probe: all of the palette, named as in `--at-color-…`. */
export const probedColours: readonly PaletteName[] = Object.keys(lightPalette) as PaletteName[];
/** The voices of which there is a probe: all there are. */
export const probedVoices: readonly Voice[] = ['title', 'second', 'tick', 'context', 'lane', 'count'];

/** One probe for each colour and each font. */
export function probes(): TemplateResult {
  return html`<div class="probes" aria-hidden="true">
    ${probedColours.map((name) => html`<i class="probe ${name}" data-probe="colour-${name}"></i>`)}
    <i data-probe="size"></i>
    <div class="voices">
      ${probedVoices.map((voice) => html`<i class="voice-${voice}" data-probe="voice-${voice}"></i>`)}
    </div>
  </div>`;
}

/** The probe of the inherited text colour, outside the root, because the colours of the root depend on it. */
export function hostProbe({ scheme, own }: SchemeChoice): TemplateResult {
  return html`<div class="probes" aria-hidden="true">
    <i class="host ${own ? `own ${scheme}` : ''}" data-probe="host"></i>
  </div>`;
}
