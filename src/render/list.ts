/** The list: the same events in reading order, with chains and both accounts in the open. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Description } from '../model/describe.js';
import type { Locale } from '../model/locale.js';
import type { Mark } from '../layout/scene.js';
import { composed, given } from './apart.js';
import { accountsGrid, cardHead, chainLines, claimsList, dateLine } from './card.js';

export interface ListItem {
  readonly description: Description;
  readonly appearance: Pick<Mark, 'glyph' | 'colour' | 'state'>;
}

export interface ListContent {
  readonly items: readonly ListItem[];
  /** Those for which no date can be read. */
  readonly undated: readonly ListItem[];
  readonly locale: Locale;
  readonly label: string;
}

/** An ordered list, and behind it what has no date. */
export function list({ items, undated, locale, label }: ListContent): TemplateResult {
  // Without the role, Safari takes a list without bullets for no list.
  const rows = (some: readonly ListItem[]): TemplateResult =>
    // eslint-disable-next-line lit-a11y/no-redundant-role
    html`<ol class="list" part="list" role="list">
      ${some.map((item) => listRow(item, locale))}
    </ol>`;
  return html`<div class="list-view" role="region" tabindex="0" aria-label=${label}>
    ${rows(items)}
    ${
      undated.length > 0
        ? html`<p class="list-heading" role="heading" aria-level="3">${locale.interface.withoutDate}</p>
            ${rows(undated)}`
        : nothing
    }
  </div>`;
}

function listRow({ description, appearance }: ListItem, locale: Locale): TemplateResult {
  const { accounts, otherClaims, event, lang } = description;
  return html`<li class="list-row" part="list-item" id="item-${description.row}">
    ${dateLine(description, locale)} ${cardHead({ description, appearance, locale }, true)}
    ${event.text ? html`<p class="text">${given(event.text, lang)}</p>` : nothing}
    ${accounts ? accountsGrid(accounts, locale) : nothing} ${claimsList(otherClaims, locale)}
    ${accounts ? nothing : chainLines(description, locale)}
    ${description.links.map((link) => html`<p class="second link-line">${composed(link.spoken, locale)}</p>`)}
  </li>`;
}
