/** What a list unfolds of an event on request: its date in full, further claims, links, open questions, sources. */
import { html, nothing, type TemplateResult } from 'lit';
import { hedgedWords } from '../../words/chain-words.js';
import type { Description } from '../../words/describe.js';
import type { LinkInWords } from '../../words/link-words.js';
import type { Locale } from '../../words/locale.js';
import { around, capitalise, countWords, fill } from '../../words/compose.js';
import { composed, given, phrase } from './bidi-text.js';
import { accountsGrid, claimsList, numbersLine } from './card.js';
import type { ListContent, ListItem } from './list-content.js';
import { mediaList } from './media.js';
import { sourceLine } from './source-line.js';

/** A native disclosure; nothing where there is nothing to unfold. */
export function listMore(
  item: ListItem,
  content: ListContent,
  tabindex: number,
): TemplateResult | typeof nothing {
  const { description } = item;
  const { locale, handlers } = content;
  const parts = [
    dateInFull(item, locale),
    numbersLine(description, locale),
    accountsOf(item, locale),
    claimsList(
      description.otherClaims.filter(({ standings }) => standings.length === 0),
      locale,
    ),
    ...description.links.map((link) => linkLine(link, locale, tabindex)),
    openQuestions(description, locale),
    mediaOf(description, content, tabindex),
    sourcesOf(description, content, tabindex),
  ].filter((part) => part !== nothing);
  if (parts.length === 0) return nothing;
  return html`<details
    class="list-more"
    part="list-more"
    data-unfolds=${description.id}
    ?open=${content.isUnfolded(description.id)}
    @toggle=${handlers.toggle}
  >
    <summary tabindex=${tabindex}>
      ${locale.interface.unfold}<span class="unseen">${counted(description, locale)}</span>
    </summary>
    <div class="list-aside second">${parts}</div>
  </details>`;
}

/** Both accounts of a dispute that stand unfolded with another event. */
function accountsOf(
  { description: { accounts }, thread }: ListItem,
  locale: Locale,
): TemplateResult | typeof nothing {
  return accounts && thread.isDisputedElsewhere ? accountsGrid(accounts, locale) : nothing;
}

/** "1 linked event · 2 sources" for those who do not see what they would unfold. */
function counted({ linkedEvents, sources }: Description, locale: Locale): string {
  const { interface: strings, punctuation } = locale;
  const counts = [
    linkedEvents > 0 ? countWords(strings.linked, linkedEvents, locale) : '',
    sources.length > 0 ? countWords(strings.sources, sources.length, locale) : '',
  ];
  return counts
    .filter(Boolean)
    .map((count) => `${punctuation.facts}${count}`)
    .join('');
}

/** The date in all its words, and in those of the source. */
function dateInFull(
  { dateInFull: date, description }: ListItem,
  locale: Locale,
): TemplateResult | typeof nothing {
  const { asWritten: written, lang, reported, known } = description;
  if (date === '' && !written && !reported && !known) return nothing;
  return html`<p>
    ${date ? html`<bdi class="date" dir=${locale.direction}>${capitalise(date, locale.lang)}</bdi>` : nothing}
    ${written ? phrase(locale.interface.asWritten, 'text', given(written, lang), locale) : nothing}
    ${reported ? composed(capitalise(reported, locale.lang), locale) : nothing}
    ${known ? composed(capitalise(known, locale.lang), locale) : nothing}
  </p>`;
}

/** The sentence of a link; its title leads there, and breaks across lines as a button would not. */
function linkLine(
  { id, label, title, lang, basis, hedges, note }: LinkInWords,
  locale: Locale,
  tabindex: number,
): TemplateResult {
  const noted = hedgedWords(basis, hedges, locale);
  const [before, after] = around(locale.links.sentence, 'title');
  const filled = (part: string): string => fill(part, { label, basis: noted });
  const link =
    id === undefined
      ? given(title, lang)
      : html`<span class="follow" part="link" role="link" tabindex=${tabindex} data-follow=${id}
          >${given(title, lang)}</span
        >`;
  return html`<p>
    <bdi dir=${locale.direction}>${filled(before)}${link}${filled(after)}</bdi>
    ${note ? given(note, lang) : nothing}
  </p>`;
}

/** Nothing is loaded of what is folded. */
function mediaOf(
  description: Description,
  { locale, isUnfolded, showsMedia }: ListContent,
  tabindex: number,
): TemplateResult | typeof nothing {
  const isLoaded = showsMedia && isUnfolded(description.id);
  const list = mediaList({ ...{ description, locale, isLoaded, tabindex } });
  return list === nothing
    ? nothing
    : html`<div>
        <p class="aside-label">${locale.media.heading}</p>
        ${list}
      </div>`;
}

function openQuestions(
  { event, lang }: Description,
  { interface: strings }: Locale,
): TemplateResult | typeof nothing {
  if (event.ambiguity.length === 0) return nothing;
  return html`<div>
    <p class="aside-label">${strings.openQuestions}</p>
    ${event.ambiguity.map((sentence) => html`<p>${given(sentence, lang)}</p>`)}
  </div>`;
}

/** Their numbers among the notes below the list; in full where there are too many for notes. */
function sourcesOf(
  { sources }: Description,
  { locale, notes }: ListContent,
  tabindex: number,
): TemplateResult | typeof nothing {
  if (sources.length === 0) return nothing;
  const number = (id: string): number => notes.findIndex((note) => note.id === id) + 1;
  const label = html`<span class="aside-label">${locale.interface.sourcesHeading}</span>`;
  if (notes.length === 0)
    return html`<div>
      <p>${label}</p>
      ${sources.map((source) => html`<p>${sourceLine(source, locale, tabindex)}</p>`)}
    </div>`;
  return html`<p>
    ${label}
    ${sources.map(({ id, text }) => html`<button type="button" class="note" part="link" tabindex=${tabindex} data-note=${number(id)}>[${number(id)}]<span class="unseen">${composed(text, locale)}</span></button>`)}
  </p>`;
}
