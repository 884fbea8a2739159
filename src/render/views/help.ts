/** The help: the keys and gestures of each part, in a dialog of its own. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../words/locale.js';

export interface HelpHandlers {
  readonly close: () => void;
  readonly key: (event: KeyboardEvent) => void;
  readonly focusOut: (event: FocusEvent) => void;
  /** It was opened or closed. */
  readonly toggled: (event: ToggleEvent) => void;
}

/** A labelled, non-modal dialog; its content is rendered while it is open. */
export function help(
  locale: Locale,
  direction: 'ltr' | 'rtl',
  isOpen: boolean,
  handlers: HelpHandlers,
): TemplateResult {
  return html`<div
    class="card help"
    part="help"
    id="help"
    popover="manual"
    role="dialog"
    aria-labelledby="help-title"
    tabindex="-1"
    @keydown=${handlers.key}
    @focusout=${handlers.focusOut}
    @beforetoggle=${handlers.toggled}
  >
    ${isOpen ? helpWords(locale, direction, handlers.close) : nothing}
  </div>`;
}

/** In right-to-left text, left and right are swapped. */
function helpWords(
  { interface: strings }: Locale,
  direction: 'ltr' | 'rtl',
  close: () => void,
): TemplateResult {
  return html`<div class="help-bar">
      <p class="title" id="help-title" role="heading" aria-level="2">${strings.keys}</p>
      <button type="button" part="button" class="close" aria-label=${strings.close} @click=${close}>
        <span aria-hidden="true">✕</span>
      </button>
    </div>
    <div class="help-groups">
      ${strings.keyGroups.map(
        ({ heading, keys }) =>
          html`<section>
            <p class="help-heading" role="heading" aria-level="3">${heading}</p>
            <dl class="keys">
              ${keys.map(([names, words]) => keyRow(direction === 'rtl' ? mirrored(names) : names, words))}
            </dl>
          </section>`,
      )}
    </div>`;
}

function keyRow(names: string, words: string): TemplateResult {
  return html`<div>
    <dt>${names}</dt>
    <dd>${words}</dd>
  </div>`;
}

function mirrored(names: string): string {
  return names.replace(/[←→]/g, (arrow) => (arrow === '←' ? '→' : '←'));
}
