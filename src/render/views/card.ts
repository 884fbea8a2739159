/** The card: the content of an event's tooltip. */
import { colourClass, colourOn } from './colour-on.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { AccountInWords, Accounts } from '../../words/accounts.js';
import type { HedgeInWords, StepInWords } from '../../words/chain-words.js';
import type { Description } from '../../words/describe.js';
import type { Locale } from '../../words/locale.js';
import type { Mark } from '../../layout/scene/scene.js';
import { around, capitalise, countWords, fill, joinFacts } from '../../words/compose.js';
import { composed, given, phrase } from './bidi-text.js';
import { talkLines } from './body-text.js';
import { figuresLine } from './figures.js';
import { glyphIcon } from './glyph-icon.js';
import { showOnlyLine, type Common } from './show-only.js';
import { standingLines, struckText } from './standing-lines.js';

/** All of them stand in the details. */
const mostNumbers = 6;

/** What a card is made of. */
export interface CardContent {
  readonly description: Description;
  readonly appearance: Pick<Mark, 'glyph' | 'colour' | 'state'>;
  readonly locale: Locale;
  /** What it has in common with others, and what a press on that does. */
  readonly common: readonly Common[];
  readonly onCommon: (event: Event) => void;
}

/** Kind and state, title, date, both accounts or the chains, counts: a caption, not a form. */
export function card({ description, appearance, locale, common, onCommon }: CardContent): TemplateResult {
  const { accounts, event } = description;
  return html`
    ${cardHead({ description, appearance, locale })} ${dateLine(description, locale)}
    ${standingLines(description.standings, locale)}
    ${event.text && !accounts ? html`<p class="text">${given(event.text, description.lang)}</p>` : nothing}
    ${accounts ? accountsGrid(accounts, locale) : html`${talkLines(description, locale)} ${chainLines(description, locale)}`}
    ${standingClaims(description, locale)} ${figuresLine(description, locale)}
    ${numbersLine(description, locale)} ${showOnlyLine(common, onCommon, locale)}
    <p class="foot">
      ${cardCounts(description, locale)}<span class="more">${locale.interface.detailsHint} ⏎</span>
    </p>
  `;
}

/** Glyph, kind, states and title; then the actors, unless their roles stand elsewhere. */
export function cardHead(
  { description, appearance, locale }: Pick<CardContent, 'description' | 'appearance' | 'locale'>,
  isHeading = false,
  hasActors = true,
): TemplateResult {
  const { kind, states, title, actors } = description;
  return html`
    <p class="kind">
      ${glyphIcon(appearance.glyph, appearance.colour, appearance.state)}
      <span class="kind-name ${colourClass(appearance.colour)}" ${colourOn(appearance.colour)}>${kind}</span>
      ${states.map((state) => html`<span class="chip state">${state}</span>`)}
    </p>
    <p class="title" role=${isHeading ? 'heading' : nothing} aria-level=${isHeading ? 3 : nothing}>
      ${given(title, description.lang)}
    </p>
    ${hasActors && actors && !isInTitle(actors, title, locale) ? html`<p class="actors">${composed(capitalise(actors, locale.lang), locale)}</p>` : nothing}
  `;
}

/** Whether a title names the participants already. */
export function isInTitle(actors: string, title: string, { lang }: Locale): boolean {
  return title.toLocaleLowerCase(lang).includes(actors.toLocaleLowerCase(lang));
}

/** The date in words, then in the words of the source; when it was first reported, if that is not so of all events or all is asked for. */
export function dateLine(
  { date, count, lang, asWritten: written, reported, isReportedByAll, known }: Description,
  locale: Locale,
  isWhole = false,
): TemplateResult {
  const { facts } = locale.punctuation;
  return html`<p class="when">
    <bdi class="date" dir=${locale.direction}>${capitalise(date, locale.lang)}</bdi>
    ${written ? html`<span class="second">${facts}${phrase(locale.interface.asWritten, 'text', given(written, lang), locale)}</span>` : nothing}
    ${count ? html`<span class="second">${facts}${composed(count, locale)}</span>` : nothing}
    ${reported && (isWhole || !isReportedByAll) ? html`<span class="second">${facts}${composed(reported, locale)}</span>` : nothing}${known ? html`<span class="second">${facts}${composed(known, locale)}</span>` : nothing}
  </p>`;
}

/** Its numbers, by name, in one line; nothing where it has none. */
export function numbersLine({ numbers }: Description, locale: Locale): TemplateResult | typeof nothing {
  if (numbers.length === 0) return nothing;
  const facts = numbers
    .slice(0, mostNumbers)
    .map(({ label, text }) => fill(locale.punctuation.labelled, { label, text }));
  return html`<p class="second numbers">${composed(joinFacts(facts, locale), locale)}</p>`;
}

/** Both sides of a dispute, side by side. */
export function accountsGrid({ disputed, disputing, more }: Accounts, locale: Locale): TemplateResult {
  const side = (accounts: readonly AccountInWords[], last = ''): TemplateResult =>
    html`<div class="side">
      ${accounts.map((one) => account(one, locale))}${last ? html`<p class="second">${last}</p>` : nothing}
    </div>`;
  return html`<div class="accounts" part="accounts">${side(disputed)}${side(disputing, more)}</div>`;
}

