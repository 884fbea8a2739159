/** The listeners of what is drawn: there from the beginning, answered by a chunk. */
import type { EarlyInput } from './early-input.js';
import type { InteractionController } from './interaction-controller.js';

/** Listeners, by what they are on. */
export interface Listeners {
  readonly stage: Readonly<{
    keydown: (event: KeyboardEvent) => void;
    focusin: (event: FocusEvent) => void;
    focusout: (event: FocusEvent) => void;
  }>;
  readonly card: Readonly<Record<'enter' | 'leave', (event: PointerEvent) => void>>;
  readonly plot: Readonly<{
    move: (event: PointerEvent) => void;
    leave: (event: PointerEvent) => void;
    click: (event: MouseEvent) => void;
  }>;
  readonly overview: Readonly<Record<'down' | 'move' | 'up' | 'cancel', (event: PointerEvent) => void>> & {
    readonly key: (event: KeyboardEvent) => void;
  };
  readonly help: Readonly<{
    key: (event: KeyboardEvent) => void;
    focusOut: (event: FocusEvent) => void;
    toggled: (event: ToggleEvent) => void;
  }>;
  readonly toolbar: Readonly<{ key: (event: KeyboardEvent) => void; blur: (event: FocusEvent) => void }>;
}

/** Those of an element: always the same functions. */
export function listenersOf(early: EarlyInput<InteractionController>): Listeners {
  return {
    stage: {
      keydown: early.listener(({ keys }) => keys.down),
      focusin: early.listener(({ stageFocus }) => stageFocus),
      focusout: early.listener(({ stageBlur }) => stageBlur),
    },
    card: {
      enter: early.listener(({ cardEnter }) => cardEnter),
      leave: early.listener(({ cardLeave }) => cardLeave),
    },
    plot: {
      move: early.listener(({ pointer }) => pointer.move),
      leave: early.listener(({ pointer }) => pointer.leave),
      click: early.listener(({ pointer }) => pointer.click),
    },
    overview: {
      down: early.listener(({ overview }) => overview.down),
      move: early.listener(({ overview }) => overview.move),
      up: early.listener(({ overview }) => overview.up),
      cancel: early.listener(({ overview }) => overview.cancel),
      key: early.listener(({ overview }) => overview.key),
    },
    help: {
      key: early.listener(({ help }) => help.key),
      focusOut: early.listener(({ help }) => help.focusOut),
      toggled: early.listener(({ help }) => help.toggled),
    },
    toolbar: {
      key: early.listener(({ toolbar }) => toolbar.key),
      blur: early.listener(({ toolbar }) => toolbar.blur),
    },
  };
}
