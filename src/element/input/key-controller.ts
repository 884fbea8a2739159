/** What keys do while the stage has the focus. */
import { ease, fly } from '../../layout/view/motion.js';
import type { ViewModel } from '../state/view-model.js';
import { FocusNavigator } from './focus-navigator.js';
import type { InteractionHost } from './interaction-host.js';
import { keyAction, type KeyAction } from './key-actions.js';

/** Callbacks of keys. */
export interface KeyHost extends InteractionHost {
  /** Announces politely, at once; nothing where it was announced already. */
  readonly announce: (text: string) => void;
  /** Opens the details of an event, or closes them where they are open already. */
  readonly choose: (row: number, lane: number) => void;
  /** Closes the frontmost overlay; false where there is none. */
  readonly close: () => boolean;
  readonly openHelp: () => boolean;
}

export class KeyController {
  readonly #host: KeyHost;
  readonly #focus: FocusNavigator;

  constructor(host: KeyHost) {
    this.#host = host;
    this.#focus = new FocusNavigator(host);
  }

  readonly down = (event: KeyboardEvent): void => {
    const viewModel = this.#host.viewModel();
    if (!viewModel || event.defaultPrevented || event.isComposing) return;
    const isTyped = event.key === ' ' && this.#focus.isTyping;
    const action: KeyAction | undefined = isTyped
      ? { type: 'search', letter: ' ' }
      : keyAction(event, viewModel.direction === 'rtl');
    const inListbox = (event.target as HTMLElement).closest('[role=listbox]') !== null;
    // Buttons, the overview and the list have keys of their own.
    if (!action || (!inListbox && action.type !== 'help' && action.type !== 'close')) return;
    if (this.#perform(action, viewModel)) event.preventDefault();
  };

  #perform(action: KeyAction, viewModel: ViewModel): boolean {
    const { state, move, choose, close, openHelp } = this.#host;
    switch (action.type) {
      case 'move':
      case 'page':
      case 'search':
        this.#focus.perform(action, viewModel);
        state.requestFocus('option');
        return true;
      case 'zoom':
        move(ease, () => state.zoom(action.factor));
        return true;
      case 'fit':
        move(fly, () => state.show(undefined));
        return true;
      case 'open':
        if (state.current) choose(state.current.row, state.current.lane);
        return state.current !== undefined;
      case 'close':
        return close();
      case 'help':
        return openHelp();
    }
  }
}
