/** The text of an event, and before it a title that is too long for a heading. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Description } from '../../words/describe.js';
import { isCutTitle } from '../../words/kind-words.js';
import { given } from './bidi-text.js';

/** Nothing where there is neither. */
export function bodyText({ event, lang }: Description): TemplateResult | typeof nothing {
  const texts = [isCutTitle(event) ? event.title.trim() : '', event.text ?? ''].filter((text) => text !== '');
  return texts.length === 0
    ? nothing
    : html`${texts.map((text) => html`<p class="text">${given(text, lang)}</p>`)}`;
}
