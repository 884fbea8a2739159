/** The faults of a document as lists of sentences: errors for everybody, all else for editors. */
import { html, nothing, type TemplateResult } from 'lit';
import type { FaultReport, Severity } from '../../model/fault.js';
import type { Locale } from '../../words/locale.js';
import { countWords, fill, numberWords } from '../../words/compose.js';

const shownFaults = 100;

/** The sentences of the first hundred errors: what was given and could not be read, which readers should know. */
export function errorList({ faults, counts }: FaultReport, locale: Locale): TemplateResult | typeof nothing {
  if (counts.error === 0) return nothing;
  return html`<div class="faults" part="problems">${sentences(faults, counts, 'error', locale)}</div>`;
}

/** What whoever edits the data should look at, behind a disclosure of its own: warnings first, then what was merely kept. */
export function editorList({ faults, counts }: FaultReport, locale: Locale): TemplateResult | typeof nothing {
  const { interface: strings } = locale;
  const count = counts.warning + counts.note;
  if (count === 0) return nothing;
  return html`<details class="faults" part="lint">
    <summary>${countWords(strings.lint, count, locale)}</summary>
    ${sentences(faults, counts, 'warning', locale)}${sentences(faults, counts, 'note', locale)}
  </details>`;
}

/** The first faults of a severity; the faults are asked for only where there are some. */
function sentences(
  faults: FaultReport['faults'],
  counts: FaultReport['counts'],
  severity: Severity,
  locale: Locale,
): TemplateResult | typeof nothing {
  const count = counts[severity];
  const shown = faults.filter((fault) => fault.severity === severity).slice(0, shownFaults);
  if (shown.length === 0) return nothing;
  const words = { shown: numberWords(shown.length, locale), count: numberWords(count, locale) };
  return html`${count > shown.length ? html`<p>${fill(locale.interface.problemsShown, words)}</p>` : nothing}
    <ul>
      ${shown.map(({ message }) => html`<li class=${severity}><bdi>${message}</bdi></li>`)}
    </ul>`;
}
