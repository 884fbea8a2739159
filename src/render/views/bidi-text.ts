/** Text with its own direction and language: texts from data, and phrases of a locale. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../words/locale.js';
import { around } from '../../words/compose.js';
import { textPieces } from '../../util/text-pieces.js';

/** A text that is longer is laid out piece by piece, as these come into view: a million letters take a second or two. */
const longest = 10_000;

/** A text from data, with its own direction; `lang` is its language, where that is known. */
export function given(text: string, lang?: string): TemplateResult {
  return html`<bdi lang=${lang ?? nothing}>${inPieces(text)}</bdi>`;
}

/** A text to stand within others: a long one in the pieces in which it is laid out. */
export function inPieces(text: string): string | readonly TemplateResult[] {
  if (text.length <= longest) return text;
  return textPieces(text, longest / 2).map((piece) => html`<span class="piece">${piece}</span>`);
}

/** Words of a locale, perhaps with texts from data in them, in the direction of the locale. */
export function composed(text: string, { direction }: Locale): TemplateResult {
  return html`<bdi dir=${direction}>${text}</bdi>`;
}

/** A phrase of a locale with a template in one of its places, in the direction of the locale. */
export function phrase(
  template: string,
  place: string,
  content: TemplateResult,
  { direction }: Locale,
): TemplateResult {
  const [before, after] = around(template, place);
  return html`<bdi dir=${direction}>${before}${content}${after}</bdi>`;
}
