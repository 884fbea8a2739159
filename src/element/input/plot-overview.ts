/** The overview of an element: which window it moves, and between which limits. */
import type { InteractionState } from '../state/interaction-state.js';
import type { ViewModel } from '../state/view-model.js';
import { OverviewController, type OverviewHost } from './overview-controller.js';
import type { InteractionHost } from './interaction-host.js';

/** What the overview works on. */
export interface PlotOverviewHost
  extends Pick<InteractionHost, 'move'>, Pick<OverviewHost, 'rightToLeft' | 'onPress'> {
  readonly state: InteractionState;
  readonly viewModel: () => ViewModel | undefined;
}

/** One for an element. */
export function plotOverview(host: PlotOverviewHost): OverviewController {
  const { state, viewModel, move, rightToLeft, onPress } = host;
  return new OverviewController({
    view: () => (viewModel()?.overview ? state.view : undefined),
    fit: () => state.fit,
    limits: () => state.limits,
    ...{ rightToLeft, onPress },
    onView: (view, way) => move(way, () => (view ? state.show(view) : state.showFit())),
  });
}
