/** The card of a cluster: how many events it stands for, and the first of them. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Mark } from '../layout/scene.js';
import type { Description } from '../model/describe.js';
import type { Locale } from '../model/locale.js';
import { countWords } from '../model/words.js';
import { glyphIcon } from './glyph-icon.js';

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

export function clusterCard({ count, members, locale }: ClusterContent): TemplateResult {
  return html`<p class="title">${countWords(locale.interface.cluster, count, locale.lang)}</p>
    <ul class="members">
      ${members.map(
        ({ description, appearance }) =>
          html`<li>
            ${glyphIcon(appearance.glyph, appearance.colour, appearance.state)}
            <span><bdi>${description.title}</bdi> <span class="second">${description.date}</span></span>
          </li>`,
      )}
    </ul>
    ${count > members.length ? html`<p class="second">+ ${(count - members.length).toLocaleString(locale.lang)}</p>` : nothing}`;
}
