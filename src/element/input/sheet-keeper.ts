/** Keeps what is selected above details that lie as a sheet over a narrow drawing. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { InteractionState } from '../state/interaction-state.js';

/** Between what is selected and the sheet, in pixels. */
const gap = 8;

/** Moves the drawing up by as little as is needed, and back when the sheet is gone. */
export class SheetKeeper implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #state: Pick<InteractionState, 'isMoving'>;

  constructor(host: ReactiveControllerHost & HTMLElement, state: Pick<InteractionState, 'isMoving'>) {
    this.#host = host;
    this.#state = state;
    host.addController(this);
  }

  hostUpdated(): void {
    const root = this.#host.shadowRoot;
    const stage = root?.querySelector<HTMLElement>('.stage');
    if (!root || !stage || this.#state.isMoving) return;
    const details = root.querySelector<HTMLElement>('.details');
    const selected = details && root.querySelector('[role=option][aria-selected=true]');
    const isSheet = details && selected && getComputedStyle(details).position === 'absolute';
    const moved = Number.parseFloat(stage.style.translate.split(' ')[1] ?? '0') || 0;
    const over = isSheet ? hiddenBy(details, selected) - moved : 0;
    const wanted = over > 0 ? `0 ${-Math.ceil(over)}px` : '';
    if (stage.style.translate !== wanted) stage.style.translate = wanted;
  }
}

/** How far an element reaches behind the top of a sheet, as they lie now; negative above it. */
function hiddenBy(sheet: Element, element: Element): number {
  return element.getBoundingClientRect().bottom + gap - sheet.getBoundingClientRect().top;
}
