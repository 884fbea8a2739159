/** The faults of a document as a list of sentences. */
import { html, nothing, type TemplateResult } from 'lit';
import type { FaultReport } from '../../model/fault.js';
import type { Locale } from '../../words/locale.js';
import { fill, numberWords } from '../../words/compose.js';

const shownFaults = 100;

/** The sentences of the first hundred faults; notes on what was merely kept are left out. */
export function faultList({ faults, counts }: FaultReport, locale: Locale): TemplateResult | typeof nothing {
  const { interface: strings } = locale;
  const count = counts.error + counts.warning;
  const shown = faults.filter(({ severity }) => severity !== 'note').slice(0, shownFaults);
  if (count === 0) return nothing;
  const words = { shown: numberWords(shown.length, locale), count: numberWords(count, locale) };
  return html`<div class="faults" part="problems">
    ${count > shown.length ? html`<p>${fill(strings.problemsShown, words)}</p>` : nothing}
    <ul>
      ${shown.map(({ severity, message }) => html`<li class=${severity}><bdi>${message}</bdi></li>`)}
    </ul>
  </div>`;
}
