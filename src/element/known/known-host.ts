/** What the day as of which everything is shown works on. */
import type { ReactiveControllerHost } from 'lit';
import type { InteractionState } from '../state/interaction-state.js';
import type { ViewModel } from '../state/view-model.js';

/** The element, its state, and what a person has done with the day. */
export interface KnownHost {
  readonly element: ReactiveControllerHost & HTMLElement;
  readonly state: InteractionState;
  /** What it explains may be gone. */
  readonly tooltip: { readonly hide: () => boolean };
  /** What is drawn now; undefined before the first update. */
  readonly viewModel: () => ViewModel | undefined;
  /** Announces politely, at once. */
  readonly announce: (text: string) => void;
  /** Whether things may move by themselves. */
  readonly mayMove: () => boolean;
}
