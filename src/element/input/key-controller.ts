/** What keys do while the stage has the focus. */
import type { Move } from '../../layout/list/navigate.js';
import type { ViewModel } from '../state/view-model.js';
import { FocusNavigator } from './focus-navigator.js';
import type { InteractionHost } from './interaction-host.js';
import type { SpanController } from './span-controller.js';
import { isField } from '../page/is-field.js';
import { keyAction, type KeyAction } from './key-actions.js';

/** Callbacks of keys. */
export interface KeyHost extends InteractionHost {
  /** Announces politely, at once; nothing where it was announced already. */
  readonly announce: (text: string) => void;
  /** Opens the details of an event, or closes them where they are open already. */
  readonly choose: (row: number, lane: number) => void;
  /** Opens the menu of the lane of the current event; false where there is none. */
  readonly openLaneMenu: () => boolean;
  /** Closes the frontmost overlay; false where there is none. */
  readonly close: () => boolean;
  /** Chooses a span of time. */
  readonly span: Pick<SpanController, 'extend' | 'choose' | 'cancel'>;
  /** Puts the focus on what stands beyond the first lane, or the last; false where nothing does. */
  readonly leave: (move: Move) => boolean;
  /** Uses the tool that a key belongs to; false where there is none. */
  readonly useTool: (event: KeyboardEvent, inListbox: boolean) => boolean;
}

/** The one listener of keys of the stage. Tools come first; a key that does nothing is left to the page. */
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
    // What a page has put there, in place of events, has its own keys.
    if (isField(event.composedPath()[0])) return;
    const inListbox = (event.target as HTMLElement).closest('[role=listbox]') !== null;
    if (this.#host.useTool(event, inListbox)) {
      event.preventDefault();
      return;
    }
    const isTyped = event.key === ' ' && this.#focus.isTyping;
    const action: KeyAction | undefined = isTyped
      ? { type: 'search', letter: ' ' }
      : keyAction(event, viewModel.direction === 'rtl');
    // Buttons, the overview and the list have keys of their own.
    if (!action || (!inListbox && action.type !== 'close')) return;
    if (this.#perform(action, viewModel)) event.preventDefault();
  };

  #perform(action: KeyAction, viewModel: ViewModel): boolean {
    const { state, choose, close, span } = this.#host;
    switch (action.type) {
      case 'extend':
        span.extend(action.move);
        state.requestFocus('option');
        state.requestReveal();
        return true;
      case 'move':
      case 'page':
      case 'search':
      case 'walk':
        span.cancel();
        if (this.#focus.perform(action, viewModel)) {
          state.requestFocus('option');
          state.requestReveal();
        }
        return true;
      case 'open':
        if (span.choose()) return true;
        if (state.current) choose(state.current.row, state.current.lane);
        return state.current !== undefined;
      case 'menu':
        return this.#host.openLaneMenu();
      case 'close':
        return close();
    }
  }
}
