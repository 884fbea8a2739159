/** The card: what a tooltip says of an event. */
import { html, nothing, type TemplateResult } from 'lit';
import type { AccountInWords, Accounts } from '../model/accounts.js';
import type { StepInWords } from '../model/chain-words.js';
import type { Description } from '../model/describe.js';
import type { Locale } from '../model/locale.js';
import type { Mark } from '../layout/scene.js';
import { capitalise, countWords } from '../model/words.js';
import { glyphIcon } from './glyph-icon.js';

/** What a card is made of. */
export interface CardContent {
  readonly description: Description;
  readonly appearance: Pick<Mark, 'glyph' | 'colour' | 'state'>;
  readonly locale: Locale;
}

/** Kind and state, title, date, both accounts, chains, counts: a caption, not a form. */
export function card({ description, appearance, locale }: CardContent): TemplateResult {
  const { accounts, event } = description;
  return html`
    ${cardHead({ description, appearance, locale })} ${dateLine(description, locale)}
    ${event.text && !accounts ? html`<p class="text" lang=${event.lang ?? nothing}><bdi>${event.text}</bdi></p>` : nothing}
    ${accounts ? accountsGrid(accounts) : nothing} ${accounts ? nothing : claimsList(description.otherClaims)}
    ${accounts && description.otherClaims.length > 0 ? otherAccounts(description) : nothing}
    ${accounts ? nothing : chainLines(description, locale)}
    <p class="foot">
      ${cardCounts(description, locale)}<span class="hint">${locale.interface.detailsHint} ⏎</span>
    </p>
  `;
}

/** Glyph, kind, states and title. */
export function cardHead(
  { description, appearance, locale }: CardContent,
  isHeading = false,
): TemplateResult {
  const { event, kind, states, title, actors } = description;
  return html`
    <p class="kind">
      ${glyphIcon(appearance.glyph, appearance.colour, appearance.state)}
      <span class="kind-name ${appearance.colour}">${kind}</span>
      ${states.map((state) => html`<span class="chip state">${state}</span>`)}
    </p>
    <p
      class="title"
      role=${isHeading ? 'heading' : nothing}
      aria-level=${isHeading ? 3 : nothing}
      lang=${event.lang ?? nothing}
    >
      <bdi>${title}</bdi>
    </p>
    ${actors && !isInTitle(actors, title, locale) ? html`<p class="actors"><bdi>${capitalise(actors, locale.lang)}</bdi></p>` : nothing}
  `;
}

function isInTitle(actors: string, title: string, { lang }: Locale): boolean {
  return title.toLocaleLowerCase(lang).includes(actors.toLocaleLowerCase(lang));
}

/** The date in words, then in the words of the source. */
export function dateLine({ date, event }: Description, locale: Locale): TemplateResult {
  const written = event.when?.asWritten;
  const count = 'count' in event ? event.count : undefined;
  return html`<p class="when">
    <bdi class="date">${date}</bdi>
    ${written ? html`<span class="second"> · ${locale.interface.asWritten.replace('{text}', () => written)}</span>` : nothing}
    ${count ? html`<span class="second"> · ${count}</span>` : nothing}
  </p>`;
}

/** Both sides of a dispute, side by side. */
export function accountsGrid({ disputed, disputing }: Accounts): TemplateResult {
  return html`<div class="accounts" part="accounts">
    <div class="side">${disputed.map(account)}</div>
    <div class="side">${disputing.map(account)}</div>
  </div>`;
}

/** One account: whose, what, how sure, by which way. */
export function account({ heading, text, stance, steps, grade }: AccountInWords): TemplateResult {
  return html`<div class="account" part="account">
    <p class="heading"><bdi>${heading}</bdi></p>
    <p><bdi>${text}</bdi></p>
    <p class="second">
      ${stance ? html`<span class="chip">${stance}</span> ` : nothing}${steps.map(stepInline)}
    </p>
    ${grade ? html`<p class="second"><bdi>${grade}</bdi></p>` : nothing}
  </div>`;
}

function claimsList(claims: readonly AccountInWords[]): TemplateResult | typeof nothing {
  return claims.length > 0 ? html`<div class="claims">${claims.map(account)}</div>` : nothing;
}

/** What is claimed besides, such as a post that repeats one side: never counted as a source of its own. */
function otherAccounts({ otherClaims }: Description): TemplateResult {
  return html`<div class="others second">
    ${otherClaims.map(
      ({ heading, text, steps, notes }) =>
        html`<p><bdi>${heading}: ${text}</bdi></p>
          <p>${steps.map(stepInline)}</p>
          ${notes.map((note) => html`<p><bdi>${note}</bdi></p>`)}`,
    )}
  </div>`;
}

/** A line for each chain, its steps in order; "no source given" where there is none. */
export function chainLines({ chains }: Description, { event }: Locale): TemplateResult {
  if (chains.length === 0) return html`<p class="chain none">${event.noSource}</p>`;
  const [before = '', after = ''] = event.source.split('{chains}');
  return html`${chains.map(
    (steps) => html`<p class="chain" part="chain">${before}${steps.map(stepInline)}${after}</p>`,
  )}`;
}

function stepInline({ names, hedges }: StepInWords, index: number): TemplateResult {
  const arrow = index > 0 ? html`<span class="arrow" aria-hidden="true"> → </span>` : nothing;
  return html`${arrow}<span class="step"><bdi>${names}</bdi>${chips(hedges)}</span>`;
}

/** Words of distance, each as it was written. */
export function chips(hedges: readonly string[]): readonly TemplateResult[] {
  return hedges.map((word) => html` <span class="chip hedge" part="hedge"><bdi>${word}</bdi></span>`);
}

function cardCounts({ accounts, independentSources, links }: Description, locale: Locale): TemplateResult {
  const { interface: strings, lang } = locale;
  const words = [
    accounts ? countWords(strings.accounts, accounts.disputed.length + accounts.disputing.length, lang) : '',
    independentSources > 0 && !accounts
      ? countWords(strings.independentSources, independentSources, lang)
      : '',
    links.length > 0 ? countWords(strings.linked, links.length, lang) : '',
  ];
  return html`${words.filter(Boolean).map((word) => html`<bdi class="count">${word}</bdi>`)}`;
}
