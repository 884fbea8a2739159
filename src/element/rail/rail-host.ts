/** What the rail of reports works on. */
import type { ReactiveControllerHost } from 'lit';
import type { EventSet } from '../../layout/sets/event-set.js';
import type { Way } from '../../layout/view/motion.js';
import type { InteractionState } from '../state/interaction-state.js';
import type { ViewModel } from '../state/view-model.js';

/** The name under which the focus goes back to the rail. */
export const railOpener = 'report-rail';

/** The element, its state, and what a press does. */
export interface RailHost {
  readonly element: ReactiveControllerHost & HTMLElement;
  readonly state: InteractionState;
  /** It gives way to what is looked at here. */
  readonly tooltip: { readonly hide: () => boolean };
  /** What is drawn now; undefined before the first update. */
  readonly viewModel: () => ViewModel | undefined;
  /** Runs a change that asks for another window, and animates the window there. */
  readonly move: (way: Way | undefined, act: () => boolean) => void;
  /** Announces politely, at once. */
  readonly announce: (text: string) => void;
  /** Opens the page of a source, from a tool. */
  readonly list: (set: EventSet, opener: string) => void;
}
