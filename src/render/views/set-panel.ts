/** A set of events in the place of the details: what it is, how much of what is in it, and its events, of which those in view are mounted. */
import { html, nothing, type TemplateResult } from 'lit';
import type { RowWindow } from '../../layout/sets/row-window.js';
import type { Description } from '../../words/describe.js';
import type { Locale } from '../../words/locale.js';
import { countWords, fill, joinFacts } from '../../words/compose.js';
import { tallyWords } from '../../words/set-words.js';
import { composed, given } from './bidi-text.js';
import { closeButton } from './details.js';
import { each } from './each.js';
import { glyphIcon } from './glyph-icon.js';
import type { Look } from './look.js';

/** A row that is mounted. */
export interface SetRow {
  readonly position: number;
  readonly description: Description;
  readonly appearance: Look;
}

/** Counts under one heading: the first of them, and how many there are beside these. */
export interface SetTallies {
  readonly id: string;
  readonly heading: string;
  /** Names come from data, states are words of the locale. */
  readonly tallies: readonly { readonly name: string; readonly count: number }[];
  readonly others: number;
}

/** All that is shown of a set. */
export interface SetContent {
  readonly locale: Locale;
  readonly title: string;
  readonly facts: string;
  readonly tallies: readonly SetTallies[];
  /** Whether some of them are still to come. */
  readonly isCounting: boolean;
  readonly count: number;
  readonly window: RowWindow;
  readonly rows: readonly SetRow[];
  /** The position that Tab reaches, and whether the focus has been there. */
  readonly current: number;
  readonly isVisited: boolean;
  readonly handlers: {
    readonly close: () => void;
    readonly open: (position: number) => void;
    readonly key: (event: KeyboardEvent) => void;
    readonly focus: (position: number) => void;
    readonly scroll: (event: Event) => void;
    readonly unfold: (id: string) => void;
  };
}

/** A labelled, non-modal region like the details. */
export function setPanel(content: SetContent): TemplateResult {
  const { locale, title, facts, handlers } = content;
  const { details, close } = locale.interface;
  return html`<aside
    class="details set"
    part="details set"
    role="region"
    aria-label=${fill(locale.punctuation.labelled, { label: details, text: joinFacts([title, facts], locale) })}
    tabindex="-1"
    @keydown=${handlers.key}
  >
    <div class="details-bar">
      <div>
        <p class="title" role="heading" aria-level="3">${composed(title, locale)}</p>
        <p class="second">${composed(facts, locale)}</p>
      </div>
      ${closeButton(close, handlers.close)}
    </div>
    ${talliesOf(content)}
    <div class="set-rows" @scroll=${handlers.scroll}>${rowsOf(content)}</div>
  </aside>`;
}

function talliesOf({ tallies, isCounting, locale, handlers }: SetContent): TemplateResult {
  return html`<dl class="set-counts">
    ${tallies.map(
      ({ id, heading, tallies: own, others }) =>
        html`<div>
          <dt>${heading}</dt>
          <dd>
            ${own.map(({ name, count }) => html`<span class="tally">${composed(tallyWords(name, count, locale), locale)}</span> `)}
            ${others > 0 ? html`<button type="button" class="link" part="link" @click=${() => handlers.unfold(id)}>${countWords(locale.sets.others, others, locale)}</button>` : nothing}
          </dd>
        </div>`,
    )}
    ${
      isCounting
        ? html`<div>
            <dt></dt>
            <dd>${locale.sets.counting}</dd>
          </div>`
        : nothing
    }
  </dl>`;
}

function rowsOf(content: SetContent): TemplateResult {
  const { rows, window, title } = content;
  return html`<ul class="set-list" aria-label=${title} .style=${`block-size:${window.height}px`}>
    ${each(
      rows,
      ({ position }) => position,
      (row) => rowOf(row, content),
    )}
  </ul>`;
}

/** All rows have one height, so that where each stands is known. */
function rowOf({ position, description, appearance }: SetRow, content: SetContent): TemplateResult {
  const { locale, window, count, current, isVisited, handlers } = content;
  const { title, lang, date, states } = description;
  return html`<li
    aria-posinset=${position + 1}
    aria-setsize=${count}
    .style=${`inset-block-start:${window.topOf(position)}px`}
  >
    <button
      type="button"
      class="set-row"
      part="set-row"
      data-set-position=${position}
      ?data-current=${isVisited && position === current}
      tabindex=${position === current ? 0 : -1}
      @click=${() => handlers.open(position)}
      @focus=${() => handlers.focus(position)}
    >
      ${glyphIcon(appearance.glyph, appearance.colour, appearance.state)}
      <span class="set-title">${given(title, lang)}</span>
      <span class="second">${composed(joinFacts([date, ...states], locale), locale)}</span>
    </button>
  </li>`;
}
