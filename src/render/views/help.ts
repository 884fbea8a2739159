/** The dialog of the help: mounted always, so that it can be opened; its content comes with that. */
import type { TemplateResult } from 'lit';
import type { DirectiveResult } from 'lit/directive.js';
import { html } from './blankless-html.js';

/** Callbacks of the popover that contains the help. */
export interface HelpHandlers {
  readonly key: (event: KeyboardEvent) => void;
  readonly focusOut: (event: FocusEvent) => void;
  /** It was opened or closed. */
  readonly toggled: (event: ToggleEvent) => void;
}

/** A labelled, non-modal dialog around its content, which is rendered while it is open. */
export function help(content: DirectiveResult, handlers: HelpHandlers): TemplateResult {
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
    ${content}
  </div>`;
}
