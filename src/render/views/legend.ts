/** The legend: what each form on the screen means, and nothing else, in a room that fits all forms of the timeline. */
import { html, nothing, type TemplateResult } from 'lit';
import type { LegendEntry, LegendInput, Shown } from './legend-entry.js';
import { dateEntries, lastingEntries, onceEntries } from './legend-forms.js';
import { amountEntries, countEntry, kindEntries, linkEntries, stateEntries } from './legend-meanings.js';

/**
 * The samples of what is shown; of all that the timeline has where that is left out. It takes the room of all of them
 * either way, so that nothing moves as the window does; with nothing `shown` yet, it is empty.
 */
export function legend(input: LegendInput, shown: Shown | 'nothing' | 'all'): TemplateResult {
  const used = legendEntries(input).filter(({ isUsed }) => isUsed);
  const seen =
    shown === 'all' ? used : shown === 'nothing' ? [] : used.filter(({ isShown }) => isShown(shown));
  const list = html`<ul class="legend" part="legend" aria-label=${input.locale.interface.legend}>
    ${seen.map(({ sample, words, of }) => html`<li class=${of ? `of-${of}` : ''}>${sample}<span>${words}</span></li>`)}
  </ul>`;
  if (shown === 'all') return list;
  return html`<div class="legend-box">
    <div class="legend legend-room" aria-hidden="true">
      ${used.map(
        ({ sample, words, of }) =>
          html`<span class=${of ? `of-${of}` : ''}>${sample}<span>${words}</span></span>`,
      )}
    </div>
    ${seen.length > 0 ? list : nothing}
  </div>`;
}

/** The table of forms: a form is a line here. */
function legendEntries(input: LegendInput): readonly LegendEntry[] {
  return [
    ...onceEntries(input),
    ...lastingEntries(input),
    ...stateEntries(input),
    ...dateEntries(input),
    ...kindEntries(input),
    ...linkEntries(input),
    ...amountEntries(input),
    countEntry(input),
  ];
}
