/** The menu of the formats in which a timeline can be saved. */
import { html, nothing, type TemplateResult } from 'lit';

/** What the menu contains, and what became of the last choice. */
export interface ExportMenuContent {
  readonly name: string;
  /** `begins`: a group of them, apart from those before it. */
  readonly items: readonly { readonly id: string; readonly words: string; readonly begins?: boolean }[];
  readonly outcome: string;
  readonly onPress: (id: string) => void;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onFocusOut: (event: FocusEvent) => void;
}

/** Arrows lead from item to item (ARIA APG, menu); whoever opens it gives the first one the focus. */
export function exportMenu(content: ExportMenuContent): TemplateResult {
  const { name, items, outcome, onPress, onKey, onFocusOut } = content;
  return html`<div class="card export-menu" part="export-menu" @keydown=${onKey} @focusout=${onFocusOut}>
    <div role="menu" aria-label=${name}>
      ${items.map(
        ({ id, words, begins }) =>
          html`${begins ? html`<div role="separator"></div>` : nothing}<button
              type="button"
              role="menuitem"
              tabindex="-1"
              data-choice=${id}
              @click=${() => onPress(id)}
            >
              ${words}
            </button>`,
      )}
    </div>
    ${outcome === '' ? nothing : html`<p class="second">${outcome}</p>`}
  </div>`;
}
