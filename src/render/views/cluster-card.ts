/** The card of a cluster: how many events it stands for, and the first of them. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Mark } from '../../layout/scene/scene.js';
import type { Description } from '../../words/describe.js';
import type { Locale } from '../../words/locale.js';
import { countWords } from '../../words/compose.js';
import { composed, given } from './bidi-text.js';
import { glyphIcon } from './glyph-icon.js';

/** The cluster to explain: `count` events, of which `members` are the first few, and so many `more` are not listed. */
export interface ClusterContent {
  readonly count: number;
  /** When they began; empty where that is not known. */
  readonly dates: string;
  readonly more: number;
  /** Their kinds with their numbers; empty where there is one kind. */
  readonly kinds: string;
  /** The greatest of the numbers by which events are sized, and whose that is; empty where they are not. */
  readonly greatest: string;
  /** Whether others may have begun then, too. */
  readonly isVague: boolean;
  readonly members: readonly {
    readonly description: Description;
    readonly appearance: Pick<Mark, 'glyph' | 'colour' | 'state'>;
  }[];
  readonly locale: Locale;
}

/** The members that are shown in a card. */
export const listedMembers = 8;

/**
 * The content of a tooltip over a cluster: when they began, how many events there are, a line for each of `members`, and how many
 * more.
 */
export function clusterCard(content: ClusterContent): TemplateResult {
  const { count, dates, more, kinds, greatest, isVague, members, locale } = content;
  const { cluster, more: others, vagueHere } = locale.interface;
  // Of what may have begun then, none is counted.
  const counted = count > 0 || !isVague ? countWords(cluster, count, locale) : '';
  return html`${dates ? html`<p class="title">${dates}</p>` : nothing}
    ${counted ? html`<p class=${dates ? 'second' : 'title'}>${counted}</p>` : nothing}
    ${kinds ? html`<p class="second">${kinds}</p>` : nothing}
    ${greatest ? html`<p class="second">${greatest}</p>` : nothing}
    ${isVague ? html`<p class="second">${vagueHere}</p>` : nothing}
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
    ${more > 0 ? html`<p class="second">${countWords(others, more, locale)}</p>` : nothing}`;
}
