/** The citation of an event: its text in a field, and what copies it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../words/locale.js';

/** A plain text, or an item of CSL-JSON. */
export type CitationForm = 'text' | 'csl';

/** What is shown of a citation. */
export interface CitationContent {
  readonly locale: Locale;
  readonly text: string;
  /** The language of the text; undefined where it is in none. */
  readonly lang: string | undefined;
  readonly form: CitationForm;
  /** How the last attempt to copy ended. */
  readonly outcome: 'none' | 'copied' | 'not-allowed';
  readonly onCopy: (form: CitationForm) => void;
  readonly onKey: (event: KeyboardEvent) => void;
}

/** The text can be selected and scrolled by keys, whether or not it can be copied by a press. */
export function citation(content: CitationContent): TemplateResult {
  const { locale, text, lang, form, outcome, onCopy, onKey } = content;
  const { citation: strings } = locale;
  const outcomes = { none: '', copied: strings.copied, 'not-allowed': strings.notAllowed };
  return html`<div class="citation" part="citation" role="group" aria-label=${strings.cite} @keydown=${onKey}>
    <textarea
      readonly
      rows="5"
      aria-label=${strings.cite}
      lang=${lang ?? nothing}
      dir=${form === 'csl' ? 'ltr' : 'auto'}
      .value=${text}
    ></textarea>
    <div class="citation-tools">
      <button type="button" part="button" @click=${() => onCopy('text')}>${strings.copy}</button>
      <button type="button" part="button" @click=${() => onCopy('csl')}>${strings.copyCsl}</button>
      <span class="second">${outcomes[outcome]}</span>
    </div>
  </div>`;
}