/** One account: whose, what, how sure, by which chain, unless that stands elsewhere. */
export function account(
  { heading, text, lang, stance, steps, grade, standings }: AccountInWords,
  locale: Locale,
  hasChain = true,
): TemplateResult {
  return html`<div class="account" part="account">
    <p class="heading">${composed(heading, locale)}</p>
    <p>${struckText(text, lang, standings)}</p>
    ${standingLines(standings, locale)}
    ${stance || hasChain ? html`<p class="second">${stanceChip(stance)}${hasChain ? chainInline(steps, locale) : nothing}</p>` : nothing}
    ${grade ? html`<p class="second">${composed(grade, locale)}</p>` : nothing}
  </div>`;
}

function stanceChip(stance: string | undefined): TemplateResult | typeof nothing {
  return stance ? html`<span class="chip">${stance}</span> ` : nothing;
}

/** Claims that are part of no dispute. */
export function claimsList(
  claims: readonly AccountInWords[],
  locale: Locale,
): TemplateResult | typeof nothing {
  return claims.length > 0
    ? html`<div class="claims">${claims.map((claim) => account(claim, locale))}</div>`
    : nothing;
}

/** How many outlets carry what fewer say; nothing where that is not so. */
export function repeatedLine({ repeated }: Description, locale: Locale): TemplateResult | typeof nothing {
  return repeated === undefined ? nothing : html`<p class="second">${composed(repeated, locale)}</p>`;
}

/** Whether the chain of a claim stands with who says so, under a speaker that no other chain of the event begins with. */
export function isSaidOnce({ steps }: AccountInWords, { chains }: Description): boolean {
  const begin = chains.filter(([first]) => first?.names === steps[0]?.names);
  return begin.length === 1 && JSON.stringify(begin[0]) === JSON.stringify(steps);
}

/** The claims that are part of no dispute, but were retracted, corrected or authenticated. */
export function standingClaims(description: Description, locale: Locale): TemplateResult | typeof nothing {
  const claims = description.otherClaims.filter(({ standings }) => standings.length > 0);
  if (claims.length === 0) return nothing;
  return html`<div class="claims">
    ${claims.map((claim) => account(claim, locale, !isSaidOnce(claim, description)))}
  </div>`;
}

/** A line for each chain, its steps in order, then those who deny it; what is said where there is no chain. */
export function chainLines(description: Description, locale: Locale): TemplateResult {
  const { chains, noSource } = description;
  if (chains.length === 0)
    return html`${opposedLines(description, locale)}
      <p class="chain none">${noSource}</p>`;
  return html`${chains.map((steps) => chainLine(locale.event.source, steps, locale))}
  ${opposedLines(description, locale)}`;
}

/** A line for each chain of those who deny an event, or say something else of it. */
export function opposedLines({ opposed }: Description, locale: Locale): readonly TemplateResult[] {
  return opposed.flatMap(({ template, chains }) => chains.map((steps) => chainLine(template, steps, locale)));
}

function chainLine(template: string, steps: readonly StepInWords[], locale: Locale): TemplateResult {
  const [before, after] = around(template, 'chains');
  const chain = steps.length > 0 ? chainInline(steps, locale) : locale.event.somebody;
  return html`<p class="chain" part="chain">${before}${chain}${after}</p>`;
}

/** In a chain of several, a word of distance is said to be that of its step. */
function chainInline(steps: readonly StepInWords[], locale: Locale): readonly TemplateResult[] {
  return steps.map(({ names, hedges }, i) => {
    const arrow = i > 0 ? html` <span class="arrow" aria-hidden="true">→</span> ` : nothing;
    const isOwned = steps.length > 1 && hedges.length > 0;
    const [before, after] = isOwned ? around(locale.chain.hedgesOf, 'hedges') : ['{by}', ''];
    return html`${arrow}<span class="step"
        >${composed(fill(before, { by: names }).trimEnd(), locale)}${chips(hedges, locale)}${after}</span
      >`;
  });
}

/** Words of distance, each as it was written, with the part of which it is said. */
export function chips(
  hedges: readonly HedgeInWords[],
  { punctuation, direction }: Locale,
): readonly TemplateResult[] {
  return hedges.map(({ word, scope }) => {
    const [before, after] = around(fill(punctuation.labelled, { label: scope ?? '' }), 'text');
    const label = (text: string): TemplateResult | typeof nothing =>
      scope === undefined || text === '' ? nothing : html`<span class="second">${text}</span>`;
    return html` <bdi class="chip hedge" part="hedge" dir=${scope === undefined ? nothing : direction}
      >${label(before)}<bdi>${word}</bdi>${label(after)}</bdi
    >`;
  });
}

function cardCounts({ accounts, sourceCount, linkedEvents }: Description, locale: Locale): TemplateResult {
  const { interface: strings } = locale;
  const words = [
    accounts ? countWords(strings.accounts, accounts.count, locale) : '',
    accounts ? '' : sourceCount,
    linkedEvents > 0 ? countWords(strings.linked, linkedEvents, locale) : '',
  ];
  return html`${words.filter(Boolean).map((word) => html`<bdi class="count" dir=${locale.direction}>${word}</bdi>`)}`;
}
