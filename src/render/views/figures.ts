/** The figures that accounts give: a small table in details and in print, one line elsewhere. */
import { html, nothing, type TemplateResult } from 'lit';
import { capitalise } from '../../words/compose.js';
import { joinSentences } from '../../words/join-sentences.js';
import type { Description } from '../../words/describe.js';
import type { FiguresOfAccount } from '../../words/figure-words.js';
import type { Locale } from '../../words/locale.js';
import { composed, given } from './bidi-text.js';

/** A row for each account: who says so, on which day, and each of its figures; one that was retracted is struck through. */
export function figuresTable(
  { figures, lang }: Pick<Description, 'figures' | 'lang'>,
  locale: Locale,
): TemplateResult | typeof nothing {
  if (!figures) return nothing;
  const { figures: strings, interface: words } = locale;
  return html`<table class="figures" part="figures">
    <thead>
      <tr>
        <th scope="col">${words.columns.source}</th>
        <th scope="col">${strings.day}</th>
        ${figures.labels.map((label) => html`<th scope="col">${given(capitalise(label, locale.lang), lang)}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${figures.accounts.map((account) => accountRow(account, locale))}
    </tbody>
  </table>`;
}

function accountRow({ by, day, isRetracted, texts }: FiguresOfAccount, locale: Locale): TemplateResult {
  const { accounts, standing } = locale;
  const cell = (text: string): TemplateResult =>
    isRetracted && text !== ''
      ? html`<s>${composed(text, locale)}</s> <span class="second">${standing.plain.retracts}</span>`
      : composed(text, locale);
  return html`<tr>
    <th scope="row">${composed(capitalise(by || accounts.nobody, locale.lang), locale)}</th>
    <td class="day">${composed(day, locale)}</td>
    ${texts.map((text) => html`<td>${cell(text)}</td>`)}
  </tr>`;
}

/** The same in a line, as it is spoken. */
export function figuresLine(
  { figures }: Pick<Description, 'figures'>,
  locale: Locale,
): TemplateResult | typeof nothing {
  if (!figures) return nothing;
  const sentences = figures.sentences.map((sentence) => capitalise(sentence, locale.lang));
  const words = sentences.length === 1 ? sentences.join('') : joinSentences(sentences, locale);
  return html`<p class="second numbers">${composed(words, locale)}</p>`;
}
