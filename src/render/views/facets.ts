/** The panel of filters: for each field its values with counts, each let pass or not, or alone. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Facet, FacetValue } from '../../layout/search/facet-counts.js';
import { each } from './each.js';
import { kindDefinition } from '../../model/kinds.js';
import { isChosen, type FacetChoice, type FacetField } from '../../model/query/facet-terms.js';
import { searchedText } from '../../model/query/needles.js';
import type { Timeline } from '../../model/timeline.js';
import { countWords, fill, numberWords } from '../../words/compose.js';
import { facetValueWords } from '../../words/facet-words.js';
import type { Locale } from '../../words/locale.js';
import { composed, given } from './bidi-text.js';
import { closeButton } from './details.js';
import { glyphIcon } from './glyph-icon.js';

/** A field as it is listed: what the query says of it, and how many of its values are shown. */
export interface ListedFacet extends Facet {
  readonly choice: FacetChoice;
  readonly listed: number;
}

/** What can be chosen, and what a press does. */
export interface FacetContent {
  readonly locale: Locale;
  readonly timeline: Timeline;
  /** Nothing is counted yet. */
  readonly isCounting: boolean;
  readonly facets: readonly ListedFacet[];
  /** What is looked for among the values; whether they are so many that there is a field for it. */
  readonly wanted: string;
  readonly canFind: boolean;
  readonly onFind: (words: string) => void;
  readonly onToggle: (field: FacetField, value: FacetValue) => void;
  readonly onOnly: (field: FacetField, value: FacetValue) => void;
  readonly onMore: (field: FacetField) => void;
  /** Undefined where nothing is left out. */
  readonly onShowAll: (() => void) | undefined;
  readonly onClose: () => void;
}

/** A labelled region in the place of the details; each field is a group of checkboxes. */
export function facetPanel(content: FacetContent): TemplateResult {
  const { locale, isCounting, onShowAll, onClose } = content;
  const facets = content.facets
    .map((facet) => withWanted(facet, content))
    .filter((facet) => isWorthChoosing(facet, content));
  const { facets: strings, interface: others } = locale;
  const key = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    onClose();
  };
  return html`<aside
    class="details facets"
    part="facets"
    role="region"
    aria-label=${strings.filter}
    tabindex="-1"
    @keydown=${key}
  >
    <div class="details-bar">
      <button type="button" part="button" ?disabled=${onShowAll === undefined} @click=${onShowAll}>
        ${strings.showAll}
      </button>
      ${closeButton(others.close, onClose)}
    </div>
    <div class="details-body">
      ${isCounting ? html`<p class="second">${strings.counting}</p>` : nothing}
      ${content.canFind ? findField(facets, content) : nothing}
      ${facets.map((facet) => group(facet, content))}
    </div>
  </aside>`;
}

/** A field that narrows the values of all fields, and how many are left. Esc empties it first. */
function findField(facets: readonly ListedFacet[], { locale, wanted, onFind }: FacetContent): TemplateResult {
  const { find, found } = locale.facets;
  const key = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || wanted === '') return;
    event.preventDefault();
    onFind('');
  };
  const count = facets.reduce((sum, { values, more }) => sum + values.length + more, 0);
  return html`<div class="facet-find">
    <input
      type="search"
      aria-label=${find}
      placeholder=${find}
      .value=${wanted}
      @input=${(event: Event) => onFind((event.currentTarget as HTMLInputElement).value)}
      @keydown=${key}
    />
    <span class="second" role="status">${wanted === '' ? '' : countWords(found, count, locale)}</span>
  </div>`;
}

/** Kinds and states are called as the locale calls them. */
function withWanted(facet: ListedFacet, { wanted, timeline, locale }: FacetContent): ListedFacet {
  const { field, values } = facet;
  const words = searchedText(wanted);
  if (words === '' || (field !== 'kind' && field !== 'is')) return facet;
  const isWanted = ({ value }: FacetValue): boolean =>
    searchedText(facetValueWords(value, field, timeline, locale)).includes(words);
  return { ...facet, values: values.filter(isWanted) };
}

/** One value that everything has cannot be chosen, unless the query names it or it was looked for. */
function isWorthChoosing({ values, choice }: ListedFacet, { wanted }: FacetContent): boolean {
  if (wanted !== '') return values.length > 0;
  return values.length > 1 || choice.only.length + choice.without.length > 0;
}

function group(facet: ListedFacet, content: FacetContent): TemplateResult {
  const { field, values, listed, more, choice } = facet;
  const { locale, onMore } = content;
  const isNamed = (value: FacetValue): boolean =>
    choice.only.length + choice.without.length > 0 && isChosen(choice, value) === choice.only.length > 0;
  const shown = values.filter((value, i) => i < listed || isNamed(value));
  const hidden = values.length - shown.length;
  return html`<fieldset>
    <legend>${locale.facets.fields[field]}</legend>
    <ul>
      ${each(
        shown,
        ({ value }) => value,
        (value) => item(field, value, isChosen(choice, value), content),
      )}
    </ul>
    ${
      hidden > 0
        ? html`<button type="button" class="link" part="link" @click=${() => onMore(field)}>
            ${fill(locale.facets.more, { count: numberWords(hidden + more, locale) })}
          </button>`
        : more > 0
          ? html`<p class="second">${fill(locale.facets.more, { count: numberWords(more, locale) })}</p>`
          : nothing
    }
  </fieldset>`;
}

function item(
  field: FacetField,
  value: FacetValue,
  checked: boolean,
  { locale, timeline, onToggle, onOnly }: FacetContent,
): TemplateResult {
  const words = facetValueWords(value.value, field, timeline, locale);
  // What a person has pressed follows the query, as all else does.
  const toggle = (event: Event): void => {
    onToggle(field, value);
    (event.currentTarget as HTMLInputElement).checked = checked;
  };
  return html`<li class=${value.count === 0 ? 'none' : ''}>
    <label
      ><input type="checkbox" .checked=${checked} @change=${toggle} />${kindGlyph(field, value, timeline)}
      <span class="facet-name"
        >${field === 'is' || field === 'kind' ? composed(words, locale) : given(words, timeline.header.lang)}</span
      >
      <span class="facet-count">${numberWords(value.count, locale)}</span></label
    ><button
      type="button"
      class="link"
      part="link"
      aria-label=${fill(locale.facets.onlyThis, { name: words })}
      @click=${() => onOnly(field, value)}
    >
      ${locale.facets.only}
    </button>
  </li>`;
}

function kindGlyph(
  field: FacetField,
  { value }: FacetValue,
  { header }: Timeline,
): TemplateResult | typeof nothing {
  if (field !== 'kind') return nothing;
  const { glyph, colour } = kindDefinition(header.kinds, value);
  return glyphIcon(glyph, colour);
}
