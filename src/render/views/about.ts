/** What a document states about itself, and its faults: for the disclosure on screen, and for print. */
import { html, nothing, type TemplateResult } from 'lit';
import { eraDate } from '../../words/era-words.js';
import { writtenDateWords } from '../../words/date-words.js';
import type { Locale } from '../../words/locale.js';
import { isolated } from '../../util/bidi.js';
import type { TimelineHeader } from '../../model/header.js';
import type { Disclosed } from '../../model/timeline.js';
import { countWords, fill } from '../../words/compose.js';
import { composed, given } from './bidi-text.js';
import { editorList, errorList } from './fault-list.js';

/** Description, method, corrections, errors, and what editors should look at. */
export function aboutOnScreen(timeline: Disclosed, locale: Locale): TemplateResult {
  return html`${aboutWords(timeline, locale)} ${editorList(timeline.faults, locale)}`;
}

/** Description, method, corrections and errors. */
export function aboutWords({ header, faults }: Disclosed, locale: Locale): TemplateResult {
  const { interface: strings, punctuation } = locale;
  const runIn = (heading: string): TemplateResult => html`<b>${fill(punctuation.runIn, { heading })}</b>`;
  return html`${header.description ? html`<p>${given(header.description, header.lang)}</p>` : nothing}
  ${header.method ? html`<p>${runIn(strings.method)} ${given(header.method, header.lang)}</p>` : nothing}
  ${header.corrections.map(
    ({ on, text }) =>
      html`<p>${runIn(strings.corrections)} ${correctionWords(on, text, header.timeZone, locale)}</p>`,
  )}
  ${erasWords(header, locale)} ${errorList(faults, locale)}`;
}

/** So many periods are listed; of more it is said how many they are. */
const mostPeriods = 300;

/** Drawn or not, in the order in which they are given. */
function erasWords(header: TimelineHeader, locale: Locale): TemplateResult | typeof nothing {
  const { eras = [], lang } = header;
  if (eras.length === 0) return nothing;
  const { interface: strings, punctuation } = locale;
  const more = eras.length - mostPeriods;
  return html`<p><b>${fill(punctuation.runIn, { heading: strings.periods })}</b></p>
    <ul>
      ${eras.slice(0, mostPeriods).map(
        (era) =>
          html`<li>
            ${given(era.label, lang)}
            <span class="second">${composed(eraDate(era, header, locale), locale)}</span>
          </li>`,
      )}
      ${more > 0 ? html`<li class="second">${countWords(strings.morePeriods, more, locale)}</li>` : nothing}
    </ul>`;
}

function correctionWords(on: string, text: string, zone: string, locale: Locale): TemplateResult {
  const date = writtenDateWords(on, { locale, zone });
  const words = { date, text: isolated(text, locale.direction) };
  return composed(fill(locale.interface.correction, words), locale);
}
