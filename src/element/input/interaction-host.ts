/** What every kind of interaction works on. */
import type { ReactiveControllerHost } from 'lit';
import type { Way } from '../../layout/view/motion.js';
import type { InteractionState } from '../state/interaction-state.js';
import type { ViewModel } from '../state/view-model.js';
import type { TooltipController, TooltipSubject } from './tooltip-controller.js';

/** The tooltip, as far as other parts have to do with it. */
export interface Explaining {
  readonly subject: TooltipSubject | undefined;
  /** The event that is explained. */
  readonly row: number | undefined;
  /** True where something was shown. */
  readonly hide: () => boolean;
  readonly show: TooltipController['show'];
}

/** The element, its state and how to move its window: extended by each part with the callbacks that it needs. */
export interface InteractionHost {
  readonly element: ReactiveControllerHost & HTMLElement;
  readonly state: InteractionState;
  readonly tooltip: Explaining;
  /** What is drawn now; undefined before the first update. */
  readonly viewModel: () => ViewModel | undefined;
  /** Runs a change that asks for another window, and animates the window there; without a path, at once. */
  readonly move: (way: Way | undefined, act: () => boolean) => void;
}
