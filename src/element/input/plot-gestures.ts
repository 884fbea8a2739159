/** The gestures on the plot of an element: which window they move, and what they do to it. */
import type { ReactiveControllerHost } from 'lit';
import type { GestureHandling } from '../state/gesture-handling.js';
import type { InteractionState } from '../state/interaction-state.js';
import type { ViewModel } from '../state/view-model.js';
import { Gestures } from './gestures.js';
import type { Interaction } from './interaction.js';

/** What gestures work on. */
export interface PlotGesturesHost {
  readonly state: Pick<InteractionState, 'shown'>;
  readonly interaction: Pick<Interaction, 'early' | 'press' | 'show'>;
  /** Text follows the drawing only when the window is idle. */
  readonly idle: { readonly noteActivity: () => void };
  readonly viewModel: () => ViewModel | undefined;
}

/** One for an element. */
export function plotGestures(
  element: ReactiveControllerHost & Element & { readonly gestureHandling: GestureHandling },
  { state, interaction, idle, viewModel }: PlotGesturesHost,
): Gestures {
  return new Gestures(element, {
    view: () => (viewModel()?.scene ? state.shown : undefined),
    handling: () => element.gestureHandling,
    span: () => interaction.early.answers?.span,
    rightToLeft: () => viewModel()?.direction === 'rtl',
    onPress: () => interaction.press(),
    onView: (view) => {
      idle.noteActivity();
      interaction.show(view);
    },
    onRelease: (speed) => interaction.early.answers?.inertia(speed),
    layoutNearer: (times) => viewModel()?.layoutNearer(times),
  });
}
