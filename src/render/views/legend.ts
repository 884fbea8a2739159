/** The legend: what each form on the screen means, and nothing else, in a room that fits all forms of the timeline. */
import { nothing, type TemplateResult } from 'lit';
import { html } from './blankless-html.js';
import { fill } from '../../words/compose.js';
import type { Locale } from '../../words/locale.js';
import { elements, type ElementContent } from './elements.js';
import type { LegendEntry, LegendInput, Shown } from './legend-entry.js';
import { dateEntries, lastingEntries, onceEntries } from './legend-forms.js';
import { sampleWidth } from './legend-samples.js';
import { sizeEntries } from './legend-sizes.js';
import {
  amountEntries,
  countEntry,
  kindEntries,
  linkEntries,
  reportEntry,
  stateEntries,
} from './legend-meanings.js';
import { usedForms } from './used-forms.js';

/** Between a sample and its words, as in the stylesheet. */
const gap = 5;

/**
 * The samples of what is shown, of the forms that a timeline has. It takes the room of all of them either way, so that
 * nothing moves as the window does; with nothing `shown` yet, it is empty.
 */
export function legend(
  used: readonly LegendEntry[],
  locale: Locale,
  shown: Shown | 'nothing' | 'all',
): TemplateResult {
  const seen =
    shown === 'all' ? used : shown === 'nothing' ? [] : used.filter(({ isShown }) => isShown(shown));
  const list = html`<ul class="legend" part="legend" aria-label=${locale.interface.legend}>
    ${seen.map((entry) => html`<li class=${classOf(entry)}>${typeof shown === 'string' ? formOf(entry) : pressable(entry, shown, locale)}</li>`)}
  </ul>`;
  if (shown === 'all') return list;
  return html`<div class="legend-box">
    <div class="legend legend-room" aria-hidden="true">
      ${elements('span', used, ({ words }) => words, roomOf)}
    </div>
    ${seen.length > 0 ? list : nothing}
  </div>`;
}

function classOf({ of, facet }: LegendEntry): string {
  return `${of ? `of-${of}` : ''} ${facet ? 'of-facet' : ''}`;
}

function formOf({ sample, sampleOf, words }: LegendEntry, shown?: Shown): TemplateResult {
  return html`${shown && sampleOf ? sampleOf(shown) : sample}<span>${words}</span>`;
}

/** What is a kind or a state filters; the search answers presses on `data-facet`. No Tab stop: the panel of filters has the same for keys. */
function pressable(entry: LegendEntry, shown: Shown, { facets }: Locale): TemplateResult {
  if (!entry.facet) return formOf(entry, shown);
  const [field, value] = entry.facet;
  return html`<button
    type="button"
    tabindex="-1"
    data-facet=${field}
    data-value=${value}
    aria-label=${fill(facets.onlyThis, { name: entry.words })}
  >
    ${formOf(entry, shown)}
  </button>`;
}

/** The room of an entry, which nobody sees: its words after as much as its sample takes up. */
function roomOf(entry: LegendEntry): ElementContent {
  const { width = sampleWidth, words } = entry;
  const style = width === 0 ? '' : `padding-inline-start:${width + gap}px`;
  return { attributes: { class: classOf(entry) }, style, text: words };
}

/** The forms that a timeline has, out of the table of all: a form is a line here. */
export function usedEntries(given: Omit<LegendInput, 'forms'>): readonly LegendEntry[] {
  const input = { ...given, forms: usedForms(given.timeline.columns) };
  const all = [
    ...onceEntries(input),
    ...lastingEntries(input),
    ...stateEntries(input),
    ...dateEntries(input),
    ...kindEntries(input),
    ...linkEntries(input),
    ...sizeEntries(input),
    ...amountEntries(input),
    reportEntry(input),
    countEntry(input),
  ];
  return all.filter(({ isUsed }) => isUsed);
}
