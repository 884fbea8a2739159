/** What an event has in common with others, each as a button that shows those alone. */
import { html, nothing, type TemplateResult } from 'lit';
import type { FacetField } from '../../model/query/facet-terms.js';
import { around, fill } from '../../words/compose.js';
import type { Locale } from '../../words/locale.js';
import { given } from './bidi-text.js';

/** A value of a field, in the words of its event. */
export interface Common {
  readonly field: FacetField;
  readonly value: string;
  readonly words: string;
  /** The language of the words, where they are not those of the interface. */
  readonly lang: string | undefined;
}

/** By field; `data-facet` and `data-value` say what a press asks for. */
export function showOnly(
  common: readonly Common[],
  onClick: (event: Event) => void,
  { facets }: Locale,
): TemplateResult | typeof nothing {
  if (common.length === 0) return nothing;
  const fields = [...new Set(common.map(({ field }) => field))];
  return html`<section class="show-only">
    <h4>${facets.showOnly}</h4>
    <dl class="facts">
      ${fields.map(
        (field) =>
          html`<div>
            <dt>${facets.fields[field]}</dt>
            <dd>
              ${common.filter((each) => each.field === field).map((each) => button(each, onClick, facets.onlyThis))}
            </dd>
          </div>`,
      )}
    </dl>
  </section>`;
}

/** Of each field, so many in a line of a card. */
const mostInLine: Readonly<Partial<Record<FacetField, number>>> = { by: 1, source: 1 };

/** The first of them in one line, for the pointer: no Tab stop, as the details have them all for keys. */
export function showOnlyLine(
  common: readonly Common[],
  onClick: (event: Event) => void,
  { facets, punctuation }: Locale,
): TemplateResult | typeof nothing {
  const nth = ({ field }: Common, i: number): number =>
    common.slice(0, i).filter((other) => other.field === field).length;
  const shown = common.filter((each, i) => nth(each, i) < (mostInLine[each.field] ?? 0));
  if (shown.length === 0) return nothing;
  const [before, after] = around(punctuation.labelled, 'text');
  return html`<p class="second only-line">
    ${fill(before, { label: facets.showOnly })}
    ${shown.map((each, i) => html`${i > 0 ? punctuation.facts : ''}${button(each, onClick, facets.onlyThis, -1)}`)}${after}
  </p>`;
}

function button(
  { field, value, words, lang }: Common,
  onClick: (event: Event) => void,
  onlyThis: string,
  tabIndex: 0 | -1 = 0,
): TemplateResult {
  return html`<button
    type="button"
    class="link"
    part="link"
    tabindex=${tabIndex}
    data-facet=${field}
    data-value=${value}
    aria-label=${fill(onlyThis, { name: words })}
    @click=${onClick}
  >
    ${given(words, lang)}
  </button> `;
}
