/** The panel in which a person says what the columns of a table are: questions, a choice for each column, and what it leads to. */
import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../words/compose.js';
import type { Locale } from '../../words/locale.js';
import { composed, given } from './bidi-text.js';
import { closeButton } from './details.js';

/** One of several answers. */
export interface MappingChoice {
  readonly value: string;
  readonly label: string;
}

/** A column, with some of its cells. */
export interface MappedColumn {
  readonly name: string;
  readonly field: string;
  readonly samples: readonly string[];
}

/** A column of dates in which day and month could be either way round. */
export interface DayOrderQuestion {
  readonly column: number;
  readonly question: string;
  readonly choices: readonly MappingChoice[];
  readonly chosen: string;
}

/** What the choices lead to. */
export interface MappingPreview {
  readonly counts: string;
  /** The first events, each in words. */
  readonly events: readonly string[];
  /** What cannot be read, each with its row; and how many more there are. */
  readonly unread: readonly string[];
  readonly more: string;
}

/** What is asked, what is chosen, and what a press does. */
export interface MappingContent {
  readonly locale: Locale;
  /** What is not known. */
  readonly open: readonly string[];
  readonly orders: readonly DayOrderQuestion[];
  readonly hasHeader: boolean;
  readonly columns: readonly MappedColumn[];
  readonly choices: readonly MappingChoice[];
  /** Undefined until it is worked out. */
  readonly preview: MappingPreview | undefined;
  /** The mapping as a text that can be copied by keys, where a press could not; and what became of a press. */
  readonly text: string | undefined;
  readonly outcome: string;
  readonly onField: (column: number, field: string) => void;
  readonly onOrder: (column: number, order: string) => void;
  readonly onHeader: (hasHeader: boolean) => void;
  readonly onShow: () => void;
  readonly onCopy: () => void;
  readonly onClose: () => void;
}

/** A labelled region in the place of the details. */
export function mappingPanel(content: MappingContent): TemplateResult {
  const { locale, onClose, onShow, onCopy } = content;
  const { mapping: strings, interface: others } = locale;
  const key = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    onClose();
  };
  return html`<aside
    class="details mapping"
    part="mapping"
    role="region"
    aria-label=${strings.heading}
    tabindex="-1"
    @keydown=${key}
  >
    <div class="details-bar">
      <button type="button" part="button" class="mapping-show" @click=${onShow}>${strings.show}</button>
      <button type="button" part="button" @click=${onCopy}>${strings.copy}</button>
      ${closeButton(others.close, onClose)}
    </div>
    <div class="details-body" tabindex="0" role="group" aria-label=${strings.heading}>
      ${copyField(content)}
      <h2>${strings.heading}</h2>
      ${content.open.map((sentence) => html`<p class="mapping-open">${sentence}</p>`)}
      ${content.orders.map((question) => orderChoice(question, content))} ${previewOf(content)}
      ${columnsOf(content)}
    </div>
  </aside>`;
}

/** Where the page may not write to the clipboard. */
function copyField({ text, outcome, locale }: MappingContent): TemplateResult {
  return html`<p class="second" role="status">${outcome}</p>
    ${
      text === undefined
        ? nothing
        : html`<textarea
            readonly
            rows="5"
            dir="ltr"
            aria-label=${locale.mapping.copy}
            .value=${text}
          ></textarea>`
    }`;
}

function orderChoice(
  { column, question, choices, chosen }: DayOrderQuestion,
  { locale, onOrder }: MappingContent,
): TemplateResult {
  return html`<fieldset>
    <legend>${composed(question, locale)}</legend>
    ${choices.map(
      ({ value, label }) =>
        html`<label
          ><input
            type="radio"
            name=${`order-${column}`}
            .checked=${value === chosen}
            @change=${() => onOrder(column, value)}
          />${label}</label
        >`,
    )}
  </fieldset>`;
}

/** A list of all columns of a table without rows would be as long as that is wide. */
const columnsShown = 100;

function columnsOf(content: MappingContent): TemplateResult {
  const { locale, hasHeader, columns, onHeader } = content;
  return html`<label class="mapping-header"
      ><input
        type="checkbox"
        .checked=${hasHeader}
        @change=${(event: Event) => onHeader((event.currentTarget as HTMLInputElement).checked)}
      />${locale.mapping.firstRow}</label
    >
    <ul class="mapping-columns">
      ${columns.slice(0, columnsShown).map((column, at) => columnItem(column, at, content))}
    </ul>`;
}

function columnItem(
  { name, field, samples }: MappedColumn,
  at: number,
  { locale, choices, onField }: MappingContent,
): TemplateResult {
  const choose = (event: Event): void => onField(at, (event.currentTarget as HTMLSelectElement).value);
  return html`<li>
    <span class="mapping-name">${given(name)}</span>
    <select aria-label=${fill(locale.mapping.column, { column: name })} .value=${field} @change=${choose}>
      ${choices.map(
        ({ value, label }) => html`<option value=${value} ?selected=${value === field}>${label}</option>`,
      )}
    </select>
    <span class="second mapping-samples"
      >${samples.map((sample) => html`<span>${given(sample)}</span>`)}</span
    >
  </li>`;
}

function previewOf({ locale, preview }: MappingContent): TemplateResult {
  const { mapping: strings } = locale;
  return html`<section>
    <h3>${strings.preview}</h3>
    <p role="status">${preview ? composed(preview.counts, locale) : locale.interface.loading}</p>
    ${preview ? eventList(preview.events) : nothing}
    ${
      preview && preview.unread.length > 0
        ? html`<h3>${strings.unread}</h3>
            <ul class="mapping-unread" lang="en" dir="ltr">
              ${preview.unread.map((message) => html`<li>${message}</li>`)}
            </ul>
            ${preview.more ? html`<p class="second">${preview.more}</p>` : nothing}`
        : nothing
    }
  </section>`;
}

function eventList(events: readonly string[]): TemplateResult | typeof nothing {
  if (events.length === 0) return nothing;
  return html`<ol>
    ${events.map((words) => html`<li>${given(words)}</li>`)}
  </ol>`;
}
