/** Probes: hidden elements with each colour and font of the theme, from which the computed values are read. */
import type { TemplateResult } from 'lit';
import type { DirectiveResult } from 'lit/directive.js';
import { html } from './blankless-html.js';
import { probedColours, probedVoices } from '../theme/probes.js';
import type { SchemeChoice } from '../theme/theme.js';
import { elements } from './elements.js';

/** One probe for each colour and each font. */
export function probes(): TemplateResult {
  return html`<div class="probes" aria-hidden="true">
    ${probesOf(probedColours, (name) => [`probe ${name}`, `colour-${name}`])}
    <i data-probe="size"></i>
    <div class="voices">${probesOf(probedVoices, (voice) => [`voice-${voice}`, `voice-${voice}`])}</div>
  </div>`;
}

function probesOf<T extends string>(
  names: readonly T[],
  attributesOf: (name: T) => readonly [classes: string, probe: string],
): DirectiveResult {
  return elements(
    'i',
    names,
    (name) => name,
    (name) => {
      const [classes, probe] = attributesOf(name);
      return { attributes: { class: classes, 'data-probe': probe } };
    },
  );
}

/** The probe of the inherited text colour, outside the root, because the colours of the root depend on it. */
export function hostProbe({ scheme, own }: SchemeChoice): TemplateResult {
  return html`<div class="probes" aria-hidden="true">
    <i class="host ${own ? `own ${scheme}` : ''}" data-probe="host"></i>
  </div>`;
}
