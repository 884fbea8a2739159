/** What was retracted, corrected or authenticated: struck through where it is taken back, and always with the words beside it. */
import { html, nothing, type TemplateResult } from 'lit';
import { around, capitalise } from '../../words/compose.js';
import type { Locale } from '../../words/locale.js';
import type { StandingInWords } from '../../words/standing-words.js';
import { composed, given } from './bidi-text.js';

/** A line for each: who did it, on which day, and what is said instead; nothing where nothing became of it. */
export function standingLines(
  standings: readonly StandingInWords[],
  locale: Locale,
): TemplateResult | typeof nothing {
  if (standings.length === 0) return nothing;
  return html`${standings.map(
    (standing) => html`<p class="standing" part="standing">${standingLine(standing, locale)}</p>`,
  )}`;
}

function standingLine({ text, said, lang }: StandingInWords, locale: Locale): TemplateResult {
  const words = html`<b>${composed(capitalise(text, locale.lang), locale)}</b>`;
  if (said === '') return words;
  const [before, after] = around(locale.punctuation.labelled, 'label');
  const [colon, end] = around(after, 'text');
  return html`<bdi dir=${locale.direction}>${before}${words}${colon}${given(said, lang)}${end}</bdi>`;
}

/** A text from data, struck through where something retracts it. */
export function struckText(
  text: string,
  lang: string | undefined,
  standings: readonly StandingInWords[],
): TemplateResult {
  const isTakenBack = standings.some(({ type }) => type === 'retracts');
  return isTakenBack ? html`<s>${given(text, lang)}</s>` : given(text, lang);
}
