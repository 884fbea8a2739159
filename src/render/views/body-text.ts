/** The text of an event, before it a title that is too long for a heading, and behind it what was said in a call or a meeting. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Description } from '../../words/describe.js';
import { around, fill } from '../../words/compose.js';
import { isCutTitle } from '../../words/kind-words.js';
import type { Locale } from '../../words/locale.js';
import { given, phrase } from './bidi-text.js';
import { formattedText, type LinkLook } from './formatted-text.js';
import { originalLine } from './quote-block.js';

/** Nothing where there is none of them. */
export function bodyText(
  description: Description,
  locale: Locale,
  links?: LinkLook,
): TemplateResult | typeof nothing {
  const own = ownText(description, links);
  const said = talkLines(description, locale);
  return said === nothing ? own : html`${own}${said}`;
}

/** The same without what was said. Without a look of its links the text is in words alone. */
export function ownText({ event, lang }: Description, links?: LinkLook): TemplateResult | typeof nothing {
  const title = isCutTitle(event) ? event.title.trim() : '';
  const { text = '', formattedText: formatted } = event;
  if (title === '' && text === '') return nothing;
  const words = formatted && links ? formattedText(formatted, lang, links) : given(text, lang);
  return html`${title === '' ? nothing : html`<p class="text">${given(title, lang)}</p>`}
  ${text === '' ? nothing : html`<p class="text ${formatted ? 'formatted' : ''}">${words}</p>`}`;
}

/** A line for each quote of a call or a meeting, with whose words it is. */
export function talkLines({ talk, lang }: Description, locale: Locale): TemplateResult | typeof nothing {
  if (talk.length === 0) return nothing;
  const [before, after] = around(locale.chain.quoted, 'text');
  const lines = talk.map((said) => {
    const quote = html`${before}${given(said.text, said.lang ?? lang)}${after}`;
    const template = said.by ? fill(locale.event.account, { heading: said.by }) : '{text}';
    return html`<p class="text said">${phrase(template, 'text', quote, locale)}</p>
      ${originalLine(said, locale)}`;
  });
  return html`${lines}`;
}
