/** Words apart from those around them: texts from data in their language, and what a locale has put together. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../words/locale.js';
import { around } from '../../words/compose.js';

/** A text from data, which runs its own way; `lang` is its language, where that is known. */
export function given(text: string, lang?: string): TemplateResult {
  return html`<bdi lang=${lang ?? nothing}>${text}</bdi>`;
}

/** Words of a locale, with or without texts from data among them: they run the way of the locale, wherever they stand. */
export function composed(text: string, { direction }: Locale): TemplateResult {
  return html`<bdi dir=${direction}>${text}</bdi>`;
}

/** A phrase of a locale with more than text in one of its places; the phrase runs the way of the locale. */
export function phrase(
  template: string,
  place: string,
  content: TemplateResult,
  { direction }: Locale,
): TemplateResult {
  const [before, after] = around(template, place);
  return html`<bdi dir=${direction}>${before}${content}${after}</bdi>`;
}
