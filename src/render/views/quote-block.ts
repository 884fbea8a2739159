/** Words as they were said; where they were translated, the translation with its original and its translator. */
import { html, nothing, type TemplateResult } from 'lit';
import { around } from '../../words/compose.js';
import type { Locale } from '../../words/locale.js';
import type { QuoteInWords } from '../../words/talk-words.js';
import { composed, given, phrase } from './bidi-text.js';

/** A quote by itself; `lang` is the language of its event. */
export function quoteBlock(quote: QuoteInWords, lang: string | undefined, locale: Locale): TemplateResult {
  const [before, after] = around(locale.chain.quoted, 'text');
  return html`<blockquote>
    <p>${before}${given(quote.text, quote.lang ?? lang)}${after}</p>
    ${originalLine(quote, locale)}
    ${quote.by ? html`<footer class="second">${given(quote.by, lang)}</footer>` : nothing}
  </blockquote>`;
}

/** Whose translation it is, and what it translates; nothing where it is none. */
export function originalLine(
  { translation, original }: QuoteInWords,
  locale: Locale,
): TemplateResult | typeof nothing {
  if (translation === undefined) return nothing;
  const [before, after] = around(locale.punctuation.brackets, 'text');
  const words =
    original && phrase(locale.translation.original, 'text', given(original.text, original.lang), locale);
  return html`<p class="second">${before}${composed(translation, locale)}${after} ${words ?? nothing}</p>`;
}
