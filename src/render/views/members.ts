/** The events of a disc that no window takes apart, as a list in the place of the details. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Mark } from '../../layout/scene/scene.js';
import type { Description } from '../../words/describe.js';
import type { Locale } from '../../words/locale.js';
import { countWords, fill } from '../../words/compose.js';
import { composed, given } from './bidi-text.js';
import { closeButton } from './details.js';
import { glyphIcon } from './glyph-icon.js';

/** The listed events, and what their buttons do. */
export interface MembersContent {
  readonly members: readonly {
    readonly description: Description;
    readonly appearance: Pick<Mark, 'glyph' | 'colour' | 'state'>;
  }[];
  /** How many events of the disc are not listed. */
  readonly more: number;
  readonly locale: Locale;
  readonly onClose: () => void;
  readonly onOpen: (row: number) => void;
  readonly onKey: (event: KeyboardEvent) => void;
}

/** A labelled, non-modal region like the details, with a button for each event. */
export function members(content: MembersContent): TemplateResult {
  const { locale, more, onClose, onOpen, onKey } = content;
  const { interface: strings, punctuation } = locale;
  const heading = countWords(strings.cluster, content.members.length + more, locale);
  return html`<aside
    class="details"
    part="details"
    role="region"
    aria-label=${fill(punctuation.labelled, { label: strings.details, text: heading })}
    tabindex="-1"
    @keydown=${onKey}
  >
    <div class="details-bar">${closeButton(strings.close, onClose)}</div>
    <div class="details-body">
      <p class="title" role="heading" aria-level="3">${heading}</p>
      <ul class="members">
        ${content.members.map(
          ({ description, appearance }) =>
            html`<li>
              ${glyphIcon(appearance.glyph, appearance.colour, appearance.state)}
              <span
                ><button type="button" class="link" part="link" @click=${() => onOpen(description.row)}>
                  ${given(description.title, description.lang)}
                </button>
                <span class="second">${composed(description.date, locale)}</span></span
              >
            </li>`,
        )}
      </ul>
      ${more > 0 ? html`<p class="second">${countWords(strings.more, more, locale)}</p>` : nothing}
    </div>
  </aside>`;
}
