/** A source in a line: what is cited, with safe links, when it was issued and when it was looked at. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../words/locale.js';
import type { SourceInWords } from '../../words/source-words.js';
import { around, fill } from '../../words/compose.js';
import { composed, given } from './bidi-text.js';

/**
 * The parser checked addresses against the safe schemes; they are used in text nodes and `href` only. `tabindex`: -1
 * where the links are no stops for Tab. With `onPress` the name is a button, and the address stands beside it.
 */
export function sourceLine(
  { text, lang, url, archived, issued, accessed, grade }: SourceInWords,
  locale: Locale,
  tabindex = 0,
  onPress?: () => void,
): TemplateResult {
  const { interface: strings, punctuation } = locale;
  const link = (href: string, words: TemplateResult | string): TemplateResult =>
    html`<a href=${href} part="link" target="_blank" rel="noopener" tabindex=${tabindex}>${words}</a>`;
  const [before, after] = around(punctuation.brackets, 'text');
  const name = given(text, lang);
  return html`${onPress ? pressedName(name, onPress) : url ? link(url, name) : name}
  ${onPress && url ? html`${punctuation.facts}${link(url, html`<bdi dir="ltr">${hostOf(url)}</bdi>`)}` : nothing}
  ${archived ? html` ${before}${link(archived, strings.archived)}${after}` : nothing}
  ${issued ? html`<span class="second"> ${fill(strings.issued, { date: issued })}</span>` : nothing}
  ${accessed ? html`<span class="second"> ${fill(strings.accessed, { date: accessed })}</span>` : nothing}
  ${grade ? html`<span class="second grade">${composed(grade, locale)}</span>` : nothing}`;
}

function pressedName(name: TemplateResult, onPress: () => void): TemplateResult {
  return html`<button type="button" class="link" part="link" @click=${onPress}>${name}</button>`;
}

/** The part of an address that says whose it is; all of it where it has none, as that of a letter box. */
export function hostOf(url: string): string {
  return /^https?:\/\/([^/?#]+)/iu.exec(url)?.[1] ?? url;
}
