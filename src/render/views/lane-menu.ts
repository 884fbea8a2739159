/** The menu of a lane: what can be chosen of it. */
import { html, nothing, type TemplateResult } from 'lit';
import { scaled } from './box-style.js';

/** One choice; `isOn` where it can be taken back. */
export interface LaneMenuItem {
  readonly id: string;
  readonly words: string;
  readonly isOn: boolean | undefined;
}

/** What the menu contains, and where: beside the head at `y`, in pixels from the top of the stage. */
export interface LaneMenuContent {
  readonly name: string;
  readonly y: number;
  readonly items: readonly LaneMenuItem[];
  readonly onPress: (id: string) => void;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onFocusOut: (event: FocusEvent) => void;
}

/** Arrows lead from item to item (ARIA APG, menu); whoever opens it gives the first one the focus. */
export function laneMenu({ name, y, items, onPress, onKey, onFocusOut }: LaneMenuContent): TemplateResult {
  return html`<div
    class="card lane-menu"
    part="lane-menu"
    role="menu"
    aria-label=${name}
    .style=${`--_y:${scaled(y)};--_items:${items.length}`}
    @keydown=${onKey}
    @focusout=${onFocusOut}
  >
    ${items.map(
      ({ id, words, isOn }) =>
        html`<button
          type="button"
          role=${isOn === undefined ? 'menuitem' : 'menuitemcheckbox'}
          aria-checked=${isOn === undefined ? nothing : String(isOn)}
          tabindex="-1"
          data-choice=${id}
          @click=${() => onPress(id)}
        >
          ${words}
        </button>`,
    )}
  </div>`;
}
