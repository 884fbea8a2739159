/** Probes: unseen elements that wear each colour and font of the theme, so that the computed values can be read. */
import { html, type TemplateResult } from 'lit';
import type { Voice } from '../../layout/metrics.js';
import { lightPalette, type PaletteName } from './palette.js';
import type { SchemeChoice } from './theme.js';

export const probedColours: readonly PaletteName[] = Object.keys(lightPalette) as PaletteName[];
export const probedVoices: readonly Voice[] = ['title', 'second', 'tick', 'context', 'lane', 'count'];

/** One probe for each colour and each voice. */
export function probes(): TemplateResult {
  return html`<div class="probes" aria-hidden="true">
    ${probedColours.map((name) => html`<i class="probe ${name}" data-probe="colour-${name}"></i>`)}
    <i data-probe="size"></i>
    <div class="voices">
      ${probedVoices.map((voice) => html`<i class="voice-${voice}" data-probe="voice-${voice}"></i>`)}
    </div>
  </div>`;
}

/** The probe of the ink that the page gives, beside the root: what the root itself wears hangs on it. */
export function hostProbe({ scheme, own }: SchemeChoice): TemplateResult {
  return html`<div class="probes" aria-hidden="true">
    <i class="host ${own ? `own ${scheme}` : ''}" data-probe="host"></i>
  </div>`;
}
