/** The details of one event, pinned beside the drawing: everything that is known of it and of how it is known. */
import { html, nothing, type TemplateResult } from 'lit';
import type { StepInWords } from '../model/chain-words.js';
import type { Quote, TimelineEvent } from '../model/event.js';
import type { LinkInWords } from '../model/link-words.js';
import type { SourceInWords } from '../model/source-words.js';
import type { Description } from '../model/describe.js';
import type { Locale } from '../model/locale.js';
import { fill } from '../model/words.js';
import { account, accountsGrid, cardHead, chips, dateLine, type CardContent } from './card.js';

export interface DetailsContent extends CardContent {
  readonly nameOf: (id: string) => string;
  readonly onClose: () => void;
  readonly onZoom: (() => void) | undefined;
  readonly onSelect: (id: string) => void;
  readonly onKey: (event: KeyboardEvent) => void;
}

/** The details as a labelled, non-modal region. */
export function details(content: DetailsContent): TemplateResult {
  const { description, locale, onClose, onZoom, onKey } = content;
  const { interface: strings } = locale;
  return html`<aside
    class="details"
    part="details"
    role="region"
    aria-label="${strings.details}: ${description.title}"
    tabindex="-1"
    @keydown=${onKey}
  >
    <div class="details-bar">
      ${onZoom ? html`<button type="button" part="button" @click=${onZoom}>${strings.zoomToDate}</button>` : nothing}
      <button type="button" part="button" class="close" aria-label=${strings.close} @click=${onClose}>
        <span aria-hidden="true">✕</span>
      </button>
    </div>
    <div class="details-body" tabindex="0" role="group" aria-label=${strings.details}>
      ${cardHead(content, true)} ${dateLine(description, locale)} ${textOf(description)}
      ${accountsOf(content)} ${section(strings.whoSaysSo, chainsOf(description, locale))} ${quotesOf(content)}
      ${factsOf(description, locale)} ${linksOf(content)} ${openQuestions(description, locale)}
      ${sourcesOf(description, locale)}
    </div>
  </aside>`;
}

function section(heading: string, body: TemplateResult | typeof nothing): TemplateResult | typeof nothing {
  return body === nothing
    ? nothing
    : html`<section>
        <h4>${heading}</h4>
        ${body}
      </section>`;
}

function textOf({ event }: Description): TemplateResult | typeof nothing {
  return event.text
    ? html`<p class="text" lang=${event.lang ?? nothing}><bdi>${event.text}</bdi></p>`
    : nothing;
}

function accountsOf({ description, locale }: DetailsContent): TemplateResult {
  const { accounts, otherClaims } = description;
  const { interface: strings } = locale;
  const others = otherClaims.map(
    (claim) =>
      html`${account(claim)}${claim.notes.map((note) => html`<p class="second"><bdi>${note}</bdi></p>`)}`,
  );
  return html`
    ${accounts ? section(strings.bothAccounts, accountsGrid(accounts)) : nothing}
    ${others.length > 0 ? section(accounts ? strings.otherAccounts : strings.claims, html`${others}`) : nothing}
  `;
}

/** Each chain as an ordered list: nearest the event first. */
function chainsOf({ chains }: Description, { event }: Locale): TemplateResult {
  if (chains.length === 0) return html`<p class="chain none">${event.noSource}</p>`;
  return html`${chains.map(
    (steps) =>
      html`<ol class="steps" part="chain">
        ${steps.map(stepRow)}
      </ol>`,
  )}`;
}

function stepRow({ names, part, verb, hedges, quote }: StepInWords): TemplateResult {
  return html`<li>
    <bdi>${names}</bdi>
    <span class="second">${verb ?? part}</span> ${chips(hedges)}
    ${quote ? html`<q><bdi>${quote}</bdi></q>` : nothing}
  </li>`;
}

