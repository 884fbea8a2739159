/** What a person does with the toolbar: its buttons, and the arrows that move along them. */
import type { ReactiveControllerHost } from 'lit';
import { ease, fly, type Way } from '../../layout/view/motion.js';
import { zoomStep } from '../../layout/view/view.js';
import { maybeViewMode, type ViewMode } from '../../words/view-mode.js';
import { toolbarActions, type ToolbarAction } from '../../render/views/toolbar.js';
import type { ViewModel } from '../state/view-model.js';
import type { InteractionState } from '../state/interaction-state.js';

/** What buttons work on. */
export interface ToolbarHost {
  readonly element: ReactiveControllerHost;
  readonly state: InteractionState;
  readonly viewModel: () => ViewModel | undefined;
  /** Runs a change that asks for another window, and animates the window there. */
  readonly move: (way: Way, act: () => boolean) => void;
  readonly show: (mode: ViewMode) => void;
  readonly openHelp: () => void;
}

export class ToolbarController {
  /** The button that Tab reaches. */
  stop: ToolbarAction = 'list';
  readonly #host: ToolbarHost;

  constructor(host: ToolbarHost) {
    this.#host = host;
  }

  readonly act = (action: ToolbarAction): void => {
    const { state, move } = this.#host;
    this.stop = action;
    const mode = maybeViewMode(action);
    if (mode) this.#host.show(mode);
    else if (action === 'help') this.#host.openHelp();
    else if (action === 'fit') move(fly, () => state.show(undefined));
    else if (action === 'earlier' || action === 'later')
      move(ease, () => state.pan(action === 'later' ? 0.5 : -0.5));
    else move(ease, () => state.zoom(action === 'zoom-in' ? 1 / zoomStep : zoomStep));
    this.#host.element.requestUpdate();
  };

  /** Arrows move along the toolbar, as its role promises. */
  readonly key = (event: KeyboardEvent): void => {
    const viewModel = this.#host.viewModel();
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (!step || !viewModel || event.ctrlKey || event.altKey || event.metaKey) return;
    const actions = toolbarActions(viewModel.mode);
    const mirrored = viewModel.direction === 'rtl' ? -step : step;
    const next = actions[Math.max(0, actions.indexOf(this.stop)) + mirrored];
    if (!next) return;
    event.preventDefault();
    this.stop = next;
    const toolbar = event.currentTarget as HTMLElement;
    toolbar.querySelector<HTMLElement>(`[data-action="${next}"]`)?.focus();
    this.#host.element.requestUpdate();
  };
}
