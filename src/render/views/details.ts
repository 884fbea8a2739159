/** The details of one event, pinned beside the drawing: all that is known about it and its sources. */
import { html, nothing, type TemplateResult } from 'lit';
import type { StepInWords } from '../../words/chain-words.js';
import type { LinkInWords } from '../../words/link-words.js';
import type { Description } from '../../words/describe.js';
import type { Locale } from '../../words/locale.js';
import { countWords, fill, joinNames } from '../../words/compose.js';
import { composed, given } from './bidi-text.js';
import { ownText } from './body-text.js';
import {
  account,
  accountsGrid,
  cardHead,
  chips,
  dateLine,
  isSaidOnce,
  opposedLines,
  repeatedLine,
  type CardContent,
} from './card.js';
import { figuresTable } from './figures.js';
import { mediaOnRequest } from './media.js';
import { quoteBlock } from './quote-block.js';
import { showOnly, type Common } from './show-only.js';
import { sourceLine } from './source-line.js';
import { standingLines } from './standing-lines.js';

/** A card with what can be done from it; without `onZoom` the event has no place in the drawing to zoom to. */
export interface DetailsContent extends CardContent {
  readonly onClose: () => void;
  readonly onZoom: (() => void) | undefined;
  /** How many events the disc stands for that this one was opened from; 0 where it stands by itself. */
  readonly listed: number;
  /** Goes back to their list. */
  readonly onList: () => void;
  readonly onSelect: (id: string) => void;
  /** Lists all that a source carried. */
  readonly onSource: (id: string) => void;
  readonly onKey: (event: KeyboardEvent) => void;
  /** Its citation. */
  readonly cited: {
    readonly isOpen: boolean;
    readonly panel: TemplateResult | typeof nothing;
    readonly onToggle: () => void;
  };
  /** The thread in which it stands, as a list; nothing where it stands in none. */
  readonly thread: TemplateResult | typeof nothing;
  /** What it may have in common with others, and what shows those alone. */
  readonly common: readonly Common[];
  readonly onCommon: (event: Event) => void;
  /** Whether media are loaded from where they lie. */
  readonly showsMedia: boolean;
  /** What the page makes of the event, or what the element says of it. */
  readonly body: (own: TemplateResult) => unknown;
}

/** The details as a labelled, non-modal region. */
export function details(content: DetailsContent): TemplateResult {
  const { description, locale, onClose, onZoom, onKey } = content;
  const { interface: strings, punctuation } = locale;
  return html`<aside
    class="details"
    part="details"
    role="region"
    aria-label=${fill(punctuation.labelled, { label: strings.details, text: description.title })}
    tabindex="-1"
    @keydown=${onKey}
  >
    <div class="details-bar">
      ${content.listed > 1 ? html`<button type="button" part="button" @click=${content.onList}>${countWords(strings.allHere, content.listed, locale)}</button>` : nothing}
      ${onZoom ? html`<button type="button" part="button" @click=${onZoom}>${strings.zoomToDate}</button>` : nothing}
      ${citeButton(content)} ${closeButton(strings.close, onClose)}
    </div>
    ${content.cited.panel}
    <div class="details-body" tabindex="0" role="group" aria-label=${strings.details}>
      <slot name="details-before"></slot>
      ${content.body(ownBody(content))}
      <slot name="details-after"></slot>
    </div>
  </aside>`;
}

function ownBody(content: DetailsContent): TemplateResult {
  const { description, locale } = content;
  const { interface: strings } = locale;
  return html`${cardHead(content, true, description.roles.length === 0)}
  ${dateLine(description, locale, true)} ${standingLines(description.standings, locale)}
  ${ownText(description, { tabindex: 0 })} ${accountsOf(content)}
  ${section(locale.media.heading, mediaOnRequest({ description, locale, isLoaded: content.showsMedia }))}
  ${section(locale.figures.heading, figuresTable(description, locale))}
  ${section(strings.whoSaysSo, chainsOf(description, locale))} ${quotesOf(content)}
  ${factsOf(description, locale)} ${linksOf(content)} ${section(locale.threads.heading, content.thread)}
  ${openQuestions(description, locale)} ${sourcesOf(content)}
  ${showOnly(content.common, content.onCommon, locale)}`;
}

function citeButton({ cited, locale }: DetailsContent): TemplateResult {
  return html`<button
    type="button"
    part="button"
    class="cite"
    aria-expanded=${cited.isOpen ? 'true' : 'false'}
    @click=${cited.onToggle}
  >
    ${locale.citation.cite}
  </button>`;
}

/** The button that closes the details. */
export function closeButton(label: string, onClose: () => void): TemplateResult {
  return html`<button type="button" part="button" class="close" aria-label=${label} @click=${onClose}>
    <span aria-hidden="true">✕</span>
  </button>`;
}

function section(heading: string, body: unknown): TemplateResult | typeof nothing {
  return body === nothing
    ? nothing
    : html`<section>
        <h4>${heading}</h4>
        ${body}
      </section>`;
}

function accountsOf({ description, locale }: DetailsContent): TemplateResult {
  const { accounts, otherClaims } = description;
  const { interface: strings } = locale;
  const others = otherClaims.map(
    (claim) =>
      html`${account(claim, locale, !isSaidOnce(claim, description))}${claim.notes.map((note) => html`<p class="second">${composed(note, locale)}</p>`)}`,
  );
  return html`
    ${accounts ? section(strings.bothAccounts, accountsGrid(accounts, locale)) : nothing}
    ${others.length > 0 ? section(accounts ? strings.otherAccounts : strings.claims, html`${others}`) : nothing}
  `;
}

