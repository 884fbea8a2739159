/** The list: the events in reading order under headings of time, with chains, both accounts and links visible. */
import { html, nothing, type TemplateResult } from 'lit';
import { each } from './each.js';
import { hedgedWords } from '../../words/chain-words.js';
import type { Description } from '../../words/describe.js';
import type { LinkInWords } from '../../words/link-words.js';
import type { Locale } from '../../words/locale.js';
import { around, capitalise, fill } from '../../words/compose.js';
import { composed, given, phrase } from './bidi-text.js';
import { bodyText } from './body-text.js';
import { accountsGrid, chainLines, claimsList, isInTitle } from './card.js';
import { glyphIcon } from './glyph-icon.js';
import type { Look } from './look.js';
import type { ReadingContent } from './reading-content.js';
import { sourceLine } from './source-line.js';

/** An event in the list. */
export interface ListItem {
  readonly type: 'item';
  readonly key: string;
  /** Counted from zero. */
  readonly position: number;
  /** Where it is the first under a heading: that heading, for those who do not see it. */
  readonly heading: string;
  /** What the heading leaves out of its date; may be empty. */
  readonly date: string;
  readonly description: Description;
  readonly appearance: Look;
}

/**
 * What stands in the list, by a key that stays the same when the data change: an event, a heading over events, or a
 * spacer.
 */
export type ListEntry =
  | ListItem
  | { readonly type: 'heading'; readonly key: string; readonly words: string }
  /** A spacer for events that are not mounted: positions, half-open. */
  | { readonly type: 'spacer'; readonly key: string; readonly start: number; readonly end: number };

/** The list as it is mounted now. */
export interface ListContent extends ReadingContent {
  readonly entries: readonly ListEntry[];
  /** How many events there are, mounted or not. */
  readonly size: number;
}

/** A feed of articles, one of which is in the Tab order together with its links. */
export function list(content: ListContent): TemplateResult {
  const { handlers, label, entries, background } = content;
  return html`<div
    class="list-view"
    part="list"
    role="feed"
    aria-label=${label}
    data-virtualized
    tabindex="-1"
    .style=${`--_solid:${background}`}
    @keydown=${handlers.key}
    @focusin=${handlers.focus}
    @click=${handlers.click}
    @scroll=${handlers.scroll}
  >
    ${each(
      entries,
      ({ type, key }) => `${type} ${key}`,
      (entry) => entryOf(entry, content),
    )}
  </div>`;
}

function entryOf(entry: ListEntry, content: ListContent): TemplateResult {
  if (entry.type === 'spacer') return html`<div data-spacer="${entry.start}-${entry.end}"></div>`;
  if (entry.type === 'item') return listItem(entry, content);
  return html`<p class="list-heading" part="list-heading" data-sticks aria-hidden="true">
    ${composed(entry.words, content.locale)}
  </p>`;
}

function listItem(item: ListItem, content: ListContent): TemplateResult {
  const { description, appearance, position, heading } = item;
  const selected = content.selected === description.row;
  const isCurrent = content.current === position;
  return html`<article
    class="list-row"
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
      ${metaLine(item, content.locale)} ${titleLine(description, content)} ${body(description, content)}
    </div>
    ${asides(description, content, isCurrent ? 0 : -1)}
  </article>`;
}

/** Kind, date, the source's words for the date, a count; at the end the state that the mark shows. */
function metaLine({ description, date, appearance }: ListItem, locale: Locale): TemplateResult {
  const { kind, states, count, lang, asWritten: written } = description;
  return html`<p class="list-meta">
    <span class="kind-name ${appearance.colour}">${kind}</span>
    ${date ? html`<bdi class="date" dir=${locale.direction}>${capitalise(date, locale.lang)}</bdi>` : nothing}
    ${written ? html`<span class="second">${phrase(locale.interface.asWritten, 'text', given(written, lang), locale)}</span>` : nothing}
    ${count ? html`<span class="second">${composed(count, locale)}</span>` : nothing}
    ${states.map((state) => html`<span class="chip state">${state}</span>`)}
  </p>`;
}

/** The title opens the details; Enter on the article does the same, so the button is no Tab stop of its own. */
function titleLine({ title, lang, actors, row }: Description, { locale }: ListContent): TemplateResult {
  return html`<p class="title" role="heading" aria-level="4">
      <button type="button" class="open" tabindex="-1" data-open=${row}>${given(title, lang)}</button>
    </p>
    ${actors && !isInTitle(actors, title, locale) ? html`<p class="actors">${composed(capitalise(actors, locale.lang), locale)}</p>` : nothing}`;
}

function body(description: Description, { locale }: ListContent): TemplateResult {
  const { accounts, otherClaims } = description;
  return html`
    ${bodyText(description)} ${accounts ? accountsGrid(accounts, locale) : nothing}
    ${claimsList(otherClaims, locale)} ${accounts ? nothing : chainLines(description, locale)}
  `;
}

/** Links to other events, what stays open, and the sources. */
function asides(
  { links, sources, event, lang }: Description,
  { locale }: ListContent,
  tabindex: number,
): TemplateResult | typeof nothing {
  const { interface: strings } = locale;
  if (links.length + sources.length + event.ambiguity.length === 0) return nothing;
  return html`<div class="list-aside second">
    ${links.map((link) => linkLine(link, locale, tabindex))}
    ${aside(
      strings.openQuestions,
      event.ambiguity.map((sentence) => given(sentence, lang)),
    )}
    ${aside(
      strings.sourcesHeading,
      sources.map((source) => sourceLine(source, locale, tabindex)),
    )}
  </div>`;
}

function aside(label: string, lines: readonly TemplateResult[]): TemplateResult | typeof nothing {
  if (lines.length === 0) return nothing;
  return html`<div>
    <p class="aside-label">${label}</p>
    ${lines.map((line) => html`<p>${line}</p>`)}
  </div>`;
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
  const link = html`<span class="follow" part="link" role="link" tabindex=${tabindex} data-follow=${id}
    >${given(title, lang)}</span
  >`;
  return html`<p>
    <bdi dir=${locale.direction}>${filled(before)}${link}${filled(after)}</bdi>
    ${note ? given(note, lang) : nothing}
  </p>`;
}
