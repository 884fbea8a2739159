/** What the controls of lanes work on. */
import type { ReactiveControllerHost } from 'lit';
import type { InteractionState } from '../state/interaction-state.js';
import type { LaneState } from '../state/lane-state.js';
import type { ViewModel } from '../state/view-model.js';

/** The element, what was chosen in it, and its announcements. */
export interface LaneHost {
  readonly element: ReactiveControllerHost & HTMLElement;
  readonly lanes: LaneState;
  readonly state: InteractionState;
  readonly viewModel: () => ViewModel | undefined;
  /** Announces politely, at once. */
  readonly announce: (text: string) => void;
}
