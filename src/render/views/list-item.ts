/** An event in the list: what it was, when, and on whose word; the rest unfolds. */
import { colourClass, colourOn } from './colour-on.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { Description } from '../../words/describe.js';
import type { Locale } from '../../words/locale.js';
import { around, capitalise, fill } from '../../words/compose.js';
import { maybeAnswer } from '../../model/links.js';
import { composed, given } from './bidi-text.js';
import { bodyText } from './body-text.js';
import { accountsGrid, chainLines, isInTitle, repeatedLine, standingClaims } from './card.js';
import { figuresLine } from './figures.js';
import type { LinkLook } from './formatted-text.js';
import { glyphIcon } from './glyph-icon.js';
import type { ListContent, ListItem } from './list-content.js';
import { listMore } from './list-more.js';
import type { NumberedLink } from './list-thread.js';
import { spanBar } from './span-bar.js';
import { standingLines } from './standing-lines.js';

/** An article of the feed. */
export function listItem(item: ListItem, content: ListContent): TemplateResult {
  const { description, appearance, position, heading } = item;
  const selected = content.selected === description.row;
  const isCurrent = content.current === position;
  const more = listMore(item, content, isCurrent ? 0 : -1);
  const isWhole = more === nothing || content.isUnfolded(description.id);
  return html`<article
    class="list-row ${content.isMiss(description.row) ? 'miss' : ''}"
    part=${selected ? 'list-item selected' : 'list-item'}
    aria-label=${description.spoken}
    aria-posinset=${position + 1}
    aria-setsize=${content.size}
    aria-current=${selected ? 'true' : nothing}
    data-position=${position}
    data-row=${description.row}
    ?data-current=${isCurrent}
    tabindex=${isCurrent ? 0 : -1}
  >
    ${heading ? html`<p class="unseen" role="heading" aria-level="3">${heading}</p>` : nothing}
    ${glyphIcon(appearance.glyph, appearance.colour, appearance.state)}
    <div class="list-body">
      ${metaLine(item, content.locale)} ${titleLine(item)}
      ${summaryLine(description, content.locale, isWhole ? { tabindex: isCurrent ? 0 : -1 } : undefined)}
      ${linkLines(item, content.locale)} ${standingLines(description.standings, content.locale)}
      ${body(item, content.locale)} ${standingClaims(description, content.locale)}
      ${figuresLine(description, content.locale)}
    </div>
    ${more}
  </article>`;
}

/** Bar and date, that it is inferred, a count, the kind; at the end the state that the mark shows. */
function metaLine({ description, date, span, appearance }: ListItem, locale: Locale): TemplateResult {
  const { kind, states, count, event } = description;
  const isInferred = event.when?.basis === 'inferred';
  return html`<p class="list-meta">
    <span class="list-when">
      ${spanBar(span, appearance.colour)}
      ${date ? html`<bdi class="date" dir=${locale.direction}>${capitalise(date, locale.lang)}</bdi>` : nothing}
    </span>
    ${isInferred ? html`<span class="second">${locale.interface.inferredDate}</span>` : nothing}
    ${count ? html`<span class="second">${composed(count, locale)}</span>` : nothing}
    <span class="kind-name ${colourClass(appearance.colour)}" ${colourOn(appearance.colour)}>${kind}</span>
    ${states.map((state) => html`<span class="chip state">${state}</span>`)}
  </p>`;
}

/** The title opens the details; Enter on the article does the same, so the button is no Tab stop of its own. */
function titleLine({ description: { title, lang, row }, thread }: ListItem): TemplateResult {
  return html`<p class="title" role="heading" aria-level="4">
    <button type="button" class="open" tabindex="-1" data-open=${row}>
      ${threadNumber(thread.number)}${given(title, lang)}
    </button>
  </p>`;
}

/** Who it was and what of it: one line, in words alone, until the rest is unfolded. */
function summaryLine(
  description: Description,
  locale: Locale,
  links: LinkLook | undefined,
): TemplateResult | typeof nothing {
  const { actors, title } = description;
  const hasActors = actors !== '' && !isInTitle(actors, title, locale);
  const text = bodyText(description, locale, links);
  if (!hasActors && text === nothing) return nothing;
  return html`<div class="list-line">
    ${hasActors ? html`<p class="actors">${composed(capitalise(actors, locale.lang), locale)}</p>` : nothing}${text}
  </div>`;
}

/** Its number in the main thread, as on its mark; what it answers is said by its links. */
function threadNumber(number: string | undefined): TemplateResult | typeof nothing {
  return number === undefined
    ? nothing
    : html`<span class="thread-number" aria-hidden="true">${number}</span> `;
}

/** Before what it cannot lie, or else what it answers, and what it disputes: dates alone do not say in what order things came. */
function linkLines({ description: { notBefore }, thread: { links } }: ListItem, locale: Locale): unknown {
  const isBound = ({ link: { type } }: NumberedLink): boolean =>
    notBefore !== undefined && maybeAnswer(type) !== undefined;
  const bound =
    notBefore === undefined
      ? nothing
      : html`<p class="list-answer second">${composed(capitalise(notBefore, locale.lang), locale)}</p>`;
  return [bound, ...links.filter((link) => !isBound(link)).map((link) => linkLine(link, locale))];
}

function linkLine({ link, number }: NumberedLink, locale: Locale): TemplateResult {
  const { label, title, basis, lang } = link;
  const [before, after] = around(locale.links.sentence, 'title');
  const filled = (part: string): string => fill(part, { label, basis });
  return html`<p class="list-answer second">
    <bdi dir=${locale.direction}
      >${filled(before)}${threadNumber(number)}${given(title, lang)}${filled(after)}</bdi
    >
  </p>`;
}

function body({ description, thread: { isDisputedElsewhere } }: ListItem, locale: Locale): TemplateResult {
  const { accounts } = description;
  return accounts && !isDisputedElsewhere
    ? accountsGrid(accounts, locale)
    : html`${chainLines(description, locale)} ${repeatedLine(description, locale)}`;
}
