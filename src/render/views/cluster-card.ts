/** The card of a cluster: how many events it stands for, and the first of them. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Mark } from '../../layout/scene/scene.js';
import type { Description } from '../../words/describe.js';
import type { Locale } from '../../words/locale.js';
import { countWords } from '../../words/compose.js';
import { composed, given } from './bidi-text.js';
import { glyphIcon } from './glyph-icon.js';

/** The cluster to explain: `count` events, of which `members` are the first few. */
export interface ClusterContent {
  readonly count: number;
  readonly members: readonly {
    readonly description: Description;
    readonly appearance: Pick<Mark, 'glyph' | 'colour' | 'state'>;
  }[];
  readonly locale: Locale;
}

/** The members that are shown in a card. */
export const listedMembers = 8;

/**
 * The content of a tooltip over a cluster: how many events there are, a line for each of `members`, and how many
 * more.
 */
export function clusterCard({ count, members, locale }: ClusterContent): TemplateResult {
  return html`<p class="title">${countWords(locale.interface.cluster, count, locale)}</p>
    <ul class="members">
      ${members.map(
        ({ description, appearance }) =>
          html`<li>
            ${glyphIcon(appearance.glyph, appearance.colour, appearance.state)}
            <span
              >${given(description.title, description.lang)}
              <span class="second">${composed(description.date, locale)}</span></span
            >
          </li>`,
      )}
    </ul>
    ${count > members.length ? html`<p class="second">${countWords(locale.interface.more, count - members.length, locale)}</p>` : nothing}`;
}