function isSameChain(one: readonly StepInWords[], other: readonly StepInWords[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/**
 * Each chain as an ordered list, nearest the event first; then those who deny it. What stands with both accounts is not
 * repeated.
 */
function chainsOf(description: Description, locale: Locale): TemplateResult | typeof nothing {
  const { accounts, chains, noSource, lang } = description;
  const stated = [...(accounts?.disputed ?? []), ...(accounts?.disputing ?? [])];
  const others = chains.filter((steps) => !stated.some((each) => isSameChain(each.steps, steps)));
  const opposed = accounts ? [] : opposedLines(description, locale);
  if (chains.length === 0)
    return html`${opposed}
      <p class="chain none">${noSource}</p>`;
  if (others.length + opposed.length === 0) return nothing;
  return html`${others.map(
    (steps) =>
      html`<ol class="steps" part="chain">
        ${steps.map((step) => stepRow(step, lang, locale))}
      </ol>`,
  )}
  ${repeatedLine(description, locale)} ${opposed}`;
}

function stepRow(
  { names, part, verb, hedges, quote, quoteLang, translation }: StepInWords,
  lang: string | undefined,
  locale: Locale,
): TemplateResult {
  return html`<li>
    ${composed(names, locale)} <span class="second">${verb === undefined ? part : given(verb, lang)}</span>
    ${chips(hedges, locale)} ${quote ? html`<q>${given(quote, quoteLang ?? lang)}</q>` : nothing}
    ${translation ? html`<span class="second">${composed(translation, locale)}</span>` : nothing}
  </li>`;
}

function quotesOf({ description, locale }: DetailsContent): TemplateResult | typeof nothing {
  const { quotes, lang } = description;
  const blocks = quotes.map((quote) => quoteBlock(quote, lang, locale));
  return section(locale.interface.quotes, blocks.length > 0 ? html`${blocks}` : nothing);
}

/** Roles and further fields, a row each. */
function factsOf(
  { roles, fields, numbers, others, event, basis, lang }: Description,
  locale: Locale,
): TemplateResult | typeof nothing {
  const { interface: strings } = locale;
  const own = (text: string): TemplateResult => given(text, lang);
  const domains: readonly string[] = 'domain' in event ? (event.domain ?? []) : [];
  const tags = event.tags.filter((tag) => !domains.includes(tag));
  const listed = (texts: readonly string[]): TemplateResult =>
    own(joinNames(texts, locale.lang, 'conjunction', 'narrow'));
  const rows = [
    ...roles.map(({ label, names }) => [label, listed(names)] as const),
    ...[...fields, ...numbers].map(({ label, text }) => [label, composed(text, locale)] as const),
    ...(event.place ? [[strings.place, own(event.place.name)] as const] : []),
    ...(tags.length > 0 ? [[strings.tags, listed(tags)] as const] : []),
    ...(basis ? [[strings.dated, composed(basis, locale)] as const] : []),
    ...(event.when?.note ? [[strings.when, own(event.when.note)] as const] : []),
    ...others.map(({ name, text }) => [own(name), own(text)] as const),
  ];
  if (rows.length === 0) return nothing;
  return html`<dl class="facts">
    ${rows.map(
      ([label, words]) =>
        html`<div>
          <dt>${label}</dt>
          <dd>${words}</dd>
        </div>`,
    )}
  </dl>`;
}

function linksOf({ description, locale, onSelect }: DetailsContent): TemplateResult | typeof nothing {
  const items = description.links.map((link) => html`<li>${linkRow(link, locale, onSelect)}</li>`);
  return section(
    locale.interface.links,
    items.length > 0
      ? html`<ul class="links">
          ${items}
        </ul>`
      : nothing,
  );
}

function linkRow(
  { id, label, title, lang, inferred, basis, hedges, note }: LinkInWords,
  locale: Locale,
  onSelect: (id: string) => void,
): TemplateResult {
  return html`<span class="link-label">${label}</span>
    ${id === undefined ? given(title, lang) : html`<button type="button" class="link" part="link" @click=${() => onSelect(id)}>${given(title, lang)}</button>`}
    <span class="second basis ${inferred ? 'inferred' : ''}">${composed(basis, locale)}</span>
    ${chips(hedges, locale)} ${note ? html`<p class="second">${given(note, lang)}</p>` : nothing}`;
}

function openQuestions(
  { event, lang }: Description,
  { interface: strings }: Locale,
): TemplateResult | typeof nothing {
  const items = event.ambiguity.map((sentence) => html`<li>${given(sentence, lang)}</li>`);
  return section(
    strings.openQuestions,
    items.length > 0
      ? html`<ul>
          ${items}
        </ul>`
      : nothing,
  );
}

function sourcesOf({ description, locale, onSource }: DetailsContent): TemplateResult | typeof nothing {
  const { interface: strings } = locale;
  const items = description.sources.map(
    (source) => html`<li>${sourceLine(source, locale, 0, () => onSource(source.id))}</li>`,
  );
  return section(
    strings.sourcesHeading,
    items.length > 0
      ? html`<ul class="sources">
          ${items}
        </ul>`
      : nothing,
  );
}