function quotesOf({
  description: { event },
  locale,
  nameOf,
}: DetailsContent): TemplateResult | typeof nothing {
  const quotes = event.quotes.map((quote) => quoteBlock(quote, event, nameOf));
  return section(locale.interface.quotes, quotes.length > 0 ? html`${quotes}` : nothing);
}

function quoteBlock(quote: Quote, event: TimelineEvent, nameOf: (id: string) => string): TemplateResult {
  const lang = quote.lang ?? event.lang ?? nothing;
  return html`<blockquote lang=${lang}>
    <p><bdi>“${quote.text}”</bdi></p>
    ${quote.by ? html`<footer class="second"><bdi>${nameOf(quote.by)}</bdi></footer>` : nothing}
  </blockquote>`;
}

/** Roles and further fields, a row each. */
function factsOf(
  { roles, fields, event, basis }: Description,
  { interface: strings }: Locale,
): TemplateResult | typeof nothing {
  const rows = [
    ...roles.map(({ label, names }) => [label, names.join(', ')] as const),
    ...fields.map(({ label, text }) => [label, text] as const),
    ...(event.place ? [[strings.place, event.place.name] as const] : []),
    ...(event.tags.length > 0 ? [[strings.tags, event.tags.join(', ')] as const] : []),
    ...(basis ? [[strings.dated, basis] as const] : []),
    ...(event.when?.note ? [[strings.when, event.when.note] as const] : []),
  ];
  if (rows.length === 0) return nothing;
  return html`<dl class="facts">
    ${rows.map(
      ([label, text]) =>
        html`<div>
          <dt>${label}</dt>
          <dd><bdi>${text}</bdi></dd>
        </div>`,
    )}
  </dl>`;
}

function linksOf({ description, locale, onSelect }: DetailsContent): TemplateResult | typeof nothing {
  const items = description.links.map((link) => html`<li>${linkRow(link, onSelect)}</li>`);
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
  { id, label, title, inferred, basis, hedges, note }: LinkInWords,
  onSelect: (id: string) => void,
): TemplateResult {
  return html`<span class="link-label">${label}</span>
    <button type="button" class="link" part="link" @click=${() => onSelect(id)}><bdi>${title}</bdi></button>
    <span class="second basis ${inferred ? 'inferred' : ''}">${basis}</span> ${chips(hedges)}
    ${note ? html`<p class="second"><bdi>${note}</bdi></p>` : nothing}`;
}

function openQuestions(
  { event }: Description,
  { interface: strings }: Locale,
): TemplateResult | typeof nothing {
  const items = event.ambiguity.map((sentence) => html`<li><bdi>${sentence}</bdi></li>`);
  return section(
    strings.openQuestions,
    items.length > 0
      ? html`<ul>
          ${items}
        </ul>`
      : nothing,
  );
}

function sourcesOf(
  { sources }: Description,
  { interface: strings }: Locale,
): TemplateResult | typeof nothing {
  const items = sources.map((source) => html`<li>${sourceRow(source, strings)}</li>`);
  return section(
    strings.sourcesHeading,
    items.length > 0
      ? html`<ul class="sources">
          ${items}
        </ul>`
      : nothing,
  );
}

/** Addresses were held against the safe schemes by the parser; text nodes and `href` are all they reach. */
function sourceRow(
  { text, url, archived, issued, accessed }: SourceInWords,
  strings: Locale['interface'],
): TemplateResult {
  const link = (href: string, words: string): TemplateResult =>
    html`<a href=${href} part="link" target="_blank" rel="noopener"><bdi>${words}</bdi></a>`;
  return html`${url ? link(url, text) : html`<bdi>${text}</bdi>`}
  ${archived ? html` (${link(archived, strings.archived)})` : nothing}
  ${issued ? html`<span class="second"> ${fill(strings.issued, { date: issued })}</span>` : nothing}
  ${accessed ? html`<span class="second"> ${fill(strings.accessed, { date: accessed })}</span>` : nothing}`;
}
