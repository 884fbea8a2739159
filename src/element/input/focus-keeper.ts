/** Puts the focus of the document where the interaction state says it ought to be, and keeps it from being lost. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { InteractionState } from '../state/interaction-state.js';
import type { FocusRequest } from '../state/requests.js';
import type { Explaining } from './interaction-host.js';

/** Where in the element the focus is. */
type FocusPlace = 'reading' | 'toolbar' | 'elsewhere';

/** What the focus keeper reads. */
export interface FocusKeeperHost {
  readonly state: InteractionState;
  readonly tooltip: Pick<Explaining, 'subject' | 'hide'>;
}

/**
 * Runs after an update, not within it, because an element that receives the focus may request another update. Everything
 * is in place before the browser paints.
 */
export class FocusKeeper implements ReactiveController {
  readonly #element: ReactiveControllerHost & HTMLElement;
  readonly #host: FocusKeeperHost;
  /** Where the focus was before the update; undefined: not in the element. */
  #before: FocusPlace | undefined;
  /** The last request that was granted. */
  #granted: FocusRequest | undefined;

  constructor(element: ReactiveControllerHost & HTMLElement, host: FocusKeeperHost) {
    this.#element = element;
    this.#host = host;
    element.addController(this);
  }

  hostUpdate(): void {
    this.#before = this.#place;
  }

  hostUpdated(): void {
    const before = this.#before;
    const { focusRequest } = this.#host.state;
    if (before || focusRequest !== this.#granted) queueMicrotask(() => this.#keep(before));
  }

  get #root(): ShadowRoot {
    return this.#element.shadowRoot as ShadowRoot;
  }

  get #place(): FocusPlace | undefined {
    // Before its first update, an element has no root.
    const { activeElement } = this.#element.shadowRoot ?? { activeElement: null };
    if (!activeElement) return undefined;
    if (activeElement.matches('[role=option], .notice, .other, [data-virtualized] *')) return 'reading';
    return activeElement.closest('[role=toolbar]') ? 'toolbar' : 'elsewhere';
  }

  #keep(before: FocusPlace | undefined): void {
    const { focusRequest } = this.#host.state;
    if (!focusRequest || focusRequest === this.#granted) {
      if (before) this.#restore(before);
      return;
    }
    // Details may have to be loaded, or worked out.
    if (!this.#grant(focusRequest.where)) return;
    this.#granted = focusRequest;
    this.#restore('elsewhere');
  }

  /** Puts the focus on the current option, into what replaces options, or into the details; false where those are still to come. */
  #grant(where: FocusRequest['where']): boolean {
    if (where === 'details') {
      const details = this.#root.querySelector<HTMLElement>('.details');
      (details?.querySelector<HTMLElement>('[data-current]') ?? details)?.focus();
      return details !== null;
    }
    const { current } = this.#host.state;
    const option = current && this.#root.getElementById(`option-${current.lane}-${current.row}`);
    const target =
      option ?? this.#root.querySelector<HTMLElement>('[data-virtualized] [data-current], .notice, .other');
    if (target !== this.#root.activeElement) target?.focus({ preventScroll: true });
    option?.closest('.undated')?.scrollTo({ left: option.offsetLeft - 120 });
    return true;
  }

  /**
   * On the current event where an event had the focus; where the focused element is gone, on the nearest one, never on
   * the page.
   */
  #restore(before: FocusPlace): void {
    const wasLost = this.#isLost();
    // An element inside the list has kept the focus.
    const follows = before === 'reading' && !this.#root.activeElement?.closest('[data-virtualized]');
    if (wasLost ? before !== 'toolbar' : follows) this.#grantSilently();
    if (!wasLost || !this.#isLost()) return;
    this.#root
      .querySelector<HTMLElement>('[role=toolbar] [tabindex="0"], .notice, .other')
      ?.focus({ preventScroll: true });
  }

  /** A tooltip that was closed stays closed. */
  #grantSilently(): void {
    const { tooltip } = this.#host;
    const hadTooltip = tooltip.subject !== undefined;
    this.#grant('option');
    if (!hadTooltip) tooltip.hide();
  }

  #isLost(): boolean {
    const { activeElement, body } = this.#element.ownerDocument;
    return !this.#root.activeElement && (!activeElement || activeElement === body);
  }
}
